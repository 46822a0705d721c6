// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <map>
#include <optional>

namespace pledgeboard {

/// HM Treasury's GDP deflator at market prices, calendar years (resources/reference/gdp_deflator.csv; sources beside it).
class Deflator
{
public:
    static const Deflator &instance();
    static Result<Deflator> fromCsv(const QByteArray &csv);

    /// The newest year of the table: the price base of "today's prices".
    int priceYear() const;

    /// What money of the given year is multiplied by to stand in the prices of priceYear(). Nothing for a year before
    /// the table; 1 for years after it.
    std::optional<double> factor(int year) const;

    /// The same for the prices of another year. Nothing where the table holds neither it nor the year; years after the table
    /// stand in the prices of its last.
    std::optional<double> factor(int year, int pricesOf) const;

    /// The oldest year of the table.
    int firstYear() const;

private:
    std::map<int, double> m_index;
};

} // namespace pledgeboard
