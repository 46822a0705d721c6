// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/arithmetic_check.h"

namespace pledgeboard {

/// The conversions into pounds that an article gives, held against each other and against the year's average.
std::vector<ArithmeticFinding> checkConversions(const std::vector<Figure> &figures,
                                                const std::optional<boost::gregorian::date> &published);

} // namespace pledgeboard
