// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_words.h"
#include "models/extraction/names/public_bodies.h"
#include "models/extraction/numbers/number_words.h"
#include "models/extraction/places/place_trie.h"
#include "models/extraction/rules/rule_set.h"
#include "models/extraction/words/lexicon.h"

namespace pledgeboard {

/// Every table of the extraction, compiled to integers once. Immutable; safe from every thread.
struct Grammar {
    Lexicon lexicon;
    NumberWords numbers{lexicon};
    PlaceTrie places{lexicon};
    NameWords names{lexicon};
    PublicBodies publicBodies{lexicon};
    RuleSet rules{lexicon};

    static const Grammar &instance();
};

} // namespace pledgeboard
