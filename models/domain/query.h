// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace pledgeboard {

/// Which family of figures is asked for. Jobs counts jobs.promised; Investment counts money.investment, money.public
/// and money.raised. Query::kinds narrows or widens either.
enum class Measure : unsigned char { Jobs, Investment };

enum class Basis : unsigned char {
    AsStated,
    TodaysPrices, ///< money in the prices of the deflator's last year
    PerHead, ///< per 100,000 residents
};

/// How bounds are read: AsStated takes each number as it stands, Cautious counts nothing of an "up to" and the low end of a
/// range, Upper takes the high end of a range.
enum class BoundReading : unsigned char { Cautious, AsStated, Upper };

/// What is asked. A default Query asks for everything.
struct Query {
    Measure measure = Measure::Jobs;
    QStringList places; ///< gazetteer names, at any mix of levels; empty asks for every city (see defaultPlaces())
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    std::vector<Kind> kinds; ///< empty: the measure's own
    Basis basis = Basis::AsStated;
    BoundReading reading = BoundReading::AsStated;

    bool operator==(const Query &) const = default;
};

/// The kinds that a query counts: its own, or the measure's.
std::vector<Kind> countedKinds(const Query &query);

} // namespace pledgeboard
