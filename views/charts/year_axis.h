// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/canvas.h"

#include <functional>

namespace pledgeboard {

/// Writes the years below an axis, each with its middle where it stands: every one, or every second, fifth, tenth ... where they
/// would meet. room: how wide a year is; no name begins before left or ends behind right.
void paintYearNames(Canvas &canvas, int first, int last, const std::function<double(int)> &x, double room, double top,
                    double left, double right);

} // namespace pledgeboard
