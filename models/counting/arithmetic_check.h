// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"

#include <QString>

#include <boost/date_time/gregorian/gregorian_types.hpp>

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
    std::vector<TextSpan> spans; ///< the numbers that it rests on, in order of position
    double ratio = 1.0; ///< what the first figure would be if the other numbers are right, as a multiple of what it is
    QString sentence; ///< translated: "583 of 2,030 is 28.7%, printed 28%."
};

/// Checks what an article's own numbers say of each other, by the exact rule of shareHolds() for shares: 28.7% may be printed 29%, not
/// 28%. Sums may be off by what their parts were rounded by, or by a twentieth where "about" or a bound stands at one of them.
/// Conversions of one currency and year may differ by a fiftieth and what they were rounded by, and by 15% from the year's average.
/// Figures stand as the extraction made them, in any order; text is the article's. Only sentences with a figure are read. Linear in
/// the text but for sentences, in which each number is held against its neighbours.
std::vector<ArithmeticFinding> checkArithmetic(const QString &text, const std::vector<Figure> &figures,
                                               const std::optional<boost::gregorian::date> &published);

} // namespace pledgeboard
