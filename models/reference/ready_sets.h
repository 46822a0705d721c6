// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace pledgeboard {

class Gazetteer;

/// Places that are often asked for together: those of ready_sets.csv, the nations of the United Kingdom, and for a place those
/// whose economy is most like its own (neighbours.csv). Immutable; safe from every thread.
class ReadySets
{
public:
    /// The sets of the program's own tables.
    static const ReadySets &instance();

    /// The tables hold codes of the gazetteer: "set,code" and "code,neighbour_code,rank". ErrorCode::ReferenceBroken names the
    /// table and the line of a code that the gazetteer has not, of an unknown set and of a rank that is no number above zero.
    static Result<ReadySets> fromTables(const QByteArray &sets, const QByteArray &neighbours,
                                        const Gazetteer &gazetteer);

    const std::vector<PlaceIndex> &coreCities() const { return m_coreCities; }
    /// Combined authorities that elect a mayor, and Greater London.
    const std::vector<PlaceIndex> &mayoralAreas() const { return m_mayoralAreas; }
    const std::vector<PlaceIndex> &nations() const { return m_nations; }

    /// The most alike first; empty for places that the table says nothing of, such as towns and nations.
    std::vector<PlaceIndex> neighbours(PlaceIndex place) const { return m_neighbours.value(place); }

private:
    std::vector<PlaceIndex> m_coreCities;
    std::vector<PlaceIndex> m_mayoralAreas;
    std::vector<PlaceIndex> m_nations;
    QHash<PlaceIndex, std::vector<PlaceIndex>> m_neighbours;
};

} // namespace pledgeboard
