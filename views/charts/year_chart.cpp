// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/bars.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/page_frame.h"
#include "views/charts/year_layers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace pledgeboard {

namespace {

constexpr double kWidestBar = 96;

class ByYear
{
    Q_DECLARE_TR_FUNCTIONS(ByYear)

public:
    ByYear(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options), m_data(input)
    {
    }

    void paint(const QRectF &whole)
    {
        QRectF area = whole;
        if (m_data.layers().size() > 1) {
            std::vector<std::pair<QString, QColor>> entries;
            for (const YearLayer &layer : m_data.layers())
                entries.emplace_back(layer.name, layer.colour);
            if (m_data.notShown() > 0)
                entries.emplace_back(othersNotShown(), QColor(Qt::white));
            area = paintKey(m_canvas, entries, area);
        }
        const double line = m_canvas.lineHeight(Type::Small);
        const double title = m_canvas.lineHeight(Type::Strong);
        const double yearsHeight = line * (m_data.hasUnknownYear() ? 2 : 1) + m_canvas.scaled(6);
        const double gap = m_canvas.scaled(18);
        // Above each panel its title, and room for the label of its tallest bar.
        const double head = title + m_canvas.scaled(2);
        const double upperHead = head + headRoom(Measure::Jobs);
        const double lowerHead = head + headRoom(Measure::Investment);
        const double panel = std::max(line, (area.height() - upperHead - lowerHead - gap - yearsHeight) / 2);
        m_steps = std::clamp(static_cast<int>(panel / (2 * line)), 1, 4);
        const double left = area.left() + ticksWidth() + m_canvas.scaled(8);
        const QRectF upper(left, area.top() + upperHead, area.right() - left, panel);
        m_share = kBarShare;
        if (m_data.isStacked())
            m_share = std::min(m_share, m_canvas.scaled(kWidestBar) * m_data.slots() / std::max(1.0, upper.width()));
        const QRectF lower = upper.translated(0, panel + gap + lowerHead);
        paintPanel(Measure::Jobs, upper, area.left());
        paintPanel(Measure::Investment, lower, area.left());
        paintYears(lower);
        fillTable();
    }

private:
    QString othersNotShown() const
    {
        return m_data.notShown() == 1 ? tr("1 other not shown") : tr("%1 others not shown").arg(m_data.notShown());
    }

    /// What the label of the tallest bar, and its arrow, may need above the plot.
    double headRoom(Measure measure) const
    {
        const auto bars = m_data.bars(measure);
        const bool arrows =
            std::any_of(bars.begin(), bars.end(), [](const YearBar &bar) { return bar.sum.bound() == Bound::AtLeast; });
        return m_canvas.lineHeight(Type::Small) + m_canvas.scaled(2) + (arrows ? m_canvas.arrowLength() : 0);
    }

    AxisTicks ticks(Measure measure) const
    {
        double greatest = 0;
        for (const YearBar &bar : m_data.bars(measure))
            greatest = std::max(greatest, static_cast<double>(bar.sum.value));
        return linearTicks(greatest, m_steps);
    }

    QString tickText(Measure measure, double value) const
    {
        return tallyAmount(static_cast<std::int64_t>(std::llround(value)), tallyOf(m_input.comparison, measure).query);
    }

    double ticksWidth() const
    {
        double widest = 0;
        for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
            for (const double value : ticks(measure).ticks)
                widest = std::max(widest, m_canvas.numberWidth(tickText(measure, value), Type::Small));
        }
        return widest;
    }

