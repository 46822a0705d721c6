// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"
#include "models/extraction/numbers/number_words.h"

namespace pledgeboard {

/// Whether the number is a date, a time, an age, a share, a measure, an ordinal, a phone number or part of a name.
bool isNotFigure(const ParsedText &text, const NumberWords &words, const NumberMention &mention);

} // namespace pledgeboard
