// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"
#include "models/extraction/numbers/number_words.h"

namespace pledgeboard {

/// Whether a word near the number only looks like one of numbers ("milli0n", "m\u0456llion"): the number that a reader sees is
/// then another than the one that was read, and none is better than a wrong one. plain are tokens beside the numbers before it in
/// the sentence that were looked at and are no disguise; those looked at here are added.
bool standsBesideDisguise(const ParsedText &text, const NumberWords &words, const Sentence &sentence,
                          const NumberMention &mention, TokenSpan &plain);

} // namespace pledgeboard
