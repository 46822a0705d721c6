// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place.h"
#include "models/domain/query.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace pledgeboard {

/// A set of asked places, as a number: the set of those that hold a place. Numbers below kFirstPlaceSet say why it is
/// empty.
using PlaceSet = std::uint32_t;
inline constexpr PlaceSet kNoPlaceKnown = 0;
inline constexpr PlaceSet kElsewhere = 1;
inline constexpr PlaceSet kWider =
    2; ///< holds an asked place, or is a part of the United Kingdom wider than a city where every city is asked for
inline constexpr PlaceSet kNoPopulation =
    3; ///< only in places of which the population is not known, where it is needed
inline constexpr PlaceSet kFirstPlaceSet = 4;

/// The places of a query, and for every place of the gazetteer which of them hold it.
class AskedPlaces
{
public:
    /// names as in Query::places; everyCity says that they are defaultPlaces(). Names that the gazetteer does not know
    /// are left out.
    AskedPlaces(const QStringList &names, bool everyCity, Basis basis);

    /// The asked places, each once, as asked.
    const std::vector<PlaceIndex> &places() const { return m_places; }
    const QStringList &names() const { return m_names; }

    PlaceSet setOf(PlaceIndex place) const { return m_setOf[static_cast<std::size_t>(std::ptrdiff_t{place} + 1)]; }
    /// One entry for kNoPlace, then one for each place of the gazetteer.
    const std::vector<PlaceSet> &setTable() const { return m_setOf; }

    std::size_t setCount() const { return m_members.size(); }
    /// Positions in places() of a set from kFirstPlaceSet on, in order.
    const std::vector<int> &members(PlaceSet set) const { return m_members[set - kFirstPlaceSet]; }

    /// People in all asked places together, those inside another asked place not counted again; 0 if none is known.
    std::int64_t population() const;

private:
    void addHolders();
    void markWider(bool everyCity);

    std::vector<PlaceIndex> m_places;
    QStringList m_names;
    std::vector<bool> m_usable; ///< has a population, or needs none
    std::vector<PlaceSet> m_setOf;
    std::vector<std::vector<int>> m_members;
};

} // namespace pledgeboard
