// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/namesakes.h"

#include "models/reference/gazetteer.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::int64_t kWellKnown = 100'000; ///< people; a larger British place is meant by its bare name

struct Namesake {
    PlaceIndex place = kNoPlace; ///< that the bare name means
    PlaceIndex other = kNoPlace; ///< "Boston, Massachusetts"
    bool abroad = false;
};

/// The pairs of the gazetteer: "Perth" and "Perth, Western Australia".
std::vector<Namesake> findNamesakes()
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const PlaceIndex kingdom = gazetteer.find(u"United Kingdom");
    std::vector<Namesake> pairs;
    for (PlaceIndex other = 0; other < static_cast<PlaceIndex>(gazetteer.places().size()); ++other) {
        const QString &name = gazetteer.at(other).name;
        const qsizetype comma = name.indexOf(QStringLiteral(", "));
        if (comma < 0)
            continue;
        const PlaceIndex place = gazetteer.find(QStringView(name).left(comma));
        if (place == kNoPlace || place == other || gazetteer.at(place).name != name.left(comma))
            continue;
        const bool abroad = !gazetteer.holds(kingdom, other);
        if (!abroad || gazetteer.at(place).population.value_or(0) < kWellKnown)
            pairs.push_back({place, other, abroad});
    }
    return pairs;
}

/// The widest place below England and the kingdom that the place lies in; abroad its country.
PlaceIndex surroundings(PlaceIndex place)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const PlaceIndex england = gazetteer.find(u"England");
    const PlaceIndex kingdom = gazetteer.find(u"United Kingdom");
    PlaceIndex around = place;
    for (PlaceIndex above = gazetteer.at(place).parent; above != kNoPlace && above != england && above != kingdom;
         above = gazetteer.at(above).parent)
        around = above;
    return around;
}

/// "The north", where the article speaks of Northern Ireland and of no place in the north of England.
void settleNorth(std::vector<PlaceMention> &mentions)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const PlaceIndex north = gazetteer.find(u"North of England");
    const PlaceIndex ulster = gazetteer.find(u"Northern Ireland");
    const PlaceIndex england = gazetteer.find(u"England");
    bool spokenOf = false;
    for (const PlaceMention &mention : mentions) {
        if (mention.place != north && gazetteer.holds(england, mention.place))
            return;
        spokenOf = spokenOf || gazetteer.holds(ulster, mention.place);
    }
    for (PlaceMention &mention : mentions) {
        if (spokenOf && mention.place == north)
            mention.place = ulster;
    }
}

} // namespace

void settleNamesakes(std::vector<PlaceMention> &mentions)
{
    static const std::vector<Namesake> kPairs = findNamesakes();
    const Gazetteer &gazetteer = Gazetteer::instance();
    const auto speaksOf = [&](PlaceIndex around, PlaceIndex except) {
        return std::any_of(mentions.begin(), mentions.end(), [&](const PlaceMention &mention) {
            return mention.place != except && mention.role != PlaceRole::Person
                   && gazetteer.holds(around, mention.place);
        });
    };
    settleNorth(mentions);
    for (const Namesake &pair : kPairs) {
        const bool named = std::any_of(mentions.begin(), mentions.end(),
                                       [&pair](const PlaceMention &mention) { return mention.place == pair.place; });
        if (!named)
            continue;
        // Abroad any place of the country speaks for it; here it must be the district that holds the smaller namesake.
        const PlaceIndex around = pair.abroad ? surroundings(pair.other) : gazetteer.at(pair.other).parent;
        if (!speaksOf(around, pair.place) || speaksOf(surroundings(pair.place), pair.place))
            continue;
        for (PlaceMention &mention : mentions) {
            if (mention.place == pair.place)
                mention.place = pair.abroad ? pair.other : around;
        }
    }
}

} // namespace pledgeboard
