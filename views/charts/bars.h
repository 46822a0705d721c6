// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/canvas.h"
#include "views/charts/chart_data.h"
#include "views/charts/plot.h"

#include <QList>

namespace pledgeboard {

/// One colour's values along the slots of a bar chart; slot i of a layer stacks on slot i of the layers before it.
struct BarLayer {
    QColor colour; ///< invalid: not drawn, only stacked on
    QList<qreal> values;
};

/// How wide a bar is, as a share of its slot.
inline constexpr double kBarShare = 0.66;

/// Draws the layers as one Qt Charts stack: bars that stand on horizontal slots, or lie on vertical ones.
void addBars(Plot &plot, const std::vector<BarLayer> &layers, Qt::Orientation bars, double share = kBarShare);

/// Draws the layers side by side, each layer's bars at their part of the slot.
void addBarsSideBySide(Plot &plot, const std::vector<BarLayer> &layers, double share);

/// Where such a bar stands, from one value to another.
QRectF barBox(const Plot &plot, double slot, double from, double to, Qt::Orientation bars, double share = kBarShare);

} // namespace pledgeboard
