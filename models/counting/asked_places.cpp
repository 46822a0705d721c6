// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/asked_places.h"

#include "models/reference/gazetteer.h"

#include <algorithm>
#include <map>

namespace pledgeboard {

namespace {

/// Below a city region the tree says everything; regions and city regions also hold places by the table of informal
/// areas.
bool mayHoldBesideTheTree(const Place &place)
{
    return place.level <= PlaceLevel::CityRegion;
}

} // namespace

AskedPlaces::AskedPlaces(const QStringList &names, bool everyCity, Basis basis)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    for (const QString &name : names) {
        const PlaceIndex place = gazetteer.find(name);
        if (place == kNoPlace || std::find(m_places.begin(), m_places.end(), place) != m_places.end())
            continue;
        m_places.push_back(place);
        m_names.append(name);
        m_usable.push_back(basis != Basis::PerHead || gazetteer.at(place).population.value_or(0) > 0);
    }
    m_setOf.assign(gazetteer.places().size() + 1, kElsewhere);
    m_setOf.front() = kNoPlaceKnown;
    addHolders();
    markWider(everyCity);
}

void AskedPlaces::addHolders()
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const auto count = static_cast<PlaceIndex>(gazetteer.places().size());
    std::vector<std::vector<int>> holders(static_cast<std::size_t>(count));
    for (int asked = 0; asked < static_cast<int>(m_places.size()); ++asked) {
        const PlaceIndex outer = m_places[static_cast<std::size_t>(asked)];
        if (mayHoldBesideTheTree(gazetteer.at(outer))) {
            for (PlaceIndex place = 0; place < count; ++place) {
                if (gazetteer.holds(outer, place))
                    holders[static_cast<std::size_t>(place)].push_back(asked);
            }
            continue;
        }
        std::vector<PlaceIndex> inside{outer};
        for (std::size_t i = 0; i < inside.size(); ++i) {
            holders[static_cast<std::size_t>(inside[i])].push_back(asked);
            const std::vector<PlaceIndex> &children = gazetteer.children(inside[i]);
            inside.insert(inside.end(), children.begin(), children.end());
        }
    }
    std::map<std::vector<int>, PlaceSet> known;
    for (std::size_t place = 0; place < holders.size(); ++place) {
        std::vector<int> usable;
        std::copy_if(holders[place].begin(), holders[place].end(), std::back_inserter(usable),
                     [this](int asked) { return m_usable[static_cast<std::size_t>(asked)]; });
        if (usable.empty()) {
            m_setOf[place + 1] = holders[place].empty() ? kElsewhere : kNoPopulation;
            continue;
        }
        const auto [entry, isNew] = known.try_emplace(usable, kFirstPlaceSet + static_cast<PlaceSet>(m_members.size()));
        if (isNew)
            m_members.push_back(usable);
        m_setOf[place + 1] = entry->second;
    }
}

void AskedPlaces::markWider(bool everyCity)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const auto mark = [this](PlaceIndex place) {
        PlaceSet &set = m_setOf[static_cast<std::size_t>(place) + 1];
        set = set == kElsewhere ? kWider : set;
    };
    for (const PlaceIndex asked : m_places) {
        for (PlaceIndex outer = gazetteer.at(asked).parent; outer != kNoPlace; outer = gazetteer.at(outer).parent)
            mark(outer);
    }
    for (PlaceIndex place = 0; place < static_cast<PlaceIndex>(gazetteer.places().size()); ++place) {
        if (!mayHoldBesideTheTree(gazetteer.at(place)))
            continue;
        const bool holdsOne = std::any_of(m_places.begin(), m_places.end(),
                                          [&](PlaceIndex asked) { return gazetteer.holds(place, asked); });
        const bool widerThanCities =
            gazetteer.at(place).level < PlaceLevel::CityRegion && gazetteer.holds(gazetteer.roots().front(), place);
        if (holdsOne || (everyCity && widerThanCities))
            mark(place);
    }
}

std::int64_t AskedPlaces::population() const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    std::int64_t people = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const bool insideAnother = std::any_of(m_places.begin(), m_places.end(), [&](PlaceIndex other) {
            return other != m_places[i] && gazetteer.at(other).population.value_or(0) > 0
                   && gazetteer.holds(other, m_places[i]);
        });
        if (!insideAnother)
            people += gazetteer.at(m_places[i]).population.value_or(0);
    }
    return people;
}

} // namespace pledgeboard
