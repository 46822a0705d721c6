// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/word_class.h"

#include <array>
#include <cstdint>
#include <span>

namespace pledgeboard {

/// Of what a word may be the sign, known once the word is looked up: a sentence that has no such word is passed over by those who look
/// for it, without a look at its words. A hint promises nothing; that it is missing says for certain that there is nothing.
enum class Hint : std::uint8_t {
    WideScope = 1, ///< places/wide_scope.cpp: the whole world or the whole country, and where shares are traded
    Time = 2, ///< dates/relative_dates.cpp and durations.cpp: the word itself or the one before it begins a date
    GivenUp = 4, ///< dates/article_times.cpp: a promise that is not kept
    GenericPlace = 8, ///< places/followed_places.cpp: "the city"
};

/// A row of the table of hints: words in small letters, with a space between, and whole classes.
struct HintRow {
    Hint hint;
    const char *words;
    std::array<WordClass, 2> classes{WordClass::Count, WordClass::Count}; ///< Count: none
};

std::span<const HintRow> hintTable();

} // namespace pledgeboard
