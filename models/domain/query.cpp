// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/query.h"

namespace pledgeboard {

std::vector<Kind> countedKinds(const Query &query)
{
    if (!query.kinds.empty())
        return query.kinds;
    if (query.measure == Measure::Jobs)
        return {Kind::JobsPromised};
    return {Kind::MoneyInvestment, Kind::MoneyPublic, Kind::MoneyRaised};
}

} // namespace pledgeboard
