// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/profile_years.h"

#include "models/domain/format.h"
#include "views/charts/bars.h"
#include "views/charts/chart_words.h"
#include "views/charts/page_frame.h"
#include "views/charts/year_axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace pledgeboard {

namespace {

class ProfileYears
{
    Q_DECLARE_TR_FUNCTIONS(ProfileYears)

public:
    ProfileYears(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options)
    {
        for (const PlaceSums &cell : sumsByPlaceAndYear(input.comparison)) {
            if (cell.place != input.profile.place || !cell.year)
                continue;
            m_cells.emplace(*cell.year, cell);
        }
    }

    void paint(const QRectF &area)
    {
        if (m_cells.empty()) {
            paintMessage(m_canvas, tr("No promise names its year, and none was told in an article with a date."), area);
            return;
        }
        const double small = m_canvas.lineHeight(Type::Small);
        const double head = m_canvas.lineHeight(Type::Strong) + small + m_canvas.arrowLength() + m_canvas.scaled(4);
        const double foot = small + m_canvas.scaled(6);
        const double gap = m_canvas.scaled(10);
        const double height = (area.height() - 2 * head - foot - gap) / 2;
        if (height < small || !hasAny(Measure::Jobs) || !hasAny(Measure::Investment)) {
            // One panel where there is no room, or nothing, for two; the totals say what is not known.
            const bool jobs = hasAny(Measure::Jobs);
            const QRectF only = area.adjusted(0, head, 0, -foot);
            paintPanel(jobs ? Measure::Jobs : Measure::Investment, only, head);
            paintYears(only);
            return;
        }
        const QRectF upper(area.left(), area.top() + head, area.width(), height);
        const QRectF lower = upper.translated(0, height + gap + head);
        paintPanel(Measure::Jobs, upper, head);
        paintPanel(Measure::Investment, lower, head);
        paintYears(lower);
    }

private:
    int first() const { return m_cells.begin()->first; }
    int last() const { return m_cells.rbegin()->first; }
    int slots() const { return last() - first() + 1; }

    bool hasAny(Measure measure) const
    {
        return std::any_of(m_cells.begin(), m_cells.end(),
                           [measure](const auto &cell) { return cell.second.of(measure).has_value(); });
    }

    void paintYears(const QRectF &panel)
    {
        const double slot = panel.width() / slots();
        paintYearNames(
            m_canvas, first(), last(), [&](int year) { return panel.left() + (year - first() + 0.5) * slot; }, slot,
            panel.bottom() + m_canvas.scaled(6), panel.left(), panel.right());
    }

    /// Bars without an axis: each has its amount.
    void paintPanel(Measure measure, const QRectF &panel, double head)
    {
        const Tally &tally = tallyOf(m_input.comparison, measure);
        //: The title of bars by year: Jobs promised by year
        const QString title = tr("%1 by year").arg(measureTitle(tally));
        m_canvas.text(m_canvas.elided(title, Type::Strong, panel.width()), Type::Strong, panel.left(),
                      panel.top() - head, ink::kText);
        m_canvas.line(panel.bottomLeft(), panel.bottomRight(), ink::kAxis);
        double greatest = 1;
        for (const auto &[year, cell] : m_cells) {
            if (const auto &sum = cell.of(measure))
                greatest = std::max(greatest, static_cast<double>(sum->value));
        }
        Plot plot(m_options.size, panel);
        AxisTicks axis;
        axis.max = greatest;
        axis.step = greatest;
        plot.setHorizontalSlots(slots());
        plot.setVerticalAxis(axis, false);
        plot.hideHorizontalLine();
        plot.hideVerticalLine();
        const QColor colour = colourOf(m_input, m_input.profile.place);
        BarLayer layer{colour, QList<qreal>(slots(), 0.0)};
        for (const auto &[year, cell] : m_cells) {
            if (const auto &sum = cell.of(measure))
                layer.values[year - first()] = static_cast<qreal>(sum->value);
        }
        const double share = std::min(kBarShare, m_canvas.scaled(44) * slots() / std::max(1.0, panel.width()));
        addBars(plot, {layer}, Qt::Vertical, share);
        plot.render(m_canvas.painter());
        m_canvas.line(panel.bottomLeft(), panel.bottomRight(), ink::kAxis);
        paintBars(measure, plot, share, colour);
    }

    void paintBars(Measure measure, const Plot &plot, double share, const QColor &colour)
    {
        const Tally &tally = tallyOf(m_input.comparison, measure);
        std::vector<std::pair<const Sum *, QRectF>> bars;
        std::vector<QRectF> taken;
        for (const auto &[year, cell] : m_cells) {
            const auto &sum = cell.of(measure);
            if (!sum)
                continue;
            QRectF box = barBox(plot, year - first(), 0, static_cast<double>(sum->value), Qt::Vertical, share);
            if (sum->bound() == Bound::AtMost)
                m_canvas.hatch(box, colour);
            ChartMark mark;
            mark.shape.addRect(box.height() < 2 ? box.adjusted(0, box.height() - 2, 0, 0) : box);
            mark.key = MarkKey{cell.place, year, measure, {}, false};
            mark.figures = sum->figures;
            mark.description =
                tr("%1, %2: %3", "a place, a year and an amount")
                    .arg(cell.place, QString::number(year), amountWithUnit(tally, sum->value, sum->bound()));
            m_canvas.page().marks.push_back(mark);
            if (sum->bound() == Bound::AtLeast) {
                m_canvas.arrow({box.center().x(), box.top()}, {0, -1}, colour);
                box.setTop(box.top() - m_canvas.arrowLength());
            }
            bars.emplace_back(&*sum, box);
            taken.push_back(box);
        }
        std::stable_sort(bars.begin(), bars.end(),
                         [](const auto &a, const auto &b) { return a.first->value > b.first->value; });
        for (const auto &[sum, bar] : bars) {
            const QString text = amountLabel(tally, sum->value, sum->bound());
            QRectF box =
                m_canvas.box(text, Type::Small, bar.center().x(),
                             bar.top() - m_canvas.lineHeight(Type::Small) - m_canvas.scaled(1), Qt::AlignHCenter);
            const QRectF &panel = plot.area();
            box.moveLeft(std::clamp(box.left(), panel.left(), std::max(panel.left(), panel.right() - box.width())));
            const QRectF wide = box.adjusted(-m_canvas.scaled(2), 0, m_canvas.scaled(2), 0);
            const bool meets =
                box.width() > panel.width()
                || std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return wide.intersects(other); });
            if (meets)
                continue;
            m_canvas.text(text, Type::Small, box.left(), box.top(), ink::kText);
            taken.push_back(box);
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    std::map<int, PlaceSums> m_cells; ///< by year
};

} // namespace

void paintProfileYears(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    ProfileYears(canvas, input, options).paint(area);
}

} // namespace pledgeboard
