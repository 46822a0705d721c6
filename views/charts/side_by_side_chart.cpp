// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/bars.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/page_frame.h"
#include "views/charts/year_axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace pledgeboard {

namespace {

constexpr std::size_t kMostPanels = 6;

/// A city with its years. A year that is not in the map has no figure.
struct City {
    QString place;
    std::map<int, Sum> years;
    std::optional<Sum> total; ///< what has no year too
};

class SideBySide
{
    Q_DECLARE_TR_FUNCTIONS(SideBySide)

public:
    SideBySide(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options), m_tally(tallyOf(input.comparison, options.measure))
    {
        collect();
    }

    void paint(const QRectF &whole)
    {
        fillTable();
        QRectF area = paintWithoutYear(m_canvas, m_input, m_options.measure, whole);
        const auto years = yearsOf(m_tally);
        if (!years) {
            paintMessage(m_canvas, tr("No promise names its year, and none was told in an article with a date."), area);
            return;
        }
        std::tie(m_first, m_last) = *years;
        const double gap = m_canvas.scaled(28);
        const double small = m_canvas.lineHeight(Type::Small);
        const double head = m_canvas.lineHeight(Type::Strong) + 2 * small + m_canvas.scaled(4);
        const double foot = small + m_canvas.scaled(6);
        const double rowGap = m_canvas.scaled(14);
        const bool narrow = area.width() < m_canvas.scaled(560);
        // A row of panels that are lower than that says little.
        const double least = head + foot + 2.5 * small;
        const auto fits = [&](double room) {
            return std::max(1, static_cast<int>((room + rowGap) / (least + rowGap)));
        };
        const int perRow = narrow ? 2 : 3;
        const auto most = [&](double room) {
            return std::min(kMostPanels, static_cast<std::size_t>(perRow * fits(room)));
        };
        if (m_cities.size() > most(area.height()))
            area = paintNotShown(area, most(area.height() - 2 * small));
        const auto count = static_cast<int>(m_cities.size());
        const int columns = std::min(count, count == 4 && fits(area.height()) > 1 ? 2 : perRow);
        const int rows = (count + columns - 1) / columns;
        const double height = std::max(small, (area.height() - rows * (head + foot) - (rows - 1) * rowGap) / rows);
        m_axis = linearTicks(greatest(), std::clamp(static_cast<int>(height / (2.2 * small)), 1, 4));
        double ticks = 0;
        for (const double tick : m_axis.ticks)
            ticks = std::max(ticks, m_canvas.numberWidth(tickText(tick), Type::Small));
        ticks += m_canvas.scaled(8);
        const double width = (area.width() - ticks - (columns - 1) * gap) / columns;
        for (int i = 0; i < count; ++i) {
            const int column = i % columns;
            const double top = area.top() + i / columns * (head + height + foot + rowGap) + head;
            const QRectF panel(area.left() + ticks + column * (width + gap), top, width, height);
            paintPanel(m_cities[static_cast<std::size_t>(i)], panel, column == 0);
        }
    }

private:
    void collect()
    {
        for (const PlaceSums &cell : sumsByPlaceAndYear(m_input.comparison)) {
            const auto &sum = cell.of(m_options.measure);
            if (!sum)
                continue;
            if (m_cities.empty() || m_cities.back().place != cell.place)
                m_cities.push_back({cell.place, {}, {}});
            addTo(m_cities.back().total, *sum);
            if (cell.year)
                m_cities.back().years.emplace(*cell.year, *sum);
        }
        std::stable_sort(m_cities.begin(), m_cities.end(),
                         [](const City &a, const City &b) { return a.total->value > b.total->value; });
    }

    QRectF paintNotShown(const QRectF &area, std::size_t shown)
    {
        const std::size_t others = m_cities.size() - shown;
        m_cities.resize(shown);
        const QString text =
            others == 1
                ? tr("Those with the most are shown; 1 other is in the table and in “Cities compared”.")
                : tr("Those with the most are shown; %1 others are in the table and in “Cities compared”.").arg(others);
        const QStringList lines = m_canvas.wrapped(text, Type::Small, area.width());
        const double height = m_canvas.lineHeight(Type::Small) * static_cast<double>(lines.size());
        double y = area.bottom() - height;
        for (const QString &line : lines) {
            m_canvas.text(line, Type::Small, area.left(), y, ink::kQuiet);
            y += m_canvas.lineHeight(Type::Small);
        }
        return area.adjusted(0, 0, 0, -height - m_canvas.scaled(6));
    }

    double greatest() const
    {
        double value = 0;
        for (const City &city : m_cities) {
            for (const auto &[year, sum] : city.years)
                value = std::max(value, static_cast<double>(sum.value));
        }
        return value;
    }

    QString tickText(double value) const
    {
        return tallyAmount(static_cast<std::int64_t>(std::llround(value)), m_tally.query);
    }

