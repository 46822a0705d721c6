// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figure_repository.h"

#include <QVariant>

namespace pledgeboard {

namespace {

std::optional<std::int64_t> longOrNothing(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toLongLong());
}

std::optional<int> intOrNothing(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
}

QString mentionsText(const std::vector<TextSpan> &mentions)
{
    QStringList parts;
    for (const TextSpan &span : mentions)
        parts.append(QStringLiteral("%1-%2").arg(span.start).arg(span.end));
    // Joining nothing gives a null text, which would be bound as NULL.
    return parts.isEmpty() ? QStringLiteral("") : parts.join(u' ');
}

std::vector<TextSpan> mentionsFrom(const QString &text)
{
    std::vector<TextSpan> mentions;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dash = part.indexOf(u'-');
        mentions.push_back(TextSpan{QStringView(part).left(dash).toInt(), QStringView(part).mid(dash + 1).toInt()});
    }
    return mentions;
}

/// "kind 0 12-20", one a line; without words "year 3".
QString cuesText(const std::vector<Cue> &cues)
{
    QStringList lines;
    for (const Cue &cue : cues) {
        QString line = QStringLiteral("%1 %2").arg(answerName(cue.answer)).arg(cue.rule);
        if (!cue.words.isEmpty())
            line += QStringLiteral(" %1-%2").arg(cue.words.start).arg(cue.words.end);
        lines.append(line);
    }
    return lines.isEmpty() ? QStringLiteral("") : lines.join(u'\n');
}

/// Of what a newer program wrote, the answers that this one knows.
std::vector<Cue> cuesFrom(const QString &text)
{
    std::vector<Cue> cues;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> parts = line.split(u' ');
        const std::optional<Answer> answer = answerFromName(parts.value(0));
        if (!answer)
            continue;
        const QStringView words = parts.value(2);
        const qsizetype dash = words.indexOf(u'-');
        cues.push_back({*answer, parts.value(1).toInt(),
                        dash < 0 ? TextSpan{} : TextSpan{words.left(dash).toInt(), words.mid(dash + 1).toInt()}});
    }
    return cues;
}

QString gradesText(const GradeSet &grades)
{
    QStringList names;
    for (std::size_t i = 0; i < kGradeCount; ++i) {
        if (grades.test(i))
            names.append(gradeName(static_cast<Grade>(i)));
    }
    return names.isEmpty() ? QStringLiteral("") : names.join(u' ');
}

GradeSet gradesFrom(const QString &text)
{
    GradeSet grades;
    for (const QStringView name : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const std::optional<Grade> grade = gradeFromName(name))
            grades.add(*grade);
    }
    return grades;
}

constexpr const char *kSelect =
    "SELECT f.id, f.article_id, f.position, f.kind, f.value, f.low, f.high, f.bound, f.currency, f.conversion,"
    " f.conversion_currency, f.place, f.organisation, f.programme, f.inside_programme, f.year, f.period_first,"
    " f.period_last, f.confidence, e.number_start, e.number_end, e.sentence_start, e.sentence_end, e.quote, e.rules,"
    " e.mentions, e.cues, e.grades, f.whole_id"
    " FROM figure f JOIN evidence e ON e.figure_id = f.id";

void bindFigure(QSqlQuery &query, const QString &articleId, int position, const Figure &figure)
{
    const auto conversion = figure.conversion ? std::optional<std::int64_t>(figure.conversion->minor) : std::nullopt;
    const auto first = figure.period ? std::optional<int>(figure.period->first) : std::nullopt;
    const auto last = figure.period ? std::optional<int>(figure.period->last) : std::nullopt;
    for (const QVariant &value : {QVariant(figure.id),
                                  QVariant(articleId),
                                  QVariant(position),
                                  QVariant(kindName(figure.kind)),
                                  QVariant(static_cast<qlonglong>(figure.amount.value)),
                                  numberOrNull(figure.amount.low),
                                  numberOrNull(figure.amount.high),
                                  QVariant(boundName(figure.amount.bound)),
                                  textOrNull(figure.amount.currency.code()),
                                  numberOrNull(conversion),
                                  textOrNull(figure.conversion ? figure.conversion->currency.code() : QString()),
                                  textOrNull(figure.place),
                                  textOrNull(figure.organisation),
                                  textOrNull(figure.programme),
                                  textOrNull(figure.insideProgramme),
                                  numberOrNull(figure.year),
                                  numberOrNull(first),
                                  numberOrNull(last),
                                  QVariant(figure.confidence),
                                  textOrNull(figure.wholeId)})
        query.addBindValue(value);
}

void readEvidence(const QSqlQuery &row, int column, Evidence &evidence)
{
    evidence.number = TextSpan{row.value(column).toInt(), row.value(column + 1).toInt()};
    evidence.sentence = TextSpan{row.value(column + 2).toInt(), row.value(column + 3).toInt()};
    evidence.quote = row.value(column + 4).toString();
    evidence.rules = row.value(column + 5).toString().split(u'\n', Qt::SkipEmptyParts);
    evidence.mentions = mentionsFrom(row.value(column + 6).toString());
    evidence.cues = cuesFrom(row.value(column + 7).toString());
    evidence.grades = gradesFrom(row.value(column + 8).toString());
}

