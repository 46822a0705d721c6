// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"

#include "models/counting/tally_maker.h"

namespace pledgeboard {

Tally tally(const Query &query, const FigureColumns &columns)
{
    const bool everyCity = query.places.isEmpty();
    const AskedPlaces places(everyCity ? defaultPlaces(columns) : query.places, everyCity, query.basis);
    return TallyMaker(query, columns, places).run();
}

} // namespace pledgeboard