    void paintPanel(const City &city, const QRectF &panel, bool named)
    {
        const double small = m_canvas.lineHeight(Type::Small);
        const double strong = m_canvas.lineHeight(Type::Strong);
        const QColor colour = colourOf(m_input, city.place);
        // The name, and what it was promised in all; above the plot a line is kept free for the highest label.
        const double top = panel.top() - small - m_canvas.scaled(4) - small - strong;
        const double square = m_canvas.scaled(10);
        m_canvas.painter().fillRect(QRectF(panel.left(), top + (strong - square) / 2, square, square), colour);
        const double indent = square + m_canvas.scaled(6);
        m_canvas.text(m_canvas.elided(city.place, Type::Strong, panel.width() - indent), Type::Strong,
                      panel.left() + indent, top, ink::kText);
        const QString all = tr("%1 in all").arg(amountWithUnit(m_tally, city.total->value, city.total->bound()));
        m_canvas.text(m_canvas.elided(all, Type::Small, panel.width() - indent), Type::Small, panel.left() + indent,
                      top + strong, ink::kQuiet);
        const int slots = m_last - m_first + 1;
        Plot plot(m_options.size, panel);
        plot.setHorizontalSlots(slots);
        plot.setVerticalAxis(m_axis, true);
        plot.hideHorizontalLine();
        plot.hideVerticalLine();
        BarLayer layer{colour, QList<qreal>(slots, 0.0)};
        for (const auto &[year, sum] : city.years)
            layer.values[year - m_first] = static_cast<qreal>(sum.value);
        m_share = std::min(kBarShare, m_canvas.scaled(44) * slots / std::max(1.0, panel.width()));
        addBars(plot, {layer}, Qt::Vertical, m_share);
        plot.render(m_canvas.painter());
        m_canvas.line(panel.bottomLeft(), panel.bottomRight(), ink::kAxis);
        if (named) {
            for (const double tick : m_axis.ticks)
                m_canvas.number(tickText(tick), Type::Small, panel.left() - m_canvas.scaled(8),
                                plot.y(tick) - small / 2, ink::kQuiet);
        }
        paintYearNames(
            m_canvas, m_first, m_last, [&](int year) { return plot.x(year - m_first); }, panel.width() / slots,
            panel.bottom() + m_canvas.scaled(6), panel.left(), panel.right());
        paintBars(city, colour, plot);
    }

    void paintBars(const City &city, const QColor &colour, const Plot &plot)
    {
        std::vector<QRectF> taken;
        std::vector<std::pair<const Sum *, QRectF>> labels;
        for (const auto &[year, sum] : city.years) {
            const QRectF box = barBox(plot, year - m_first, 0, static_cast<double>(sum.value), Qt::Vertical, m_share);
            if (sum.bound() == Bound::AtMost)
                m_canvas.hatch(box, colour);
            QRectF whole = box;
            if (sum.bound() == Bound::AtLeast) {
                m_canvas.arrow({box.center().x(), box.top()}, {0, -1}, colour);
                whole.setTop(box.top() - m_canvas.arrowLength());
            }
            taken.push_back(whole);
            labels.emplace_back(&sum, whole);
            ChartMark mark;
            mark.shape.addRect(box.height() < 2 ? box.adjusted(0, box.height() - 2, 0, 0) : box);
            mark.key = MarkKey{city.place, year, m_options.measure, {}, false};
            mark.figures = sum.figures;
            mark.description =
                tr("%1, %2: %3", "a place, a year and an amount")
                    .arg(city.place, QString::number(year), amountWithUnit(m_tally, sum.value, sum.bound()));
            m_canvas.page().marks.push_back(mark);
        }
        std::stable_sort(labels.begin(), labels.end(),
                         [](const auto &a, const auto &b) { return a.first->value > b.first->value; });
        for (const auto &[sum, bar] : labels) {
            const QString text = amountLabel(m_tally, sum->value, sum->bound());
            const double top = bar.top() - m_canvas.lineHeight(Type::Small) - m_canvas.scaled(1);
            QRectF box = m_canvas.box(text, Type::Small, bar.center().x(), top, Qt::AlignHCenter);
            const QRectF &panel = plot.area();
            box.moveLeft(std::clamp(box.left(), panel.left(), std::max(panel.left(), panel.right() - box.width())));
            const QRectF wide = box.adjusted(-m_canvas.scaled(2), 0, m_canvas.scaled(2), 0);
            const bool meets =
                box.width() > panel.width() || box.top() < headBottom(panel)
                || std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return wide.intersects(other); });
            if (meets)
                continue;
            m_canvas.text(text, Type::Small, box.left(), box.top(), ink::kText);
            taken.push_back(box);
        }
    }

    double headBottom(const QRectF &panel) const
    {
        return panel.top() - m_canvas.lineHeight(Type::Small) - m_canvas.scaled(4);
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Place"), tr("Year"), measureTitle(m_tally)};
        for (const PlaceSums &cell : sumsByPlaceAndYear(m_input.comparison)) {
            const auto &sum = cell.of(m_options.measure);
            if (!sum)
                continue;
            table.rows.push_back({cell.place, cell.year ? QString::number(*cell.year) : tr("year not known")});
            addAmount(table, m_tally, *sum, amountLabel(m_tally, sum->value, sum->bound()),
                      {cell.place, cell.year, m_options.measure, {}, false});
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    const Tally &m_tally;
    std::vector<City> m_cities; ///< the largest first
    AxisTicks m_axis; ///< the same for all
    int m_first = 0;
    int m_last = 0;
    double m_share = kBarShare;
};

} // namespace

void paintSideBySide(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    SideBySide(canvas, input, options).paint(area);
}

} // namespace pledgeboard
