// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/extraction/numbers/number_words.h"

#include <optional>

namespace pledgeboard {

/// One number as written: "£1.13m", "two hundred", "45k".
struct Quantity {
    int first = 0; ///< token
    int last = 0; ///< one after
    std::int64_t mantissa = 0;
    int decimals = 0;
    int scale = 0; ///< power of ten by a scale word
    bool scaled = false;
    bool inWords = false;
    bool plainDigits = false; ///< digits without separator, scale and currency
    Currency currency;

    /// The value in whole units times minorUnits. Nothing when it does not fit or is no whole number of them.
    std::optional<std::int64_t> value() const;
    int significantDigits() const;
};

/// "Another hundred" is read as "a hundred" is.
bool isAnother(const ParsedText &text, int token);

/// The quantity that starts at the token, read no further than end. Nothing when there is none, or when a letter, a slash or an
/// odd separator is glued to the digits ("M62", "4IR", "2024/25").
std::optional<Quantity> readQuantity(const ParsedText &text, const NumberWords &words, int token, int end);

} // namespace pledgeboard
