// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/page_frame.h"
#include "views/charts/per_job_lines.h"
#include "views/charts/plot.h"
#include "views/charts/scatter_labels.h"
#include "views/charts/scatter_strips.h"

#include <QCoreApplication>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

class Scatter
{
    Q_DECLARE_TR_FUNCTIONS(Scatter)

public:
    Scatter(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options)
    {
        m_places = sumsByPlace(input.comparison).size();
        m_all = options.eachYear ? sumsByPlaceAndYear(input.comparison) : sumsByPlace(input.comparison);
        for (const PlaceSums &sums : m_all) {
            auto &group = sums.jobs && sums.investment ? m_both : sums.jobs ? m_onlyJobs : m_onlyMoney;
            group.push_back(entryOf(sums));
        }
        chooseAxes();
    }

    void paint(const QRectF &area)
    {
        const QRectF plotArea = layOut(area);
        Plot plot(m_options.size, plotArea);
        plot.setHorizontalAxis(m_x, hasX());
        plot.setVerticalAxis(m_y, hasY());
        if (!hasX())
            plot.hideHorizontalLine();
        if (!hasY())
            plot.hideVerticalLine();
        addSeries(plot);
        if (m_bottom)
            m_canvas.painter().fillRect(m_bottomBand, ink::kBand);
        if (m_right)
            m_canvas.painter().fillRect(m_rightBand, ink::kBand);
        const double right = m_right ? m_rightBand.left() : area.right();
        const QRectF room(plotArea.topLeft() + QPointF(2, 0), QPointF(right, plotArea.bottom() - 2));
        m_dots = dots(plot);
        const ScatterLabels labels(m_canvas, m_both, m_dots, room);
        if (!m_both.empty())
            paintPerJobLines(m_canvas, plot, m_x, m_y, usualRatio(), labels.obstacles());
        plot.render(m_canvas.painter());
        paintTicks(plot);
        paintMarks();
        labels.paint();
        if (m_bottom)
            m_bottom->paint(m_canvas, m_bottomBand, plot);
        if (m_right)
            m_right->paint(m_canvas, m_rightBand, plot);
        if (m_both.empty())
            paintMessage(m_canvas, tr("No place has both a jobs figure and an investment figure."), plotArea);
        fillTable();
    }

private:
    bool hasX() const { return !m_both.empty() || !m_onlyJobs.empty(); }
    bool hasY() const { return !m_both.empty() || !m_onlyMoney.empty(); }

    ScatterEntry entryOf(const PlaceSums &sums) const
    {
        ScatterEntry entry;
        entry.sums = sums;
        entry.colour = colourOf(m_input, sums.place);
        entry.amounts = bothAmounts(m_input.comparison, sums);
        entry.name = sums.place;
        if (m_options.eachYear) {
            const QString year = sums.year ? QString::number(*sums.year) : tr("year not known");
            entry.name = m_places == 1 ? year : tr("%1, %2", "a place and a year").arg(sums.place, year);
        }
        return entry;
    }

    void chooseAxes()
    {
        std::vector<double> jobs;
        std::vector<double> money;
        for (const PlaceSums &sums : m_all) {
            if (sums.jobs)
                jobs.push_back(static_cast<double>(sums.jobs->value));
            if (sums.investment)
                money.push_back(static_cast<double>(sums.investment->value));
        }
        const auto isPositive = [](const std::vector<double> &values) {
            return std::all_of(values.begin(), values.end(), [](double value) { return value > 0; });
        };
        // Lines of pounds a job are straight only where both axes are of one sort.
        const bool logarithmic =
            (asksForLogarithm(jobs) || asksForLogarithm(money)) && isPositive(jobs) && isPositive(money);
        m_x = ticksFor(jobs, logarithmic, 5);
        m_y = ticksFor(money, logarithmic, 5);
    }

    static AxisTicks ticksFor(const std::vector<double> &values, bool logarithmic, int steps)
    {
        if (values.empty())
            return {};
        const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
        return logarithmic ? logarithmicTicks(*least, *greatest) : linearTicks(*greatest * 1.12, steps);
    }

    QString tickText(const Tally &tally, double value) const
    {
        return tallyAmount(static_cast<std::int64_t>(std::llround(value)), tally.query);
    }

