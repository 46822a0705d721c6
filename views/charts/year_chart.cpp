// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/bars.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/page_frame.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace pledgeboard {

namespace {

constexpr std::size_t kMostLayers = 6;
constexpr double kWidestBar = 96;

/// A place's bars, or those of all places that have no colour of their own.
struct Layer {
    QString place; ///< empty for the others
    QString name;
    QColor colour;
    std::map<int, PlaceSums> slots; ///< by slot
};

class ByYear
{
    Q_DECLARE_TR_FUNCTIONS(ByYear)

public:
    ByYear(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options)
    {
        const auto years = yearsOf(input.comparison);
        m_first = years ? years->first : 0;
        m_years = years ? years->second - years->first + 1 : 0;
        collect();
    }

    void paint(const QRectF &whole)
    {
        QRectF area = whole;
        if (m_layers.size() > 1) {
            std::vector<std::pair<QString, QColor>> entries;
            for (const Layer &layer : m_layers)
                entries.emplace_back(layer.name, layer.colour);
            area = paintKey(m_canvas, entries, area);
        }
        const double line = m_canvas.lineHeight(Type::Small);
        const double title = m_canvas.lineHeight(Type::Strong);
        const double yearsHeight = line * (m_unknown ? 2 : 1) + m_canvas.scaled(6);
        const double gap = m_canvas.scaled(18);
        // Above each panel its title, and room for the label of its tallest bar.
        const double head = title + m_canvas.scaled(2);
        const double upperHead = head + headRoom(Measure::Jobs);
        const double lowerHead = head + headRoom(Measure::Investment);
        const double panel = std::max(line, (area.height() - upperHead - lowerHead - gap - yearsHeight) / 2);
        m_steps = std::clamp(static_cast<int>(panel / (2 * line)), 1, 4);
        const double left = area.left() + ticksWidth() + m_canvas.scaled(8);
        const QRectF upper(left, area.top() + upperHead, area.right() - left, panel);
        m_share = std::min(kBarShare, m_canvas.scaled(kWidestBar) * slots() / std::max(1.0, upper.width()));
        const QRectF lower = upper.translated(0, panel + gap + lowerHead);
        paintPanel(Measure::Jobs, upper, area.left());
        paintPanel(Measure::Investment, lower, area.left());
        paintYears(lower);
        fillTable();
    }

private:
    int slots() const { return m_years + (m_unknown ? (m_years > 0 ? 2 : 1) : 0); }
    int slotOf(const std::optional<int> &year) const { return year ? *year - m_first : slots() - 1; }

    void collect()
    {
        const std::vector<PlaceSums> cells = sumsByPlaceAndYear(m_input.comparison);
        m_unknown = std::any_of(cells.begin(), cells.end(), [](const PlaceSums &sums) { return !sums.year; });
        std::vector<PlaceSums> places = sumsByPlace(m_input.comparison);
        // Where there are more places than layers, those with the most jobs keep their own.
        std::stable_sort(places.begin(), places.end(), [](const PlaceSums &a, const PlaceSums &b) {
            return (a.jobs ? a.jobs->value : 0) > (b.jobs ? b.jobs->value : 0);
        });
        const std::size_t own = places.size() > kMostLayers ? kMostLayers - 1 : places.size();
        for (std::size_t i = 0; i < own; ++i)
            m_layers.push_back({places[i].place, places[i].place, colourOf(m_input, places[i].place), {}});
        if (own < places.size())
            m_layers.push_back({QString(), tr("%1 others").arg(places.size() - own), ink::kOthers, {}});
        for (const PlaceSums &cell : cells) {
            auto layer = std::find_if(m_layers.begin(), m_layers.end(),
                                      [&cell](const Layer &each) { return each.place == cell.place; });
            if (layer == m_layers.end())
                layer = std::prev(m_layers.end());
            PlaceSums &sums = layer->slots[slotOf(cell.year)];
            sums.place = layer->place;
            sums.year = cell.year;
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                if (const auto &sum = cell.of(measure))
                    addTo(sums.of(measure), *sum);
            }
        }
    }

