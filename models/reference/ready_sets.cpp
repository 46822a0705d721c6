// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/ready_sets.h"

#include "models/reference/csv_table.h"
#include "models/reference/gazetteer.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

namespace {

using PlaceOfCode = QHash<QString, PlaceIndex>;

Error unknownCode(const CsvTable &table, const CsvTable::Row &row, const QString &code)
{
    return table.error(row, QCoreApplication::translate("reference", "no place has the code “%1”").arg(code));
}

} // namespace

const ReadySets &ReadySets::instance()
{
    static const ReadySets sets = [] {
        const Result<ReadySets> loaded =
            fromTables(embeddedReference(QStringLiteral("ready_sets.csv")),
                       embeddedReference(QStringLiteral("neighbours.csv")), Gazetteer::base());
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return *loaded;
    }();
    return sets;
}

Result<ReadySets> ReadySets::fromTables(const QByteArray &sets, const QByteArray &neighbours,
                                        const Gazetteer &gazetteer)
{
    ReadySets ready;
    PlaceOfCode placeOf;
    for (std::size_t i = 0; i < gazetteer.places().size(); ++i) {
        const Place &place = gazetteer.places()[i];
        if (!place.code.isEmpty())
            placeOf.insert(place.code, static_cast<PlaceIndex>(i));
        if (place.level == PlaceLevel::Nation)
            ready.m_nations.push_back(static_cast<PlaceIndex>(i));
    }

    const Result<CsvTable> members =
        CsvTable::parse(sets, {QStringLiteral("set"), QStringLiteral("code")}, QStringLiteral("ready_sets.csv"));
    if (!members)
        return tl::unexpected(members.error());
    const QHash<QString, std::vector<PlaceIndex> *> setOf{{QStringLiteral("core_cities"), &ready.m_coreCities},
                                                          {QStringLiteral("mayoral_areas"), &ready.m_mayoralAreas}};
    for (const CsvTable::Row &row : members->rows()) {
        std::vector<PlaceIndex> *set = setOf.value(row.cells.at(0));
        const PlaceIndex place = placeOf.value(row.cells.at(1), kNoPlace);
        if (!set)
            return tl::unexpected(members->error(
                row, QCoreApplication::translate("reference", "there is no set “%1”").arg(row.cells.at(0))));
        if (place == kNoPlace)
            return tl::unexpected(unknownCode(*members, row, row.cells.at(1)));
        set->push_back(place);
    }

    const Result<CsvTable> alike =
        CsvTable::parse(neighbours, {QStringLiteral("code"), QStringLiteral("neighbour_code"), QStringLiteral("rank")},
                        QStringLiteral("neighbours.csv"));
    if (!alike)
        return tl::unexpected(alike.error());
    QHash<PlaceIndex, std::vector<std::pair<int, PlaceIndex>>> ranked;
    for (const CsvTable::Row &row : alike->rows()) {
        for (const QString &code : row.cells.first(2)) {
            if (!placeOf.contains(code))
                return tl::unexpected(unknownCode(*alike, row, code));
        }
        const int rank = row.cells.at(2).toInt();
        if (rank < 1)
            return tl::unexpected(
                alike->error(row, QCoreApplication::translate("reference", "a rank is a number from 1 on")));
        ranked[placeOf.value(row.cells.at(0))].emplace_back(rank, placeOf.value(row.cells.at(1)));
    }
    for (auto it = ranked.begin(); it != ranked.end(); ++it) {
        std::sort(it->begin(), it->end());
        std::vector<PlaceIndex> &places = ready.m_neighbours[it.key()];
        for (const auto &[rank, place] : *it)
            places.push_back(place);
    }
    return ready;
}

} // namespace pledgeboard
