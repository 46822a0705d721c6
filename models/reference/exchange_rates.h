// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/result.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <map>
#include <optional>

namespace pledgeboard {

/// A rate with the span over which it is an average.
struct ExchangeRate {
    double poundsPerUnit = 0.0;
    int year = 0;
    std::optional<int> month; ///< 1 to 12; empty for a year's average
};

/// Pounds per unit of other currencies: monthly and yearly averages of the Federal Reserve's daily rates
/// (resources/reference/fx_monthly.csv and fx_annual.csv; sources beside them). Immutable; safe from every thread.
class ExchangeRates
{
public:
    static const ExchangeRates &instance();
    static Result<ExchangeRates> fromCsv(const QByteArray &monthly, const QByteArray &annual);

    /// The average of the month of the date, else of its year, else of the newest complete year before it. Nothing for a
    /// currency that the tables do not hold.
    std::optional<ExchangeRate> rate(Currency currency, const boost::gregorian::date &when) const;

    /// The year's average, else that of the newest complete year before it.
    std::optional<ExchangeRate> rate(Currency currency, int year) const;

private:
    std::map<std::pair<Currency, int>, double> m_monthly; ///< key: currency and year * 12 + month - 1
    std::map<std::pair<Currency, int>, double> m_annual;
};

} // namespace pledgeboard
