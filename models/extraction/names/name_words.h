// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/lexicon.h"

#include <algorithm>
#include <vector>

namespace pledgeboard {

/// Words that the search for names asks for one by one.
struct NameWords {
    explicit NameWords(Lexicon &lexicon);

    /// Whether a row of bodies() starts with the word.
    bool startsBody(WordId word) const
    {
        return word != kUnknownWord && std::binary_search(bodyStarts.begin(), bodyStarts.end(), word);
    }

    std::vector<WordId> bodyStarts;
    WordId of, forWord, andWord, the, ampersand, hyphen, comma, by, from, at, quoteS, dot;
};

} // namespace pledgeboard
