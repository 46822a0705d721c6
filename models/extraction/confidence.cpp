// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/confidence.h"

#include <algorithm>
#include <cmath>

namespace pledgeboard {

double confidenceOf(const KindReading &kind, const FigurePlace &place, const FigureYear &year)
{
    const double decided = std::clamp(0.6 + 0.02 * kind.margin + 0.01 * kind.weight, 0.3, 0.99);
    const double where = place.name.isEmpty() ? 0.7 : 0.75 + 0.25 * place.confidence;
    const double when = 0.8 + 0.2 * year.confidence;
    return std::round(decided * where * when * 100.0) / 100.0;
}

} // namespace pledgeboard
