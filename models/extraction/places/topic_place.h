// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/places/place_mentions.h"

namespace pledgeboard {

/// The place that the article as a whole is about, kNoPlace when it names none.
PlaceIndex topicPlace(const ParsedText &text, const std::vector<PlaceMention> &mentions);

} // namespace pledgeboard
