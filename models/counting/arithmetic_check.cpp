// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/arithmetic_check.h"

#include "models/counting/conversion_check.h"
#include "models/counting/printed_numbers.h"
#include "models/domain/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace pledgeboard {

namespace {

/// "1,000 of the region's 13,000": words that may stand between a part, or a share, and its whole.
constexpr int kMostWordsBetween = 6;

class ArithmeticCheck
{
    Q_DECLARE_TR_FUNCTIONS(ArithmeticCheck)

public:
    ArithmeticCheck(const QString &text, const std::vector<Figure> &figures) : m_text(text), m_figures(figures) { }

    std::vector<ArithmeticFinding> run()
    {
        std::map<std::pair<int, int>, std::vector<int>> sentences;
        for (int i = 0; i < static_cast<int>(m_figures.size()); ++i) {
            const TextSpan &sentence = m_figures[static_cast<std::size_t>(i)].evidence.sentence;
            if (!sentence.isEmpty() && sentence.start >= 0 && sentence.end <= m_text.size())
                sentences[{sentence.start, sentence.end}].push_back(i);
        }
        for (const auto &[span, inside] : sentences) {
            m_numbers = printedNumbers(QStringView(m_text).mid(span.first, span.second - span.first), span.first);
            m_inside = inside;
            checkShares();
            checkParts();
            checkSum(span);
        }
        return std::move(m_found);
    }

private:
    QStringView between(const TextSpan &first, const TextSpan &second) const
    {
        return QStringView(m_text).mid(first.end, std::max(0, second.start - first.end));
    }

    QString printed(const PrintedNumber &number) const { return m_text.mid(number.span.start, number.span.length()); }

    /// Whether second is said to be what first is of: "of the total", "of its 2,030 staff".
    bool isOf(const PrintedNumber &first, const PrintedNumber &second) const
    {
        const QString words = between(first.span, second.span).toString().simplified();
        const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const qsizetype of = list.indexOf(QStringLiteral("of"));
        const bool isNear = of >= 0 && of <= 2 && list.size() - of <= kMostWordsBetween;
        return isNear && !words.contains(QLatin1Char(',')) && !words.contains(QLatin1Char(';'))
               && !words.contains(QLatin1Char('('));
    }

    static bool areOfOneUnit(const PrintedNumber &a, const PrintedNumber &b)
    {
        return !a.isShare && !b.isShare && a.currency == b.currency;
    }

    std::vector<int> figuresAt(std::initializer_list<TextSpan> spans) const
    {
        std::vector<int> found;
        for (const TextSpan &span : spans) {
            for (const int figure : m_inside) {
                const bool isHere = m_figures[static_cast<std::size_t>(figure)].evidence.number.overlaps(span);
                if (isHere && std::find(found.begin(), found.end(), figure) == found.end())
                    found.push_back(figure);
            }
        }
        return found;
    }

    void report(ArithmeticFault fault, std::vector<int> figures, std::vector<TextSpan> spans, double ratio,
                const QString &sentence)
    {
        if (figures.empty())
            return;
        std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
        m_found.push_back(ArithmeticFinding{fault, std::move(figures), std::move(spans), ratio, sentence});
    }

    /// "583 (28%) of the 2,030", "583 – 28% of the total of 2,030", "583 of 2,030, or 28%".
    void checkShares()
    {
        for (std::size_t at = 0; at < m_numbers.size(); ++at) {
            if (!m_numbers[at].isShare)
                continue;
            const PrintedNumber *part = at > 0 ? &m_numbers[at - 1] : nullptr;
            const PrintedNumber *whole = at + 1 < m_numbers.size() ? &m_numbers[at + 1] : nullptr;
            const bool isOfNext = whole && isOf(m_numbers[at], *whole);
            if (!isOfNext) {
                whole = part;
                part = at > 1 ? &m_numbers[at - 2] : nullptr;
                if (!part || !isOf(*part, *whole) || !isSaidOf(*whole, m_numbers[at]))
                    continue;
            }
            if (part && areOfOneUnit(*part, *whole))
                checkShare(m_numbers[at], *part, *whole);
        }
    }

    /// Whether the share is said of what stands just before it: "(28%)", ", or 28%", "– 28%".
    bool isSaidOf(const PrintedNumber &before, const PrintedNumber &share) const
    {
        const QString words = between(before.span, share.span).toString().simplified();
        constexpr qsizetype mostWords = 4;
        const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool hasLink = words.endsWith(QLatin1Char('(')) || list.contains(QStringLiteral("or"))
                             || list.contains(QStringLiteral("–")) || list.contains(QStringLiteral("which"));
        return hasLink && list.size() <= mostWords + 1;
    }

