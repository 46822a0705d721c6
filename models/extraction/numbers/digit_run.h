// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_words.h"

#include <optional>

namespace pledgeboard {

/// The value of a run of digits is mantissa / 10^decimals.
struct Decimal {
    std::int64_t mantissa = 0;
    int decimals = 0;
    bool separated = false;
};

/// "1,000", "1.13", "231,547,000"; nothing for "1,2", "12.30.5" or "007".
std::optional<Decimal> readDigits(QStringView view);

/// Whether the token is a run of so many digits and separators.
bool isDigits(const ParsedText &text, int token, int length);

/// Whether a letter, digit or strange sign is glued to what stands before the token.
bool isGluedWord(const ParsedText &text, int token, int end);

/// Whether the token is a sign without a space between two runs of digits: "1·5", "12'500", or a comma with a space on its wrong
/// side: "1 ,500". Whatever it means, they are no two numbers.
bool splitsDigits(const ParsedText &text, int token);

/// Whether what stands around the digits makes them part of a name, a time, a date or another number.
bool isPartOfOther(const ParsedText &text, const NumberWords &words, int token);

} // namespace pledgeboard
