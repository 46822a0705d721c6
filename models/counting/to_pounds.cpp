// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/to_pounds.h"

#include "models/domain/format.h"
#include "models/reference/exchange_rates.h"

#include <QCoreApplication>

#include <cmath>
#include <tuple>

namespace pledgeboard {

namespace {

constexpr double kPencePerPound = 100.0;

bool hasOwnConversion(const Figure &figure)
{
    return figure.conversion && figure.conversion->currency == kPound && figure.conversion->minor > 0
           && figure.amount.value > 0 && figure.amount.currency != kPound && !figure.amount.currency.isNone();
}

RateUsed ownRate(const Figure &figure)
{
    const double units =
        static_cast<double>(figure.amount.value) / static_cast<double>(figure.amount.currency.minorUnits());
    const double pounds = static_cast<double>(figure.conversion->minor) / kPencePerPound;
    //: %1 is a sum as the article gives it, %2 the same in pounds
    const QString source =
        QCoreApplication::translate("Rate", "the article’s own rate, %1 given as %2")
            .arg(shortAmount(figure.amount.value, figure.amount.currency, Bound::Exact, AmountStyle::Words),
                 shortAmount(figure.conversion->minor, kPound, Bound::Exact, AmountStyle::Words));
    return RateUsed{figure.amount.currency, pounds / units, source};
}

RateUsed averageRate(Currency currency, const ExchangeRate &rate)
{
    const QString span = rate.month ? monthText(rate.year, *rate.month) : QString::number(rate.year);
    //: %1 is a month and year, or a year
    const QString source = QCoreApplication::translate("Rate", "average of %1, Federal Reserve").arg(span);
    return RateUsed{currency, rate.poundsPerUnit, source};
}

std::optional<ExchangeRate> averageFor(const FigureInArticle &figure)
{
    const ExchangeRates &rates = ExchangeRates::instance();
    const Currency currency = figure.figure.amount.currency;
    const std::optional<int> year = figure.figure.year;
    if (figure.published && (!year || *year == static_cast<int>(figure.published->year())))
        return rates.rate(currency, *figure.published);
    return year ? rates.rate(currency, *year) : std::nullopt;
}

std::optional<ExchangeRate> yearsAverage(const FigureInArticle &figure)
{
    const Currency currency = figure.figure.amount.currency;
    if (figure.figure.year)
        return ExchangeRates::instance().rate(currency, *figure.figure.year);
    return figure.published ? ExchangeRates::instance().rate(currency, static_cast<int>(figure.published->year()))
                            : std::nullopt;
}

} // namespace

void ToPounds::note(const std::vector<FigureInArticle> &figures)
{
    for (const FigureInArticle &figure : figures) {
        if (hasOwnConversion(figure.figure))
            m_ofArticle.try_emplace(Key{figure.articleId, figure.figure.amount.currency, figure.figure.year},
                                    ownRate(figure.figure));
    }
}

void ToPounds::forget(const QString &articleId)
{
    // Keys of one article stand together.
    auto own = m_ofArticle.lower_bound(Key{articleId, Currency(), std::nullopt});
    while (own != m_ofArticle.end() && std::get<0>(own->first) == articleId)
        own = m_ofArticle.erase(own);
}

std::int32_t ToPounds::add(const RateUsed &rate)
{
    std::vector<std::int32_t> &known = m_bySource[{rate.currency, rate.source}];
    for (const std::int32_t at : known) {
        if (m_rates[static_cast<std::size_t>(at)].poundsPerUnit == rate.poundsPerUnit)
            return at;
    }
    known.push_back(static_cast<std::int32_t>(m_rates.size()));
    m_rates.push_back(rate);
    return known.back();
}

std::optional<RateUsed> ToPounds::articlesRate(const FigureInArticle &figure) const
{
    if (hasOwnConversion(figure.figure))
        return ownRate(figure.figure);
    if (m_ofArticle.empty())
        return std::nullopt;
    const auto own = m_ofArticle.find(Key{figure.articleId, figure.figure.amount.currency, figure.figure.year});
    return own == m_ofArticle.end() ? std::nullopt : std::optional(own->second);
}

std::int32_t ToPounds::rateFor(const FigureInArticle &figure, RateChoice choice)
{
    const Currency currency = figure.figure.amount.currency;
    std::optional<RateUsed> rate = choice == RateChoice::Article ? articlesRate(figure) : std::nullopt;
    if (!rate) {
        if (const auto average = choice == RateChoice::Year ? yearsAverage(figure) : averageFor(figure))
            rate = averageRate(currency, *average);
    }
    if (!rate && choice != RateChoice::Article)
        rate = articlesRate(figure);
    return rate ? add(*rate) : -1;
}

std::int64_t penceAt(const RateUsed &rate, std::int64_t minor)
{
    const double units = static_cast<double>(minor) / static_cast<double>(rate.currency.minorUnits());
    const double pence = std::round(units * rate.poundsPerUnit * kPencePerPound);
    constexpr double most = 9.0e18;
    return std::abs(pence) < most ? static_cast<std::int64_t>(pence) : kNoValue;
}

} // namespace pledgeboard