    void checkShare(const PrintedNumber &share, const PrintedNumber &part, const PrintedNumber &whole)
    {
        if (part.value <= 0 || whole.value <= part.value)
            return;
        const double slack = part.hedge == Hedge::About || whole.hedge == Hedge::About ? 0.05 : 0.0;
        const double low = (part.value - part.halfStep) / (whole.value + whole.halfStep) * 100 * (1 - slack);
        const double high =
            (part.value + part.halfStep) / std::max(1.0, whole.value - whole.halfStep) * 100 * (1 + slack);
        if (shareHolds(share, low, high))
            return;
        const QString exact = QString::number(part.value / whole.value * 100, 'f', share.decimals + 1);
        //: A part, its whole, the share that it is, and the share that the article prints: 583 of 2,030 is 28.7%, printed 28%.
        report(ArithmeticFault::Share, figuresAt({part.span, whole.span}), {part.span, whole.span, share.span},
               share.value / 100 * whole.value / part.value,
               tr("%1 of %2 is %3%, printed %4.").arg(printed(part), printed(whole), exact, printed(share)));
    }

    void checkParts()
    {
        for (std::size_t at = 0; at + 1 < m_numbers.size(); ++at) {
            const PrintedNumber &part = m_numbers[at];
            const PrintedNumber &whole = m_numbers[at + 1];
            if (areOfOneUnit(part, whole) && isPartOf(part, whole)
                && part.value - part.halfStep > whole.value + whole.halfStep)
                reportPart(printed(part), printed(whole), {part.span, whole.span}, whole.value / part.value);
        }
        for (const int figure : m_inside) {
            const Figure &part = m_figures[static_cast<std::size_t>(figure)];
            const auto whole = std::find_if(m_figures.begin(), m_figures.end(), [&part](const Figure &other) {
                return !part.wholeId.isEmpty() && other.id == part.wholeId;
            });
            if (whole == m_figures.end() || whole->amount.currency != part.amount.currency
                || part.amount.value <= whole->amount.value)
                continue;
            reportPart(amountText(part.amount), amountText(whole->amount),
                       {part.evidence.number, whole->evidence.number},
                       static_cast<double>(whole->amount.value) / static_cast<double>(part.amount.value));
        }
    }

    /// A sum "of" another is a part only where the words between say that the other is known: "3,000 of the 2,500".
    bool isPartOf(const PrintedNumber &part, const PrintedNumber &whole) const
    {
        const QString words = between(part.span, whole.span).toString().simplified();
        static const QStringList links{
            QStringLiteral("of"),           QStringLiteral("of the"),       QStringLiteral("of its"),
            QStringLiteral("of their"),     QStringLiteral("of those"),     QStringLiteral("out of"),
            QStringLiteral("out of a"),     QStringLiteral("of a"),         QStringLiteral("out of the"),
            QStringLiteral("of the total"), QStringLiteral("of a total of")};
        return links.contains(words) && figuresAt({part.span, whole.span}).size() == 2;
    }

    void reportPart(const QString &part, const QString &whole, const std::vector<TextSpan> &spans, double ratio)
    {
        report(ArithmeticFault::PartTooLarge, figuresAt({spans[0], spans[1]}), spans, ratio,
               tr("The part, %1, is larger than its whole, %2.").arg(part, whole));
    }

    bool saysTotal(const TextSpan &sentence, const Figure &figure) const
    {
        constexpr int before = 24;
        const TextSpan &number = figure.evidence.number;
        const int start = std::max(sentence.start, number.start - before);
        const QString ahead = m_text.mid(start, number.start - start).toLower();
        constexpr int behindIt = 24;
        QString behind = m_text.mid(number.end, std::min(sentence.end - number.end, behindIt)).toLower();
        // "£4m for Acle, £12m in total": those words are the next number's.
        static const QString ends = QStringLiteral(",.;(£$€0123456789");
        const auto end = std::find_if(behind.cbegin(), behind.cend(), [](QChar c) { return ends.contains(c); });
        behind.truncate(end - behind.cbegin());
        static const QStringList leads{QStringLiteral("total of "),
                                       QStringLiteral("totalling "),
                                       QStringLiteral("a combined "),
                                       QStringLiteral("adding up to "),
                                       QStringLiteral("making "),
                                       QStringLiteral("combined total of "),
                                       QStringLiteral("bringing the total to ")};
        static const QStringList tails{QStringLiteral(" in total"), QStringLiteral(" in all"),
                                       QStringLiteral(" altogether")};
        return std::any_of(leads.begin(), leads.end(), [&](const QString &words) { return ahead.endsWith(words); })
               || std::any_of(tails.begin(), tails.end(), [&](const QString &words) { return behind.contains(words); });
    }

