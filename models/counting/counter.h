// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"
#include "models/domain/query.h"
#include "models/domain/tally.h"

namespace pledgeboard {

/// Answers the query. Each announcement counts once; each figure of the measure's family that does not count has one
/// reason. One pass over the columns: see bench_tally for how long 1,000,000 figures take.
Tally tally(const Query &query, const FigureColumns &columns);

/// The places compared when none are asked for: for each figure of a counted kind the city region that holds its place,
/// else its city; most promised first.
QStringList defaultPlaces(const FigureColumns &columns);

/// Both measures for the same places and years: what every chart is drawn from.
struct Comparison {
    QStringList places; ///< as asked, or defaultPlaces()
    Tally jobs;
    Tally investment;
    std::vector<TallyWarning> warnings; ///< of both, each once; what they offer keeps the query's measure and kinds
};

Comparison compare(const Query &query, const FigureColumns &columns);

} // namespace pledgeboard