    /// Where the plot stands: beside it the ticks, below it the band of places without investment, at its right that without jobs.
    QRectF layOut(const QRectF &area)
    {
        const double tick = m_canvas.lineHeight(Type::Small);
        double ticksWidth = 0;
        if (hasY()) {
            for (const double value : m_y.ticks)
                ticksWidth =
                    std::max(ticksWidth, m_canvas.width(tickText(m_input.comparison.investment, value), Type::Small));
            ticksWidth += m_canvas.scaled(10);
        }
        QRectF plot = area.adjusted(ticksWidth, tick + m_canvas.scaled(kAxisTitleGap), -lastTickOverhang(),
                                    -2.5 * tick - m_canvas.scaled(3));
        if (!m_onlyMoney.empty()) {
            m_right.emplace(m_onlyMoney);
            const double width = std::min(plot.width() * 0.34, m_right->width(m_canvas));
            m_rightBand = QRectF(plot.right() - width, plot.top(), width, plot.height());
            plot.setRight(m_rightBand.left() - m_canvas.scaled(8));
        }
        if (!m_onlyJobs.empty()) {
            m_bottom.emplace(m_onlyJobs);
            const double height = m_bottom->layOut(m_canvas, m_x, plot.left(), plot.right(), plot.height() * 0.5);
            m_bottomBand = QRectF(plot.left(), plot.bottom() - height, plot.width(), height);
            plot.setBottom(m_bottomBand.top() - m_canvas.scaled(6));
            m_rightBand.setBottom(plot.bottom());
        }
        return plot;
    }

    /// How far the label of a tick at the right end reaches beyond the plot, where no band stands there.
    double lastTickOverhang() const
    {
        if (!hasX() || m_x.ticks.empty() || m_x.ticks.back() < m_x.max * 0.9 || !m_onlyMoney.empty())
            return 0;
        return m_canvas.width(tickText(m_input.comparison.jobs, m_x.ticks.back()), Type::Small) / 2;
    }

    double radius() const { return m_canvas.scaled(m_options.eachYear ? 6.5 : 8); }

    static QPointF valuesOf(const ScatterEntry &entry)
    {
        return {static_cast<double>(entry.sums.jobs->value), static_cast<double>(entry.sums.investment->value)};
    }

    static bool isStriped(const PlaceSums &sums)
    {
        return sums.jobs->bound() == Bound::AtMost || sums.investment->bound() == Bound::AtMost;
    }

    void addSeries(Plot &plot)
    {
        for (const ScatterEntry &entry : m_both) {
            auto *series = new QScatterSeries;
            series->setMarkerSize(2 * radius());
            series->setPen(QPen(Qt::white, m_canvas.scaled(1.5)));
            series->setBrush(entry.colour);
            series->replace(QList<QPointF>{valuesOf(entry)});
            plot.add(series);
        }
    }

    std::vector<QRectF> dots(const Plot &plot) const
    {
        std::vector<QRectF> boxes;
        for (const ScatterEntry &entry : m_both) {
            const QPointF at = plot.at(valuesOf(entry).x(), valuesOf(entry).y());
            boxes.emplace_back(at - QPointF(radius(), radius()), QSizeF(2 * radius(), 2 * radius()));
        }
        return boxes;
    }

