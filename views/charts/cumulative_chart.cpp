// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/chart_data.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/line_ends.h"
#include "views/charts/page_frame.h"
#include "views/charts/plot.h"
#include "views/charts/year_axis.h"

#include <QCoreApplication>
#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <map>

namespace pledgeboard {

namespace {

constexpr std::size_t kMostLines = 8;

struct Step {
    int year = 0;
    Sum ofYear;
    Sum total; ///< of this year and all before it
};

struct Line {
    QString place; ///< empty for the others
    QString name;
    QColor colour;
    std::vector<Step> steps; ///< by year; none empty

    const Sum &end() const { return steps.back().total; }
};

class Cumulative
{
    Q_DECLARE_TR_FUNCTIONS(Cumulative)

public:
    Cumulative(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options), m_tally(tallyOf(input.comparison, options.measure))
    {
        collect();
    }

    void paint(const QRectF &whole)
    {
        QRectF area = paintWithoutYear(m_canvas, m_input, m_options.measure, whole);
        if (m_lines.empty()) {
            paintMessage(m_canvas, tr("No promise names its year, and none was told in an article with a date."), area);
            return;
        }
        fillTable();
        area = chooseLines(area);
        const double line = m_canvas.lineHeight(Type::Small);
        const AxisTicks amounts =
            linearTicks(greatest(), std::clamp(static_cast<int>(area.height() / (3 * line)), 1, 5));
        double tickWidth = 0;
        for (const double tick : amounts.ticks)
            tickWidth = std::max(tickWidth, m_canvas.numberWidth(tickText(tick), Type::Small));
        const double names = namesWidth(area);
        const double left = area.left() + tickWidth + m_canvas.scaled(8);
        const double right = area.right() - names - m_canvas.scaled(22);
        // Above the highest line its arrow has room.
        const QRectF panel(QPointF(left, area.top() + m_canvas.scaled(16)),
                           QPointF(std::max(left + 10, right), area.bottom() - line - m_canvas.scaled(6)));
        Plot plot(m_options.size, panel);
        AxisTicks years;
        years.min = m_first - 0.5;
        years.max = m_last + (m_first == m_last ? 0.5 : 0.15);
        years.step = years.max - years.min;
        plot.setHorizontalAxis(years, false);
        plot.setVerticalAxis(amounts, true);
        plot.hideHorizontalLine();
        plot.hideVerticalLine();
        for (const Line &each : m_lines)
            addSeries(plot, each);
        plot.render(m_canvas.painter());
        m_canvas.line(panel.bottomLeft(), panel.bottomRight(), ink::kAxis);
        for (const double tick : amounts.ticks)
            m_canvas.number(tickText(tick), Type::Small, left - m_canvas.scaled(8), plot.y(tick) - line / 2,
                            ink::kQuiet);
        const double room = m_first == m_last ? panel.width() : plot.x(m_first + 1) - plot.x(m_first);
        paintYearNames(
            m_canvas, m_first, m_last, [&](int year) { return plot.x(year); }, room,
            panel.bottom() + m_canvas.scaled(6), panel.left(), panel.right() + m_canvas.scaled(20));
        paintDots(plot);
        paintEnds(plot, area, names);
    }

private:
    void collect()
    {
        const auto years = yearsOf(m_tally);
        if (!years)
            return;
        std::tie(m_first, m_last) = *years;
        for (const PlaceSums &cell : sumsByPlaceAndYear(m_input.comparison)) {
            const auto &sum = cell.of(m_options.measure);
            if (!sum || !cell.year)
                continue;
            if (m_lines.empty() || m_lines.back().place != cell.place)
                m_lines.push_back({cell.place, cell.place, colourOf(m_input, cell.place), {}});
            addStep(m_lines.back(), *cell.year, *sum);
        }
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const Line &a, const Line &b) { return a.end().value > b.end().value; });
    }

    static void addStep(Line &line, int year, const Sum &sum)
    {
        std::optional<Sum> total;
        if (!line.steps.empty())
            total = line.end();
        addTo(total, sum);
        line.steps.push_back({year, sum, *total});
    }

    /// Leaves those with the largest totals, and adds up the others where amounts add up. Gives the room below what it says of them.
    QRectF chooseLines(const QRectF &area)
    {
        const double each = m_canvas.lineHeight(Type::Body);
        const auto room = static_cast<std::size_t>(std::max(2.0, (area.height() - 3 * each) / each));
        const std::size_t most = std::min(kMostLines, room);
        if (m_lines.size() <= most)
            return area;
        const bool addsUp = m_tally.query.basis != Basis::PerHead;
        const std::size_t own = addsUp ? most - 1 : most;
        const std::size_t others = m_lines.size() - own;
        std::map<int, std::optional<Sum>> sums;
        for (std::size_t i = own; i < m_lines.size(); ++i) {
            for (const Step &step : m_lines[i].steps)
                addTo(sums[step.year], step.ofYear);
        }
        m_lines.resize(own);
        if (!addsUp) {
            const QString text =
                others == 1 ? tr("1 other place has no line") : tr("%1 other places have no line").arg(others);
            const double top = area.bottom() - m_canvas.lineHeight(Type::Small);
            m_canvas.text(text, Type::Small, area.left(), top, ink::kQuiet);
            return area.adjusted(0, 0, 0, -m_canvas.lineHeight(Type::Small) - m_canvas.scaled(4));
        }
        Line rest{QString(), tr("%1 others").arg(others), ink::kOthers, {}};
        for (const auto &[year, sum] : sums)
            addStep(rest, year, *sum);
        m_lines.push_back(rest);
        return area;
    }

