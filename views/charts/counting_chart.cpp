// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/palette.h"
#include "views/charts/row_bars.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

/// A row of the waterfall: its bar lies between two values.
struct Row {
    WaterfallStep step;
    QString name;
    QString amount;
    QString count;
    double from = 0;
    double to = 0;
    bool isFirst = false;
    bool isTotal = false;
};

class Counting
{
    Q_DECLARE_TR_FUNCTIONS(Counting)

public:
    Counting(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_options(options), m_tally(tallyOf(input.comparison, options.measure))
    {
        collect();
    }

    void paint(const QRectF &area)
    {
        const double gap = m_canvas.scaled(12);
        const double head = m_canvas.lineHeight(Type::Small) + m_canvas.scaled(6);
        const double names = std::min(columnWidth(m_canvas, m_rows, &Row::name, Type::Strong), area.width() * 0.34);
        const double amounts = columnWidth(m_canvas, m_rows, &Row::amount, Type::Strong);
        const double counts = columnWidth(m_canvas, m_rows, &Row::count, Type::Small, tr("Figures"));
        const double height = std::min(area.height() - head, static_cast<double>(m_rows.size()) * m_canvas.scaled(56));
        const double left = area.left() + names + gap;
        const double right = area.right() - counts - amounts - 2 * gap;
        const QRectF bars(left, area.top() + head, std::max(10.0, right - left), height);
        Plot plot(m_options.size, bars);
        drawRowBars(m_canvas, plot, static_cast<int>(m_rows.size()), greatest(), layers());
        m_canvas.text(tr("Figures"), Type::Small, area.right(), area.top(), ink::kQuiet, Qt::AlignRight);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            paintRow(plot, i, area, names, area.right() - counts - gap);
        fillTable();
    }

private:
    int slotOf(std::size_t row) const { return slotOfRow(m_rows, row); }

    void collect()
    {
        double level = 0;
        const std::size_t last = m_tally.waterfall.size() - 1;
        for (std::size_t i = 0; i <= last; ++i) {
            const WaterfallStep &step = m_tally.waterfall[i];
            Row row;
            row.step = step;
            row.isFirst = i == 0;
            row.isTotal = i == last;
            const double value = static_cast<double>(step.value);
            row.from = row.isFirst || row.isTotal ? 0 : level;
            row.to = row.from + value;
            level = row.to;
            row.name = stepTitle(m_tally, keyOf(row));
            const Bound bound = row.isTotal && m_tally.total ? m_tally.bound : Bound::Exact;
            row.amount = row.isTotal && !m_tally.total ? tr("none") : amountLabel(m_tally, step.value, bound);
            row.count = QString::number(step.figures.size());
            m_rows.push_back(row);
        }
    }

    MarkKey keyOf(const Row &row) const
    {
        return {QString(), std::nullopt, m_options.measure, row.step.reason, row.isTotal};
    }

    double greatest() const
    {
        double value = 0;
        for (const Row &row : m_rows)
            value = std::max({value, row.from, row.to});
        return value;
    }

    QColor colourOf(const Row &row) const
    {
        if (row.isFirst)
            return ink::kFound;
        if (!row.isTotal)
            return ink::kRemoved;
        return m_options.measure == Measure::Jobs ? jobsColour() : investmentColour();
    }

    /// An unseen layer up to where each bar begins, then one of each colour.
    std::vector<BarLayer> layers() const
    {
        const auto count = static_cast<qsizetype>(m_rows.size());
        std::vector<BarLayer> all{{QColor(), QList<qreal>(count, 0.0)}};
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const Row &row = m_rows[i];
            all.front().values[slotOf(i)] = std::min(row.from, row.to);
            BarLayer layer{colourOf(row), QList<qreal>(count, 0.0)};
            layer.values[slotOf(i)] = std::abs(row.to - row.from);
            all.push_back(layer);
        }
        return all;
    }

    void paintRow(const Plot &plot, std::size_t i, const QRectF &area, double names, double amountsRight)
    {
        const Row &row = m_rows[i];
        QRectF box = barBox(plot, slotOf(i), row.from, row.to, Qt::Horizontal);
        if (box.width() < 1.5)
            box.setWidth(1.5);
        m_canvas.painter().fillRect(box, colourOf(row));
        if (row.isTotal && m_tally.bound == Bound::AtMost)
            m_canvas.hatch(box, colourOf(row));
        if (i + 1 < m_rows.size()) {
            const double x = plot.x(row.to);
            const QRectF next = barBox(plot, slotOf(i + 1), 0, 1, Qt::Horizontal);
            m_canvas.line({x, box.bottom()}, {x, next.top()}, ink::kAxis);
        }
        const double y = box.center().y() - m_canvas.lineHeight(Type::Body) / 2;
        const double smallY = box.center().y() - m_canvas.lineHeight(Type::Small) / 2;
        const Type type = row.isFirst || row.isTotal ? Type::Strong : Type::Body;
        m_canvas.text(m_canvas.elided(row.name, type, names), type, area.left(), y, ink::kText);
        m_canvas.number(row.amount, type, amountsRight, y, ink::kText);
        m_canvas.number(row.count, Type::Small, area.right(), smallY, ink::kQuiet);
        addMark(row, box, area);
    }

    void addMark(const Row &row, const QRectF &box, const QRectF &area)
    {
        ChartMark mark;
        // The whole row answers: its words are as good to click as its bar.
        mark.shape.addRect(QRectF(area.left(), box.top(), area.width(), box.height()));
        mark.key = keyOf(row);
        mark.figures = row.step.figures;
        const QString count = row.step.figures.size() == 1 ? tr("1 figure") : tr("%1 figures").arg(row.count);
        mark.description = tr("%1: %2, %3", "a step, its amount and its figures").arg(row.name, row.amount, count);
        m_canvas.page().marks.push_back(mark);
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Step"), measureTitle(m_tally), tr("Figures")};
        for (const Row &row : m_rows) {
            table.rows.push_back({row.name});
            const Sum sum{row.step.value, {}, 0, row.step.figures};
            addAmount(table, m_tally, sum, row.amount, keyOf(row));
            table.rows.back().append(row.count);
        }
    }

    Canvas &m_canvas;
    const ChartOptions &m_options;
    const Tally &m_tally;
    std::vector<Row> m_rows;
};

} // namespace

void paintCounting(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    Counting(canvas, input, options).paint(area);
}

} // namespace pledgeboard
