// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/page_frame.h"
#include "views/charts/palette.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr QColor kNotAllocated{0xDD, 0xE2, 0xE8};

class Programmes
{
    Q_DECLARE_TR_FUNCTIONS(Programmes)

public:
    Programmes(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options)
    {
        for (const ChartProgramme &programme : input.programmes) {
            if (programme.measure == options.measure)
                m_programmes.push_back(&programme);
        }
    }

    void paint(const QRectF &area)
    {
        fillTable();
        const double body = m_canvas.lineHeight(Type::Strong);
        const double small = m_canvas.lineHeight(Type::Small);
        m_bar = m_canvas.scaled(18);
        const double row = body + m_bar + small + m_canvas.scaled(8);
        const double foot = small + m_canvas.scaled(2);
        const double gap = m_canvas.scaled(14);
        const auto fits = [&](double height) {
            return static_cast<std::size_t>(std::max(1.0, std::floor((height + gap) / (row + gap))));
        };
        std::size_t shown = std::min(m_programmes.size(), fits(area.height()));
        if (shown < m_programmes.size())
            shown = std::min(shown, fits(area.height() - foot));
        m_greatest = 1;
        for (const ChartProgramme *programme : m_programmes)
            m_greatest = std::max(m_greatest, lengthOf(*programme));
        double y = area.top();
        for (std::size_t i = 0; i < shown; ++i, y += row + gap)
            paintProgramme(*m_programmes[i], QRectF(area.left(), y, area.width(), row));
        const std::size_t more = m_programmes.size() - shown;
        if (more > 0)
            m_canvas.text(more == 1 ? tr("and 1 smaller one") : tr("and %1 smaller ones").arg(more), Type::Small,
                          area.left(), area.bottom() - small, ink::kQuiet);
    }

private:
    Currency currency() const { return m_options.measure == Measure::Jobs ? Currency() : kPound; }

    QString textOf(std::int64_t value, Bound bound) const
    {
        return shortAmount(value, currency(), bound, bound == Bound::About ? AmountStyle::Label : AmountStyle::Words);
    }

    QString withUnit(std::int64_t value, Bound bound) const
    {
        const QString text = textOf(value, bound);
        return m_options.measure == Measure::Jobs ? tr("%1 jobs").arg(text) : text;
    }

    static QString nameOf(const ChartPart &part) { return part.name.isEmpty() ? tr("A part") : part.name; }

    static std::int64_t sumOfParts(const ChartProgramme &programme)
    {
        std::int64_t sum = 0;
        for (const ChartPart &part : programme.parts)
            sum += part.value;
        return sum;
    }

    /// Parts may be told to be more than their whole.
    static double lengthOf(const ChartProgramme &programme)
    {
        return static_cast<double>(std::max(programme.value, sumOfParts(programme)));
    }

    void paintProgramme(const ChartProgramme &programme, const QRectF &row)
    {
        const double body = m_canvas.lineHeight(Type::Strong);
        const QString amount = textOf(programme.value, programme.bound);
        const double amountWidth = m_canvas.width(amount, Type::Strong);
        const double room = row.width() - amountWidth - m_canvas.scaled(16);
        const QString name = m_canvas.elided(programme.name, Type::Strong, room);
        const QRectF named = m_canvas.text(name, Type::Strong, row.left(), row.top(), ink::kText);
        const double placeRoom = room - named.width() - m_canvas.scaled(10);
        if (programme.name != programme.place && placeRoom > m_canvas.scaled(60))
            m_canvas.text(m_canvas.elided(programme.place, Type::Body, placeRoom), Type::Body,
                          named.right() + m_canvas.scaled(10), row.top(), ink::kQuiet);
        m_canvas.text(amount, Type::Strong, row.right(), row.top(), ink::kText, Qt::AlignRight);

        const double arm = m_canvas.scaled(16);
        const double perUnit = (row.width() - arm) / m_greatest;
        const QRectF bar(row.left(), row.top() + body + m_canvas.scaled(2),
                         std::max(2.0, lengthOf(programme) * perUnit), m_bar);
        m_canvas.painter().fillRect(bar, kNotAllocated);
        if (programme.bound == Bound::AtMost)
            m_canvas.hatch(bar, ink::kRemoved);
        if (programme.bound == Bound::AtLeast)
            m_canvas.arrow({bar.right(), bar.center().y()}, {1, 0}, ink::kAxis);
        addMark(programme.figures, keyOf(programme.whole, false), wordsOf(programme), bar);
        double x = bar.left();
        for (const ChartPart &part : programme.parts) {
            const double width = std::max(2.0, static_cast<double>(part.value) * perUnit);
            paintPart(part, QRectF(x, bar.top(), std::min(width, bar.right() - x), m_bar));
            x += width;
        }
        paintWords(programme, row, bar.bottom() + m_canvas.scaled(4));
    }

