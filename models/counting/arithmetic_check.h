// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace pledgeboard {

/// What does not hold.
enum class ArithmeticFault : unsigned char {
    Share, ///< "583 of 2,030, or 28%"
    PartTooLarge, ///< a part is larger than its whole
    Sum, ///< parts add up to another number than the printed sum
    Conversion, ///< "$1bn (£720m)" where the same article has another rate, or far from the year's average
};

/// Printed numbers of one article that contradict each other.
struct ArithmeticFinding {
    ArithmeticFault fault = ArithmeticFault::Share;
    std::vector<int> figures; ///< positions in the article's figures; the one that is most in doubt first
    std::vector<TextSpan> spans; ///< the words that it rests on, in order of position
    QString sentence; ///< translated: "583 of 2,030 is 28.7%, printed 28%."
};

/// Checks what an article's own numbers say of each other: printed shares, parts, sums and conversions. A share holds if the true one
/// rounds, half away from zero, to what is printed at its number of decimals; "about", "almost", "over" and their like allow more
/// (see printedShareHolds()). Figures stand as the extraction made them, in any order; text is the article's. Linear in the text but
/// for sentences, in which each number is held against each other one.
std::vector<ArithmeticFinding> checkArithmetic(const QString &text, const std::vector<Figure> &figures);

} // namespace pledgeboard
