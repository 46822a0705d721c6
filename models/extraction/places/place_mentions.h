// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/places/place_trie.h"

#include <span>

namespace pledgeboard {

/// What a place's name does in its sentence.
enum class PlaceRole : unsigned char {
    Located, ///< in X, across X, to X
    Named, ///< subject, possessive, adjective: X has, X's
    Body, ///< part of the name of a council, a university, a company
    Seat, ///< where a firm comes from: "X-based", "of X", "the US group"
    Compared, ///< named to compare with: "than X", "like X", "outside X"
    Person, ///< a surname
};

struct PlaceMention {
    int first = 0; ///< token
    int last = 0;
    PlaceIndex place = kNoPlace;
    PlaceRole role = PlaceRole::Named;
    bool followed = false; ///< "the city", "there": followed back to the name
};

/// Every place of the text, in order. Ambiguous names count only where the context speaks for a place. "The city", "the region",
/// "the area" are followed back to the last place that they can stand for.
std::vector<PlaceMention> findPlaces(const ParsedText &text, const PlaceTrie &trie);

/// Those that start at or after the token first and before last.
std::span<const PlaceMention> placesIn(const std::vector<PlaceMention> &mentions, int first, int last);

} // namespace pledgeboard
