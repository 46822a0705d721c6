// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/asked_places.h"
#include "models/counting/figure_columns.h"

#include <algorithm>
#include <array>

namespace pledgeboard
{

/// What a row is for a query, looked at by itself: one of these, or a LeftOutReason plus kFirstReasonClass.
using RowClass = std::uint8_t;
inline constexpr RowClass kRowOfOtherFamily = 0; ///< jobs where money is asked for, or the reverse
inline constexpr RowClass kFirstReasonClass = 1;
inline constexpr RowClass kRowCounts = kFirstReasonClass + kLeftOutReasonCount;

constexpr RowClass classOf(LeftOutReason reason)
{
    return static_cast<RowClass>(kFirstReasonClass + static_cast<unsigned>(reason));
}

/// The query as lookup tables, so that looking at a row takes no branches: the class of a row is the least of what its
/// kind, value, place, year and bound say, because reasons are numbered in the order in which they are tried.
class RowClasses
{
public:
    RowClasses(const Query &query, const FigureColumns &columns, const AskedPlaces &places);

    RowClass of(FigureRow row) const
    {
        const RowClass value = effectiveValue(row) == kNoValue ? classOf(LeftOutReason::NoAmount) : kRowCounts;
        const RowClass family = m_kind[static_cast<std::size_t>(m_columns.kind[row])];
        const RowClass place = m_place[static_cast<std::size_t>(m_columns.place[row] + 1)];
        const RowClass year = m_year[yearIndex(row)];
        const RowClass bound = m_bound[static_cast<std::size_t>(m_columns.bound[row])];
        return std::min(std::min(family, value), std::min(std::min(place, year), bound));
    }

    /// Whether the query counts anything of an amount with this row's bound.
    bool readsBound(FigureRow row) const
    {
        return m_bound[static_cast<std::size_t>(m_columns.bound[row])] == kRowCounts;
    }

    PlaceSet placeSet(FigureRow row) const { return m_setOf[static_cast<std::size_t>(m_columns.place[row] + 1)]; }

    /// Years of all rows as small numbers; the last stands for an unknown year.
    std::size_t yearCount() const { return m_year.size(); }
    std::size_t yearIndex(FigureRow row) const
    {
        const int year = m_columns.year[row];
        return static_cast<std::size_t>(year == kNoYear ? m_unknownYear : year - m_firstYear);
    }
    std::optional<int> yearAt(std::size_t index) const;

    /// The amount as the query reads it, in the prices asked for; kNoValue where there is none.
    std::int64_t valueOf(FigureRow row) const
    {
        const std::int64_t value = effectiveValue(row);
        return m_factor.empty() || value == kNoValue ? value : inPrices(value, m_factor[yearIndex(row)]);
    }

    /// The bound of that amount: the low end of a range is at least, its high end at most, its middle about.
    Bound boundOf(FigureRow row) const
    {
        return m_columns.low[row] == m_columns.high[row] ? m_columns.bound[row] : m_boundOfRange;
    }

private:
    std::int64_t effectiveValue(FigureRow row) const { return (*m_values)[row]; }
    static std::int64_t inPrices(std::int64_t value, double factor);

    const FigureColumns &m_columns;
    const std::vector<std::int64_t> *m_values;
    const std::vector<PlaceSet> &m_setOf;
    std::array<RowClass, kKindCount> m_kind{};
    std::array<RowClass, 4> m_bound{};
    std::vector<RowClass> m_place;
    std::vector<RowClass> m_year;
    std::vector<double> m_factor; ///< by year; empty unless the basis is today's prices
    int m_firstYear = 0;
    int m_unknownYear = 0;
    Bound m_boundOfRange = Bound::About;
};

} // namespace pledgeboard
