// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/facts.h"
#include "models/counting/wholes.h"

namespace pledgeboard {

/// Why row is told again: "Same amount and programme as told by TheBusinessDesk.com on 19 December 2024."
QString repeatReason(const Facts &all, FigureRow row, FigureRow leader);

/// Why an older amount does not count: "Changed to £160m, as told by The Courier on 1 March 2024."
QString revisionReason(const Facts &all, FigureRow newer);

/// Why a figure is inside a whole: "Part of up to £800m for the LCR Innovation Zone Programme in the same article."
QString partReason(const Facts &all, PartReason reason, FigureRow whole);

} // namespace pledgeboard
