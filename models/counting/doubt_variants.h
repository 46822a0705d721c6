// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/doubts.h"

#include <vector>

namespace pledgeboard {

/// For each doubt the rows that it touches, twice: as they are, and as they would be if the doubt went the other way. All in one set of
/// columns, so that one tally answers for all doubts.
struct DoubtVariants {
    FigureColumns columns;
    std::vector<std::uint32_t> doubt; ///< for each row, position of its doubt
    std::vector<std::int8_t> sign; ///< for each row: -1 as it is, +1 the other way
};

/// anyPlace is the place of a figure that says none; so is the year.
DoubtVariants makeVariants(const FigureColumns &columns, const std::vector<Doubt> &doubts, PlaceIndex anyPlace,
                           std::int16_t anyYear);

/// The row that stands for this one.
inline FigureRow leaderIn(const FigureColumns &columns, FigureRow row)
{
    return columns.toldBy[row] == kNoRow ? row : columns.toldBy[row];
}

} // namespace pledgeboard
