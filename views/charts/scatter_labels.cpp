// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter_labels.h"

#include <algorithm>
#include <numeric>

namespace pledgeboard {

ScatterLabels::ScatterLabels(Canvas &canvas, const std::vector<ScatterEntry> &entries, const std::vector<QRectF> &dots,
                             const QRectF &room)
    : m_canvas(canvas), m_entries(entries), m_dots(dots), m_widest(room.width() * 0.45)
{
    findObstacles();
    std::vector<std::size_t> all(entries.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    place(place(all, true, room), false, room);
}

void ScatterLabels::findObstacles()
{
    m_obstacles = m_dots;
    const double length = m_canvas.arrowLength();
    const double half = m_canvas.scaled(4);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRectF &dot = m_dots[i];
        if (m_entries[i].sums.jobs->bound() == Bound::AtLeast)
            m_obstacles.emplace_back(dot.right(), dot.center().y() - half, length, 2 * half);
        if (m_entries[i].sums.investment->bound() == Bound::AtLeast)
            m_obstacles.emplace_back(dot.center().x() - half, dot.top() - length, 2 * half, length);
    }
}

LabelWish ScatterLabels::wishFor(std::size_t entry, bool withAmounts) const
{
    const ScatterEntry &told = m_entries[entry];
    const QRectF &dot = m_dots[entry];
    const double name = m_canvas.width(m_canvas.elided(told.name, Type::Body, m_widest), Type::Body);
    const double amounts = withAmounts ? m_canvas.width(told.amounts, Type::Small) : 0;
    LabelWish wish;
    wish.mark = dot.center();
    // A chosen dot wears a ring.
    wish.reach = dot.width() / 2 + m_canvas.scaled(6);
    wish.size = QSizeF(std::max(name, amounts),
                       m_canvas.lineHeight(Type::Body) + (withAmounts ? m_canvas.lineHeight(Type::Small) : 0));
    wish.armRight = told.sums.jobs->bound() == Bound::AtLeast ? m_canvas.arrowLength() : 0;
    wish.armUp = told.sums.investment->bound() == Bound::AtLeast ? m_canvas.arrowLength() : 0;
    return wish;
}

std::vector<std::size_t> ScatterLabels::place(const std::vector<std::size_t> &entries, bool withAmounts,
                                              const QRectF &room)
{
    std::vector<LabelWish> wishes;
    wishes.reserve(entries.size());
    for (const std::size_t entry : entries)
        wishes.push_back(wishFor(entry, withAmounts));
    const auto boxes = placeLabels(wishes, m_obstacles, room);
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!boxes[i]) {
            left.push_back(entries[i]);
            continue;
        }
        m_labels.push_back({entries[i], *boxes[i], withAmounts});
        m_obstacles.push_back(*boxes[i]);
    }
    return left;
}

void ScatterLabels::paint() const
{
    for (const Placed &label : m_labels)
        paint(label);
}

void ScatterLabels::paint(const Placed &label) const
{
    const ScatterEntry &entry = m_entries[label.entry];
    const QRectF &box = label.box;
    const QPointF dot = m_dots[label.entry].center();
    // Set against the dot: flush right at its left, centred above and below it.
    Qt::AlignmentFlag side = Qt::AlignHCenter;
    double x = box.center().x();
    if (box.left() >= dot.x()) {
        side = Qt::AlignLeft;
        x = box.left();
    } else if (box.right() <= dot.x()) {
        side = Qt::AlignRight;
        x = box.right();
    }
    m_canvas.painter().fillRect(box, QColor(255, 255, 255, 215));
    m_canvas.text(m_canvas.elided(entry.name, Type::Body, m_widest), Type::Body, x, box.top(), ink::kText, side);
    if (label.withAmounts)
        m_canvas.text(entry.amounts, Type::Small, x, box.top() + m_canvas.lineHeight(Type::Body), ink::kQuiet, side);
}

} // namespace pledgeboard
