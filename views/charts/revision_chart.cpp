// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/revision_chart.h"

#include "models/domain/format.h"
#include "views/charts/chart_painters.h"
#include "views/charts/label_placer.h"
#include "views/charts/palette.h"
#include "views/charts/plot.h"

#include <QCoreApplication>
#include <QLineSeries>

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

constexpr double kDot = 5;
constexpr int kMostWords = 15;
/// The newest amount holds on: how far its line is drawn, as a share of all before it.
constexpr double kTail = 0.08;
constexpr double kHeadroom = 1.03;

class Revisions
{
    Q_DECLARE_TR_FUNCTIONS(Revisions)

public:
    Revisions(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(*input.revisions), m_options(options)
    {
        place();
    }

    void paint(const QRectF &area)
    {
        const double small = m_canvas.lineHeight(Type::Small);
        const double above = m_canvas.lineHeight(Type::Strong) + m_canvas.arrowLength() + m_canvas.scaled(kDot);
        const double below = small + m_canvas.scaled(8);
        const AxisTicks axis = ticks(area.height() - above - below);
        double wide = 0;
        for (const double value : axis.ticks)
            wide = std::max(wide, m_canvas.numberWidth(amount(value), Type::Small));
        const double left = area.left() + wide + m_canvas.scaled(8);
        const QRectF inner(left, area.top() + above, std::max(10.0, area.right() - left),
                           std::max(10.0, area.height() - above - below));
        Plot plot(m_options.size, inner);
        AxisTicks time;
        time.max = m_end;
        time.step = m_end;
        plot.setHorizontalAxis(time, false);
        plot.setVerticalAxis(axis, true);
        plot.hideHorizontalLine();
        plot.hideVerticalLine();
        plot.add(line());
        plot.render(m_canvas.painter());
        m_canvas.line(inner.bottomLeft(), inner.bottomRight(), ink::kAxis);
        for (const double value : axis.ticks)
            m_canvas.number(amount(value), Type::Small, left - m_canvas.scaled(8), plot.y(value) - small / 2,
                            ink::kQuiet);
        paintPoints(plot);
        paintAmounts(plot, area);
        paintDates(plot, area, inner.bottom() + m_canvas.scaled(6));
        fillTable();
    }

private:
    /// A point of the line: an amount that has a rate, and where it stands.
    struct Point {
        const ChartRevision *told = nullptr;
        double x = 0;
        double y = 0;
    };

    QColor colour() const { return m_input.isMoney ? investmentColour() : jobsColour(); }

    QString amount(double value) const
    {
        return shortAmount(static_cast<std::int64_t>(std::llround(value)), m_input.isMoney ? kPound : Currency());
    }

    /// By days where each is known, else one after the other.
    void place()
    {
        for (const ChartRevision &told : m_input.points) {
            if (told.amount)
                m_points.push_back({&told, 0, static_cast<double>(*told.amount)});
        }
        m_byDay = std::all_of(m_points.begin(), m_points.end(),
                              [](const Point &point) { return point.told->since.has_value(); })
                  && !m_points.empty() && *m_points.front().told->since < *m_points.back().told->since;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            m_points[i].x = m_byDay
                                ? static_cast<double>((*m_points[i].told->since - *m_points.front().told->since).days())
                                : static_cast<double>(i);
        }
        const double last = m_points.empty() ? 0 : m_points.back().x;
        m_end = m_byDay ? last * (1 + kTail) : last + 0.5;
    }

    AxisTicks ticks(double height) const
    {
        double greatest = 1;
        for (const Point &point : m_points)
            greatest = std::max(greatest, point.y);
        const int steps = static_cast<int>(height / (2.5 * m_canvas.lineHeight(Type::Small)));
        AxisTicks axis = linearTicks(greatest, std::clamp(steps, 1, 4));
        // A line along the very top would lose half its breadth.
        axis.max *= kHeadroom;
        return axis;
    }

