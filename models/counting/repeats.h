// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/facts.h"

namespace pledgeboard {

/// Puts figures that tell of one announcement together: each inner list is one announcement's rows in the order of
/// telling, and the lists are in the order of their first row's telling.
///
/// Two figures can be one announcement if they are of one family of kinds, currency and area, their amounts match, no
/// names contradict, and they are at most two years apart (the same year for a statistic). They are joined if a name
/// agrees too; without one only if the amount is the same and they were told close together: within a month for a round
/// number such as 1,000, within a year for one with more digits. Sure pairs are joined first, and only as long as
/// everything in the joined announcement fits everything else in it, so that a figure without names never ties two
/// firms together.
std::vector<std::vector<FigureRow>> findRepeats(const Facts &all);

} // namespace pledgeboard
