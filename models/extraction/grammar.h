// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_words.h"
#include "models/extraction/names/public_bodies.h"
#include "models/extraction/numbers/number_words.h"
#include "models/extraction/places/place_trie.h"
#include "models/extraction/rules/own_cues.h"
#include "models/extraction/rules/rule_set.h"
#include "models/extraction/words/lexicon.h"
#include "models/reference/own_words.h"

#include <memory>

namespace pledgeboard {

/// Every table of the extraction and an analyst's own words, compiled to integers once. Immutable; safe from every thread. Made in
/// some milliseconds: off the window's thread.
struct Grammar {
    /// The places of own are put into the gazetteer in use.
    explicit Grammar(const OwnWords &own = {});
    Grammar(const Grammar &) = delete;
    Grammar &operator=(const Grammar &) = delete;

    Lexicon lexicon;
    NumberWords numbers;
    PlaceTrie places;
    NameWords names;
    PublicBodies publicBodies;
    RuleSet rules;
    OwnCues ownCues;
};

using GrammarPtr = std::shared_ptr<const Grammar>;

/// The grammar in use: that of the program's tables, with the words of the last useOwnWords().
GrammarPtr currentGrammar();

/// Makes these the words that currentGrammar() has beside the program's tables; the same words again cost nothing. One workspace
/// is open at a time, and its words hold for the whole program: for the gazetteer that its tallies go by as well.
GrammarPtr useOwnWords(const OwnWords &words);

} // namespace pledgeboard
