// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"
#include "models/extraction/numbers/number_words.h"

namespace pledgeboard {

/// Finds what the number counts: "1,000 [new tech jobs]", "£10m [science hub]", "£290m in [venture capital]".
void findNounPhrase(const ParsedText &text, const NumberWords &words, NumberMention &mention);

} // namespace pledgeboard
