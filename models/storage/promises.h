// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/delivered.h"
#include "models/storage/snapshot.h"

namespace pledgeboard {

/// What humans said was delivered of promises, of figures that are there.
std::vector<DeliveredLink> deliveredLinks(const Snapshot &snapshot);

/// What could be offered to humans as delivered of a promise, of each announcement the figure that counts; nothing that they linked
/// already. By promise, then as told.
std::vector<DeliveredLink> deliveredCandidates(const Snapshot &snapshot);

/// Promises whose period has ended by that day and of which no human said that anything was delivered.
std::vector<RunOutPromise> runOutPromises(const Snapshot &snapshot, const boost::gregorian::date &today);

/// An amount of an announcement, from the day on which it was told.
struct AmountPoint {
    std::optional<boost::gregorian::date> since; ///< when the article was published; empty where that is unknown
    std::int64_t amount = 0; ///< heads or pence, as in FigureColumns; kNoValue without a rate
    Bound bound = Bound::Exact;
    FigureRow row = kNoRow; ///< the figure that tells it

    bool operator==(const AmountPoint &) const = default;
};

/// The amounts of an announcement as they were changed, for a line: the oldest first, the last counts. announcement: its position in
/// Snapshot::announcements, which FigureColumns::announcement gives for each row. One point where nothing was changed.
std::vector<AmountPoint> revisionsOf(const Snapshot &snapshot, std::int32_t announcement);

} // namespace pledgeboard
