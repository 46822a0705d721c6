// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/extraction/words/parsed_text.h"

#include <optional>

namespace pledgeboard {

/// A number of the text that can be a figure: a sum of money or a count.
struct NumberMention {
    int first = 0; ///< token; with its bound
    int last = 0; ///< one after the last token, with bound and conversion
    int coreFirst = 0; ///< the number itself, with currency and scale
    int coreLast = 0;
    int sentence = 0;
    Amount amount;
    std::optional<Money> conversion;
    int significantDigits = 1; ///< "£1.13m" has three
    int power = 0; ///< power of ten of the last significant digit, in whole units
    TokenSpan boundWords; ///< of a bound that stands apart: "sales passed £5m", "300 jobs and more"
    bool inWords = false;
    bool yearLike = false; ///< four plain digits between 1900 and 2100
    bool definite = false; ///< "these 120 jobs", "the £30m": said before
    bool isEntry = false; ///< the number of a list's line: "- Leeds: £2m"
    bool furtherSum = false; ///< "another", "a further": not the same as an equal one before

    // Its noun phrase, by noun_phrase.h.
    int nounFirst = 0;
    int nounLast = 0; ///< one after the head
    ClassSet noun; ///< classes of all words of the phrase
    ClassSet head; ///< classes of its last word

    bool isMoney() const { return !amount.currency.isNone(); }
};

} // namespace pledgeboard
