// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/csv_table.h"
#include "models/reference/gazetteer.h"

#include <QCoreApplication>

#include <array>

namespace pledgeboard {

namespace {

enum Column {
    Code,
    Name,
    WelshName,
    Level,
    Parent,
    Latitude,
    Longitude,
    Population,
    PopulationYear,
    Aliases,
    Ambiguous
};

const QStringList &placeColumns()
{
    static const QStringList columns{
        QStringLiteral("code"),      QStringLiteral("name"),       QStringLiteral("name_cy"),
        QStringLiteral("level"),     QStringLiteral("parent"),     QStringLiteral("latitude"),
        QStringLiteral("longitude"), QStringLiteral("population"), QStringLiteral("population_year"),
        QStringLiteral("aliases"),   QStringLiteral("ambiguous")};
    return columns;
}

/// Our own places say as well, row by row, where they come from.
const QStringList &morePlaceColumns()
{
    static const QStringList columns = placeColumns() + QStringList{QStringLiteral("source")};
    return columns;
}

std::optional<PlaceLevel> levelFromName(QStringView name)
{
    struct Named {
        const char *name;
        PlaceLevel level;
    };
    static constexpr std::array<Named, 9> kLevels{{
        {"world", PlaceLevel::World},
        {"country", PlaceLevel::Country},
        {"nation", PlaceLevel::Nation},
        {"region", PlaceLevel::Region},
        {"city_region", PlaceLevel::CityRegion},
        {"city", PlaceLevel::City},
        {"town", PlaceLevel::Town},
        {"district", PlaceLevel::District},
        {"site", PlaceLevel::Site},
    }};
    for (const Named &named : kLevels) {
        if (name == QLatin1String(named.name))
            return named.level;
    }
    return std::nullopt;
}

/// Reads a cell that may be empty; false if it holds something else than a number.
template<typename T>
bool readOptional(const QString &cell, std::optional<T> &value)
{
    if (cell.isEmpty())
        return true;
    bool reads = false;
    value = static_cast<T>(cell.toLongLong(&reads));
    return reads && *value >= 0;
}

std::optional<Place> placeFromRow(const QStringList &cells)
{
    Place place;
    const std::optional<PlaceLevel> level = levelFromName(cells.at(Level));
    bool latitudeReads = false;
    bool longitudeReads = false;
    place.code = cells.at(Code);
    place.name = cells.at(Name);
    place.welshName = cells.at(WelshName);
    place.latitude = cells.at(Latitude).toDouble(&latitudeReads);
    place.longitude = cells.at(Longitude).toDouble(&longitudeReads);
    place.aliases = cells.at(Aliases).split(u'|', Qt::SkipEmptyParts);
    place.ambiguous = cells.at(Ambiguous) == u"1";
    if (!level || place.name.isEmpty() || !latitudeReads || !longitudeReads
        || !readOptional(cells.at(Population), place.population)
        || !readOptional(cells.at(PopulationYear), place.populationYear))
        return std::nullopt;
    place.level = *level;
    return place;
}

} // namespace

Result<Gazetteer> Gazetteer::fromTables(const Tables &tables)
{
    const QStringList areaColumns{QStringLiteral("area"), QStringLiteral("member")};
    const QStringList usualColumns{QStringLiteral("name"), QStringLiteral("usual")};
    const auto headingAlone = [](const QStringList &columns) { return columns.join(u',').toUtf8(); };
    const auto orHeading = [&](const QByteArray &csv, const QStringList &columns) {
        return csv.isEmpty() ? headingAlone(columns) : csv;
    };
    const std::array<Result<CsvTable>, 4> parsed{
        CsvTable::parse(tables.places, placeColumns(), QStringLiteral("places.csv")),
        CsvTable::parse(orHeading(tables.morePlaces, morePlaceColumns()), morePlaceColumns(),
                        QStringLiteral("more_places.csv")),
        CsvTable::parse(orHeading(tables.areas, areaColumns), areaColumns, QStringLiteral("informal_areas.csv")),
        CsvTable::parse(orHeading(tables.usualNames, usualColumns), usualColumns, QStringLiteral("usual_names.csv"))};
    for (const Result<CsvTable> &table : parsed) {
        if (!table)
            return tl::unexpected(table.error());
    }
    Gazetteer gazetteer;
    const auto built = gazetteer.addPlaces(*parsed[0])
                           .and_then([&] { return gazetteer.addPlaces(*parsed[1]); })
                           .and_then([&] {
                               return gazetteer.resolveParents({&*parsed[0], &*parsed[1]});
                           })
                           .and_then([&] { return gazetteer.addAreas(*parsed[2]); })
                           .and_then([&] { return gazetteer.addUsualNames(*parsed[3]); })
                           .and_then([&] { return gazetteer.computeHolders(); });
    if (!built)
        return tl::unexpected(built.error());
    gazetteer.indexNames();
    return gazetteer;
}

Result<void> Gazetteer::addPlaces(const CsvTable &table)
{
    for (const CsvTable::Row &row : table.rows()) {
        const std::optional<Place> place = placeFromRow(row.cells);
        if (!place)
            return tl::unexpected(table.error(row, QCoreApplication::translate("reference", "this is no place")));
        if (m_byName.contains(place->name)) {
            return tl::unexpected(table.error(
                row,
                QCoreApplication::translate("reference", "a place called \"%1\" is there already").arg(place->name)));
        }
        m_byName.insert(place->name, static_cast<PlaceIndex>(m_places.size()));
        m_places.push_back(*place);
    }
    return {};
}

Result<void> Gazetteer::resolveParents(const std::vector<const CsvTable *> &tables)
{
    m_children.resize(m_places.size());
    m_areas.resize(m_places.size());
    PlaceIndex index = 0;
    for (const CsvTable *table : tables) {
        for (const CsvTable::Row &row : table->rows()) {
            const QString &parent = row.cells.at(Parent);
            Place &place = m_places[static_cast<std::size_t>(index)];
            place.parent = m_byName.value(parent, kNoPlace);
            if (place.parent != kNoPlace)
                m_children[static_cast<std::size_t>(place.parent)].push_back(index);
            else if (parent.isEmpty())
                m_roots.push_back(index);
            else
                return tl::unexpected(table->error(
                    row, QCoreApplication::translate("reference", "its parent \"%1\" is no place of the table")
                             .arg(parent)));
            ++index;
        }
    }
    return {};
}

Result<void> Gazetteer::addAreas(const CsvTable &table)
{
    for (const CsvTable::Row &row : table.rows()) {
        const PlaceIndex area = m_byName.value(row.cells.at(0), kNoPlace);
        const PlaceIndex member = m_byName.value(row.cells.at(1), kNoPlace);
        if (area == kNoPlace || member == kNoPlace)
            return tl::unexpected(
                table.error(row, QCoreApplication::translate("reference", "a name is no place of the table")));
        m_areas[static_cast<std::size_t>(member)].push_back(area);
    }
    return {};
}

Result<void> Gazetteer::addUsualNames(const CsvTable &table)
{
    for (const CsvTable::Row &row : table.rows()) {
        const PlaceIndex place = m_byName.value(row.cells.at(0), kNoPlace);
        if (place == kNoPlace || row.cells.at(1).isEmpty())
            return tl::unexpected(
                table.error(row, QCoreApplication::translate("reference", "a name is no place of the table")));
        m_usualNames.insert(place, row.cells.at(1));
    }
    return {};
}

Result<void> Gazetteer::computeHolders()
{
    // From each place upwards along parents and areas; the visited marks are the answer.
    const std::size_t count = m_places.size();
    m_heldBy.assign(count, std::vector<bool>(count, false));
    m_heldCounts.assign(count, 0);
    std::vector<PlaceIndex> open;
    for (std::size_t inner = 0; inner < count; ++inner) {
        std::vector<bool> &holders = m_heldBy[inner];
        if (m_places[inner].level == PlaceLevel::CityRegion)
            m_cityRegions.push_back(static_cast<PlaceIndex>(inner));
        open.assign(1, static_cast<PlaceIndex>(inner));
        while (!open.empty()) {
            const PlaceIndex current = open.back();
            open.pop_back();
            const auto position = static_cast<std::size_t>(current);
            if (current == kNoPlace || (holders[position] && position != inner))
                continue;
            if (holders[position]) {
                return failure(ErrorCode::ReferenceBroken,
                               QCoreApplication::translate(
                                   "reference", "The place \"%1\" holds itself. Install the program again, or "
                                                "mend places.csv or informal_areas.csv.")
                                   .arg(m_places[inner].name));
            }
            holders[position] = true;
            ++m_heldCounts[position];
            open.push_back(m_places[position].parent);
            open.insert(open.end(), m_areas[position].begin(), m_areas[position].end());
        }
    }
    return {};
}

void Gazetteer::indexNames()
{
    // A name never gives way to an alias, nor a usual name to a mere alias.
    const auto add = [this](const QString &name, PlaceIndex place) {
        if (!name.isEmpty() && !m_byName.contains(name))
            m_byName.insert(name, place);
    };
    for (auto usual = m_usualNames.constBegin(); usual != m_usualNames.constEnd(); ++usual)
        add(usual.value(), usual.key());
    for (std::size_t i = 0; i < m_places.size(); ++i)
        add(m_places[i].welshName, static_cast<PlaceIndex>(i));
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        for (const QString &alias : m_places[i].aliases)
            add(alias, static_cast<PlaceIndex>(i));
    }
}

} // namespace pledgeboard
