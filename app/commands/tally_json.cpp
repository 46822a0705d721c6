// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tally_output.h"
#include "models/domain/format.h"

#include <QJsonDocument>

#include <algorithm>

namespace pledgeboard {

namespace {

QString readingName(BoundReading reading)
{
    switch (reading) {
    case BoundReading::Cautious:
        return QStringLiteral("cautious");
    case BoundReading::Upper:
        return QStringLiteral("upper");
    case BoundReading::AsStated:
        break;
    }
    return QStringLiteral("as-stated");
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonValue TallyOutput::number(std::int64_t value) const
{
    const QString text = plainNumber(value);
    return text.contains(QLatin1Char('.')) ? QJsonValue(text.toDouble()) : QJsonValue(text.toLongLong());
}

QJsonArray TallyOutput::ids(const std::vector<FigureRow> &rows) const
{
    std::vector<FigureRow> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    QJsonArray array;
    for (const FigureRow row : sorted)
        array.append(m_snapshot.figures[row].id);
    return array;
}

QJsonArray TallyOutput::cells(const std::vector<TallyCell> &cells) const
{
    QJsonArray array;
    for (const TallyCell &cell : cells)
        array.append(
            QJsonObject{{QStringLiteral("place"), cell.place.isEmpty() ? QJsonValue() : QJsonValue(cell.place)},
                        {QStringLiteral("year"), orNull(cell.year)},
                        {QStringLiteral("value"), number(cell.value)},
                        {QStringLiteral("bound"), boundName(cell.bound)},
                        {QStringLiteral("announcements"), cell.announcements},
                        {QStringLiteral("figures"), ids(cell.figures)}});
    return array;
}

QJsonArray TallyOutput::steps() const
{
    QJsonArray array;
    for (std::size_t step = 0; step < m_tally.waterfall.size(); ++step)
        array.append(QJsonObject{{QStringLiteral("step"), stepName(step)},
                                 {QStringLiteral("title"), stepTitle(step)},
                                 {QStringLiteral("value"), number(m_tally.waterfall[step].value)},
                                 {QStringLiteral("figures"), ids(m_tally.waterfall[step].figures)}});
    return array;
}

QJsonArray TallyOutput::leftOut() const
{
    QJsonArray array;
    for (const LeftOut &left : m_tally.leftOut)
        array.append(QJsonObject{{QStringLiteral("reason"), leftOutReasonName(left.reason)},
                                 {QStringLiteral("value"), number(left.value)},
                                 {QStringLiteral("figures"), ids(left.figures)}});
    return array;
}

QJsonArray TallyOutput::unallocated() const
{
    QJsonArray array;
    for (const Unallocated &left : m_tally.unallocated)
        array.append(QJsonObject{{QStringLiteral("whole"), m_snapshot.figures[left.whole].id},
                                 {QStringLiteral("name"), wholeName(left)},
                                 {QStringLiteral("parts"), ids(left.parts)},
                                 {QStringLiteral("value"), number(left.value)},
                                 {QStringLiteral("bound"), boundName(left.bound)}});
    return array;
}

QJsonArray TallyOutput::warnings() const
{
    QJsonArray array;
    for (const TallyWarning &warning : m_tally.warnings)
        array.append(
            QJsonObject{{QStringLiteral("warning"), warning.sentence},
                        {QStringLiteral("offer"), warning.offer.isEmpty() ? QJsonValue() : QJsonValue(warning.offer)},
                        {QStringLiteral("places"),
                         warning.fair ? QJsonValue(QJsonArray::fromStringList(warning.fair->places)) : QJsonValue()}});
    return array;
}

QJsonValue TallyOutput::sensitivity() const
{
    if (!m_tally.sensitivity)
        return {};
    const Sensitivity &found = *m_tally.sensitivity;
    QJsonArray ranks;
    for (const Sensitivity::RankChange &change : found.rankChanges)
        ranks.append(QJsonObject{{QStringLiteral("overtaken"), change.overtaken},
                                 {QStringLiteral("overtaking"), change.overtaking},
                                 {QStringLiteral("doubt"), m_snapshot.openDoubts.at(change.doubt).sentence}});
    QJsonArray doubts;
    for (std::size_t i = 0; i < found.moves.size(); ++i) {
        const Doubt &doubt = m_snapshot.openDoubts.at(i);
        doubts.append(QJsonObject{{QStringLiteral("kind"), doubtKindName(doubt.kind)},
                                  {QStringLiteral("sentence"), doubt.sentence},
                                  {QStringLiteral("move"), number(found.moves[i])},
                                  {QStringLiteral("figures"), ids(doubt.rows)}});
    }
    return QJsonObject{{QStringLiteral("low"), number(found.low)},
                       {QStringLiteral("high"), number(found.high)},
                       {QStringLiteral("doubts"), found.doubts},
                       {QStringLiteral("rank_changes"), ranks},
                       {QStringLiteral("ranks_change_together"), found.ranksChangeTogether},
                       {QStringLiteral("open"), doubts}};
}

QJsonArray TallyOutput::rates() const
{
    QJsonArray array;
    for (const RateUsed &rate : m_tally.rates)
        array.append(QJsonObject{{QStringLiteral("currency"), rate.currency.code()},
                                 {QStringLiteral("pounds_per_unit"), rate.poundsPerUnit},
                                 {QStringLiteral("source"), rate.source}});
    return array;
}

QJsonArray TallyOutput::populations() const
{
    QJsonArray array;
    for (const PopulationUsed &used : m_tally.populations)
        array.append(QJsonObject{{QStringLiteral("place"), used.place},
                                 {QStringLiteral("people"), static_cast<qint64>(used.people)},
                                 {QStringLiteral("year"), orNull(used.year)}});
    return array;
}

QJsonObject TallyOutput::figure(FigureRow row) const
{
    const Figure &figure = m_snapshot.figures[row];
    const ArticleHeading &article = m_snapshot.articles[static_cast<std::size_t>(m_snapshot.article[row])];
    const QString &reason = m_snapshot.joinReasons[row];
    return QJsonObject{{QStringLiteral("kind"), kindName(figure.kind)},
                       {QStringLiteral("amount"), amountText(figure.amount)},
                       {QStringLiteral("place"), figure.place},
                       {QStringLiteral("quote"), figure.evidence.quote},
                       {QStringLiteral("article"), article.title},
                       {QStringLiteral("publisher"), article.publisher},
                       {QStringLiteral("joined"), reason.isEmpty() ? QJsonValue() : QJsonValue(reason)}};
}

QJsonObject TallyOutput::figures() const
{
    QJsonObject object;
    if (m_tally.waterfall.empty())
        return object;
    for (const FigureRow row : m_tally.waterfall.front().figures)
        object.insert(m_snapshot.figures[row].id, figure(row));
    return object;
}

QByteArray TallyOutput::json() const
{
    const bool jobs = m_tally.query.measure == Measure::Jobs;
    const QJsonObject object{
        {QStringLiteral("measure"), jobs ? QStringLiteral("jobs") : QStringLiteral("investment")},
        {QStringLiteral("unit"), m_tally.unit},
        {QStringLiteral("total"), m_tally.total ? number(*m_tally.total) : QJsonValue()},
        {QStringLiteral("bound"), m_tally.total ? QJsonValue(boundName(m_tally.bound)) : QJsonValue()},
        {QStringLiteral("cells"), cells(m_cells)},
        {QStringLiteral("wider"), cells(m_tally.wider)},
        {QStringLiteral("up_to"), cells(m_tally.upTo)},
        {QStringLiteral("not_allocated"), unallocated()},
        {QStringLiteral("waterfall"), steps()},
        {QStringLiteral("left_out"), leftOut()},
        {QStringLiteral("rates"), rates()},
        {QStringLiteral("populations"), populations()},
        {QStringLiteral("price_year"), orNull(m_tally.priceYear)},
        {QStringLiteral("promises"),
         m_tally.query.promises == PromiseYears::Spread ? QStringLiteral("spread") : QStringLiteral("announced")},
        {QStringLiteral("reading"), readingName(m_tally.query.reading)},
        {QStringLiteral("warnings"), warnings()},
        {QStringLiteral("sensitivity"), sensitivity()},
        {QStringLiteral("figures"), figures()}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace pledgeboard
