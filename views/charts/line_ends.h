// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace pledgeboard {

/// Tops for labels of one height in a column, in the order given, each as near as can be to where it wants its top, none over another
/// and all between top and bottom. The wishes rise. Where the column is too short for all, they run over its bottom.
std::vector<double> spreadTops(const std::vector<double> &wishes, double height, double top, double bottom);

} // namespace pledgeboard
