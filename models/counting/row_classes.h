// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/asked_places.h"
#include "models/counting/figure_columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace pledgeboard {

/// What a row is for a query, looked at by itself: one of these, or a LeftOutReason plus kFirstReasonClass.
using RowClass = std::uint8_t;
inline constexpr RowClass kRowOfOtherFamily = 0; ///< jobs where money is asked for, or the reverse
inline constexpr RowClass kFirstReasonClass = 1;
inline constexpr RowClass kRowCounts = kFirstReasonClass + kLeftOutReasonCount;

constexpr RowClass classOf(LeftOutReason reason)
{
    return static_cast<RowClass>(kFirstReasonClass + static_cast<unsigned>(reason));
}

/// Looks at rows through the tables of RowClasses. Small, so that a loop over all rows can hold a copy of its own, which
/// what the loop writes cannot change for all that the compiler knows.
class RowLook
{
public:
    /// Without branches: the least of what kind, value, place, year and bound say, because reasons are numbered in the order in which
    /// they are tried.
    RowClass classOfRow(FigureRow row) const
    {
        const RowClass value = m_value[row] == kNoValue ? classOf(LeftOutReason::NoAmount) : kRowCounts;
        const RowClass family = m_kindClass[static_cast<std::size_t>(m_kind[row])];
        const RowClass place = m_placeClass[m_place[row] + 1];
        const RowClass year = m_yearClass[yearIndex(row)];
        const RowClass bound = m_boundClass[static_cast<std::size_t>(m_bound[row])];
        const RowClass rejected = m_rejectedClass[m_rejected[row & m_rejectedMask]];
        return std::min(std::min(std::min(family, value), std::min(place, year)), std::min(bound, rejected));
    }

    /// kRowCounts, or the class of a row whose kind is not asked for.
    RowClass classOfKind(FigureRow row) const { return m_kindClass[static_cast<std::size_t>(m_kind[row])]; }

    PlaceSet placeSet(FigureRow row) const { return m_setOf[m_place[row] + 1]; }

    /// Years of all rows as small numbers; the last stands for an unknown year. Of a promise that is spread the first of its years
    /// that is asked for.
    std::size_t yearIndex(FigureRow row) const { return indexOf(m_year[row]); }

    /// The amount as the query reads it, in the prices asked for; 0 where there is none.
    std::int64_t value(FigureRow row) const
    {
        const std::int64_t value = m_value[row] == kNoValue ? 0 : m_value[row];
        return m_factor == nullptr ? value : inPrices(value, m_factor[indexOf(m_told[row])]);
    }

    /// Whether the row is a promise with a period over which the query spreads it.
    bool isSpread(FigureRow row) const { return m_spread != nullptr && m_spread[row] != 0; }

    /// The bound of that amount: the low end of a range is at least, its high end at most.
    Bound bound(FigureRow row) const
    {
        if (m_reading == BoundReading::AsStated || m_low[row] == m_high[row])
            return m_bound[row];
        return m_reading == BoundReading::Cautious ? Bound::AtLeast : Bound::AtMost;
    }

    /// Whether the query counts anything of an amount with this row's bound.
    bool readsBound(FigureRow row) const { return m_boundClass[static_cast<std::size_t>(m_bound[row])] == kRowCounts; }

private:
    friend class RowClasses;

    std::size_t indexOf(int year) const
    {
        return static_cast<std::size_t>(year == kNoYear ? m_unknownYear : year - m_firstYear);
    }

    static std::int64_t inPrices(std::int64_t value, double factor)
    {
        constexpr double most = 9.0e18;
        return static_cast<std::int64_t>(std::clamp(std::round(static_cast<double>(value) * factor), -most, most));
    }

    const Kind *m_kind = nullptr;
    const Bound *m_bound = nullptr;
    const std::int16_t *m_year = nullptr; ///< in which it counts
    const std::int16_t *m_told = nullptr; ///< in which its announcement was told: that of its prices
    const std::uint8_t *m_spread = nullptr; ///< null unless promises are spread
    const PlaceIndex *m_place = nullptr;
    const std::int64_t *m_value = nullptr;
    const std::int64_t *m_low = nullptr;
    const std::int64_t *m_high = nullptr;
    const PlaceSet *m_setOf = nullptr;
    const RowClass *m_placeClass = nullptr;
    const RowClass *m_yearClass = nullptr;
    const std::uint8_t *m_rejected = nullptr;
    FigureRow m_rejectedMask = 0; ///< 0 where no row is rejected and one 0 stands for all
    const double *m_factor = nullptr; ///< by year; null unless the basis is prices
    std::array<RowClass, kKindCount> m_kindClass{};
    std::array<RowClass, 4> m_boundClass{};
    std::array<RowClass, 2> m_rejectedClass{kRowCounts, classOf(LeftOutReason::Rejected)};
    BoundReading m_reading = BoundReading::AsStated;
    int m_firstYear = 0;
    int m_unknownYear = 0;
};

/// The tables for a query. Columns and places must outlive it.
class RowClasses
{
public:
    RowClasses(const Query &query, const FigureColumns &columns, const AskedPlaces &places);
    RowClasses(const RowClasses &) = delete;
    RowClasses &operator=(const RowClasses &) = delete;

    const RowLook &look() const { return m_look; }

    /// Whether promises with a period are spread over it.
    bool spreads() const { return m_look.m_spread != nullptr; }
    std::size_t yearCount() const { return m_yearClass.size(); }
    std::optional<int> yearAt(std::size_t index) const;

    /// What a row that is spread has in one of the years of its period.
    struct YearShare {
        std::size_t year = 0; ///< as RowLook::yearIndex()
        std::int64_t value = 0;
        bool isAsked = false;
    };

    /// The shares of a row that is spread: equal, but that they are whole and add up to its value.
    std::vector<YearShare> sharesOf(FigureRow row) const;

private:
    void fillKindsAndBounds(const Query &query);
    void markSpread();
    void findYears();
    void fillYears(const Query &query);
    void placeSpread(const Query &query);
    void takeRates(const Query &query);

    const FigureColumns &m_columns;
    RowLook m_look;
    std::vector<RowClass> m_placeClass;
    std::vector<RowClass> m_yearClass;
    std::vector<double> m_factor;
    std::vector<std::int16_t> m_countedYear; ///< where promises are spread
    std::vector<std::uint8_t> m_isSpread;
    std::vector<std::int64_t> m_value; ///< where another rate than the article's is chosen
};

} // namespace pledgeboard
