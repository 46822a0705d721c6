// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/not_figures.h"
#include "models/extraction/numbers/number_mention.h"
#include "models/extraction/numbers/number_words.h"

namespace pledgeboard {

/// Every number of the text that can be a figure, in order: with bound, range, currency, conversion and noun phrase. Dates, times,
/// ages, shares, measures, ordinals, phone numbers and names with numbers are passed over (not_figures.h).
std::vector<NumberMention> readNumbers(ParsedText &text, const NumberWords &words);

/// A number that readNumbers() passes over, and why.
struct NotAFigure {
    TokenSpan tokens;
    NotFigure why = NotFigure::None;
};

/// Those numbers, in order: what an explanation asks for beside the figures.
std::vector<NotAFigure> findPassedNumbers(const ParsedText &text, const NumberWords &words);

} // namespace pledgeboard
