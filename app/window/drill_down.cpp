// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drill_down.h"

#include "models/reference/gazetteer.h"

#include <algorithm>
#include <set>

namespace pledgeboard {

namespace {

/// What the figures behind the place are about. Where the place holds those that are asked, that is what theirs are about.
std::set<PlaceIndex> toldPlaces(PlaceIndex place, const Comparison &comparison, const FigureColumns &columns)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    std::set<PlaceIndex> told;
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        for (const TallyCell &cell : tally->cells) {
            for (const FigureRow row : cell.figures) {
                const PlaceIndex about = columns.place[row];
                if (about != kNoPlace && about != place && gazetteer.holds(place, about))
                    told.insert(about);
            }
        }
    }
    return told;
}

} // namespace

QStringList placesBelow(const QString &place, const Comparison &comparison, const FigureColumns &columns)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    PlaceIndex at = gazetteer.find(place);
    if (at == kNoPlace)
        return {};
    const std::set<PlaceIndex> told = toldPlaces(at, comparison, columns);
    std::vector<PlaceIndex> below;
    while (!told.empty()) {
        below.clear();
        for (const PlaceIndex child : gazetteer.children(at)) {
            if (std::any_of(told.begin(), told.end(),
                            [&](PlaceIndex each) { return each == child || gazetteer.holds(child, each); }))
                below.push_back(child);
        }
        if (below.size() != 1 || told.count(below.front()) > 0)
            break;
        at = below.front();
    }
    QStringList names;
    for (const PlaceIndex child : below)
        names.append(gazetteer.at(child).name);
    return names;
}

} // namespace pledgeboard
