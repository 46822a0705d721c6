// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place.h"
#include "models/domain/result.h"

#include <QHash>
#include <QStringView>

#include <span>
#include <vector>

namespace pledgeboard {

class CsvTable;
struct OwnPlace;

/// The tree of places from resources/reference/places.csv and more_places.csv (their sources stand beside them), with the areas
/// of informal_areas.csv that hold places without being their parent, and with the places that an analyst added. Immutable; safe
/// from every thread.
class Gazetteer
{
public:
    /// The gazetteer in use: that of the program's resources, loaded at the first call, with the places of useOwnPlaces(). A
    /// reference stays good until the program ends, and a position means the same place in every later one.
    static const Gazetteer &instance();

    /// The gazetteer of the program's resources alone.
    static const Gazetteer &base();

    /// Makes these the places that are added to base(), and gives the gazetteer in use from now on. The rows must be sound
    /// (ownWordsFrom()).
    static const Gazetteer &useOwnPlaces(const std::vector<OwnPlace> &places);

    /// The bytes of the gazetteer's tables. Places has the columns of places.csv, morePlaces those and "source", areas those of
    /// informal_areas.csv, usualNames those of usual_names.csv; all but places may be empty.
    struct Tables {
        QByteArray places;
        QByteArray morePlaces;
        QByteArray areas;
        QByteArray usualNames;
    };

    /// Parses the tables. ErrorCode::ReferenceBroken names the table and the line.
    static Result<Gazetteer> fromTables(const Tables &tables);

    /// The same from a table of places alone.
    static Result<Gazetteer> fromCsv(const QByteArray &csv) { return fromTables(Tables{csv, {}, {}, {}}); }

    std::span<const Place> places() const { return m_places; }
    const Place &at(PlaceIndex place) const { return m_places.at(static_cast<std::size_t>(place)); }

    /// The place of that name, alias, Welsh name or usual name; case matters, "the" before it does not. kNoPlace if there is none.
    /// A pair "Cardiff and Swansea" that is no place itself is the nearest place that holds both.
    PlaceIndex find(QStringView name) const;

    /// The name as people write it: "North East England" for the region North East, "Newcastle" for Newcastle upon Tyne.
    QString usualName(PlaceIndex place) const;

    /// The places whose parent this is, in the order of the table.
    const std::vector<PlaceIndex> &children(PlaceIndex place) const;

    /// The places without parent: the United Kingdom, then other countries, then Europe and Worldwide (level World), which
    /// hold the countries without being their parents, so that a tree of places starts at the United Kingdom.
    const std::vector<PlaceIndex> &roots() const { return m_roots; }

    /// Whether outer is inner, one of its ancestors, or an area that holds it though the tree does not say so
    /// (Merseyside holds Liverpool, North of England holds the North East). Constant time.
    bool holds(PlaceIndex outer, PlaceIndex inner) const;

    /// The city region that holds the place, else its city (London for a borough of it), else the place itself; kNoPlace for
    /// regions, nations and countries, which are wider than a city region.
    PlaceIndex cityOf(PlaceIndex place) const;

private:
    PlaceIndex findName(const QString &name) const;
    PlaceIndex nearestHolderOf(const std::vector<PlaceIndex> &members) const;

    Result<void> addPlaces(const CsvTable &table);
    Result<void> addUsualNames(const CsvTable &table);
    Result<void> resolveParents(const std::vector<const CsvTable *> &tables);
    Result<void> addAreas(const CsvTable &table);
    Result<void> computeHolders();
    void indexNames();
    void addOwn(const OwnPlace &place, bool inUse);
    void placeOwn(const std::vector<OwnPlace> &places, const std::vector<bool> &inUse);

    std::vector<Place> m_places;
    std::vector<std::vector<PlaceIndex>> m_children;
    std::vector<PlaceIndex> m_roots;
    QHash<QString, PlaceIndex> m_byName;
    QHash<PlaceIndex, QString> m_usualNames;
    std::vector<std::vector<PlaceIndex>> m_areas; ///< for each place the informal areas that hold it
    std::vector<PlaceIndex> m_cityRegions;
    std::vector<std::vector<bool>> m_heldBy; ///< m_heldBy[inner][outer]
    std::vector<int> m_heldCounts; ///< how many places each one holds
};

} // namespace pledgeboard