    /// The middle of the places' pence a job.
    double usualRatio() const
    {
        std::vector<double> ratios;
        for (const ScatterEntry &entry : m_both)
            ratios.push_back(std::max(1.0, valuesOf(entry).y()) / std::max(1.0, valuesOf(entry).x()));
        std::nth_element(ratios.begin(), ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2), ratios.end());
        return ratios[ratios.size() / 2];
    }

    /// Of many powers of ten every third is named: a pound, a thousand, a million.
    static std::vector<double> namedTicks(const AxisTicks &axis)
    {
        constexpr std::size_t kMany = 8;
        if (!axis.logarithmic || axis.ticks.size() < kMany)
            return axis.ticks;
        std::vector<double> named;
        for (const double tick : axis.ticks) {
            // Pence: £1 is 10 to the power of 2.
            if (std::lround(std::log10(tick)) % 3 == 2)
                named.push_back(tick);
        }
        return named;
    }

    void paintTicks(const Plot &plot)
    {
        const QRectF area = plot.area();
        const double half = m_canvas.lineHeight(Type::Small) / 2;
        const double below = (m_bottom ? m_bottomBand.bottom() : area.bottom()) + half + 1;
        double ends = -1e9;
        for (const double value : hasX() ? m_x.ticks : std::vector<double>()) {
            const QString text = tickText(m_input.comparison.jobs, value);
            const QRectF box = m_canvas.box(text, Type::Small, plot.x(value), below, Qt::AlignHCenter);
            if (box.left() < ends + m_canvas.scaled(8))
                continue;
            ends = m_canvas.text(text, Type::Small, box.left(), below, ink::kQuiet).right();
        }
        for (const double value : hasY() ? namedTicks(m_y) : std::vector<double>()) {
            m_canvas.text(tickText(m_input.comparison.investment, value), Type::Small, area.left() - m_canvas.scaled(8),
                          plot.y(value) - half, ink::kQuiet, Qt::AlignRight);
        }
        const QString scale = m_x.logarithmic ? tr(", logarithmic scale") : QString();
        if (hasX()) {
            m_canvas.text(measureTitle(m_input.comparison.jobs) + scale, Type::Small, area.right(), below + 2 * half,
                          ink::kText, Qt::AlignRight);
        }
        if (hasY()) {
            m_canvas.text(measureTitle(m_input.comparison.investment) + scale, Type::Small,
                          area.left() - axisTitleOutdent(plot), area.top() - 2 * half - m_canvas.scaled(kAxisTitleGap),
                          ink::kText);
        }
    }

    double axisTitleOutdent(const Plot &plot) const { return plot.area().left() - m_canvas.page().plot.left(); }

    void paintMarks()
    {
        for (std::size_t i = 0; i < m_both.size(); ++i) {
            const PlaceSums &sums = m_both[i].sums;
            const QPointF at = m_dots[i].center();
            if (isStriped(sums))
                m_canvas.dot(at, radius(), m_both[i].colour, true);
            if (sums.jobs->bound() == Bound::AtLeast)
                m_canvas.arrow(at + QPointF(radius(), 0), {1, 0}, m_both[i].colour);
            if (sums.investment->bound() == Bound::AtLeast)
                m_canvas.arrow(at - QPointF(0, radius()), {0, -1}, m_both[i].colour);
            ChartMark mark;
            mark.shape.addEllipse(at, radius(), radius());
            mark.key = MarkKey{sums.place, sums.year, {}, {}, false};
            mark.figures = figuresOf(sums);
            mark.description = tr("%1: %2", "a place and its amounts").arg(m_both[i].name, m_both[i].amounts);
            m_canvas.page().marks.push_back(mark);
        }
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Place"), tr("Year"), measureTitle(m_input.comparison.jobs),
                        measureTitle(m_input.comparison.investment)};
        if (!m_options.eachYear)
            table.header.removeAt(1);
        for (const PlaceSums &sums : m_all) {
            table.rows.push_back({sums.place});
            if (m_options.eachYear)
                table.rows.back().append(sums.year ? QString::number(*sums.year) : QString());
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                const Tally &tally = tallyOf(m_input.comparison, measure);
                const auto &sum = sums.of(measure);
                if (sum)
                    addAmount(table, tally, *sum, amountLabel(tally, sum->value, sum->bound()),
                              {sums.place, sums.year, {}, {}, false});
                else
                    table.rows.back().append(nothingFound(measure));
            }
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    std::vector<PlaceSums> m_all;
    std::size_t m_places = 0;
    std::vector<ScatterEntry> m_both;
    std::vector<ScatterEntry> m_onlyJobs;
    std::vector<ScatterEntry> m_onlyMoney;
    AxisTicks m_x;
    AxisTicks m_y;
    std::optional<BottomStrip> m_bottom;
    std::optional<RightStrip> m_right;
    QRectF m_bottomBand;
    QRectF m_rightBand;
    std::vector<QRectF> m_dots; ///< boxes of the dots of m_both
};

} // namespace

void paintJobsAgainstInvestment(Canvas &canvas, const ChartInput &input, const ChartOptions &options,
                                const QRectF &area)
{
    Scatter(canvas, input, options).paint(area);
}

} // namespace pledgeboard
