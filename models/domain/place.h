// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace pledgeboard {

/// A place's position in the gazetteer. Only good within one run of the program: the database keeps names.
using PlaceIndex = std::int32_t;
inline constexpr PlaceIndex kNoPlace = -1;

/// World is what is wider than a country: Worldwide and Europe.
enum class PlaceLevel : unsigned char { World, Country, Nation, Region, CityRegion, City, Town, District, Site };

/// An entry of the gazetteer. Places form a tree by parent.
struct Place {
    QString code; ///< GSS code; empty where it has none
    QString name; ///< unique over the whole gazetteer
    QString welshName; ///< empty where none is known
    PlaceLevel level = PlaceLevel::Country;
    PlaceIndex parent = kNoPlace;
    double latitude = 0.0;
    double longitude = 0.0;
    std::optional<std::int64_t> population; ///< people
    std::optional<int> populationYear;
    QStringList aliases;
    bool ambiguous = false; ///< the name is also a word, a surname or another place: settle by context
};

} // namespace pledgeboard
