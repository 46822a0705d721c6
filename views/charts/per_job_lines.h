// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/axis_ticks.h"
#include "views/charts/canvas.h"
#include "views/charts/plot.h"

namespace pledgeboard {

/// Dotted lines of equal investment for each job ("£100,000 a job") across the scatter: the powers of ten nearest to the usual
/// ratio of what is shown, in pence a job. A line whose label finds no place clear of what is taken is not drawn. Jobs across, pence
/// up; both axes linear from zero or both logarithmic.
void paintPerJobLines(Canvas &canvas, const Plot &plot, const AxisTicks &jobs, const AxisTicks &money,
                      double usualRatio, std::vector<QRectF> taken);

} // namespace pledgeboard
