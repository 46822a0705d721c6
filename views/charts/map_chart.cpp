// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/gazetteer.h"
#include "views/charts/chart_data.h"
#include "views/charts/chart_painters.h"
#include "views/charts/chart_words.h"
#include "views/charts/label_placer.h"
#include "views/charts/map_outline.h"
#include "views/charts/page_frame.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pledgeboard {

namespace {

/// Of the largest places; more names than that no map of this size holds.
constexpr std::size_t kMostNames = 60;

constexpr QColor kLand{0xEC, 0xEE, 0xF1};
constexpr QColor kCoast{0xC9, 0xCF, 0xD6};

struct Bubble {
    QString place;
    Sum sum;
    GeoPoint where;
    QPointF centre;
    double radius = 0;
};

class Map
{
    Q_DECLARE_TR_FUNCTIONS(Map)

public:
    Map(Canvas &canvas, const ChartInput &input, const ChartOptions &options)
        : m_canvas(canvas), m_input(input), m_options(options), m_tally(tallyOf(input.comparison, options.measure))
    {
        collect();
    }

    void paint(const QRectF &whole)
    {
        fillTable();
        QRectF area = paintApart(m_canvas, tr("Not on the map:"), m_elsewhere, tr("%1, not on the map"), whole);
        if (m_bubbles.empty())
            return;
        const double small = m_canvas.lineHeight(Type::Small);
        m_note = QRectF(area.left(), area.bottom() - small, area.width(), small);
        area.setBottom(area.bottom() - small - m_canvas.scaled(4));
        paintLand(area);
        placeBubbles(area);
        for (const Bubble &bubble : m_bubbles)
            paintBubble(bubble);
        paintLabels(area);
    }

private:
    void collect()
    {
        const Gazetteer &gazetteer = Gazetteer::instance();
        for (const PlaceSums &sums : sumsByPlace(m_input.comparison)) {
            const auto &sum = sums.of(m_options.measure);
            if (!sum)
                continue;
            const PlaceIndex place = gazetteer.find(sums.place);
            const GeoPoint where =
                place == kNoPlace ? GeoPoint() : GeoPoint{gazetteer.at(place).longitude, gazetteer.at(place).latitude};
            if (place == kNoPlace || !isOnMap(where)) {
                ChartMark mark;
                mark.key = keyOf(sums.place);
                mark.figures = sum->figures;
                mark.description = textOf(sums.place, *sum);
                m_elsewhere.push_back(mark);
                continue;
            }
            m_bubbles.push_back({sums.place, *sum, where, {}, 0});
        }
        // Small ones lie on large ones.
        std::stable_sort(m_bubbles.begin(), m_bubbles.end(),
                         [](const Bubble &a, const Bubble &b) { return a.sum.value > b.sum.value; });
    }

    MarkKey keyOf(const QString &place) const { return {place, {}, m_options.measure, {}, false}; }

    QString textOf(const QString &place, const Sum &sum) const
    {
        return tr("%1: %2", "a place and its amount").arg(place, amountWithUnit(m_tally, sum.value, sum.bound()));
    }

    void paintLand(const QRectF &area)
    {
        std::vector<GeoPoint> points;
        for (const Bubble &bubble : m_bubbles)
            points.push_back(bubble.where);
        m_projection = MapProjection(points, area);
        QPainter &painter = m_canvas.painter();
        painter.setPen(QPen(kCoast, 1));
        painter.setBrush(kLand);
        painter.drawPath(landPath(m_projection, area));
    }

    void placeBubbles(const QRectF &area)
    {
        const double largest = std::min(m_canvas.scaled(36), area.height() / 9);
        const double least = m_canvas.scaled(4);
        const double most = std::max(1.0, static_cast<double>(m_bubbles.front().sum.value));
        for (Bubble &bubble : m_bubbles) {
            // The area is the amount; a floor keeps the smallest in sight.
            const double share = std::sqrt(std::max(0.0, static_cast<double>(bubble.sum.value)) / most);
            bubble.radius = std::max(least, largest * share);
            bubble.centre = m_projection.at(bubble.where);
        }
    }

    void paintBubble(const Bubble &bubble)
    {
        const QColor colour = colourOf(m_input, bubble.place);
        const bool striped = bubble.sum.bound() == Bound::AtMost;
        QPainter &painter = m_canvas.painter();
        // A white rim keeps bubbles apart where they lie on each other.
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawEllipse(bubble.centre, bubble.radius + m_canvas.scaled(1), bubble.radius + m_canvas.scaled(1));
        m_canvas.dot(bubble.centre, bubble.radius, colour, striped);
        if (bubble.sum.bound() == Bound::AtLeast)
            m_canvas.arrow(bubble.centre + QPointF(bubble.radius, 0), {1, 0}, colour);
        ChartMark mark;
        mark.shape.addEllipse(bubble.centre, bubble.radius, bubble.radius);
        mark.key = keyOf(bubble.place);
        mark.figures = bubble.sum.figures;
        mark.description = textOf(bubble.place, bubble.sum);
        m_canvas.page().marks.push_back(mark);
    }

