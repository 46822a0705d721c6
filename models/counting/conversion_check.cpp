// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/conversion_check.h"

#include "models/counting/telling.h"
#include "models/domain/format.h"
#include "models/reference/exchange_rates.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace pledgeboard {

namespace {

constexpr double kFromAverage = 0.15;
constexpr double kFromEachOther = 0.02;

struct Conversion {
    int figure = 0;
    double rate = 0.0;
    double slack = 0.0; ///< of the rate, by how its pounds were rounded
};

QString words(const char *text)
{
    return QCoreApplication::translate("ArithmeticCheck", text);
}

QString rateText(double rate)
{
    return QStringLiteral("£") + QString::number(rate, 'g', 3);
}

QString given(const Figure &figure)
{
    //: A sum and its conversion as an article gives them: $1bn given as £620m
    return words(QT_TRANSLATE_NOOP("ArithmeticCheck", "%1 given as %2"))
        .arg(shortAmount(figure.amount.value, figure.amount.currency, Bound::Exact, AmountStyle::Words),
             shortAmount(figure.conversion->minor, kPound, Bound::Exact, AmountStyle::Words));
}

std::optional<Conversion> conversionOf(const Figure &figure, int position)
{
    const Currency currency = figure.amount.currency;
    if (!figure.conversion || figure.conversion->currency != kPound || currency == kPound || currency.isNone()
        || figure.amount.value <= 0 || figure.conversion->minor <= 0)
        return std::nullopt;
    const double units = static_cast<double>(figure.amount.value) / static_cast<double>(currency.minorUnits());
    const double pounds = static_cast<double>(figure.conversion->minor) / static_cast<double>(kPound.minorUnits());
    const double halfStep = static_cast<double>(precision(figure.conversion->minor)) / 2;
    return Conversion{position, pounds / units, halfStep / static_cast<double>(figure.conversion->minor)};
}

bool differ(double a, double b, double slack)
{
    return std::abs(a - b) > std::max(a, b) * slack;
}

} // namespace

std::vector<ArithmeticFinding> checkConversions(const std::vector<Figure> &figures,
                                                const std::optional<boost::gregorian::date> &published)
{
    std::map<std::pair<Currency, int>, std::vector<Conversion>> groups;
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        const Figure &figure = figures[static_cast<std::size_t>(i)];
        const std::optional<Conversion> conversion = conversionOf(figure, i);
        const int articlesYear = published ? static_cast<int>(published->year()) : 0;
        if (conversion)
            groups[{figure.amount.currency, figure.year.value_or(articlesYear)}].push_back(*conversion);
    }
    std::vector<ArithmeticFinding> found;
    for (const auto &[key, conversions] : groups) {
        const auto &[currency, year] = key;
        const std::optional<ExchangeRate> average =
            year == 0 ? std::nullopt : ExchangeRates::instance().rate(currency, year);
        // The one nearest to the year's average is what the others are held against; without an average the first.
        const Conversion &best = average ? *std::min_element(conversions.begin(), conversions.end(),
                                                             [&](const Conversion &a, const Conversion &b) {
                                                                 return std::abs(a.rate - average->poundsPerUnit)
                                                                        < std::abs(b.rate - average->poundsPerUnit);
                                                             })
                                         : conversions.front();
        for (const Conversion &one : conversions) {
            const Figure &figure = figures[static_cast<std::size_t>(one.figure)];
            const Figure &other = figures[static_cast<std::size_t>(best.figure)];
            const QString unit = shortAmount(currency.minorUnits(), currency);
            ArithmeticFinding finding{
                ArithmeticFault::Conversion, {one.figure}, {figure.evidence.number}, best.rate / one.rate, {}};
            if (one.figure != best.figure && differ(one.rate, best.rate, kFromEachOther + one.slack + best.slack)) {
                //: "$1bn given as £720m" makes £0.72 for $1, but "$2bn given as £1.24bn" £0.62
                finding.sentence = words(QT_TRANSLATE_NOOP("ArithmeticCheck", "%1 makes %2 for %3, but %4 makes %5."))
                                       .arg(given(figure), rateText(one.rate), unit, given(other), rateText(best.rate));
                finding.figures.push_back(best.figure);
            } else if (average && differ(one.rate, average->poundsPerUnit, kFromAverage + one.slack)) {
                finding.ratio = average->poundsPerUnit / one.rate;
                finding.sentence =
                    words(QT_TRANSLATE_NOOP("ArithmeticCheck", "%1 makes %2 for %3; the average of %4 was %5."))
                        .arg(given(figure), rateText(one.rate), unit)
                        .arg(average->year)
                        .arg(rateText(average->poundsPerUnit));
            } else {
                continue;
            }
            found.push_back(finding);
        }
    }
    return found;
}

} // namespace pledgeboard
