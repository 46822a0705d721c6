// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace pledgeboard {

/// What humans decided about joins, each list in the order of deciding, as ids of figures. They always win over what the
/// program finds; where two contradict each other, the newer one does ("same" after "different" is newer only within one
/// list: whoever takes a decision back removes it from its list). Ids that are not among the figures say nothing.
struct JoinRules {
    using Pairs = std::vector<std::pair<QString, QString>>;

    Pairs same; ///< tell of one announcement; where their amounts do not fit, one revises the other
    Pairs different; ///< tell of two announcements
    Pairs inside; ///< part, whole
    Pairs notInside; ///< part, whole

    bool empty() const { return same.empty() && different.empty() && inside.empty() && notInside.empty(); }
    bool operator==(const JoinRules &) const = default;
};

} // namespace pledgeboard
