// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_data.h"

#include "views/charts/palette.h"

#include <algorithm>
#include <set>

namespace pledgeboard {

namespace {

void takeRows(std::vector<FigureRow> &rows, const std::vector<FigureRow> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

PlaceSums &entry(std::vector<PlaceSums> &all, const QString &place, const std::optional<int> &year)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const PlaceSums &sums) { return sums.place == place && sums.year == year; });
    if (found != all.end())
        return *found;
    all.push_back(PlaceSums{place, year, {}, {}});
    return all.back();
}

template<typename Less>
std::vector<PlaceSums> summed(const Comparison &comparison, bool byYear, std::vector<TallyCell> Tally::*cells,
                              Less less)
{
    std::vector<PlaceSums> all;
    for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
        for (const TallyCell &cell : tallyOf(comparison, measure).*cells)
            addTo(entry(all, cell.place, byYear ? cell.year : std::nullopt).of(measure), cell);
    }
    std::stable_sort(all.begin(), all.end(), less);
    return all;
}

/// Places as asked; a place that was not asked for stands last.
auto asAsked(const Comparison &comparison)
{
    return [places = comparison.places](const PlaceSums &a, const PlaceSums &b) {
        const auto rank = [&places](const QString &place) {
            const qsizetype at = places.indexOf(place);
            return at < 0 ? places.size() : at;
        };
        const int aYear = a.year.value_or(INT_MAX);
        const int bYear = b.year.value_or(INT_MAX);
        return std::pair(rank(a.place), aYear) < std::pair(rank(b.place), bYear);
    };
}

} // namespace

bool isOfOneMeasure(ChartKind kind)
{
    return kind == ChartKind::Counting || kind == ChartKind::Cumulative || kind == ChartKind::SideBySide
           || kind == ChartKind::Table || kind == ChartKind::Map || kind == ChartKind::Programmes;
}

bool showsPlaces(ChartKind kind)
{
    return kind != ChartKind::Counting && kind != ChartKind::Delivered && kind != ChartKind::CityProfile
           && kind != ChartKind::Programmes && kind != ChartKind::Revisions;
}

bool showsYears(ChartKind kind, bool eachYear)
{
    return kind == ChartKind::ByYear || kind == ChartKind::Cumulative || kind == ChartKind::SideBySide
           || kind == ChartKind::Table || kind == ChartKind::CityProfile
           || (kind == ChartKind::JobsAgainstInvestment && eachYear);
}

const Tally &tallyOf(const Comparison &comparison, Measure measure)
{
    return measure == Measure::Jobs ? comparison.jobs : comparison.investment;
}

bool showsNothing(const ChartInput &input, const ChartOptions &options)
{
    const Comparison &comparison = input.comparison;
    if (options.kind == ChartKind::Delivered)
        return input.promises.empty();
    if (options.kind == ChartKind::Revisions)
        return !input.revisions || input.revisions->points.empty();
    if (options.kind == ChartKind::Counting)
        return isEmptyWaterfall(tallyOf(comparison, options.measure));
    if (options.kind == ChartKind::Programmes)
        return std::none_of(input.programmes.begin(), input.programmes.end(),
                            [&](const ChartProgramme &programme) { return programme.measure == options.measure; });
    if (options.kind == ChartKind::CityProfile)
        return input.profile.promises.empty() && input.profile.facts.empty();
    if (isOfOneMeasure(options.kind))
        return tallyOf(comparison, options.measure).cells.empty();
    return comparison.jobs.cells.empty() && comparison.investment.cells.empty();
}

bool isEmptyWaterfall(const Tally &tally)
{
    return tally.waterfall.size() < 2 || tally.waterfall.front().figures.empty();
}

void addTo(std::optional<Sum> &sum, const Sum &other)
{
    if (!sum) {
        sum = other;
        return;
    }
    sum->value += other.value;
    sum->bounds.add(other.bounds);
    takeRows(sum->figures, other.figures);
    // A promise that is spread counts in several years, and is one announcement.
    sum->announcements = static_cast<int>(sum->figures.size());
}

void addTo(std::optional<Sum> &sum, const TallyCell &cell)
{
    Sum more{cell.value, {}, cell.announcements, cell.figures};
    more.bounds.add(cell.bound);
    addTo(sum, more);
}

std::vector<PlaceSums> sumsByPlace(const Comparison &comparison)
{
    return summed(comparison, false, &Tally::cells, asAsked(comparison));
}

std::vector<PlaceSums> sumsByPlaceAndYear(const Comparison &comparison)
{
    return summed(comparison, true, &Tally::cells, asAsked(comparison));
}

std::vector<PlaceSums> sumsOfWiderPlaces(const Comparison &comparison)
{
    return summed(comparison, false, &Tally::wider, [](const PlaceSums &, const PlaceSums &) { return false; });
}

std::vector<PlaceSums> sumsOfUpTo(const Comparison &comparison)
{
    return summed(comparison, false, &Tally::upTo, asAsked(comparison));
}

std::vector<FigureRow> figuresOf(const PlaceSums &sums)
{
    std::vector<FigureRow> rows;
    for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
        if (const auto &sum = sums.of(measure))
            takeRows(rows, sum->figures);
    }
    return rows;
}

std::optional<std::pair<int, int>> yearsOf(const Comparison &comparison)
{
    const auto jobs = yearsOf(comparison.jobs);
    const auto money = yearsOf(comparison.investment);
    if (!jobs || !money)
        return jobs ? jobs : money;
    return std::pair(std::min(jobs->first, money->first), std::max(jobs->second, money->second));
}

std::optional<std::pair<int, int>> yearsOf(const Tally &tally)
{
    std::optional<std::pair<int, int>> years;
    for (const TallyCell &cell : tally.cells) {
        if (!cell.year)
            continue;
        if (!years)
            years = std::pair(*cell.year, *cell.year);
        years->first = std::min(years->first, *cell.year);
        years->second = std::max(years->second, *cell.year);
    }
    return years;
}

void addAmount(ChartTable &table, const Tally &tally, const Sum &sum, const QString &text, const MarkKey &key)
{
    const bool isHeads = tally.query.measure == Measure::Jobs && tally.query.basis != Basis::PerHead;
    const double value = static_cast<double>(sum.value) / (isHeads ? 1 : 100);
    const auto column = static_cast<int>(table.rows.back().size());
    table.rows.back().append(text);
    table.amounts.push_back(
        TableAmount{static_cast<int>(table.rows.size()) - 1, column, value, sum.bound(), key, sum.figures});
}

QColor colourOf(const ChartInput &input, const QString &place)
{
    if (const auto known = input.colours.constFind(place); known != input.colours.constEnd())
        return *known;
    std::set<QRgb> taken;
    for (const QString &other : input.comparison.places) {
        if (const auto known = input.colours.constFind(other); known != input.colours.constEnd())
            taken.insert(known->rgb());
    }
    int index = 0;
    for (const QString &other : input.comparison.places) {
        if (input.colours.contains(other))
            continue;
        while (index < kPlaceColourCount && taken.count(placeColour(index).rgb()) > 0)
            ++index;
        if (other == place)
            break;
        ++index;
    }
    return placeColour(index);
}

} // namespace pledgeboard
