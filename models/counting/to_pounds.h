// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"

#include <QHash>

#include <map>

namespace pledgeboard {

/// Finds the rate that turns a figure's money into pounds. RateChoice::Article tries in this order: the article's own conversion of
/// this sum; the article's own conversion of another sum of the same currency and year; the average of the month of publication if
/// the figure's year is that year or unknown; the average of the figure's year. RateChoice::Month leaves the article's rates to the
/// end, RateChoice::Year those of months too.
class ToPounds
{
public:
    /// Notes the own conversions of articles, of which these are all figures.
    void note(const std::vector<FigureInArticle> &figures);
    void forget(const QString &articleId);

    /// The position in rates(), -1 where none is known. Only for money in another currency than pounds.
    std::int32_t rateFor(const FigureInArticle &figure, RateChoice choice);

    const std::vector<RateUsed> &rates() const { return m_rates; }

private:
    using Year = std::optional<int>;
    using Key = std::tuple<QString, Currency, Year>;

    std::optional<RateUsed> articlesRate(const FigureInArticle &figure) const;
    std::int32_t add(const RateUsed &rate);

    std::map<Key, RateUsed> m_ofArticle; ///< own conversions by article, currency and year
    std::map<std::pair<Currency, QString>, std::vector<std::int32_t>> m_bySource;
    std::vector<RateUsed> m_rates;
};

} // namespace pledgeboard