    std::map<int, Sum> totals(Measure measure) const
    {
        std::map<int, std::optional<Sum>> sums;
        for (const Layer &layer : m_layers) {
            for (const auto &[slot, cell] : layer.slots) {
                if (const auto &sum = cell.of(measure))
                    addTo(sums[slot], *sum);
            }
        }
        std::map<int, Sum> all;
        for (const auto &[slot, sum] : sums)
            all.emplace(slot, *sum);
        return all;
    }

    /// What the label of the tallest bar, and its arrow, may need above the plot.
    double headRoom(Measure measure) const
    {
        const auto sums = totals(measure);
        const bool arrows =
            std::any_of(sums.begin(), sums.end(), [](const auto &slot) { return slot.second.bound == Bound::AtLeast; });
        return m_canvas.lineHeight(Type::Small) + m_canvas.scaled(2) + (arrows ? m_canvas.arrowLength() : 0);
    }

    AxisTicks ticks(Measure measure) const
    {
        double greatest = 0;
        for (const auto &[slot, sum] : totals(measure))
            greatest = std::max(greatest, static_cast<double>(sum.value));
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
        const std::map<int, Sum> sums = totals(measure);
        if (sums.empty()) {
            m_canvas.line(area.bottomLeft(), area.bottomRight(), ink::kAxis);
            paintMessage(m_canvas, nothingFound(measure), area);
            return;
        }
        const AxisTicks axis = ticks(measure);
        Plot plot(m_options.size, area);
        plot.setHorizontalSlots(slots());
        plot.setVerticalAxis(axis, true);
        plot.hideHorizontalLine();
        plot.hideVerticalLine();
        std::vector<BarLayer> layers;
        for (const Layer &layer : m_layers)
            layers.push_back({layer.colour, values(layer, measure)});
        addBars(plot, layers, Qt::Vertical, m_share);
        plot.render(m_canvas.painter());
        m_canvas.line(area.bottomLeft(), area.bottomRight(), ink::kAxis);
        for (const double value : axis.ticks) {
            m_canvas.number(tickText(measure, value), Type::Small, area.left() - m_canvas.scaled(8),
                            plot.y(value) - line / 2, ink::kQuiet);
        }
        paintBars(measure, plot);
        paintTotals(measure, plot, sums);
    }

    QList<qreal> values(const Layer &layer, Measure measure) const
    {
        QList<qreal> list(slots(), 0.0);
        for (const auto &[slot, cell] : layer.slots) {
            if (const auto &sum = cell.of(measure))
                list[slot] = static_cast<qreal>(sum->value);
        }
        return list;
    }

    /// Stripes, arrows and marks over the bars.
    void paintBars(Measure measure, const Plot &plot)
    {
        std::map<int, double> base;
        for (const Layer &layer : m_layers) {
            for (const auto &[slot, cell] : layer.slots) {
                const auto &sum = cell.of(measure);
                if (!sum)
                    continue;
                const double from = base[slot];
                base[slot] += static_cast<double>(sum->value);
                const QRectF box = barBox(plot, slot, from, base[slot], Qt::Vertical, m_share);
                if (sum->bound == Bound::AtMost)
                    m_canvas.hatch(box, layer.colour);
                addMark(measure, layer, cell, *sum, box);
            }
        }
    }

    void addMark(Measure measure, const Layer &layer, const PlaceSums &cell, const Sum &sum, const QRectF &box)
    {
        ChartMark mark;
        // A sliver of a bar can still be pointed at.
        mark.shape.addRect(box.height() < 2 ? box.adjusted(0, box.height() - 2, 0, 0) : box);
        mark.key = MarkKey{layer.place, cell.year, measure, {}, false};
        mark.figures = sum.figures;
        const QString year = cell.year ? QString::number(*cell.year) : tr("year not known");
        mark.description =
            tr("%1, %2: %3", "a place, a year and an amount")
                .arg(layer.name, year, amountWithUnit(tallyOf(m_input.comparison, measure), sum.value, sum.bound));
        m_canvas.page().marks.push_back(mark);
    }