    /// Each amount holds until the next is told.
    QLineSeries *line() const
    {
        QList<QPointF> corners;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (i > 0)
                corners.append({m_points[i].x, m_points[i - 1].y});
            corners.append({m_points[i].x, m_points[i].y});
        }
        if (!m_points.empty())
            corners.append({m_end, m_points.back().y});
        auto *series = new QLineSeries;
        series->setPen(QPen(colour(), 2.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        series->replace(corners);
        return series;
    }

    void paintPoints(const Plot &plot)
    {
        for (const Point &point : m_points) {
            const QPointF at = plot.at(point.x, point.y);
            const double radius = m_canvas.scaled(kDot);
            m_canvas.dot(at, radius, colour(), point.told->bound == Bound::AtMost);
            if (point.told->bound == Bound::AtLeast)
                m_canvas.arrow(at - QPointF(0, radius), {0, -1}, ink::kText);
            ChartMark mark;
            mark.shape.addEllipse(at, radius, radius);
            mark.key.promise = point.told->row;
            mark.figures = {point.told->row};
            mark.description = tr("%1: %2, %3", "a date, an amount and who published it")
                                   .arg(dateOf(*point.told), textOf(*point.told), publisherOf(*point.told));
            m_canvas.page().marks.push_back(mark);
        }
    }

    void paintAmounts(const Plot &plot, const QRectF &area)
    {
        std::vector<LabelWish> wishes;
        std::vector<QRectF> taken;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const QPointF at = plot.at(m_points[i].x, m_points[i].y);
            const double radius = m_canvas.scaled(kDot);
            const QString text = textOf(*m_points[i].told);
            const bool arrow = m_points[i].told->bound == Bound::AtLeast;
            wishes.push_back({at, radius + m_canvas.scaled(3),
                              QSizeF(m_canvas.width(text, Type::Strong), m_canvas.lineHeight(Type::Strong)), 0,
                              arrow ? m_canvas.arrowLength() : 0});
            taken.emplace_back(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
            const QPointF next = plot.at(i + 1 < m_points.size() ? m_points[i + 1].x : m_end, m_points[i].y);
            taken.push_back(QRectF(at, next).adjusted(0, -1.5, 0, 1.5));
            if (i + 1 < m_points.size())
                taken.push_back(
                    QRectF(next, plot.at(m_points[i + 1].x, m_points[i + 1].y)).normalized().adjusted(-1.5, 0, 1.5, 0));
        }
        const std::vector<std::optional<QRectF>> places =
            placeLabels(wishes, taken,
                        QRectF(plot.area().left(), area.top(), area.right() - plot.area().left(),
                               plot.area().bottom() - area.top()));
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i])
                m_canvas.text(textOf(*m_points[i].told), Type::Strong, places[i]->left(), places[i]->top(), ink::kText);
        }
    }

    /// The first and the last date, and those between that have room.
    void paintDates(const Plot &plot, const QRectF &area, double top)
    {
        std::vector<std::size_t> order;
        if (!m_points.empty())
            order.push_back(m_points.size() - 1);
        for (std::size_t i = 0; i + 1 < m_points.size(); ++i)
            order.push_back(i);
        std::vector<QRectF> taken;
        for (const std::size_t i : order) {
            const QString text = dateOf(*m_points[i].told);
            const double wide = m_canvas.width(text, Type::Small);
            const double middle = plot.x(m_points[i].x);
            const double least = plot.area().left();
            const double left = std::clamp(middle - wide / 2, least, std::max(least, area.right() - wide));
            const QRectF box = m_canvas.box(text, Type::Small, left, top);
            const QRectF room = box.adjusted(-m_canvas.scaled(8), 0, m_canvas.scaled(8), 0);
            if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return room.intersects(other); }))
                continue;
            m_canvas.line({middle, top - m_canvas.scaled(6)}, {middle, top - m_canvas.scaled(2)}, ink::kAxis);
            m_canvas.text(text, Type::Small, left, top, ink::kText);
            taken.push_back(box);
        }
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Told"), tr("Amount"), tr("Published by"), tr("Words")};
        for (const ChartRevision &told : m_input.points) {
            if (told.amount) {
                TableAmount cell{static_cast<int>(table.rows.size()), 1, 0, told.bound, {}, {told.row}};
                cell.value = static_cast<double>(*told.amount) / (m_input.isMoney ? 100 : 1);
                cell.key.promise = told.row;
                table.amounts.push_back(cell);
            }
            table.rows.push_back({dateOf(told), textOf(told), publisherOf(told), told.quote});
        }
    }

    static QString dateOf(const ChartRevision &told)
    {
        return told.since ? dateText(*told.since) : tr("date not known");
    }

    static QString publisherOf(const ChartRevision &told)
    {
        return told.publisher.isEmpty() ? tr("publisher not known") : told.publisher;
    }

    QString textOf(const ChartRevision &told) const { return revisionAmount(m_input, told); }

    Canvas &m_canvas;
    const ChartRevisions &m_input;
    const ChartOptions &m_options;
    std::vector<Point> m_points;
    bool m_byDay = false;
    double m_end = 1;
};

