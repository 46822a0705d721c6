// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <optional>
#include <vector>

namespace pledgeboard {

/// A figure that tells what was delivered of a promise: jobs created.
struct DeliveredLink {
    FigureRow promise = 0;
    FigureRow delivered = 0;
};

/// A promise that counts, with what is known to have been delivered of it.
struct PromiseKept {
    FigureRow promise = 0;
    std::int64_t promised = 0; ///< heads, as the query reads it
    Bound bound = Bound::Exact;
    std::optional<Period> period;
    std::optional<std::int64_t> delivered; ///< heads; empty where nothing tells of it, which is not to say none
    std::vector<FigureRow> evidence; ///< each announcement once
};

/// The promises of jobs behind a tally, largest first, with what the links say of them. A later figure of the same who and where is
/// the newer state of the same delivery: of several the largest stands.
std::vector<PromiseKept> promisesKept(const Tally &jobs, const FigureColumns &columns,
                                      const std::vector<DeliveredLink> &links);

/// Whether the period ended before that day; a year ends with its last day.
bool hasRunOut(const PromiseKept &promise, const boost::gregorian::date &today);

/// A promise that counts, whose period has ended and of which nothing tells that anything was delivered.
struct RunOutPromise {
    FigureRow promise = 0; ///< whose amount counts; its sentence says what was promised
    std::int64_t amount = 0; ///< heads or pence, as in FigureColumns; kNoValue without a rate
    Bound bound = Bound::Exact;
    int lastYear = 0; ///< its period ended with this year
    std::vector<FigureRow> told; ///< the evidence: all that tell of it, older amounts too, in the order of telling
};

/// Promises of jobs, of investment and of public money that have run out by that day without a link. By the year in which they ended,
/// then the largest first.
std::vector<RunOutPromise> runOutPromises(const FigureColumns &columns, const std::vector<DeliveredLink> &links,
                                          const boost::gregorian::date &today);

/// Jobs created that may be what was delivered of a promise: told later, by the same organisation or for the same programme, at the same
/// place or at one that holds it or lies in it. By promise, then as told.
std::vector<DeliveredLink> deliveredCandidates(const std::vector<FigureInArticle> &figures);

} // namespace pledgeboard
