// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/exchange_rates.h"

#include "models/reference/csv_table.h"

#include <QCoreApplication>

namespace pledgeboard {

namespace {

using RateMap = std::map<std::pair<Currency, int>, double>;

/// "2024" or "2024-03"; months count on from year 0.
std::optional<int> spanKey(const QString &text, bool monthly)
{
    bool yearReads = false;
    const int year = QStringView(text).left(4).toInt(&yearReads);
    if (!yearReads)
        return std::nullopt;
    if (!monthly)
        return text.size() == 4 ? std::optional<int>(year) : std::nullopt;
    bool monthReads = false;
    const int month = QStringView(text).mid(5).toInt(&monthReads);
    if (text.size() != 7 || text.at(4) != u'-' || !monthReads || month < 1 || month > 12)
        return std::nullopt;
    return year * 12 + month - 1;
}

Result<RateMap> parseRates(const QByteArray &csv, bool monthly)
{
    const QString span = monthly ? QStringLiteral("month") : QStringLiteral("year");
    const QString name = monthly ? QStringLiteral("fx_monthly.csv") : QStringLiteral("fx_annual.csv");
    const Result<CsvTable> table =
        CsvTable::parse(csv, {span, QStringLiteral("currency"), QStringLiteral("gbp_per_unit")}, name);
    if (!table)
        return tl::unexpected(table.error());
    RateMap rates;
    for (const CsvTable::Row &row : table->rows()) {
        const std::optional<int> key = spanKey(row.cells.at(0), monthly);
        const std::optional<Currency> currency = Currency::fromCode(row.cells.at(1));
        bool rateReads = false;
        const double rate = row.cells.at(2).toDouble(&rateReads);
        if (!key || !currency || !rateReads || rate <= 0.0) {
            return tl::unexpected(table->error(
                row,
                QCoreApplication::translate("reference", "this is no %1, currency and rate above zero").arg(span)));
        }
        rates[{*currency, *key}] = rate;
    }
    return rates;
}

} // namespace

const ExchangeRates &ExchangeRates::instance()
{
    static const ExchangeRates rates = [] {
        const Result<ExchangeRates> loaded = fromCsv(embeddedReference(QStringLiteral("fx_monthly.csv")),
                                                     embeddedReference(QStringLiteral("fx_annual.csv")));
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return *loaded;
    }();
    return rates;
}

Result<ExchangeRates> ExchangeRates::fromCsv(const QByteArray &monthly, const QByteArray &annual)
{
    Result<RateMap> months = parseRates(monthly, true);
    if (!months)
        return tl::unexpected(months.error());
    Result<RateMap> years = parseRates(annual, false);
    if (!years)
        return tl::unexpected(years.error());
    ExchangeRates rates;
    rates.m_monthly = std::move(*months);
    rates.m_annual = std::move(*years);
    return rates;
}

std::optional<ExchangeRate> ExchangeRates::rate(Currency currency, const boost::gregorian::date &when) const
{
    if (when.is_special())
        return std::nullopt;
    const int year = when.year();
    const int month = when.month();
    const auto found = m_monthly.find({currency, year * 12 + month - 1});
    if (found != m_monthly.end())
        return ExchangeRate{found->second, year, month};
    return rate(currency, year);
}

std::optional<ExchangeRate> ExchangeRates::rate(Currency currency, int year) const
{
    // The first key behind the wanted one; the newest year that is not later stands before it.
    auto after = m_annual.upper_bound({currency, year});
    if (after == m_annual.begin())
        return std::nullopt;
    --after;
    if (after->first.first != currency)
        return std::nullopt;
    return ExchangeRate{after->second, after->first.second, std::nullopt};
}

} // namespace pledgeboard