    void paintPanel(Measure measure, const QRectF &area, double left)
    {
        const double line = m_canvas.lineHeight(Type::Small);
        m_canvas.text(measureTitle(tallyOf(m_input.comparison, measure)), Type::Strong, left,
                      area.top() - headRoom(measure) - m_canvas.lineHeight(Type::Strong) - m_canvas.scaled(2),
                      ink::kText);
        const std::vector<YearBar> bars = m_data.bars(measure);
        if (bars.empty()) {
            m_canvas.line(area.bottomLeft(), area.bottomRight(), ink::kAxis);
            paintMessage(m_canvas, nothingFound(measure), area);
            return;
        }
        const AxisTicks axis = ticks(measure);
        Plot plot(m_options.size, area);
        plot.setHorizontalSlots(m_data.slots());
        plot.setVerticalAxis(axis, true);
        plot.hideHorizontalLine();
        plot.hideVerticalLine();
        std::vector<BarLayer> layers;
        for (const YearLayer &layer : m_data.layers())
            layers.push_back({layer.colour, values(layer, measure)});
        if (m_data.isStacked())
            addBars(plot, layers, Qt::Vertical, m_share);
        else
            addBarsSideBySide(plot, layers, m_share);
        plot.render(m_canvas.painter());
        m_canvas.line(area.bottomLeft(), area.bottomRight(), ink::kAxis);
        for (const double value : axis.ticks) {
            m_canvas.number(tickText(measure, value), Type::Small, area.left() - m_canvas.scaled(8),
                            plot.y(value) - line / 2, ink::kQuiet);
        }
        paintBars(measure, plot);
        paintTotals(measure, plot, bars);
    }

    QList<qreal> values(const YearLayer &layer, Measure measure) const
    {
        QList<qreal> list(m_data.slots(), 0.0);
        for (const auto &[slot, cell] : layer.slots) {
            if (const auto &sum = cell.of(measure))
                list[slot] = static_cast<qreal>(sum->value);
        }
        return list;
    }

    /// Where a bar of a layer stands, alone or in its stack.
    QRectF boxOf(const Plot &plot, int slot, std::size_t layer, double from, double to) const
    {
        if (m_data.isStacked())
            return barBox(plot, slot, from, to, Qt::Vertical, m_share);
        const double width = m_share / static_cast<double>(m_data.layers().size());
        const double centre = slot - m_share / 2 + (static_cast<double>(layer) + 0.5) * width;
        return barBox(plot, centre, from, to, Qt::Vertical, width);
    }

    /// Stripes and marks over the bars.
    void paintBars(Measure measure, const Plot &plot)
    {
        std::map<int, double> base;
        for (std::size_t i = 0; i < m_data.layers().size(); ++i) {
            const YearLayer &layer = m_data.layers()[i];
            for (const auto &[slot, cell] : layer.slots) {
                const auto &sum = cell.of(measure);
                if (!sum)
                    continue;
                const double from = m_data.isStacked() ? base[slot] : 0;
                base[slot] = from + static_cast<double>(sum->value);
                const QRectF box = boxOf(plot, slot, i, from, base[slot]);
                if (sum->bound() == Bound::AtMost)
                    m_canvas.hatch(box, layer.colour);
                addMark(measure, layer, cell, *sum, box);
            }
        }
    }

    void addMark(Measure measure, const YearLayer &layer, const PlaceSums &cell, const Sum &sum, const QRectF &box)
    {
        ChartMark mark;
        // A sliver of a bar can still be pointed at.
        mark.shape.addRect(box.height() < 2 ? box.adjusted(0, box.height() - 2, 0, 0) : box);
        mark.key = MarkKey{layer.place, cell.year, measure, {}, false};
        mark.figures = sum.figures;
        const QString year = cell.year ? QString::number(*cell.year) : tr("year not known");
        mark.description =
            tr("%1, %2: %3", "a place, a year and an amount")
                .arg(layer.name, year, amountWithUnit(tallyOf(m_input.comparison, measure), sum.value, sum.bound()));
        m_canvas.page().marks.push_back(mark);
    }

