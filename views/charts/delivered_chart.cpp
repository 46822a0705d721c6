// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/bars.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/palette.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

/// A promise as a row: a pale bar as long as what was promised, and on it a full one as long as what is known to be delivered.
struct Row {
    const ChartPromise *promise = nullptr;
    QString name;
    QString until;
    QString promised;
    QString delivered;
};

class Delivered
{
    Q_DECLARE_TR_FUNCTIONS(Delivered)

public:
    Delivered(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options)
    {
    }

    void paint(const QRectF &area)
    {
        collect();
        const double gap = m_canvas.scaled(12);
        const double head = m_canvas.lineHeight(Type::Small) + m_canvas.scaled(6);
        const double rowHeight = m_canvas.scaled(44);
        const auto room = static_cast<std::size_t>(std::max(1.0, (area.height() - head) / m_canvas.scaled(30)));
        fillTable();
        if (m_rows.size() > room)
            m_rows.resize(room);
        const double names = std::min(widest(&Row::name, Type::Body), area.width() * 0.36);
        const double untils = columnWidth(&Row::until, untilTitle());
        const double promised = columnWidth(&Row::promised, promisedTitle());
        const double delivered = columnWidth(&Row::delivered, deliveredTitle());
        const double height = std::min(area.height() - head, static_cast<double>(m_rows.size()) * rowHeight);
        const double left = area.left() + names + gap;
        const double columns = untils + promised + delivered + 3 * gap;
        const QRectF bars(left, area.top() + head, std::max(10.0, area.right() - columns - left), height);
        Plot plot(m_options.size, bars);
        AxisTicks axis;
        axis.max = std::max(1.0, greatest());
        axis.step = axis.max;
        plot.setHorizontalAxis(axis, false);
        plot.setVerticalSlots(static_cast<int>(m_rows.size()));
        plot.hideHorizontalLine();
        plot.hideVerticalLine();
        addBars(plot, layers(), Qt::Horizontal);
        plot.render(m_canvas.painter());
        m_canvas.line(bars.topLeft(), bars.bottomLeft(), ink::kAxis);
        const double untilRight = area.right() - delivered - promised - 2 * gap;
        const double promisedRight = area.right() - delivered - gap;
        m_canvas.text(untilTitle(), Type::Small, untilRight, area.top(), ink::kQuiet, Qt::AlignRight);
        m_canvas.text(promisedTitle(), Type::Small, promisedRight, area.top(), ink::kQuiet, Qt::AlignRight);
        m_canvas.text(deliveredTitle(), Type::Small, area.right(), area.top(), ink::kQuiet, Qt::AlignRight);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const Row &row = m_rows[i];
            const QRectF box =
                barBox(plot, slotOf(i), 0, static_cast<double>(row.promise->kept.promised), Qt::Horizontal);
            const auto known = static_cast<double>(row.promise->kept.delivered.value_or(0));
            const auto promisedHeads = static_cast<double>(row.promise->kept.promised);
            if (row.promise->kept.bound == Bound::AtMost && known < promisedHeads)
                m_canvas.hatch(barBox(plot, slotOf(i), known, promisedHeads, Qt::Horizontal), ink::kRemoved);
            const double y = box.center().y() - m_canvas.lineHeight(Type::Body) / 2;
            const double smallY = box.center().y() - m_canvas.lineHeight(Type::Small) / 2;
            m_canvas.text(m_canvas.elided(row.name, Type::Body, names), Type::Body, area.left(), y, ink::kText);
            m_canvas.number(row.until, Type::Small, untilRight, smallY,
                            row.promise->hasRunOut ? ink::kText : ink::kQuiet);
            m_canvas.number(row.promised, Type::Body, promisedRight, y, ink::kText);
            const bool isKnown = row.promise->kept.delivered.has_value();
            m_canvas.number(row.delivered, isKnown ? Type::Strong : Type::Body, area.right(), y,
                            isKnown ? ink::kText : ink::kQuiet);
            addMark(row, QRectF(area.left(), box.top(), area.width(), box.height()));
        }
    }

