// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bars.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::size_t kMostRows = 12;

class CitiesCompared
{
    Q_DECLARE_TR_FUNCTIONS(CitiesCompared)

public:
    CitiesCompared(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options), m_all(sumsByPlace(input.comparison))
    {
        const auto value = [](const std::optional<Sum> &sum) { return sum ? sum->value : -1; };
        std::stable_sort(m_all.begin(), m_all.end(), [&value](const PlaceSums &a, const PlaceSums &b) {
            return std::pair(value(a.jobs), value(a.investment)) > std::pair(value(b.jobs), value(b.investment));
        });
    }

    void paint(const QRectF &area)
    {
        const double line = m_canvas.lineHeight(Type::Body);
        const double head = m_canvas.lineHeight(Type::Strong) + m_canvas.scaled(8);
        const double least = line + m_canvas.scaled(4);
        const double foot = m_canvas.lineHeight(Type::Small) + m_canvas.scaled(4);
        std::size_t count = std::min(m_all.size(), kMostRows);
        const bool tooMany = static_cast<double>(count) * least > area.height() - head;
        if (tooMany || count < m_all.size()) {
            const double rows = std::max(1.0, (area.height() - head - foot) / least);
            count = std::min(count, static_cast<std::size_t>(rows));
        }
        m_rows.assign(m_all.begin(), m_all.begin() + static_cast<std::ptrdiff_t>(count));
        const bool more = m_rows.size() < m_all.size();
        const double height =
            std::min(area.height() - head - (more ? foot : 0),
                     static_cast<double>(m_rows.size()) * m_canvas.scaled(m_rows.size() < 4 ? 80 : 56));
        const double names = namesWidth(area);
        const double gap = m_canvas.scaled(24);
        const double panel = (area.width() - names - m_canvas.scaled(12) - gap) / 2;
        const QRectF jobs(area.left() + names + m_canvas.scaled(12), area.top() + head, panel, height);
        const QRectF money = jobs.translated(panel + gap, 0);
        paintNames(area.left(), names, jobs);
        paintPanel(Measure::Jobs, jobs);
        paintPanel(Measure::Investment, money);
        if (more)
            paintMore(area.left(), jobs.bottom() + m_canvas.scaled(4));
        fillTable();
    }

private:
    /// Rows stand from the top, the slots of the chart from the bottom.
    int slotOf(std::size_t row) const { return static_cast<int>(m_rows.size() - 1 - row); }

    double namesWidth(const QRectF &area) const
    {
        double widest = 0;
        for (const PlaceSums &sums : m_rows)
            widest = std::max(widest, m_canvas.width(sums.place, Type::Body));
        return std::min(widest, area.width() * 0.28);
    }

    void paintNames(double left, double width, const QRectF &panel)
    {
        const double row = panel.height() / static_cast<double>(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double y = panel.top() + (static_cast<double>(i) + 0.5) * row - m_canvas.lineHeight(Type::Body) / 2;
            m_canvas.text(m_canvas.elided(m_rows[i].place, Type::Body, width), Type::Body, left + width, y, ink::kText,
                          Qt::AlignRight);
        }
    }

    QString labelOf(Measure measure, const Sum &sum) const
    {
        return amountLabel(tallyOf(m_input.comparison, measure), sum.value, sum.bound());
    }

    /// The greatest value of the axis, so that every bar and the label behind it end inside the panel.
    double reachOf(Measure measure, double width) const
    {
        double reach = 1;
        for (const PlaceSums &sums : m_rows) {
            const auto &sum = sums.of(measure);
            if (!sum)
                continue;
            const double arm = sum->bound() == Bound::AtLeast ? m_canvas.arrowLength() : 0;
            const double room = width - m_canvas.width(labelOf(measure, *sum), Type::Body) - m_canvas.scaled(8) - arm;
            reach = std::max(reach, static_cast<double>(sum->value) * width / std::max(room, width * 0.2));
        }
        return reach;
    }

