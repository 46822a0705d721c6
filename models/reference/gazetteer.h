// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place.h"
#include "models/domain/result.h"

#include <QHash>
#include <QStringView>

#include <span>
#include <vector>

namespace pledgeboard {

/// The tree of places from resources/reference/places.csv (its sources stand beside it). Immutable; safe from every thread.
class Gazetteer
{
public:
    /// The gazetteer in the program's resources, loaded at the first call.
    static const Gazetteer &instance();

    /// Parses the CSV whose columns are those of places.csv. ErrorCode::ReferenceBroken names the line.
    static Result<Gazetteer> fromCsv(const QByteArray &csv);

    std::span<const Place> places() const { return m_places; }
    const Place &at(PlaceIndex place) const { return m_places.at(static_cast<std::size_t>(place)); }

    /// The place of that name, alias, Welsh name or usual name; case matters, "the" before it does not. kNoPlace if there is none.
    /// A pair "Cardiff and Swansea" that is no place itself is the nearest place that holds both.
    PlaceIndex find(QStringView name) const;

    /// The name as people write it: "North East England" for the region North East, "Newcastle" for Newcastle upon Tyne.
    QString usualName(PlaceIndex place) const;

    const std::vector<PlaceIndex> &children(PlaceIndex place) const;
    const std::vector<PlaceIndex> &roots() const { return m_roots; }

    /// Whether outer is inner or one of its ancestors.
    bool holds(PlaceIndex outer, PlaceIndex inner) const;

    /// The city region that holds the place, else its city, else the place itself; kNoPlace for places wider than a city region.
    PlaceIndex cityOf(PlaceIndex place) const;

private:
    std::vector<Place> m_places;
    std::vector<std::vector<PlaceIndex>> m_children;
    std::vector<PlaceIndex> m_roots;
    QHash<QString, PlaceIndex> m_byName;
};

} // namespace pledgeboard