private:
    static QString untilTitle() { return tr("Until"); }
    static QString promisedTitle() { return tr("Promised"); }
    static QString deliveredTitle() { return tr("Delivered"); }

    int slotOf(std::size_t row) const { return static_cast<int>(m_rows.size() - 1 - row); }

    void collect()
    {
        for (const ChartPromise &promise : m_input.promises) {
            const PromiseKept &kept = promise.kept;
            Row row;
            row.promise = &promise;
            //: Who promised, and where
            row.name = promise.who.isEmpty() ? promise.place : tr("%1, %2").arg(promise.who, promise.place);
            row.until = kept.period ? QString::number(kept.period->last) : tr("not said");
            if (promise.hasRunOut)
                row.until = tr("%1, run out").arg(row.until);
            row.promised = shortAmount(kept.promised, Currency(), kept.bound,
                                       kept.bound == Bound::About ? AmountStyle::Label : AmountStyle::Words);
            row.delivered = kept.delivered ? shortAmount(*kept.delivered, Currency()) : tr("not known");
            m_rows.push_back(row);
        }
    }

    double widest(QString Row::*text, Type type) const
    {
        double width = 0;
        for (const Row &row : m_rows)
            width = std::max(width, m_canvas.numberWidth(row.*text, type));
        return width;
    }

    double columnWidth(QString Row::*text, const QString &title) const
    {
        return std::max(widest(text, Type::Strong), m_canvas.width(title, Type::Small));
    }

    double greatest() const
    {
        double value = 0;
        for (const Row &row : m_rows)
            value = std::max({value, static_cast<double>(row.promise->kept.promised),
                              static_cast<double>(row.promise->kept.delivered.value_or(0))});
        return value;
    }

    /// What is delivered, and behind it what of the promise is not.
    std::vector<BarLayer> layers() const
    {
        const auto count = static_cast<qsizetype>(m_rows.size());
        BarLayer delivered{jobsColour(), QList<qreal>(count, 0.0)};
        BarLayer open{ink::kRemoved, QList<qreal>(count, 0.0)};
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const PromiseKept &kept = m_rows[i].promise->kept;
            const auto known = static_cast<double>(kept.delivered.value_or(0));
            delivered.values[slotOf(i)] = known;
            open.values[slotOf(i)] = std::max(0.0, static_cast<double>(kept.promised) - known);
        }
        return {delivered, open};
    }

    static MarkKey keyOf(const Row &row)
    {
        MarkKey key;
        key.place = row.promise->place;
        key.promise = row.promise->kept.promise;
        return key;
    }

    void addMark(const Row &row, const QRectF &box)
    {
        ChartMark mark;
        // The whole row answers: its words are as good to click as its bar.
        mark.shape.addRect(box);
        mark.key = keyOf(row);
        mark.figures = row.promise->kept.evidence;
        mark.figures.insert(mark.figures.begin(), row.promise->kept.promise);
        mark.description = row.promise->kept.delivered
                               ? tr("%1: %2 promised, %3 delivered").arg(row.name, row.promised, row.delivered)
                               : tr("%1: %2 promised, nothing known of what was delivered").arg(row.name, row.promised);
        if (row.promise->hasRunOut)
            mark.description += tr(", run out in %1").arg(row.promise->kept.period->last);
        m_canvas.page().marks.push_back(mark);
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Promise"), untilTitle(), promisedTitle(), deliveredTitle()};
        for (const Row &row : m_rows) {
            const PromiseKept &kept = row.promise->kept;
            table.rows.push_back({row.name, row.until});
            Sum promised{kept.promised, {}, 1, {kept.promise}};
            promised.bounds.add(kept.bound);
            addAmount(table, m_input.comparison.jobs, promised, row.promised, keyOf(row));
            if (kept.delivered)
                addAmount(table, m_input.comparison.jobs, {*kept.delivered, {}, 1, kept.evidence}, row.delivered,
                          keyOf(row));
            else
                table.rows.back().append(row.delivered);
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    std::vector<Row> m_rows;
};

} // namespace

void paintDelivered(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    Delivered(canvas, input, options).paint(area);
}

} // namespace pledgeboard
