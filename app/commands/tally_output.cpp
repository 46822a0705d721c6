// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tally_output.h"

#include "models/counting/sensitivity.h"
#include "models/domain/format.h"

#include <algorithm>

namespace pledgeboard {

namespace {

/// The cells of a place as one, for each place.
std::vector<TallyCell> summedByPlace(const std::vector<TallyCell> &cells)
{
    std::vector<TallyCell> sums;
    std::vector<BoundOfSum> bounds;
    for (const TallyCell &cell : cells) {
        if (sums.empty() || sums.back().place != cell.place) {
            sums.push_back(TallyCell{cell.place, std::nullopt, 0, Bound::Exact, 0, {}});
            bounds.emplace_back();
        }
        TallyCell &sum = sums.back();
        bounds.back().add(cell.bound);
        sum.value += cell.value;
        sum.bound = bounds.back().bound();
        sum.announcements += cell.announcements;
        sum.figures.insert(sum.figures.end(), cell.figures.begin(), cell.figures.end());
    }
    return sums;
}

std::vector<TallyCell> brokenDown(const Tally &tally, TallyBreakdown breakdown)
{
    if (!breakdown.byPlace)
        return tally.years;
    return breakdown.byYear ? tally.cells : summedByPlace(tally.cells);
}

/// Rows as columns, words to the left and numbers (every column from firstNumber on) to the right.
QString aligned(const QList<QStringList> &rows, qsizetype firstNumber)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths.size() <= i)
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += i == 0 ? QString() : QStringLiteral("  ");
            line += i < firstNumber ? row[i].leftJustified(widths[i]) : row[i].rightJustified(widths[i]);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString csvField(const QString &text)
{
    const bool quoted =
        text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n'));
    return quoted
               ? QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')
               : text;
}

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(field));
    return written.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

} // namespace

TallyOutput::TallyOutput(const Tally &tally, const Snapshot &snapshot, TallyBreakdown breakdown)
    : m_tally(tally), m_snapshot(snapshot), m_breakdown(breakdown), m_cells(brokenDown(tally, breakdown))
{
}

QString TallyOutput::amount(std::int64_t value, Bound bound) const
{
    return tallyAmount(value, m_tally.query, bound, AmountStyle::Words);
}

TallyOutput::Row TallyOutput::headings() const
{
    Row row;
    if (m_breakdown.byPlace)
        row.append(tr("Place"));
    if (m_breakdown.byYear)
        row.append(tr("Year"));
    const bool jobs = m_tally.query.measure == Measure::Jobs;
    if (m_tally.query.basis == Basis::PerHead)
        row << (jobs ? tr("Jobs per 100,000 people") : tr("Investment per 100,000 people"));
    else
        row << (jobs ? tr("Jobs") : tr("Investment"));
    row << tr("Announcements");
    return row;
}

TallyOutput::Row TallyOutput::cellRow(const TallyCell &cell) const
{
    Row row;
    if (m_breakdown.byPlace)
        row.append(cell.place);
    if (m_breakdown.byYear)
        row.append(cell.year ? QString::number(*cell.year) : tr("not known"));
    row << amount(cell.value, cell.bound) << QString::number(cell.announcements);
    return row;
}

QString TallyOutput::stepName(std::size_t step) const
{
    const WaterfallStep &shown = m_tally.waterfall[step];
    if (shown.reason)
        return leftOutReasonName(*shown.reason);
    return step == 0 ? QStringLiteral("found") : QStringLiteral("total");
}

QString TallyOutput::stepTitle(std::size_t step) const
{
    const WaterfallStep &shown = m_tally.waterfall[step];
    if (shown.reason)
        return leftOutReasonTitle(*shown.reason);
    if (step != 0)
        return tr("Total");
    return m_tally.query.measure == Measure::Jobs ? tr("Every job figure found") : tr("Every sum of money found");
}

QStringList TallyOutput::notes() const
{
    QStringList notes;
    for (const RateUsed &rate : m_tally.rates)
        notes.append(
            tr("1 %1 is £%2: %3.").arg(rate.currency.code()).arg(rate.poundsPerUnit, 0, 'g', 4).arg(rate.source));
    if (m_tally.query.promises == PromiseYears::Spread)
        notes.append(tr("Promises for several years are spread evenly over their period."));
    if (m_tally.query.reading == BoundReading::Cautious)
        notes.append(tr("Read with caution: no “up to”, the low end of ranges."));
    else if (m_tally.query.reading == BoundReading::Upper)
        notes.append(tr("Ranges are read at their high end."));
    if (m_tally.priceYear)
        notes.append(tr("In prices of %1 (GDP deflator, HM Treasury).").arg(*m_tally.priceYear));
    for (const PopulationUsed &used : m_tally.populations) {
        const QString people = shortAmount(used.people, Currency());
        notes.append(used.year ? tr("People in %1: %2 in %3.").arg(used.place, people).arg(*used.year)
                               : tr("People in %1: %2, year not known.").arg(used.place, people));
    }
    if (const QString moves = sensitivityText(m_tally); !moves.isEmpty())
        notes.append(moves);
    for (const TallyWarning &warning : m_tally.warnings)
        notes.append(tr("Note: %1").arg(warning.sentence));
    return notes;
}

