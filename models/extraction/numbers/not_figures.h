// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"
#include "models/extraction/numbers/number_words.h"

namespace pledgeboard {

/// Why a number is no figure.
enum class NotFigure : unsigned char {
    None,
    Share,
    Time,
    Date,
    Year,
    Name,
    ShareInWords,
    Rate,
    TooLarge,
    NoSum,
    Vague,
    Disguised
};

/// Whether the number is a date, a time, an age, a share, a measure, an ordinal, a phone number or part of a name; None where it
/// can be a figure.
NotFigure notFigure(const ParsedText &text, const NumberWords &words, const NumberMention &mention);

/// For people: "a share or a measure".
QString notFigureText(NotFigure why);

} // namespace pledgeboard
