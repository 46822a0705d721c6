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

// Heights at a text scale of 1.
constexpr double kLeastRow = 30;
constexpr double kTallestRow = 132;
constexpr double kThickestBar = 30;

/// A promise as a row: a pale bar as long as what was promised, and on it a full one as long as what is known to be delivered.
struct Row {
    const ChartPromise *promise = nullptr;
    QString name;
    QString words; ///< of the article
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
        fillTable();
        const double gap = m_canvas.scaled(12);
        const double head = m_canvas.lineHeight(Type::Small) + m_canvas.scaled(6);
        const double room = area.height() - head;
        const auto most = static_cast<std::size_t>(std::max(1.0, room / m_canvas.scaled(kLeastRow)));
        if (m_rows.size() > most)
            m_rows.resize(most);
        const double count = static_cast<double>(m_rows.size());
        // Few rows take more room each, and say what the promise's words were.
        const double rowHeight = std::min(room / count, m_canvas.scaled(kTallestRow));
        m_share = std::min(kBarShare, m_canvas.scaled(kThickestBar) / rowHeight);
        m_saysWords =
            rowHeight >= m_canvas.lineHeight(Type::Body) + m_canvas.lineHeight(Type::Small) + m_canvas.scaled(12);
        m_names = std::min(namesWidth(), area.width() * 0.36);
        const double untils = columnWidth(m_canvas, m_rows, &Row::until, Type::Strong, untilTitle());
        const double promised = columnWidth(m_canvas, m_rows, &Row::promised, Type::Strong, promisedTitle());
        const double delivered = columnWidth(m_canvas, m_rows, &Row::delivered, Type::Strong, deliveredTitle());
        m_right = area.right();
        m_promisedRight = m_right - delivered - gap;
        m_untilRight = m_promisedRight - promised - gap;
        const double left = area.left() + m_names + gap;
        const QRectF bars(left, area.top() + head, std::max(10.0, m_untilRight - untils - gap - left),
                          count * rowHeight);
        Plot plot(m_options.size, bars);
        drawRowBars(m_canvas, plot, static_cast<int>(m_rows.size()), greatest(), layers(), m_share);
        m_canvas.text(untilTitle(), Type::Small, m_untilRight, area.top(), ink::kQuiet, Qt::AlignRight);
        m_canvas.text(promisedTitle(), Type::Small, m_promisedRight, area.top(), ink::kQuiet, Qt::AlignRight);
        m_canvas.text(deliveredTitle(), Type::Small, m_right, area.top(), ink::kQuiet, Qt::AlignRight);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            paintRow(plot, i, area);
    }

private:
    static QString untilTitle() { return tr("Until"); }
    static QString promisedTitle() { return tr("Promised"); }
    static QString deliveredTitle() { return tr("Delivered"); }

    int slotOf(std::size_t row) const { return slotOfRow(m_rows, row); }

    void collect()
    {
        for (const ChartPromise &promise : m_input.promises) {
            const PromiseKept &kept = promise.kept;
            Row row;
            row.promise = &promise;
            //: Who promised, and where
            row.name = promise.who.isEmpty() ? promise.place : tr("%1, %2").arg(promise.who, promise.place);
            if (!promise.quote.isEmpty())
                row.words = tr("“%1”").arg(promise.quote);
            row.until = kept.period ? QString::number(kept.period->last) : tr("not said");
            if (promise.hasRunOut)
                row.until = tr("%1, run out").arg(row.until);
            row.promised = shortAmount(kept.promised, Currency(), kept.bound,
                                       kept.bound == Bound::About ? AmountStyle::Label : AmountStyle::Words);
            row.delivered = kept.delivered ? shortAmount(*kept.delivered, Currency()) : tr("not known");
            m_rows.push_back(row);
        }
    }

    double namesWidth() const
    {
        const double names = columnWidth(m_canvas, m_rows, &Row::name, Type::Body);
        return m_saysWords ? std::max(names, columnWidth(m_canvas, m_rows, &Row::words, Type::Small)) : names;
    }

    void paintRow(const Plot &plot, std::size_t i, const QRectF &area)
    {
        const Row &row = m_rows[i];
        const PromiseKept &kept = row.promise->kept;
        const auto promised = static_cast<double>(kept.promised);
        const auto known = static_cast<double>(kept.delivered.value_or(0));
        const QRectF box = barBox(plot, slotOf(i), 0, promised, Qt::Horizontal, m_share);
        if (kept.bound == Bound::AtMost && known < promised)
            m_canvas.hatch(barBox(plot, slotOf(i), known, promised, Qt::Horizontal, m_share), ink::kRemoved);
        const double y = box.center().y() - m_canvas.lineHeight(Type::Body) / 2;
        const double smallY = box.center().y() - m_canvas.lineHeight(Type::Small) / 2;
        const double nameY = m_saysWords ? y - m_canvas.lineHeight(Type::Small) / 2 : y;
        m_canvas.text(m_canvas.elided(row.name, Type::Body, m_names), Type::Body, area.left(), nameY, ink::kText);
        if (m_saysWords)
            m_canvas.text(m_canvas.elided(row.words, Type::Small, m_names), Type::Small, area.left(),
                          nameY + m_canvas.lineHeight(Type::Body), ink::kQuiet);
        m_canvas.number(row.until, Type::Small, m_untilRight, smallY,
                        row.promise->hasRunOut ? ink::kText : ink::kQuiet);
        m_canvas.number(row.promised, Type::Body, m_promisedRight, y, ink::kText);
        const bool isKnown = kept.delivered.has_value();
        m_canvas.number(row.delivered, isKnown ? Type::Strong : Type::Body, m_right, y,
                        isKnown ? ink::kText : ink::kQuiet);
        addMark(row, QRectF(area.left(), box.top(), area.width(), box.height()));
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
    double m_share = kBarShare; ///< of a row that its bar takes
    double m_names = 0; ///< width of the first column
    double m_untilRight = 0;
    double m_promisedRight = 0;
    double m_right = 0;
    bool m_saysWords = false;
};

} // namespace

void paintDelivered(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    Delivered(canvas, input, options).paint(area);
}

} // namespace pledgeboard
