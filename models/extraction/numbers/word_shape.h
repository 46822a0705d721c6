// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace pledgeboard {

/// How a word looks: o and 0 are one, as are i, l, 1 and |, and rn and m; accents and what takes no room do not count.
struct WordShape {
    std::uint64_t hash = 0;
    int letters = 0;
    bool isPlain = true; ///< letters, digits and bars of ASCII alone
};

/// The shape of the word that text begins with; nothing for what is longer than any word of numbers.
std::optional<WordShape> shapeOf(QStringView text);

} // namespace pledgeboard
