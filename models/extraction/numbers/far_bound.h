// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"
#include "models/extraction/numbers/number_words.h"

namespace pledgeboard {

/// A bound that is no part of the number's own words: a verb ("sales passed £5m"), what is estimated ("estimated to cost £5m"), or
/// words behind the noun ("300 jobs and more"). Wants the mention's noun phrase; leaves a bound that the mention has already.
void readFarBound(const ParsedText &text, const NumberWords &words, NumberMention &mention);

} // namespace pledgeboard
