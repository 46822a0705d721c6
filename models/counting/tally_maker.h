// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/asked_places.h"
#include "models/counting/buckets.h"
#include "models/counting/row_lists.h"

#include <map>

namespace pledgeboard {

/// Turns sums into what the query's basis asks for: the same, or hundredths per 100,000 people.
class Scale
{
public:
    /// people 0: nothing is known to divide by, and nothing is divided.
    static Scale perHead(std::int64_t people) { return Scale(people); }
    static Scale asItIs() { return Scale(0); }

    std::int64_t operator()(WideSum sum) const
    {
        if (m_people == 0)
            return narrowed(sum);
        constexpr WideSum factor = WideSum{100'000} * 100;
        const WideSum half = sum < 0 ? -m_people / 2 : m_people / 2;
        return narrowed((sum * factor + half) / m_people);
    }

private:
    explicit Scale(std::int64_t people) : m_people(people) { }

    WideSum m_people;
};

/// A cell while it is added up.
struct OpenCell {
    WideSum value = 0;
    BoundOfSum bound;
    std::vector<FigureRow> rows;
};

/// Makes the tally of a query from its buckets. Columns and places must outlive it.
class TallyMaker
{
public:
    TallyMaker(const Query &query, const FigureColumns &columns, const AskedPlaces &places);

    Tally run();

private:
    Scale scaleOf(PlaceIndex place) const;
    Scale scaleOfTotal() const;
    void addBucket(OpenCell &cell, std::size_t bucket) const;
    void addOddRows(OpenCell &cell, int asked, std::size_t year) const;
    void close(std::vector<TallyCell> &cells, const QString &place, std::optional<int> year, OpenCell &cell,
               const Scale &scale);
    void fillCells();
    void fillYears();
    using OpenCells = std::map<std::pair<PlaceIndex, std::size_t>, OpenCell>;
    void addApart(OpenCells &cells, FigureRow row, PlaceIndex place) const;
    void closeApart(std::vector<TallyCell> &closed, OpenCells &cells);
    void fillWider();
    void fillUpTo();
    void fillUnallocated();
    void fillLeftOutAndWaterfall();
    std::int32_t rateOf(FigureRow row) const;
    void fillRates();
    void fillBasis();

    const FigureColumns &m_columns;
    const AskedPlaces &m_places;
    Buckets m_buckets;
    RowLists m_lists;
    std::vector<OddRow> m_oddRows; ///< by asked place and year
    Tally m_tally;
};

} // namespace pledgeboard
