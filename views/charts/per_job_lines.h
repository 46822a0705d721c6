// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/axis_ticks.h"
#include "views/charts/canvas.h"
#include "views/charts/plot.h"

namespace pledgeboard {

/// Dotted lines of equal investment for each job ("£100,000 a job") across the scatter, with labels that keep off the dots.
/// Adds the labels' boxes to taken. Jobs across, pence up; both axes linear from zero or both logarithmic.
void paintPerJobLines(Canvas &canvas, const Plot &plot, const AxisTicks &jobs, const AxisTicks &money,
                      const std::vector<QRectF> &dots, std::vector<QRectF> &taken);

} // namespace pledgeboard
