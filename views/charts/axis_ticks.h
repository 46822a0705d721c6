// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace pledgeboard {

/// The range of an axis and where its ticks stand, in the unit of the values.
struct AxisTicks {
    double min = 0;
    double max = 1;
    bool logarithmic = false;
    double step = 1; ///< between ticks of a linear axis
    std::vector<double> ticks;
};

/// From zero to a round number at or above the greatest value; ticks at 1, 2 or 5 times a power of ten, at most the given
/// number of steps. Whole numbers only where the smallest step is 1.
AxisTicks linearTicks(double greatest, int steps);

/// Powers of ten around the values, with room beyond each end for marks and their labels. Both values above zero.
AxisTicks logarithmicTicks(double least, double greatest);

/// Whether the values ask for a logarithmic axis: all above zero and the greatest more than 20 times the least.
bool asksForLogarithm(const std::vector<double> &values);

} // namespace pledgeboard
