// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/doubts.h"

#include "models/domain/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

/// Below this a figure is as likely wrong as right.
constexpr double kLowConfidence = 0.5;

struct DoubtWords {
    const char *name;
    const char *title;
};

constexpr std::array<DoubtWords, 7> kWords{{
    {"doubtful_join", QT_TRANSLATE_NOOP("Doubt", "Doubtful join")},
    {"unknown_place", QT_TRANSLATE_NOOP("Doubt", "Place not known")},
    {"unknown_year", QT_TRANSLATE_NOOP("Doubt", "Year not known")},
    {"kinds_fight", QT_TRANSLATE_NOOP("Doubt", "May be of another kind")},
    {"low_confidence", QT_TRANSLATE_NOOP("Doubt", "Low confidence")},
    {"arithmetic", QT_TRANSLATE_NOOP("Doubt", "Numbers that do not hold")},
    {"doubtful_part", QT_TRANSLATE_NOOP("Doubt", "Doubtful part")},
}};

class DoubtFinder
{
    Q_DECLARE_TR_FUNCTIONS(Doubt)

public:
    explicit DoubtFinder(const DoubtInputs &inputs) : m_inputs(inputs) { }

    std::vector<Doubt> run()
    {
        for (FigureRow row = 0; row < m_inputs.figures.size(); ++row) {
            if (isOpen(row) && m_inputs.columns.toldBy[row] == kNoRow)
                lookAt(row);
        }
        for (const DoubtfulJoin &join : m_inputs.joins) {
            if (!isRejected(join.a) && !isRejected(join.b))
                addJoin(join);
        }
        for (const DoubtfulPart &part : m_inputs.parts) {
            if (!isRejected(part.part) && !isRejected(part.whole))
                addPart(part);
        }
        for (const ArithmeticDoubt &doubt : m_inputs.arithmetic) {
            if (!doubt.rows.empty() && isOpen(doubt.rows.front()))
                m_doubts.push_back(
                    Doubt{DoubtKind::Arithmetic, doubt.rows, doubt.sentence, false, std::nullopt, doubt.ratio});
        }
        std::stable_sort(m_doubts.begin(), m_doubts.end(),
                         [](const Doubt &a, const Doubt &b) { return a.rows.front() < b.rows.front(); });
        return std::move(m_doubts);
    }

private:
    bool isRejected(FigureRow row) const
    {
        return !m_inputs.columns.rejected.empty() && m_inputs.columns.rejected[row] != 0;
    }

    bool isOpen(FigureRow row) const
    {
        return !isRejected(row) && (m_inputs.accepted.empty() || !m_inputs.accepted[row]);
    }

    static bool isCounted(Kind kind)
    {
        return kind == Kind::JobsPromised || kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic
               || kind == Kind::MoneyRaised;
    }

    QString amountOf(FigureRow row) const { return amountText(m_inputs.figures[row].amount); }

    void add(DoubtKind kind, FigureRow row, const QString &sentence, std::optional<Kind> otherKind = std::nullopt)
    {
        m_doubts.push_back(Doubt{kind, {row}, sentence, false, otherKind, 1.0});
    }

    void lookAt(FigureRow row)
    {
        const Figure &figure = m_inputs.figures[row];
        const GradeSet &grades = figure.evidence.grades;
        const bool isContested = grades.has(Grade::Contested);
        if (!isCounted(figure.kind)) {
            // It would count if the other kind were right.
            if (isContested)
                add(DoubtKind::KindsFight, row, contestedSentence(row),
                    isJobs(figure.kind) ? Kind::JobsPromised : Kind::MoneyInvestment);
            return;
        }
        if (m_inputs.columns.place[row] == kNoPlace)
            add(DoubtKind::UnknownPlace, row, tr("The article does not say where %1 belongs.").arg(amountOf(row)));
        if (m_inputs.columns.year[row] == kNoYear)
            add(DoubtKind::UnknownYear, row, tr("The year of %1 is not known.").arg(amountOf(row)));
        if (isContested || grades.has(Grade::KindNarrow) || grades.has(Grade::KindGuess))
            add(DoubtKind::KindsFight, row, contestedSentence(row));
        else if (figure.confidence > 0.0 && figure.confidence < kLowConfidence)
            add(DoubtKind::LowConfidence, row, lowSentence(row));
    }

    QString contestedSentence(FigureRow row) const
    {
        const Figure &figure = m_inputs.figures[row];
        //: An amount, and the kind that it was read as
        return tr("%1 was read as “%2”, but may be of another kind.").arg(amountOf(row), kindTitle(figure.kind));
    }

    QString lowSentence(FigureRow row) const
    {
        const Figure &figure = m_inputs.figures[row];
        constexpr std::array<Grade, 6> reasons{Grade::PlaceArticle, Grade::PlaceLoose,  Grade::PlaceNamed,
                                               Grade::YearLoose,    Grade::ManyNumbers, Grade::WhoNone};
        const auto reason = std::find_if(reasons.begin(), reasons.end(),
                                         [&](Grade grade) { return figure.evidence.grades.has(grade); });
        const int percent = qRound(figure.confidence * 100);
        if (reason == reasons.end())
            return tr("%1 is read with a confidence of only %2%.").arg(amountOf(row)).arg(percent);
        return tr("%1 is read with a confidence of only %2%: %3.")
            .arg(amountOf(row))
            .arg(percent)
            .arg(gradeReason(*reason));
    }

    void addJoin(const DoubtfulJoin &join)
    {
        const QString first = join.joined ? tr("%1 and %2 count as one announcement, but may be two.")
                                          : tr("%1 and %2 count as two announcements, but may be one.");
        QStringList sentences{first.arg(amountOf(join.a), amountOf(join.b))};
        sentences.append(join.reasons);
        m_doubts.push_back(Doubt{DoubtKind::DoubtfulJoin,
                                 {join.a, join.b},
                                 sentences.join(QLatin1Char(' ')),
                                 join.joined,
                                 std::nullopt,
                                 1.0});
    }

    void addPart(const DoubtfulPart &part)
    {
        //: Two amounts, of which the first is taken for a part of the second
        const QString first = tr("%1 counts as a part of %2, but may stand apart.");
        const QStringList sentences{first.arg(amountOf(part.part), amountOf(part.whole)), part.reason};
        m_doubts.push_back(Doubt{DoubtKind::DoubtfulPart,
                                 {part.part, part.whole},
                                 sentences.join(QLatin1Char(' ')),
                                 true,
                                 std::nullopt,
                                 1.0});
    }

    const DoubtInputs &m_inputs;
    std::vector<Doubt> m_doubts;
};

} // namespace

QString doubtKindName(DoubtKind kind)
{
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(kind)).name);
}

QString doubtKindTitle(DoubtKind kind)
{
    return QCoreApplication::translate("Doubt", kWords.at(static_cast<std::size_t>(kind)).title);
}

std::vector<Doubt> findDoubts(const DoubtInputs &inputs)
{
    return DoubtFinder(inputs).run();
}

} // namespace pledgeboard
