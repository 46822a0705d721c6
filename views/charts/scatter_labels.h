// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/canvas.h"
#include "views/charts/label_placer.h"
#include "views/charts/scatter_strips.h"

namespace pledgeboard {

/// The names of dots, and their amounts where two lines have room; a dot without room for its name has the tooltip alone.
/// Canvas and entries must outlive it.
class ScatterLabels
{
public:
    /// dots: the boxes of the entries' dots; room: where labels may stand.
    ScatterLabels(Canvas &canvas, const std::vector<ScatterEntry> &entries, const std::vector<QRectF> &dots,
                  const QRectF &room);

    /// Every dot, arrow and label: what else is drawn keeps off them.
    const std::vector<QRectF> &obstacles() const { return m_obstacles; }

    void paint() const;

private:
    struct Placed {
        std::size_t entry;
        QRectF box;
        bool withAmounts;
    };

    void findObstacles();
    LabelWish wishFor(std::size_t entry, bool withAmounts) const;
    /// Gives labels to these entries; those that found no room come back.
    std::vector<std::size_t> place(const std::vector<std::size_t> &entries, bool withAmounts, const QRectF &room);
    void paint(const Placed &label) const;

    Canvas &m_canvas;
    const std::vector<ScatterEntry> &m_entries;
    std::vector<QRectF> m_dots;
    double m_widest; ///< of a name, which is cut beyond it
    std::vector<QRectF> m_obstacles;
    std::vector<Placed> m_labels;
};

} // namespace pledgeboard
