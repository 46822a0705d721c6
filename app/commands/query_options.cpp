// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/query_options.h"

#include "models/domain/edit_distance.h"
#include "models/reference/deflator.h"
#include "models/reference/gazetteer.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace pledgeboard {

namespace {

tl::unexpected<Error> wrong(const QString &message)
{
    return failure(ErrorCode::WrongUsage, message);
}

/// Lower is nearer; nothing for names that are too far apart to be meant.
std::optional<int> distance(const QString &wanted, const QString &name)
{
    if (wanted == name)
        return 0;
    constexpr int lettersForPart = 4;
    if (wanted.size() >= lettersForPart && name.startsWith(wanted))
        return 1;
    const int allowed = std::max(1, static_cast<int>(wanted.size()) / 4);
    if (std::abs(wanted.size() - name.size()) > allowed)
        return std::nullopt;
    const int edits = editDistance(wanted, name);
    return edits <= allowed ? std::optional(edits) : std::nullopt;
}

} // namespace

QStringList nearPlaceNames(const QString &name)
{
    constexpr std::size_t most = 5;
    const Gazetteer &gazetteer = Gazetteer::instance();
    const QString wanted = name.simplified().toCaseFolded();
    std::vector<std::tuple<int, PlaceLevel, PlaceIndex>> near;
    for (PlaceIndex place = 0; place < static_cast<PlaceIndex>(gazetteer.places().size()); ++place) {
        QStringList names = gazetteer.at(place).aliases;
        names << gazetteer.at(place).name << gazetteer.at(place).welshName << gazetteer.usualName(place);
        std::optional<int> nearest;
        for (const QString &one : names) {
            const std::optional<int> found = distance(wanted, one.toCaseFolded());
            if (found && (!nearest || *found < *nearest))
                nearest = found;
        }
        if (nearest)
            near.emplace_back(*nearest, gazetteer.at(place).level, place);
    }
    std::sort(near.begin(), near.end());
    QStringList result;
    for (std::size_t i = 0; i < std::min(most, near.size()); ++i)
        result.append(gazetteer.usualName(std::get<2>(near[i])));
    return result;
}

void QueryOptions::addTo(CLI::App &command)
{
    command
        .add_option("-p,--place", m_places, "A place to ask for; may be given more than once. Every city when left out")
        ->allow_extra_args(false);
    command.add_option("--years", m_years, "A year, such as 2024, or a span, such as 2017-2025");
    command.add_option("--kinds", m_kinds, "The kinds of figure to count, such as jobs.promised,jobs.safeguarded");
    command.add_option("--basis", m_basis, "as-stated, todays-prices, or per-head (per 100,000 people)")
        ->check(CLI::IsMember({"as-stated", "todays-prices", "per-head"}));
    command.add_option("--price-year", m_priceYear, "Money in the prices of this year (GDP deflator)");
    command
        .add_option(
            "--rates", m_rates,
            "Which rate turns other currencies into pounds: article (its own where it gives one), month or year")
        ->check(CLI::IsMember({"article", "month", "year"}));
    command
        .add_option("--promises", m_promises,
                    "In which year a promise for several years counts: announced, or spread evenly over its period")
        ->check(CLI::IsMember({"announced", "spread"}));
    command
        .add_option(
            "--reading", m_reading,
            "cautious (nothing of an \"up to\", the low end of a range), as-stated, or upper (the high end of a range)")
        ->check(CLI::IsMember({"cautious", "as-stated", "upper"}));
}

Result<void> QueryOptions::readPlaces(Query &query) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    for (const std::string &written : m_places) {
        const QString name = QString::fromStdString(written);
        const PlaceIndex place = gazetteer.find(name);
        if (place != kNoPlace) {
            query.places.append(gazetteer.usualName(place));
            continue;
        }
        const QStringList near = nearPlaceNames(name);
        if (near.isEmpty())
            return wrong(
                tr("There is no place called “%1” in the gazetteer. Give a city, city region, district, region "
                   "or nation of the United Kingdom, or a country or large city elsewhere.")
                    .arg(name));
        return wrong(
            tr("There is no place called “%1” in the gazetteer. Did you mean %2?").arg(name, near.join(tr(", or "))));
    }
    return {};
}

Result<void> QueryOptions::readYears(Query &query) const
{
    if (m_years.empty())
        return {};
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{4})\\s*(?:[-–]\\s*(\\d{4})\\s*)?$"));
    const QRegularExpressionMatch match = form.match(QString::fromStdString(m_years));
    if (!match.hasMatch())
        return wrong(
            tr("“%1” is no year and no span of years. Write 2024, or 2017-2025.").arg(QString::fromStdString(m_years)));
    query.firstYear = match.captured(1).toInt();
    query.lastYear = match.hasCaptured(2) ? match.captured(2).toInt() : *query.firstYear;
    if (*query.lastYear < *query.firstYear)
        return wrong(tr("The years %1 end before they begin. Write the earlier year first.")
                         .arg(QString::fromStdString(m_years)));
    return {};
}

Result<void> QueryOptions::readKinds(Query &query) const
{
    const bool jobs = query.measure == Measure::Jobs;
    QStringList possible;
    for (const Kind kind : allKinds()) {
        if (isJobs(kind) == jobs)
            possible.append(kindName(kind));
    }
    const QStringList names = QString::fromStdString(m_kinds).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const std::optional<Kind> kind = kindFromName(QString(name).trimmed());
        if (!kind || isJobs(*kind) != jobs)
            return wrong(tr("“%1” is no kind that this measure can count. Choose among %2.")
                             .arg(name.trimmed(), possible.join(QStringLiteral(", "))));
        query.kinds.push_back(*kind);
    }
    return {};
}

Result<void> QueryOptions::readPriceYear(Query &query) const
{
    if (m_priceYear == 0)
        return {};
    if (m_basis == "per-head")
        return wrong(tr("Amounts per head are as stated. Leave out --price-year, or --basis per-head."));
    const Deflator &deflator = Deflator::instance();
    if (m_priceYear < deflator.firstYear() || m_priceYear > deflator.priceYear())
        return wrong(tr("There is no price index for %1. Choose a year from %2 to %3.")
                         .arg(m_priceYear)
                         .arg(deflator.firstYear())
                         .arg(deflator.priceYear()));
    query.basis = Basis::TodaysPrices;
    query.priceYear = m_priceYear;
    return {};
}

Result<Query> QueryOptions::query(Measure measure) const
{
    Query query;
    query.measure = measure;
    query.basis = m_basis == "per-head"        ? Basis::PerHead
                  : m_basis == "todays-prices" ? Basis::TodaysPrices
                                               : Basis::AsStated;
    query.reading = m_reading == "cautious" ? BoundReading::Cautious
                    : m_reading == "upper"  ? BoundReading::Upper
                                            : BoundReading::AsStated;
    query.rates = m_rates == "month" ? RateChoice::Month : m_rates == "year" ? RateChoice::Year : RateChoice::Article;
    query.promises = m_promises == "spread" ? PromiseYears::Spread : PromiseYears::Announced;
    for (Result<void> (QueryOptions::*read)(Query &) const : {&QueryOptions::readPlaces, &QueryOptions::readYears,
                                                              &QueryOptions::readKinds, &QueryOptions::readPriceYear}) {
        if (const Result<void> done = (this->*read)(query); !done)
            return tl::unexpected(done.error());
    }
    return query;
}

} // namespace pledgeboard