/// The finding in at most 15 words: from which amount to which, and which way where the bounds leave no doubt.
class RevisionWords
{
    Q_DECLARE_TR_FUNCTIONS(Revisions)

public:
    static QString headline(const ChartRevisions &revisions)
    {
        const ChartRevision &first = revisions.points.front();
        const ChartRevision &last = revisions.points.back();
        const QString from = revisionAmount(revisions, first);
        const QString to = revisionAmount(revisions, last);
        if (revisions.points.size() == 1)
            return tr("The promise was told once: %1").arg(to);
        const bool told = first.amount && last.amount && first.bound != Bound::AtMost && last.bound != Bound::AtMost
                          && first.bound != Bound::AtLeast;
        const bool grew = told && *last.amount > *first.amount;
        const bool fell = told && *last.amount < *first.amount && last.bound != Bound::AtLeast;
        const QString named = grew   ? tr("%1: the promise grew from %2 to %3")
                              : fell ? tr("%1: the promise fell from %2 to %3")
                                     : tr("%1: the promise changed from %2 to %3");
        const QString plain = grew   ? tr("The promise grew from %1 to %2")
                              : fell ? tr("The promise fell from %1 to %2")
                                     : tr("The promise changed from %1 to %2");
        const QString line = named.arg(revisions.who, from, to);
        const bool isShort = line.split(QLatin1Char(' '), Qt::SkipEmptyParts).size() <= kMostWords;
        return revisions.who.isEmpty() || !isShort ? plain.arg(from, to) : line;
    }

    static QString subtitle(const ChartRevisions &revisions)
    {
        QStringList parts{kindTitle(revisions.kind)};
        if (!revisions.place.isEmpty())
            parts.append(revisions.place);
        const auto &first = revisions.points.front().since;
        const auto &last = revisions.points.back().since;
        if (first && last && *first != *last)
            parts.append(tr("told from %1 to %2").arg(dateText(*first), dateText(*last)));
        return parts.join(QStringLiteral(", "));
    }

    static QString legend(const ChartRevisions &revisions)
    {
        const auto has = [&revisions](Bound bound) {
            return std::any_of(revisions.points.begin(), revisions.points.end(),
                               [bound](const ChartRevision &told) { return told.bound == bound; });
        };
        QStringList parts{tr("The newest amount counts; the others are left out as changed later.")};
        if (has(Bound::AtMost))
            parts.append(tr("Striped: “up to”."));
        if (has(Bound::AtLeast))
            parts.append(tr("Arrow: “more than”."));
        if (has(Bound::About))
            parts.append(tr("~: “about”."));
        return parts.join(QLatin1Char(' '));
    }

    static QString withoutRate(const ChartRevisions &revisions)
    {
        const auto count = std::count_if(revisions.points.begin(), revisions.points.end(),
                                         [](const ChartRevision &told) { return !told.amount; });
        if (count == 0)
            return {};
        return count == 1 ? tr("1 amount has no exchange rate and is not drawn.")
                          : tr("%1 amounts have no exchange rate and are not drawn.").arg(count);
    }
};

} // namespace

PageWords revisionWords(const ChartInput &input)
{
    PageWords words;
    if (!input.revisions || input.revisions->points.empty())
        return words;
    const ChartRevisions &revisions = *input.revisions;
    words.headline = RevisionWords::headline(revisions);
    words.subtitle = RevisionWords::subtitle(revisions);
    words.source = sourceLine(input.sources);
    words.notes = {RevisionWords::legend(revisions), RevisionWords::withoutRate(revisions)};
    if (revisions.isMoney) {
        const QString prices =
            QCoreApplication::translate("Revisions", "Amounts in pounds, not adjusted for inflation.");
        words.sourceNotes.append(prices);
        words.notes.append(prices);
    }
    words.notes.removeAll(QString());
    return words;
}

QString revisionAmount(const ChartRevisions &revisions, const ChartRevision &told)
{
    if (!told.amount)
        return QCoreApplication::translate("Revisions", "no exchange rate");
    return shortAmount(*told.amount, revisions.isMoney ? kPound : Currency(), told.bound,
                       told.bound == Bound::About ? AmountStyle::Label : AmountStyle::Words);
}

void paintRevisions(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    Revisions(canvas, input, options).paint(area);
}

} // namespace pledgeboard
