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
    TodaysPrices, ///< money in the prices of Query::priceYear
    PerHead, ///< per 100,000 residents
};

/// Which rate turns other currencies into pounds: the article's own where it gives one, the average of the month of publication, or
/// the average of the figure's year. Where the chosen one is not known, the next best is taken, and Tally::rates says which.
enum class RateChoice : unsigned char { Article, Month, Year };

/// In which year a promise for several years counts: all of it when it was announced, or an equal share in each year of its period.
enum class PromiseYears : unsigned char { Announced, Spread };

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
    std::optional<int> priceYear; ///< where the basis is TodaysPrices; empty: the deflator's last year
    RateChoice rates = RateChoice::Article;
    PromiseYears promises = PromiseYears::Announced;
    BoundReading reading = BoundReading::AsStated;

    bool operator==(const Query &) const = default;
};

/// The kinds that a query counts: its own, or the measure's.
std::vector<Kind> countedKinds(const Query &query);

} // namespace pledgeboard
