// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <random>

namespace pledgeboard {

/// Numbers from 0 up to, not including, the limit; the same from every standard library, other than its distributions.
class Dice
{
public:
    std::size_t operator()(std::size_t limit) { return m_engine() % limit; }

private:
    std::mt19937 m_engine{20'250'113};
};

/// A number with one or two digits that say something, as announcements have.
inline std::int64_t roundNumber(Dice &dice)
{
    std::int64_t number = static_cast<std::int64_t>(dice(99)) + 1;
    for (std::size_t zeros = dice(4); zeros > 0; --zeros)
        number *= 10;
    return number * 10;
}

/// Of which many articles tell.
inline constexpr std::array<const char *, 10> kLargePlaces{
    "London",  "Manchester", "Leeds",   "Liverpool",          "Birmingham",
    "Glasgow", "Cardiff",    "Bristol", "Greater Manchester", "Liverpool City Region"};

} // namespace pledgeboard
