// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/places/place_mentions.h"

namespace pledgeboard {

/// Places that share their name with another ("Boston", "Perth", "Newport"): where the article speaks of the surroundings of the
/// other and not of the place's own, the other is meant. One in the United Kingdom gives way to what it lies in (Newport to the
/// Isle of Wight), since its bare name means the better known place.
void settleNamesakes(std::vector<PlaceMention> &mentions);

} // namespace pledgeboard
