// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pledgeboard {

/// What humans decided about joins, each list in the order of deciding, as ids of figures. They always win over what the
/// program finds; where two contradict each other, if only by way of a third figure, the newer one does. Ids that are not among
/// the figures say nothing.
struct JoinRules {
    struct Pair {
        QString first;
        QString second;
        int when = 0; ///< higher is newer, of "same" and "different" alike; 0 where nobody knows: then "different" wins

        bool operator==(const Pair &) const = default;
    };
    using Pairs = std::vector<Pair>;

    Pairs same; ///< tell of one announcement; where their amounts do not fit, one revises the other
    Pairs different; ///< tell of two announcements
    Pairs inside; ///< part, whole
    Pairs notInside; ///< part, whole

    bool empty() const { return same.empty() && different.empty() && inside.empty() && notInside.empty(); }
    bool operator==(const JoinRules &) const = default;
};

} // namespace pledgeboard
