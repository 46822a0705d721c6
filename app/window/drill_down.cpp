// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drill_down.h"

#include "models/reference/gazetteer.h"

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

/// Which of the children of a place the other lies in; kNoPlace where it lies in none, or only in an area beside the tree.
PlaceIndex childWith(PlaceIndex parent, PlaceIndex place)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    while (place != kNoPlace && gazetteer.at(place).parent != parent)
        place = gazetteer.at(place).parent;
    return place;
}

} // namespace

QStringList placesBelow(const QString &name, const Comparison &comparison, const FigureColumns &columns)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    PlaceIndex at = gazetteer.find(name);
    if (at == kNoPlace)
        return {};
    const std::set<PlaceIndex> told = toldPlaces(at, comparison, columns);
    std::set<PlaceIndex> below;
    for (bool goesOn = !told.empty(); goesOn;) {
        below.clear();
        for (const PlaceIndex place : told)
            below.insert(childWith(at, place));
        below.erase(kNoPlace);
        goesOn = below.size() == 1 && told.count(*below.begin()) == 0;
        if (goesOn)
            at = *below.begin();
    }
    QStringList names;
    for (const PlaceIndex child : below)
        names.append(gazetteer.at(child).name);
    return names;
}

} // namespace pledgeboard