    /// The amount above each bar; the greatest first, those that would meet another left out.
    void paintTotals(Measure measure, const Plot &plot, std::vector<YearBar> bars)
    {
        std::stable_sort(bars.begin(), bars.end(),
                         [](const YearBar &a, const YearBar &b) { return a.sum.value > b.sum.value; });
        std::vector<QRectF> taken;
        taken.reserve(bars.size());
        for (const YearBar &bar : bars)
            taken.push_back(paintTop(plot, bar));
        const QRectF page = m_canvas.page().plot;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const Sum &sum = bars[i].sum;
            const QString text = amountLabel(tallyOf(m_input.comparison, measure), sum.value, sum.bound());
            const double top = taken[i].top() - m_canvas.lineHeight(Type::Small) - m_canvas.scaled(1);
            QRectF box = m_canvas.box(text, Type::Small, taken[i].center().x(), top, Qt::AlignHCenter);
            box.moveLeft(std::clamp(box.left(), plot.area().left() + 2,
                                    std::max(plot.area().left() + 2, page.right() - box.width())));
            const QRectF wide = box.adjusted(-m_canvas.scaled(3), 0, m_canvas.scaled(3), 0);
            if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return wide.intersects(other); }))
                continue;
            m_canvas.text(text, Type::Small, box.left(), box.top(), ink::kText);
            taken.push_back(box);
        }
    }

    /// The arrow of a bar that is more than it shows. Gives the room that bar and arrow take.
    QRectF paintTop(const Plot &plot, const YearBar &bar)
    {
        QRectF box = boxOf(plot, bar.slot, bar.layer, 0, static_cast<double>(bar.sum.value));
        if (bar.sum.bound() == Bound::AtLeast) {
            m_canvas.arrow({box.center().x(), box.top()}, {0, -1}, ink::kText);
            box.setTop(box.top() - m_canvas.arrowLength());
        }
        return box;
    }

    /// The years below both panels: every one, or every second, fifth or tenth where they would meet.
    void paintYears(const QRectF &panel)
    {
        const double slot = panel.width() / std::max(1, m_data.slots());
        const double top = panel.bottom() + m_canvas.scaled(6);
        const double wide = m_canvas.width(QStringLiteral("2000"), Type::Small) + m_canvas.scaled(8);
        int step = 1;
        for (const int each : {2, 5, 10, 20, 50}) {
            if (wide > slot * step)
                step = each;
        }
        const double unknownLeft = m_data.hasUnknownYear() ? paintUnknownYear(panel, top) : panel.right() + slot;
        for (int year = m_data.firstYear(); year < m_data.firstYear() + m_data.years(); ++year) {
            const double centre = panel.left() + (m_data.slotOf(year) + 0.5) * slot;
            if ((year % step == 0 || m_data.years() == 1) && centre + wide / 2 < unknownLeft)
                m_canvas.text(QString::number(year), Type::Small, centre, top, ink::kText, Qt::AlignHCenter);
        }
    }

    /// Gives the left edge of what it writes.
    double paintUnknownYear(const QRectF &panel, double top)
    {
        const QStringList lines = m_canvas.wrapped(tr("Year not known"), Type::Small, m_canvas.scaled(64));
        double widest = 0;
        for (const QString &text : lines)
            widest = std::max(widest, m_canvas.width(text, Type::Small));
        const double slot = panel.width() / m_data.slots();
        const double centre = std::min(panel.right() - slot / 2, panel.right() - widest / 2);
        double y = top;
        for (const QString &text : lines) {
            m_canvas.text(text, Type::Small, centre, y, ink::kQuiet, Qt::AlignHCenter);
            y += m_canvas.lineHeight(Type::Small);
        }
        return centre - widest / 2;
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Place"), tr("Year"), measureTitle(m_input.comparison.jobs),
                        measureTitle(m_input.comparison.investment)};
        for (const PlaceSums &sums : sumsByPlaceAndYear(m_input.comparison)) {
            table.rows.push_back({sums.place, sums.year ? QString::number(*sums.year) : tr("year not known")});
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                const Tally &tally = tallyOf(m_input.comparison, measure);
                const auto &sum = sums.of(measure);
                if (sum)
                    addAmount(table, tally, *sum, amountLabel(tally, sum->value, sum->bound()),
                              {sums.place, sums.year, measure, {}, false});
                else
                    table.rows.back().append(QString());
            }
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    YearLayers m_data;
    double m_share = kBarShare; ///< of a slot that its bar takes
    int m_steps = 4; ///< between the ticks of an amount, at most
};

} // namespace

void paintByYear(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    ByYear(canvas, input, options).paint(area);
}

} // namespace pledgeboard