    QString amountOf(const Bubble &bubble) const { return amountLabel(m_tally, bubble.sum.value, bubble.sum.bound()); }

    /// Names with their amounts; where that finds no room, the name alone; where that finds none, the bubble is said to have no name.
    void paintLabels(const QRectF &area)
    {
        std::vector<QRectF> obstacles;
        for (const Bubble &bubble : m_bubbles) {
            const double radius = bubble.radius;
            obstacles.emplace_back(bubble.centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
            // Behind an arrow some room stays free, or it would point at another's name.
            if (bubble.sum.bound() == Bound::AtLeast)
                obstacles.emplace_back(bubble.centre + QPointF(radius, -m_canvas.scaled(4)),
                                       QSizeF(m_canvas.arrowLength() + m_canvas.scaled(10), m_canvas.scaled(8)));
        }
        std::vector<std::size_t> left(std::min(m_bubbles.size(), kMostNames));
        std::iota(left.begin(), left.end(), std::size_t{0});
        for (const bool withAmount : {true, false}) {
            std::vector<LabelWish> wishes;
            for (const std::size_t i : left)
                wishes.push_back(wishFor(m_bubbles[i], withAmount, area));
            const auto boxes = placeLabels(wishes, obstacles, area);
            std::vector<std::size_t> without;
            for (std::size_t k = 0; k < left.size(); ++k) {
                if (!boxes[k]) {
                    without.push_back(left[k]);
                    continue;
                }
                obstacles.push_back(*boxes[k]);
                paintLabel(m_bubbles[left[k]], *boxes[k], withAmount);
            }
            left = without;
        }
        QString note = m_options.measure == Measure::Jobs ? tr("The area of a circle is the jobs promised.")
                                                          : tr("The area of a circle is the investment.");
        const std::size_t unnamed = left.size() + m_bubbles.size() - std::min(m_bubbles.size(), kMostNames);
        if (unnamed > 0)
            note += QLatin1Char(' ')
                    + (unnamed == 1 ? tr("1 circle has no room for its name.")
                                    : tr("%1 circles have no room for their names.").arg(unnamed));
        m_canvas.text(m_canvas.elided(note, Type::Small, m_note.width()), Type::Small, m_note.left(), m_note.top(),
                      ink::kQuiet);
    }

    double widestName(const QRectF &area) const { return area.width() * 0.32; }

    LabelWish wishFor(const Bubble &bubble, bool withAmount, const QRectF &area) const
    {
        const QString name = m_canvas.elided(bubble.place, Type::Strong, widestName(area));
        double width = m_canvas.width(name, Type::Strong);
        double height = m_canvas.lineHeight(Type::Strong);
        if (withAmount) {
            width = std::max(width, m_canvas.width(amountOf(bubble), Type::Small));
            height += m_canvas.lineHeight(Type::Small);
        }
        LabelWish wish;
        wish.mark = bubble.centre;
        wish.reach = bubble.radius + m_canvas.scaled(5);
        wish.size = QSizeF(width, height);
        wish.armRight = bubble.sum.bound() == Bound::AtLeast ? m_canvas.arrowLength() + m_canvas.scaled(12) : 0;
        return wish;
    }

    void paintLabel(const Bubble &bubble, const QRectF &box, bool withAmount)
    {
        // At the left of its bubble a label ends at it.
        const bool atLeft = box.center().x() < bubble.centre.x() - bubble.radius;
        const Qt::AlignmentFlag alignment = atLeft ? Qt::AlignRight : Qt::AlignLeft;
        const double x = atLeft ? box.right() : box.left();
        m_canvas.text(m_canvas.elided(bubble.place, Type::Strong, box.width() + 0.5), Type::Strong, x, box.top(),
                      ink::kText, alignment);
        if (withAmount)
            m_canvas.text(amountOf(bubble), Type::Small, x, box.top() + m_canvas.lineHeight(Type::Strong), ink::kText,
                          alignment);
    }

    void fillTable()
    {
        ChartTable &table = m_canvas.page().table;
        table.header = {tr("Place"), measureTitle(m_tally)};
        for (const PlaceSums &sums : sumsByPlace(m_input.comparison)) {
            const auto &sum = sums.of(m_options.measure);
            if (!sum)
                continue;
            table.rows.push_back({sums.place});
            addAmount(table, m_tally, *sum, amountLabel(m_tally, sum->value, sum->bound()), keyOf(sums.place));
        }
    }

    Canvas &m_canvas;
    const ChartInput &m_input;
    const ChartOptions &m_options;
    const Tally &m_tally;
    std::vector<Bubble> m_bubbles; ///< the largest first
    std::vector<ChartMark> m_elsewhere;
    MapProjection m_projection;
    QRectF m_note;
};

} // namespace

void paintMap(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area)
{
    Map(canvas, input, options).paint(area);
}

} // namespace pledgeboard