    /// The amount above each bar; the greatest first, those that would meet another left out.
    void paintTotals(Measure measure, const Plot &plot, const std::map<int, Sum> &sums)
    {
        std::vector<std::pair<int, Sum>> sorted(sums.begin(), sums.end());
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto &a, const auto &b) { return a.second.value > b.second.value; });
        std::vector<QRectF> taken = barsWithArrows(plot, sums);
        const QRectF page = m_canvas.page().plot;
        for (const auto &[slot, sum] : sorted) {
            const QRectF bar = barBox(plot, slot, 0, static_cast<double>(sum.value), Qt::Vertical, m_share);
            const bool more = sum.bound == Bound::AtLeast;
            if (more)
                m_canvas.arrow({bar.center().x(), bar.top()}, {0, -1}, ink::kText);
            const QString text = amountLabel(tallyOf(m_input.comparison, measure), sum.value, sum.bound);
            const double top =
                bar.top() - m_canvas.lineHeight(Type::Small) - (more ? m_canvas.arrowLength() : 0) - m_canvas.scaled(1);
            QRectF box = m_canvas.box(text, Type::Small, bar.center().x(), top, Qt::AlignHCenter);
            box.moveLeft(std::clamp(box.left(), plot.area().left() + 2,
                                    std::max(plot.area().left() + 2, page.right() - box.width())));
            const QRectF wide = box.adjusted(-m_canvas.scaled(3), 0, m_canvas.scaled(3), 0);
            if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return wide.intersects(other); }))
                continue;
            m_canvas.text(text, Type::Small, box.left(), box.top(), ink::kText);
            taken.push_back(box);
        }
    }

    std::vector<QRectF> barsWithArrows(const Plot &plot, const std::map<int, Sum> &sums) const
    {
        std::vector<QRectF> boxes;
        for (const auto &[slot, sum] : sums) {
            QRectF bar = barBox(plot, slot, 0, static_cast<double>(sum.value), Qt::Vertical, m_share);
            if (sum.bound == Bound::AtLeast)
                bar.setTop(bar.top() - m_canvas.arrowLength());
            boxes.push_back(bar);
        }
        return boxes;
    }

    /// The years below both panels: every one, or every second, fifth or tenth where they would meet.
    void paintYears(const QRectF &panel)
    {
        const double slot = panel.width() / std::max(1, slots());
        const double top = panel.bottom() + m_canvas.scaled(6);
        const double wide = m_canvas.width(QStringLiteral("2000"), Type::Small) + m_canvas.scaled(8);
        int step = 1;
        for (const int each : {2, 5, 10, 20, 50}) {
            if (wide > slot * step)
                step = each;
        }
        const double unknownLeft = m_unknown ? paintUnknownYear(panel, top) : panel.right() + slot;
        for (int year = m_first; year < m_first + m_years; ++year) {
            const double centre = panel.left() + (slotOf(year) + 0.5) * slot;
            if ((year % step == 0 || m_years == 1) && centre + wide / 2 < unknownLeft)
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
        const double slot = panel.width() / slots();
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
            QStringList row{sums.place, sums.year ? QString::number(*sums.year) : tr("year not known")};
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                const auto &sum = sums.of(measure);
                row.append(sum ? amountLabel(tallyOf(m_input.comparison, measure), sum->value, sum->bound) : QString());
            }
            table.rows.push_back(row);
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    std::vector<Layer> m_layers;
    int m_first = 0; ///< year of the first slot
    int m_years = 0; ///< slots of years; one is left free before that of the unknown year
    bool m_unknown = false;
    double m_share = kBarShare; ///< of a slot that its bar takes
    int m_steps = 4; ///< between the ticks of an amount, at most
};

} // namespace

void paintByYear(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    ByYear(canvas, input, options).paint(area);
}

} // namespace pledgeboard
