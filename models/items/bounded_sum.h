// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"

#include <cstdint>
#include <optional>

namespace pledgeboard
{

/// A sum of heads or pence, and how its figures bound it.
struct BoundedSum {
    std::int64_t value = 0;
    Bound bound = Bound::Exact;
};

/// The bound of a sum of two: what holds for both of them.
constexpr Bound looser(Bound one, Bound other)
{
    if (one == other || other == Bound::Exact)
        return one;
    return one == Bound::Exact ? other : Bound::About;
}

/// Adds to a sum that may have nothing in it yet: nothing is not zero.
constexpr void add(std::optional<BoundedSum> &sum, std::int64_t value, Bound bound)
{
    sum = sum ? BoundedSum{sum->value + value, looser(sum->bound, bound)} : BoundedSum{value, bound};
}

} // namespace pledgeboard
