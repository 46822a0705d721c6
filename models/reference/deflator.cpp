// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/deflator.h"

#include "models/reference/csv_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace pledgeboard {

const Deflator &Deflator::instance()
{
    static const Deflator deflator = [] {
        const Result<Deflator> loaded = fromCsv(embeddedReference(QStringLiteral("gdp_deflator.csv")));
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return *loaded;
    }();
    return deflator;
}

Result<Deflator> Deflator::fromCsv(const QByteArray &csv)
{
    const Result<CsvTable> table =
        CsvTable::parse(csv, {QStringLiteral("year"), QStringLiteral("index")}, QStringLiteral("gdp_deflator.csv"));
    if (!table)
        return tl::unexpected(table.error());
    Deflator deflator;
    for (const CsvTable::Row &row : table->rows()) {
        bool yearReads = false;
        bool indexReads = false;
        const int year = row.cells.at(0).toInt(&yearReads);
        const double index = row.cells.at(1).toDouble(&indexReads);
        if (!yearReads || !indexReads || index <= 0.0) {
            return tl::unexpected(table->error(
                row, QCoreApplication::translate("reference", "this is no year with an index above zero")));
        }
        deflator.m_index[year] = index;
    }
    if (deflator.m_index.empty())
        return failure(
            ErrorCode::ReferenceBroken,
            QCoreApplication::translate("reference", "gdp_deflator.csv holds no year. Install the program again."));
    return deflator;
}

int Deflator::priceYear() const
{
    return m_index.empty() ? 0 : m_index.rbegin()->first;
}

int Deflator::firstYear() const
{
    return m_index.empty() ? 0 : m_index.begin()->first;
}

std::optional<double> Deflator::factor(int year) const
{
    return factor(year, priceYear());
}

std::optional<double> Deflator::factor(int year, int pricesOf) const
{
    const auto from = m_index.find(std::min(year, priceYear()));
    const auto to = m_index.find(std::min(pricesOf, priceYear()));
    if (from == m_index.end() || to == m_index.end())
        return std::nullopt;
    return to->second / from->second;
}

} // namespace pledgeboard
