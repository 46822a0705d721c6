// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/parsed_text.h"

namespace pledgeboard {

/// Cuts the tokens into sentences, marks headline and headings, and gives each verb its tense.
void findSentences(ParsedText &text);

} // namespace pledgeboard
