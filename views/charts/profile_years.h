// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/canvas.h"

namespace pledgeboard {

/// The promises by year of the profile's place: jobs above investment, each on its own scale over the same years.
void paintProfileYears(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);

} // namespace pledgeboard
