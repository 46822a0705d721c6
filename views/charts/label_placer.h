// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace pledgeboard {

/// A label that looks for a place beside its mark.
struct LabelWish {
    QPointF mark; ///< centre
    double reach = 0; ///< from the centre to where the label may begin
    QSizeF size;
    double armRight = 0; ///< how much farther an arrow reaches
    double armUp = 0;
};

/// Where the labels stand: beside, above or below their marks or at the corners, nudged where that helps, inside the page,
/// clear of each other and of the obstacles. Greedy, the most hemmed in first, and begun anew with a label in front when it finds
/// no place. Nothing for a label that has none at all. The same answer for the same wishes.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish> &wishes,
                                               const std::vector<QRectF> &obstacles, const QRectF &page);

} // namespace pledgeboard
