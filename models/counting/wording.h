// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"

#include <cstdint>

namespace pledgeboard {

/// How an article says that an amount has to do with another one.
enum class Wording : unsigned char {
    More, ///< on top of what was promised before: "a further 200 jobs", "in a second phase"
    Changed, ///< in place of what was promised before: "increased to £160m", "£160m, up from"
    Before, ///< the amount that was changed: "up from £80m"
    Joint, ///< of several firms together: "one of three firms that will create 13,000 jobs", "between them"
};

class WordingSet
{
public:
    bool has(Wording wording) const { return (m_bits >> static_cast<unsigned>(wording) & 1U) != 0; }
    void add(Wording wording) { m_bits = static_cast<std::uint8_t>(m_bits | 1U << static_cast<unsigned>(wording)); }

    // clang-tidy 14 takes the zero that a defaulted comparison is compared with for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    auto operator<=>(const WordingSet &) const = default;

private:
    std::uint8_t m_bits = 0;
};

/// Reads the words around each figure's number and adds what they say to the rules of its evidence, once, so that it is kept with
/// the figure. Linear in the lengths of the sentences.
void noteWording(const QString &text, std::vector<Figure> &figures);

/// What the rules of the evidence say.
WordingSet wordingOf(const Evidence &evidence);

} // namespace pledgeboard