    /// "200 in Leeds and 300 in York, a total of 600": the other figures of the sentence, all on one side of the sum.
    void checkSum(const std::pair<int, int> &span)
    {
        const TextSpan sentence{span.first, span.second};
        int sum = -1;
        for (const int figure : m_inside) {
            if (!saysTotal(sentence, m_figures[static_cast<std::size_t>(figure)]))
                continue;
            if (sum >= 0)
                return;
            sum = figure;
        }
        if (sum < 0)
            return;
        const Figure &total = m_figures[static_cast<std::size_t>(sum)];
        std::vector<int> parts;
        bool isBefore = false;
        bool isAfter = false;
        for (const int figure : m_inside) {
            const Figure &part = m_figures[static_cast<std::size_t>(figure)];
            if (figure == sum || part.kind != total.kind || part.amount.currency != total.amount.currency)
                continue;
            (part.evidence.number.start < total.evidence.number.start ? isBefore : isAfter) = true;
            parts.push_back(figure);
        }
        if (parts.size() >= 2 && isBefore != isAfter && (isBefore || listsParts(sum, parts)))
            holdAgainstSum(sum, parts);
    }

    /// Whether the parts behind a sum are all of it: "600 jobs: 200 in Wick and 400 in Thurso".
    bool listsParts(int sum, const std::vector<int> &parts) const
    {
        const int start = m_figures[static_cast<std::size_t>(sum)].evidence.number.end;
        int first = INT_MAX;
        for (const int part : parts)
            first = std::min(first, m_figures[static_cast<std::size_t>(part)].evidence.number.start);
        const QString words = m_text.mid(start, first - start).toLower();
        static const QStringList links{QStringLiteral(":"),
                                       QStringLiteral("compris"),
                                       QStringLiteral("made up of"),
                                       QStringLiteral("consisting of"),
                                       QStringLiteral("split between"),
                                       QStringLiteral("divided between")};
        return std::any_of(links.begin(), links.end(), [&](const QString &link) { return words.contains(link); });
    }

    void holdAgainstSum(int sum, const std::vector<int> &parts)
    {
        const Figure &total = m_figures[static_cast<std::size_t>(sum)];
        double value = 0;
        double slack = roundingOf(total);
        bool isLoose = total.amount.bound != Bound::Exact;
        std::vector<int> figures{sum};
        std::vector<TextSpan> spans{total.evidence.number};
        QStringList names;
        for (const int part : parts) {
            const Figure &figure = m_figures[static_cast<std::size_t>(part)];
            value += static_cast<double>(figure.amount.value);
            slack += roundingOf(figure);
            isLoose = isLoose || figure.amount.bound != Bound::Exact;
            figures.push_back(part);
            spans.push_back(figure.evidence.number);
            names.append(amountText(figure.amount));
        }
        const auto printedSum = static_cast<double>(total.amount.value);
        slack = isLoose ? std::max(slack, printedSum / 20) : slack;
        if (std::abs(value - printedSum) <= slack)
            return;
        const QString last = names.takeLast();
        //: Parts, the last of them, what they add up to, and the sum that the article prints
        const QString sentence =
            tr("%1 and %2 add up to %3, printed %4.")
                .arg(names.join(QStringLiteral(", ")), last,
                     shortAmount(std::llround(value), total.amount.currency, Bound::Exact, AmountStyle::Words),
                     amountText(total.amount));
        report(ArithmeticFault::Sum, figures, spans, printedSum > 0 ? value / printedSum : 1.0, sentence);
    }

    /// Half of the last digit that a sum of money shows.
    double roundingOf(const Figure &figure) const
    {
        const TextSpan &span = figure.evidence.number;
        const std::vector<PrintedNumber> numbers =
            printedNumbers(QStringView(m_text).mid(span.start, span.length()), span.start);
        return numbers.empty() ? 0.0
                               : numbers.front().halfStep * static_cast<double>(figure.amount.currency.minorUnits());
    }

    const QString &m_text;
    const std::vector<Figure> &m_figures;
    std::vector<PrintedNumber> m_numbers; ///< of the sentence looked at
    std::vector<int> m_inside; ///< figures of that sentence
    std::vector<ArithmeticFinding> m_found;
};

} // namespace

std::vector<ArithmeticFinding> checkArithmetic(const QString &text, const std::vector<Figure> &figures,
                                               const std::optional<boost::gregorian::date> &published)
{
    std::vector<ArithmeticFinding> found = ArithmeticCheck(text, figures).run();
    std::vector<ArithmeticFinding> conversions = checkConversions(figures, published);
    std::move(conversions.begin(), conversions.end(), std::back_inserter(found));
    return found;
}

} // namespace pledgeboard
