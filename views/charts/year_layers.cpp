// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/year_layers.h"

#include "views/charts/canvas.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::size_t kMostLayers = 6;

} // namespace

YearLayers::YearLayers(const ChartInput &input)
{
    const auto years = yearsOf(input.comparison);
    m_first = years ? years->first : 0;
    m_years = years ? years->second - years->first + 1 : 0;
    const std::vector<PlaceSums> cells = sumsByPlaceAndYear(input.comparison);
    m_unknown = std::any_of(cells.begin(), cells.end(), [](const PlaceSums &sums) { return !sums.year; });
    addPlaces(input);
    for (const PlaceSums &cell : cells)
        addCell(cell);
}

void YearLayers::addPlaces(const ChartInput &input)
{
    std::vector<PlaceSums> places = sumsByPlace(input.comparison);
    m_stacked = input.comparison.jobs.query.basis != Basis::PerHead || places.size() < 2;
    // Where there are more places than layers, those with the most jobs keep their own.
    std::stable_sort(places.begin(), places.end(), [](const PlaceSums &a, const PlaceSums &b) {
        return (a.jobs ? a.jobs->value : 0) > (b.jobs ? b.jobs->value : 0);
    });
    const bool tooMany = places.size() > kMostLayers;
    const std::size_t own = tooMany ? kMostLayers - (m_stacked ? 1 : 0) : places.size();
    for (std::size_t i = 0; i < own; ++i)
        m_layers.push_back({places[i].place, places[i].place, colourOf(input, places[i].place), {}});
    if (!tooMany)
        return;
    const std::size_t others = places.size() - own;
    if (m_stacked)
        m_layers.push_back(
            {QString(), QCoreApplication::translate("ByYear", "%1 others").arg(others), ink::kOthers, {}});
    else
        m_notShown = others;
}

void YearLayers::addCell(const PlaceSums &cell)
{
    auto layer = std::find_if(m_layers.begin(), m_layers.end(),
                              [&cell](const YearLayer &each) { return each.place == cell.place; });
    if (layer == m_layers.end()) {
        if (m_notShown > 0)
            return;
        layer = std::prev(m_layers.end());
    }
    PlaceSums &sums = layer->slots[slotOf(cell.year)];
    sums.place = layer->place;
    sums.year = cell.year;
    for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
        if (const auto &sum = cell.of(measure))
            addTo(sums.of(measure), *sum);
    }
}

std::vector<YearBar> YearLayers::bars(Measure measure) const
{
    std::map<std::pair<int, std::size_t>, std::optional<Sum>> sums;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        for (const auto &[slot, cell] : m_layers[i].slots) {
            if (const auto &sum = cell.of(measure))
                addTo(sums[{slot, m_stacked ? 0 : i}], *sum);
        }
    }
    std::vector<YearBar> all;
    all.reserve(sums.size());
    for (const auto &[at, sum] : sums)
        all.push_back({at.first, at.second, *sum});
    return all;
}

} // namespace pledgeboard