StoredFigure figureFrom(const QSqlQuery &row)
{
    StoredFigure stored;
    Figure &figure = stored.figure;
    figure.id = row.value(0).toString();
    stored.articleId = row.value(1).toString();
    stored.position = row.value(2).toInt();
    figure.kind = kindFromName(row.value(3).toString()).value_or(Kind::MoneyOther);
    figure.amount.value = row.value(4).toLongLong();
    figure.amount.low = longOrNothing(row.value(5));
    figure.amount.high = longOrNothing(row.value(6));
    figure.amount.bound = boundFromName(row.value(7).toString()).value_or(Bound::Exact);
    figure.amount.currency = Currency::fromCode(row.value(8).toString()).value_or(Currency());
    if (const auto minor = longOrNothing(row.value(9)))
        figure.conversion = Money{*minor, Currency::fromCode(row.value(10).toString()).value_or(Currency())};
    figure.place = row.value(11).toString();
    figure.organisation = row.value(12).toString();
    figure.programme = row.value(13).toString();
    figure.insideProgramme = row.value(14).toString();
    figure.year = intOrNothing(row.value(15));
    if (const auto first = intOrNothing(row.value(16)))
        figure.period = Period{*first, row.value(17).toInt()};
    figure.confidence = row.value(18).toDouble();
    readEvidence(row, 19, figure.evidence);
    figure.wholeId = row.value(28).toString();
    return stored;
}

} // namespace

Result<void> FigureRepository::insert(const QString &articleId, const std::vector<Figure> &figures)
{
    return insertFrom(0, articleId, figures);
}

Result<void> FigureRepository::append(const QString &articleId, const Figure &figure)
{
    Result<QSqlQuery> query =
        m_connection.prepare(QStringLiteral("SELECT max(position) FROM figure WHERE article_id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(articleId);
    if (Result<void> done = m_connection.run(*query); !done)
        return done;
    const int next = query->next() && !query->isNull(0) ? query->value(0).toInt() + 1 : 0;
    query->finish();
    return insertFrom(next, articleId, {figure});
}

Result<void> FigureRepository::removeOne(const QString &figureId)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral("DELETE FROM figure WHERE id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(figureId);
    return m_connection.run(*query);
}

Result<void> FigureRepository::insertFrom(int position, const QString &articleId, const std::vector<Figure> &figures)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral(
        "INSERT INTO figure (id, article_id, position, kind, value, low, high, bound, currency, conversion,"
        " conversion_currency, place, organisation, programme, inside_programme, year, period_first, period_last, "
        "confidence, whole_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        bindFigure(*query, articleId, position + static_cast<int>(i), figures[i]);
        if (Result<void> done = m_connection.run(*query); !done)
            return done;
    }
    return insertEvidence(figures);
}

Result<void> FigureRepository::insertEvidence(const std::vector<Figure> &figures)
{
    Result<QSqlQuery> query =
        m_connection.prepare(QStringLiteral("INSERT INTO evidence (figure_id, number_start, number_end, "
                                            "sentence_start, sentence_end, quote, rules, mentions, cues, grades)"
                                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    for (const Figure &figure : figures) {
        const Evidence &evidence = figure.evidence;
        query->addBindValue(figure.id);
        for (const int position :
             {evidence.number.start, evidence.number.end, evidence.sentence.start, evidence.sentence.end})
            query->addBindValue(position);
        query->addBindValue(evidence.quote.isNull() ? QStringLiteral("") : evidence.quote);
        query->addBindValue(evidence.rules.isEmpty() ? QStringLiteral("") : evidence.rules.join(u'\n'));
        query->addBindValue(mentionsText(evidence.mentions));
        query->addBindValue(cuesText(evidence.cues));
        query->addBindValue(gradesText(evidence.grades));
        if (Result<void> done = m_connection.run(*query); !done)
            return done;
    }
    return {};
}

Result<void> FigureRepository::remove(const QString &articleId)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral("DELETE FROM figure WHERE article_id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(articleId);
    return m_connection.run(*query);
}

Result<std::vector<StoredFigure>> FigureRepository::all()
{
    Result<QSqlQuery> query = m_connection.prepare(QLatin1String(kSelect));
    if (!query)
        return tl::unexpected(query.error());
    return read(*query);
}

Result<std::vector<Figure>> FigureRepository::of(const QString &articleId)
{
    Result<QSqlQuery> query =
        m_connection.prepare(QLatin1String(kSelect) + QStringLiteral(" WHERE f.article_id = ? ORDER BY f.position"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(articleId);
    const Result<std::vector<StoredFigure>> stored = read(*query);
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<Figure> figures;
    for (const StoredFigure &figure : *stored)
        figures.push_back(figure.figure);
    return figures;
}

Result<std::vector<StoredFigure>> FigureRepository::read(QSqlQuery &query)
{
    if (const Result<void> done = m_connection.run(query); !done)
        return tl::unexpected(done.error());
    std::vector<StoredFigure> figures;
    while (query.next())
        figures.push_back(figureFrom(query));
    return figures;
}

} // namespace pledgeboard
