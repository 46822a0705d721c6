// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/period.h"
#include "models/extraction/numbers/number_words.h"
#include "models/extraction/words/parsed_text.h"

#include <optional>
#include <vector>

namespace pledgeboard {

/// A run of words that says when: "by 2030", "last year", "over the next three years", "between 2021 and 2023", "in 2024/25".
struct TimeCue {
    enum class Type : unsigned char {
        In, ///< in a year; first == last
        Now, ///< in the article's year, beside other dates of the sentence; In where it is the only one
        By, ///< until the last year
        Span, ///< from first to last
        Since, ///< from first on
        Next, ///< from the article's year on; last is the end
        Past, ///< up to the article's year; first is the start
    };

    Type type = Type::In;
    int first = 0; ///< token
    int last = 0;
    std::optional<Period> years; ///< empty when it needs the published date and there is none
    bool event = false; ///< dates what happened beside the number: "founded in 1988", "opened last May"
};

/// Every cue of the sentence, in order. Relative ones are resolved from the published date by Boost.Date_Time; without it by the
/// article's year alone, and stay empty when that is not known either. "The year before" counts from the cue before it in the
/// sentence, else from contextYear, the year of the figure before.
std::vector<TimeCue> findTimeCues(const ParsedText &text, const Sentence &sentence, const NumberWords &words,
                                  std::optional<int> articleYear, std::optional<int> contextYear = std::nullopt);

/// The year the article is of: that of its published date, else worked out from phrases such as "next year, in 2012"
/// and "ten years ago, in 2013".
std::optional<int> articleYear(const ParsedText &text, const NumberWords &words);

} // namespace pledgeboard