    double greatest() const
    {
        double value = 0;
        for (const Line &line : m_lines)
            value = std::max(value, static_cast<double>(line.end().value));
        return value;
    }

    QString tickText(double value) const
    {
        return tallyAmount(static_cast<std::int64_t>(std::llround(value)), m_tally.query);
    }

    QString endText(const Line &line) const { return amountLabel(m_tally, line.end().value, line.end().bound()); }

    double namesWidth(const QRectF &area) const
    {
        double widest = 0;
        for (const Line &line : m_lines)
            widest = std::max(widest, m_canvas.width(line.name, Type::Body) + m_canvas.scaled(8)
                                          + m_canvas.width(endText(line), Type::Strong));
        return std::min(widest, area.width() * 0.38);
    }

    /// Two series: solid, and dashed from where an "up to" is in the total.
    void addSeries(Plot &plot, const Line &line) const
    {
        QList<QPointF> solid;
        QList<QPointF> dashed;
        double level = static_cast<double>(line.steps.front().total.value);
        for (std::size_t i = 0; i < line.steps.size(); ++i) {
            const Step &step = line.steps[i];
            const double from = level;
            level = static_cast<double>(step.total.value);
            const double until = i + 1 < line.steps.size() ? line.steps[i + 1].year : m_last + 0.15;
            QList<QPointF> &points = step.total.bound() == Bound::AtMost ? dashed : solid;
            points << QPointF(step.year, from) << QPointF(step.year, level) << QPointF(until, level);
        }
        for (const auto &[points, style] : {std::pair(solid, Qt::SolidLine), std::pair(dashed, Qt::DashLine)}) {
            if (points.isEmpty())
                continue;
            auto *series = new QLineSeries;
            QPen pen(line.colour, m_canvas.scaled(line.place.isEmpty() ? 1.5 : 2.25), style, Qt::FlatCap,
                     Qt::MiterJoin);
            if (style == Qt::DashLine)
                pen.setDashPattern({3.5, 2.0});
            series->setPen(pen);
            series->replace(points);
            plot.add(series);
        }
    }

    void paintDots(const Plot &plot)
    {
        const double radius = m_canvas.scaled(4);
        for (const Line &line : m_lines) {
            for (const Step &step : line.steps) {
                const QPointF at = plot.at(step.year, static_cast<double>(step.total.value));
                m_canvas.dot(at, radius, line.colour, step.ofYear.bound() == Bound::AtMost);
                ChartMark mark;
                mark.shape.addEllipse(at, radius, radius);
                mark.key = MarkKey{line.place, step.year, m_options.measure, {}, false};
                mark.figures = step.ofYear.figures;
                mark.description =
                    //: A place, a year, all that was promised until then, and what of it was promised in that year
                    tr("%1, by %2: %3, of which %4 in that year")
                        .arg(line.name, QString::number(step.year),
                             amountWithUnit(m_tally, step.total.value, step.total.bound()),
                             amountLabel(m_tally, step.ofYear.value, step.ofYear.bound()));
                m_canvas.page().marks.push_back(mark);
            }
        }
    }

    /// The names where the lines end, moved apart, each with a thread to its line.
    void paintEnds(const Plot &plot, const QRectF &area, double width)
    {
        const double height = m_canvas.lineHeight(Type::Body) + m_canvas.scaled(1);
        std::vector<double> wishes;
        for (const Line &line : m_lines)
            wishes.push_back(plot.y(static_cast<double>(line.end().value)) - height / 2);
        const std::vector<double> tops = spreadTops(wishes, height, area.top(), area.bottom());
        const double x = plot.area().right();
        const double names = x + m_canvas.scaled(22);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            const double y = plot.y(static_cast<double>(line.end().value));
            if (line.end().bound() == Bound::AtLeast)
                m_canvas.arrow({x - m_canvas.scaled(4), y}, {0, -1}, line.colour);
            const double middle = tops[i] + height / 2;
            m_canvas.line({x, y}, {x + m_canvas.scaled(5), y}, line.colour);
            m_canvas.line({x + m_canvas.scaled(5), y}, {names - m_canvas.scaled(8), middle}, line.colour);
            m_canvas.line({names - m_canvas.scaled(8), middle}, {names - m_canvas.scaled(4), middle}, line.colour);
            const QString amount = m_canvas.elided(endText(line), Type::Strong, width * 0.6);
            const double amountWidth = m_canvas.width(amount, Type::Strong);
            const QString name =
                m_canvas.elided(line.name, Type::Body, std::max(0.0, width - amountWidth - m_canvas.scaled(8)));
            const QRectF box = m_canvas.text(name, Type::Body, names, tops[i], ink::kText);
            m_canvas.text(amount, Type::Strong, box.right() + m_canvas.scaled(8), tops[i], ink::kText);
        }
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        //: A column: what was promised in the year
        table.header = {tr("Place"), tr("Year"), tr("In the year"), tr("Running total")};
        for (const Line &line : m_lines) {
            for (const Step &step : line.steps) {
                const MarkKey key{line.place, step.year, m_options.measure, {}, false};
                table.rows.push_back({line.name, QString::number(step.year)});
                for (const Sum *sum : {&step.ofYear, &step.total})
                    addAmount(table, m_tally, *sum, amountLabel(m_tally, sum->value, sum->bound()), key);
            }
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    const Tally &m_tally;
    std::vector<Line> m_lines; ///< the largest total first
    int m_first = 0;
    int m_last = 0;
};

} // namespace

void paintCumulative(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    Cumulative(canvas, input, options).paint(area);
}

} // namespace pledgeboard
