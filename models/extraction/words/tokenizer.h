// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/parsed_text.h"

namespace pledgeboard {

/// Cuts the text into words, runs of digits with their separators, signs of currencies and punctuation. Text in noise gives none.
/// One pass; a word is looked up once.
void tokenize(const Article &article, const Lexicon &lexicon, std::vector<Token> &tokens);

} // namespace pledgeboard
