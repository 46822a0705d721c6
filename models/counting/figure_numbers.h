// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/to_pounds.h"

namespace pledgeboard {

/// What stands in a figure's row of the columns whatever it is joined with.
struct FigureNumbers {
    Kind kind = Kind::MoneyOther;
    Bound bound = Bound::Exact;
    PlaceIndex place = kNoPlace;
    std::int16_t periodFirst = kNoYear;
    std::int16_t periodLast = kNoYear;
    std::int64_t value = 0; ///< of foreign money in minor units of its currency
    std::int64_t low = 0;
    std::int64_t high = 0;
    bool foreign = false; ///< money in a currency that is known and not pounds
    bool noCurrency = false; ///< money without a currency
    std::array<std::int32_t, 3> rates{-1, -1, -1}; ///< of foreign money, by RateChoice: position in ToPounds::rates()
};

/// Reads figures; places are looked up once for each name.
class NumberReader
{
public:
    /// What figures of which the own conversions were noted in toPounds() stand for.
    FigureNumbers read(const FigureInArticle &figure);

    ToPounds &toPounds() { return m_toPounds; }
    const std::vector<RateUsed> &rates() const { return m_toPounds.rates(); }

private:
    ToPounds m_toPounds;
    QHash<QString, PlaceIndex> m_places;
};

/// Adds rows to columns, and to their rates those that the rows use.
class NumberColumns
{
public:
    /// rates: what the positions in FigureNumbers mean.
    NumberColumns(FigureColumns &columns, const std::vector<RateUsed> &rates);
    void add(const FigureNumbers &numbers);

private:
    std::int32_t used(std::int32_t rate);

    FigureColumns &m_columns;
    const std::vector<RateUsed> &m_rates;
    std::vector<std::int32_t>
        m_positionOf; ///< in the rates of the columns, by position in m_rates; -1 where not used yet
};

/// Of a year as columns hold it: kNoYear for none, and for one that does not fit.
std::int16_t yearColumn(const std::optional<int> &year);

} // namespace pledgeboard
