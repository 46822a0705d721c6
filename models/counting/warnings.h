// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/asked_places.h"
#include "models/domain/tally.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace pledgeboard {

/// What may mislead in a tally whose cells are made, weightiest first. Without places in its query it compares the cities that the
/// program chose, of which levels and overlaps are no surprise. lastPublished is that of the newest article.
std::vector<TallyWarning> warningsOf(const Tally &tally, const AskedPlaces &places,
                                     const std::optional<boost::gregorian::date> &lastPublished);

/// The warnings of both tallies, each once; what is offered keeps measure and kinds of the query.
std::vector<TallyWarning> warningsOf(const Query &query, const Tally &jobs, const Tally &investment);

} // namespace pledgeboard
