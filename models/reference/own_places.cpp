// SPDX-License-Identifier: GPL-3.0-or-later
// The places that an analyst added, in the gazetteer.
#include "models/reference/gazetteer.h"
#include "models/reference/own_words.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>

namespace pledgeboard {

namespace {

/// Every place that was ever added since the program started, so that a position goes on to mean the same place; and every
/// gazetteer that was in use, so that references to it stay good. People change their lists a few times a day.
struct OwnPlaces {
    std::mutex mutex;
    std::vector<OwnPlace> ever;
    std::vector<OwnPlace> inUse;
    std::vector<std::unique_ptr<const Gazetteer>> gazetteers;
    std::atomic<const Gazetteer *> current{nullptr};
};

OwnPlaces &ownPlaces()
{
    static OwnPlaces places;
    return places;
}

} // namespace

const Gazetteer &Gazetteer::instance()
{
    const Gazetteer *current = ownPlaces().current.load(std::memory_order_acquire);
    return current ? *current : base();
}

const Gazetteer &Gazetteer::useOwnPlaces(const std::vector<OwnPlace> &places)
{
    OwnPlaces &own = ownPlaces();
    const std::lock_guard lock(own.mutex);
    if (places == own.inUse)
        return instance();
    std::vector<bool> inUse(own.ever.size(), false);
    for (const OwnPlace &place : places) {
        const auto known = std::find_if(own.ever.begin(), own.ever.end(),
                                        [&place](const OwnPlace &one) { return one.name == place.name; });
        if (known == own.ever.end()) {
            own.ever.push_back(place);
            inUse.push_back(true);
        } else {
            *known = place;
            inUse[static_cast<std::size_t>(known - own.ever.begin())] = true;
        }
    }
    auto gazetteer = std::make_unique<Gazetteer>(base());
    gazetteer->placeOwn(own.ever, inUse);
    own.inUse = places;
    own.current.store(gazetteer.get(), std::memory_order_release);
    own.gazetteers.push_back(std::move(gazetteer));
    return instance();
}

void Gazetteer::placeOwn(const std::vector<OwnPlace> &places, const std::vector<bool> &inUse)
{
    const std::size_t baseCount = m_places.size();
    for (std::size_t i = 0; i < places.size(); ++i)
        addOwn(places[i], inUse[i]);
    const std::size_t count = m_places.size();
    for (std::vector<bool> &holders : m_heldBy)
        holders.resize(count, false);
    m_heldBy.resize(count, std::vector<bool>(count, false));
    m_heldCounts.resize(count, 0);
    for (std::size_t inner = baseCount; inner < count; ++inner) {
        PlaceIndex outer = static_cast<PlaceIndex>(inner);
        // No further than there are own places: a list that changes often may leave old ones that hold each other.
        for (std::size_t steps = baseCount; steps <= count && outer >= static_cast<PlaceIndex>(baseCount); ++steps) {
            m_heldBy[inner][static_cast<std::size_t>(outer)] = true;
            outer = at(outer).parent;
        }
        for (std::size_t holder = 0; outer != kNoPlace && holder < baseCount; ++holder) {
            if (m_heldBy[static_cast<std::size_t>(outer)][holder])
                m_heldBy[inner][holder] = true;
        }
        for (std::size_t holder = 0; holder < count; ++holder)
            m_heldCounts[holder] += m_heldBy[inner][holder];
    }
}

/// Adds a position for the place; its names only where it is in use.
void Gazetteer::addOwn(const OwnPlace &own, bool inUse)
{
    const PlaceIndex known = base().find(own.name);
    const auto index = static_cast<PlaceIndex>(m_places.size());
    Place place;
    place.name = own.name;
    place.level = PlaceLevel::Town;
    place.parent = known == kNoPlace ? m_byName.value(own.liesIn, base().find(own.liesIn)) : known;
    if (place.parent != kNoPlace) {
        place.latitude = at(place.parent).latitude;
        place.longitude = at(place.parent).longitude;
    }
    m_places.push_back(place);
    m_children.emplace_back();
    m_areas.emplace_back();
    if (!inUse)
        return;
    const PlaceIndex named = known == kNoPlace ? index : known;
    if (known == kNoPlace) {
        m_byName.insert(own.name, index);
        m_children[static_cast<std::size_t>(place.parent)].push_back(index);
    }
    for (const QString &alias : own.aliases) {
        m_places[static_cast<std::size_t>(named)].aliases.append(alias);
        if (!m_byName.contains(alias))
            m_byName.insert(alias, named);
    }
}

} // namespace pledgeboard