    void paintPanel(Measure measure, const QRectF &area)
    {
        m_canvas.text(measureTitle(tallyOf(m_input.comparison, measure)), Type::Strong, area.left(),
                      area.top() - m_canvas.lineHeight(Type::Strong) - m_canvas.scaled(8), ink::kText);
        Plot plot(m_options.size, area);
        AxisTicks axis;
        axis.max = reachOf(measure, area.width());
        axis.step = axis.max;
        plot.setHorizontalAxis(axis, false);
        plot.setVerticalSlots(static_cast<int>(m_rows.size()));
        plot.hideHorizontalLine();
        plot.hideVerticalLine();
        addBars(plot, layers(measure), Qt::Horizontal);
        plot.render(m_canvas.painter());
        m_canvas.line(area.topLeft(), area.bottomLeft(), ink::kAxis);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            paintRow(measure, plot, row);
    }

    /// One layer for each place: each has its colour, and one bar.
    std::vector<BarLayer> layers(Measure measure) const
    {
        std::vector<BarLayer> all;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const auto &sum = m_rows[row].of(measure);
            if (!sum)
                continue;
            BarLayer layer{colourOf(m_input, m_rows[row].place),
                           QList<qreal>(static_cast<qsizetype>(m_rows.size()), 0.0)};
            layer.values[slotOf(row)] = static_cast<qreal>(sum->value);
            all.push_back(layer);
        }
        return all;
    }

    void paintRow(Measure measure, const Plot &plot, std::size_t row)
    {
        const auto &sum = m_rows[row].of(measure);
        const double value = sum ? static_cast<double>(sum->value) : 0;
        const QRectF box = barBox(plot, slotOf(row), 0, value, Qt::Horizontal);
        const double gap = m_canvas.scaled(6);
        if (!sum) {
            const double y = box.center().y() - m_canvas.lineHeight(Type::Small) / 2;
            const QString text = m_canvas.elided(nothingFound(measure), Type::Small, plot.area().width() - gap);
            m_canvas.text(text, Type::Small, box.left() + gap, y, ink::kQuiet);
            return;
        }
        const QColor colour = colourOf(m_input, m_rows[row].place);
        if (sum->bound() == Bound::AtMost)
            m_canvas.hatch(box, colour);
        double x = box.right() + gap;
        if (sum->bound() == Bound::AtLeast) {
            m_canvas.arrow({box.right(), box.center().y()}, {1, 0}, colour);
            x += m_canvas.arrowLength();
        }
        const QString text = labelOf(measure, *sum);
        m_canvas.text(text, Type::Body, x, box.center().y() - m_canvas.lineHeight(Type::Body) / 2, ink::kText);
        ChartMark mark;
        mark.shape.addRect(box.width() < 2 ? box.adjusted(0, 0, 2, 0) : box);
        mark.key = MarkKey{m_rows[row].place, {}, measure, {}, false};
        mark.figures = sum->figures;
        mark.description =
            tr("%1: %2", "a place and its amount")
                .arg(m_rows[row].place, amountWithUnit(tallyOf(m_input.comparison, measure), sum->value, sum->bound()));
        m_canvas.page().marks.push_back(mark);
    }

    void paintMore(double left, double top)
    {
        const std::size_t more = m_all.size() - m_rows.size();
        m_canvas.text(more == 1 ? tr("and 1 more place") : tr("and %1 more places").arg(more), Type::Small, left, top,
                      ink::kQuiet);
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Place"), measureTitle(m_input.comparison.jobs),
                        measureTitle(m_input.comparison.investment)};
        for (const PlaceSums &sums : m_all) {
            table.rows.push_back({sums.place});
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                const auto &sum = sums.of(measure);
                if (sum)
                    addAmount(table, tallyOf(m_input.comparison, measure), *sum, labelOf(measure, *sum),
                              {sums.place, {}, measure, {}, false});
                else
                    table.rows.back().append(nothingFound(measure));
            }
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    std::vector<PlaceSums> m_all;
    std::vector<PlaceSums> m_rows;
};

} // namespace

void paintCitiesCompared(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    CitiesCompared(canvas, input, options).paint(area);
}

} // namespace pledgeboard
