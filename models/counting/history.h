// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"

namespace pledgeboard {

/// An amount of a promise, for as long as it held.
struct AmountTold {
    FigureRow row = kNoRow; ///< whose amount it is; its article's date says since when it held
    std::vector<FigureRow> rows; ///< all that tell it, in the order of telling
};

/// The amounts of an announcement as they were changed, the oldest first; the last counts. One where nothing was changed, none where
/// there is no such announcement. rows: those of the announcement, in any order (Announcement::figures names them).
std::vector<AmountTold> historyOf(const FigureColumns &columns, std::vector<FigureRow> rows);

} // namespace pledgeboard
