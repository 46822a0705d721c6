// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/places/place_mentions.h"

namespace pledgeboard {

struct PlaceRule;

/// Whether "the city" or its like may stand at the token: a glance for each word of a text.
inline bool canFollowBack(const ParsedText &text, int token)
{
    return text.valid(token + 1) && text.at(token + 1).is(Hint::GenericPlace) && text.has(token, WordClass::Article);
}

/// "The city", "the city region", "the region", "the area", "the capital" at the token, followed back to the place that they stand
/// for; before are the text's places up to there, sentence is the one that the token stands in.
std::optional<PlaceMention> followBack(const ParsedText &text, const Sentence &sentence, int token,
                                       const std::vector<PlaceMention> &before);

/// The rule's name tells what was followed back: "the city, followed back".
const PlaceRule &followedRule(const ParsedText &text, const PlaceMention &followed);

} // namespace pledgeboard
