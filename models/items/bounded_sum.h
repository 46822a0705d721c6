// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"

#include <cstdint>
#include <optional>

namespace pledgeboard {

/// A sum of heads or pence, and how its parts bound it.
struct BoundedSum {
    std::int64_t value = 0;
    BoundOfSum bounds;

    constexpr Bound bound() const { return bounds.bound(); }
};

/// Adds to a sum that may have nothing in it yet: nothing is not zero.
constexpr void add(std::optional<BoundedSum> &sum, std::int64_t value, Bound bound)
{
    if (!sum)
        sum.emplace();
    sum->value += value;
    sum->bounds.add(bound);
}

} // namespace pledgeboard
