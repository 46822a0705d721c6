// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/domain/result.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <string>
#include <vector>

namespace pledgeboard {

/// The options that make a Query, the same for every command that answers one.
class QueryOptions
{
    Q_DECLARE_TR_FUNCTIONS(QueryOptions)

public:
    /// Adds --place, --years, --kinds, --basis, --price-year, --rates, --promises and --reading to the command. The object must live until it has run.
    void addTo(CLI::App &command);

    /// The query for a measure; ErrorCode::WrongUsage says which option is wrong and what would be right.
    Result<Query> query(Measure measure) const;

private:
    Result<void> readPlaces(Query &query) const;
    Result<void> readYears(Query &query) const;
    Result<void> readKinds(Query &query) const;
    Result<void> readPriceYear(Query &query) const;

    std::vector<std::string> m_places;
    std::string m_years;
    std::string m_kinds;
    std::string m_basis = "as-stated";
    int m_priceYear = 0;
    std::string m_rates = "article";
    std::string m_promises = "announced";
    std::string m_reading = "as-stated";
};

/// Names of the gazetteer that a misspelt name may have meant, likeliest first; at most five.
QStringList nearPlaceNames(const QString &name);

} // namespace pledgeboard
