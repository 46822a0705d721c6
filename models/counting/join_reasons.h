// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/facts.h"
#include "models/counting/wholes.h"

namespace pledgeboard {

/// Why row is told again: "Same amount and programme as told by TheBusinessDesk.com on 19 December 2024."
QString repeatReason(const Facts &all, const std::vector<FigureInArticle> &figures, FigureRow row, FigureRow leader);

/// Why a figure is inside a whole: "Part of up to £800m for the LCR Innovation Zone Programme in the same article."
QString partReason(PartReason reason, const Figure &whole);

} // namespace pledgeboard
