// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"

namespace pledgeboard {

/// A number as people type it, in heads or minor units of the currency: "1,200", "1.13m", "£14bn", "2 million". Nothing where it is no
/// number above zero, or heads and pence that are not whole.
std::optional<std::int64_t> amountTyped(const QString &text, Currency currency);

/// The number as it can be typed, to the last unit: "1,200", "45,011.50".
QString typedAmount(std::int64_t minorOrHeads, Currency currency);

} // namespace pledgeboard