QString TallyOutput::wholeName(const Unallocated &left) const
{
    const Figure &whole = m_snapshot.figures[left.whole];
    const QString name = !whole.programme.isEmpty()      ? whole.programme
                         : !whole.organisation.isEmpty() ? whole.organisation
                                                         : whole.place;
    return name.isEmpty() ? amountText(whole.amount) : tr("%1, %2").arg(name, amountText(whole.amount));
}

/// What is shown beside the total: wider places, each "up to" that is not read, and what is left of wholes.
QString TallyOutput::apart() const
{
    const auto block = [this](const QString &title, const std::vector<TallyCell> &cells) {
        if (cells.empty())
            return QString();
        QList<QStringList> rows;
        for (const TallyCell &cell : cells)
            rows.append(Row{cell.place, cell.year ? QString::number(*cell.year) : tr("not known"),
                            amount(cell.value, cell.bound)});
        return QLatin1Char('\n') + title + QLatin1Char('\n') + aligned(rows, 2);
    };
    QString text = block(tr("Told of wider areas, not allocated:"), m_tally.wider)
                   + block(tr("“Up to”, not counted:"), m_tally.upTo);
    QList<QStringList> left;
    for (const Unallocated &one : m_tally.unallocated)
        left.append(Row{wholeName(one), amount(one.value, one.bound)});
    if (!left.isEmpty())
        text += QLatin1Char('\n') + tr("Not allocated to known parts:") + QLatin1Char('\n') + aligned(left, 1);
    return text;
}

QString TallyOutput::table(bool waterfall) const
{
    const qsizetype words = (m_breakdown.byPlace ? 1 : 0) + (m_breakdown.byYear ? 1 : 0);
    QList<QStringList> rows{headings()};
    for (const TallyCell &cell : m_cells)
        rows.append(cellRow(cell));
    if (m_tally.total) {
        // A promise that is spread counts in several years, and is one announcement.
        const std::size_t announcements = m_tally.waterfall.back().figures.size();
        Row total(words, QString());
        if (words > 0)
            total.first() = tr("Total");
        total << amount(*m_tally.total, m_tally.bound) << QString::number(announcements);
        rows.append(total);
    }
    QString text = m_tally.total ? aligned(rows, words) : tr("No figure found.") + QLatin1Char('\n');

    text += apart();
    if (waterfall && !m_tally.waterfall.empty()) {
        QList<QStringList> steps{Row{tr("Step"), headings().at(words), tr("Figures")}};
        for (std::size_t step = 0; step < m_tally.waterfall.size(); ++step) {
            const WaterfallStep &shown = m_tally.waterfall[step];
            steps.append(Row{stepTitle(step), amount(shown.value), QString::number(shown.figures.size())});
        }
        text += QLatin1Char('\n') + aligned(steps, 1);
    }
    const QStringList lines = notes();
    return lines.isEmpty() ? text : text + QLatin1Char('\n') + lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString TallyOutput::plainNumber(std::int64_t value) const
{
    const int money = m_tally.query.measure == Measure::Investment ? 2 : 0;
    const int decimals = money + (m_tally.query.basis == Basis::PerHead ? 2 : 0);
    QString text = QString::number(value < 0 ? -value : value).rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals > 0) {
        text.insert(text.size() - decimals, QLatin1Char('.'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return value < 0 ? QLatin1Char('-') + text : text;
}

QString TallyOutput::csv(bool waterfall) const
{
    if (waterfall) {
        QString text = csvLine(
            {QStringLiteral("step"), QStringLiteral("value"), QStringLiteral("figures"), QStringLiteral("unit")});
        for (std::size_t step = 0; step < m_tally.waterfall.size(); ++step) {
            const WaterfallStep &shown = m_tally.waterfall[step];
            text += csvLine(
                {stepName(step), plainNumber(shown.value), QString::number(shown.figures.size()), m_tally.unit});
        }
        return text;
    }
    QString text =
        csvLine({QStringLiteral("place"), QStringLiteral("year"), QStringLiteral("value"), QStringLiteral("bound"),
                 QStringLiteral("announcements"), QStringLiteral("unit"), QStringLiteral("row")});
    const auto add = [&](const std::vector<TallyCell> &cells, const QString &row) {
        for (const TallyCell &cell : cells)
            text += csvLine({cell.place, yearText(cell.year), plainNumber(cell.value), boundName(cell.bound),
                             QString::number(cell.announcements), m_tally.unit, row});
    };
    add(m_cells, QStringLiteral("cell"));
    add(m_tally.wider, QStringLiteral("wider"));
    add(m_tally.upTo, QStringLiteral("up_to"));
    for (const Unallocated &left : m_tally.unallocated)
        text += csvLine({wholeName(left), QString(), plainNumber(left.value), boundName(left.bound),
                         QString::number(left.parts.size()), m_tally.unit, QStringLiteral("not_allocated")});
    return text;
}

} // namespace pledgeboard