    void paintPart(const ChartPart &part, const QRectF &box)
    {
        if (box.width() <= 0)
            return;
        const double inset = m_canvas.scaled(3);
        QRectF inner = box.adjusted(0, inset, box.width() > 4 ? -1.5 : 0, -inset);
        const QColor colour = m_options.measure == Measure::Jobs ? jobsColour() : investmentColour();
        m_canvas.painter().fillRect(inner, colour);
        if (part.bound == Bound::AtMost)
            m_canvas.hatch(inner, colour);
        addMark({part.row}, keyOf(part.row, true),
                tr("%1: %2, a part", "a part of a programme and its amount")
                    .arg(nameOf(part), withUnit(part.value, part.bound)),
                inner);
    }

    /// Below the bar, in its order: the parts, then what is left.
    void paintWords(const ChartProgramme &programme, const QRectF &row, double top)
    {
        QStringList words;
        for (const ChartPart &part : programme.parts)
            words.append(
                tr("%1 %2", "a part of a programme and its amount").arg(nameOf(part), textOf(part.value, part.bound)));
        words.append(leftText(programme));
        // The parts that have no room are counted.
        const QString between = QStringLiteral("  ·  ");
        const qsizetype all = words.size() - 1;
        for (qsizetype kept = all; kept >= 0; --kept) {
            QStringList some = words.mid(0, kept);
            if (kept < all)
                some.append(all - kept == 1 ? tr("1 more part") : tr("%1 more parts").arg(all - kept));
            some.append(words.last());
            const QString line = some.join(between);
            if (m_canvas.width(line, Type::Small) > row.width() && kept > 0)
                continue;
            m_canvas.text(m_canvas.elided(line, Type::Small, row.width()), Type::Small, row.left(), top, ink::kQuiet);
            return;
        }
    }

    QString leftText(const ChartProgramme &programme) const
    {
        if (programme.parts.empty())
            return tr("no parts known");
        if (programme.left < 0)
            return tr("the parts are %1 more than the whole").arg(textOf(-programme.left, Bound::Exact));
        return tr("not allocated %1").arg(textOf(programme.left, programme.leftBound));
    }

    QString wordsOf(const ChartProgramme &programme) const
    {
        return tr("%1, %2: %3; %4", "a programme, its place, its amount, and what of it is not allocated")
            .arg(programme.name, programme.place, withUnit(programme.value, programme.bound), leftText(programme));
    }

    MarkKey keyOf(FigureRow row, bool isPart) const
    {
        MarkKey key;
        key.measure = m_options.measure;
        key.promise = row;
        if (isPart)
            key.reason = LeftOutReason::InsideProgramme;
        return key;
    }

    void addMark(const std::vector<FigureRow> &figures, const MarkKey &key, const QString &words, const QRectF &box)
    {
        ChartMark mark;
        mark.shape.addRect(box);
        mark.key = key;
        mark.figures = figures;
        mark.description = words;
        m_canvas.page().marks.push_back(mark);
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        const Tally &tally = tallyOf(m_input.comparison, m_options.measure);
        table.header = {tr("Programme"), tr("Part"), tr("Place"), measureTitle(tally)};
        const auto add = [&](const QStringList &words, std::int64_t value, Bound bound,
                             const std::vector<FigureRow> &figures, const MarkKey &key) {
            table.rows.push_back(words);
            Sum sum{value, {}, 1, figures};
            sum.bounds.add(bound);
            addAmount(table, tally, sum, textOf(value, bound), key);
        };
        for (const ChartProgramme *programme : m_programmes) {
            add({programme->name, QString(), programme->place}, programme->value, programme->bound, programme->figures,
                keyOf(programme->whole, false));
            for (const ChartPart &part : programme->parts)
                add({programme->name, nameOf(part), part.place}, part.value, part.bound, {part.row},
                    keyOf(part.row, true));
            if (!programme->parts.empty())
                add({programme->name, tr("Not allocated"), programme->place}, programme->left, programme->leftBound,
                    programme->figures, keyOf(programme->whole, false));
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    std::vector<const ChartProgramme *> m_programmes; ///< the largest first
    double m_greatest = 1;
    double m_bar = 0;
};

} // namespace

void paintProgrammes(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    Programmes(canvas, input, options).paint(area);
}

} // namespace pledgeboard
