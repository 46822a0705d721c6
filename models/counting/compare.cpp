// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/buckets.h"
#include "models/counting/counter.h"
#include "models/counting/warnings.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <tuple>

namespace pledgeboard {

namespace {

struct Promised {
    PlaceIndex city = kNoPlace;
    WideSum jobs = 0;
    WideSum pence = 0;
    int figures = 0;
};

bool isCounted(Kind kind)
{
    Query investment;
    investment.measure = Measure::Investment;
    const std::vector<Kind> money = countedKinds(investment);
    return kind == countedKinds(Query()).front() || std::find(money.begin(), money.end(), kind) != money.end();
}

std::vector<Kind> kindsOf(const Query &query, Measure measure)
{
    std::vector<Kind> kinds;
    std::copy_if(query.kinds.begin(), query.kinds.end(), std::back_inserter(kinds),
                 [measure](Kind kind) { return isJobs(kind) == (measure == Measure::Jobs); });
    return kinds;
}

} // namespace

QStringList defaultPlaces(const FigureColumns &columns)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    std::array<bool, kKindCount> counted{};
    for (const Kind kind : allKinds())
        counted[static_cast<std::size_t>(kind)] = isCounted(kind);

    // One entry for rows that do not matter, then one for each place. Without branches, as in Buckets.
    std::vector<Promised> byPlace(gazetteer.places().size() + 1);
    for (FigureRow row = 0; row < columns.size(); ++row) {
        const auto kind = static_cast<std::size_t>(columns.kind[row]);
        const bool counts = counted[kind];
        const bool isFirst = columns.toldBy[row] == kNoRow;
        const bool hasValue = columns.value[row] != kNoValue;
        const bool matters = (static_cast<int>(counts) & static_cast<int>(isFirst) & static_cast<int>(hasValue)) != 0;
        Promised &promised = byPlace[matters ? static_cast<std::size_t>(columns.place[row] + 1) : 0];
        const std::int64_t value = columns.inside[row] == kNoRow ? columns.value[row] : 0;
        promised.jobs += isJobs(columns.kind[row]) ? value : 0;
        promised.pence += isJobs(columns.kind[row]) ? 0 : value;
        promised.figures += 1;
    }

    std::vector<Promised> cities;
    std::vector<int> positionOf(byPlace.size(), -1);
    for (std::size_t place = 0; place < gazetteer.places().size(); ++place) {
        const Promised &here = byPlace[place + 1];
        const PlaceIndex city = here.figures > 0 ? gazetteer.cityOf(static_cast<PlaceIndex>(place)) : kNoPlace;
        if (city == kNoPlace)
            continue;
        int &position = positionOf[static_cast<std::size_t>(city)];
        if (position < 0) {
            position = static_cast<int>(cities.size());
            cities.push_back(Promised{city, 0, 0, 0});
        }
        cities[static_cast<std::size_t>(position)].jobs += here.jobs;
        cities[static_cast<std::size_t>(position)].pence += here.pence;
    }
    std::sort(cities.begin(), cities.end(), [](const Promised &a, const Promised &b) {
        return std::tuple(-a.jobs, -a.pence, a.city) < std::tuple(-b.jobs, -b.pence, b.city);
    });
    QStringList names;
    for (const Promised &promised : cities)
        names.append(gazetteer.usualName(promised.city));
    return names;
}

Comparison compare(const Query &query, const FigureColumns &columns)
{
    Comparison comparison;
    comparison.places = query.places.isEmpty() ? defaultPlaces(columns) : query.places;
    for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
        Query one = query;
        one.measure = measure;
        // Kinds of the other family say nothing about this one: it then counts its own.
        one.kinds = kindsOf(query, measure);
        (measure == Measure::Jobs ? comparison.jobs : comparison.investment) = tally(one, columns);
    }
    comparison.warnings = warningsOf(query, comparison.jobs, comparison.investment);
    return comparison;
}

} // namespace pledgeboard
