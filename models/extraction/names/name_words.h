// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/lexicon.h"

namespace pledgeboard {

/// Words that the search for names asks for one by one.
struct NameWords {
    explicit NameWords(Lexicon &lexicon);

    WordId of, forWord, andWord, the, ampersand, hyphen, comma, by, from, at, quoteS, dot;
};

} // namespace pledgeboard
