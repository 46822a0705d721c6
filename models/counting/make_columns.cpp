// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/figure_columns.h"
#include "models/counting/telling.h"
#include "models/counting/to_pounds.h"
#include "models/reference/gazetteer.h"

#include <algorithm>

namespace pledgeboard {

namespace {

void addAmount(FigureColumns &columns, const FigureInArticle &figure, ToPounds &toPounds)
{
    const Amount &amount = figure.figure.amount;
    std::int64_t value = amount.value;
    std::int64_t low = amount.low.value_or(value);
    std::int64_t high = amount.high.value_or(value);
    std::int32_t rate = -1;
    const bool pounds = amount.currency == kPound;
    if (!pounds && isMoney(figure.figure.kind)) {
        if (!amount.currency.isNone()) {
            ForeignAmount foreign{static_cast<FigureRow>(columns.value.size()), value, low, high, {}};
            for (const RateChoice choice : {RateChoice::Article, RateChoice::Month, RateChoice::Year})
                foreign.rates[static_cast<std::size_t>(choice)] = toPounds.rateFor(figure, choice);
            rate = foreign.rates.front();
            columns.foreign.push_back(foreign);
        }
        for (std::int64_t *number : {&value, &low, &high})
            *number = rate < 0 ? kNoValue : penceAt(toPounds.rates()[static_cast<std::size_t>(rate)], *number);
    }
    columns.value.push_back(value);
    columns.low.push_back(low);
    columns.high.push_back(high);
    columns.rate.push_back(rate);
}

/// Numbers the figures of each announcement that is told more than once in the order of telling.
std::vector<std::int32_t> tellings(const std::vector<FigureInArticle> &figures, const Joined &joined)
{
    std::vector<FigureRow> repeated;
    std::vector<bool> toldOften(joined.announcements.size(), false);
    for (FigureRow row = 0; row < figures.size(); ++row) {
        if (joined.toldBy[row] != kNoRow)
            toldOften[static_cast<std::size_t>(joined.announcement[row])] = true;
    }
    for (FigureRow row = 0; row < figures.size(); ++row) {
        if (toldOften[static_cast<std::size_t>(joined.announcement[row])])
            repeated.push_back(row);
    }
    std::sort(repeated.begin(), repeated.end(), [&](FigureRow a, FigureRow b) {
        if (joined.announcement[a] != joined.announcement[b])
            return joined.announcement[a] < joined.announcement[b];
        return toldBefore(figures[a], figures[b]);
    });
    std::vector<std::int32_t> telling(figures.size(), 0);
    for (std::size_t i = 1; i < repeated.size(); ++i) {
        if (joined.announcement[repeated[i]] == joined.announcement[repeated[i - 1]])
            telling[repeated[i]] = telling[repeated[i - 1]] + 1;
    }
    return telling;
}

std::int16_t yearColumn(const std::optional<int> &year)
{
    constexpr int last = INT16_MAX;
    return year && *year > 0 && *year <= last ? static_cast<std::int16_t>(*year) : kNoYear;
}

} // namespace

FigureColumns makeColumns(const std::vector<FigureInArticle> &figures, const Joined &joined)
{
    FigureColumns columns;
    ToPounds toPounds(figures);
    QHash<QString, PlaceIndex> places;
    for (std::size_t row = 0; row < figures.size(); ++row) {
        const Figure &figure = figures[row].figure;
        const Announcement &announcement = joined.announcements.at(static_cast<std::size_t>(joined.announcement[row]));
        columns.kind.push_back(figure.kind);
        // The middle of a range is no exact number.
        const bool range = figure.amount.low.value_or(0) < figure.amount.high.value_or(0);
        columns.bound.push_back(range && figure.amount.bound == Bound::Exact ? Bound::About : figure.amount.bound);
        columns.year.push_back(yearColumn(announcement.year));
        auto place = places.find(figure.place);
        if (place == places.end())
            place = places.insert(figure.place,
                                  figure.place.isEmpty() ? kNoPlace : Gazetteer::instance().find(figure.place));
        columns.place.push_back(*place);
        addAmount(columns, figures[row], toPounds);
        const std::optional<Period> &period = figure.period;
        columns.periodFirst.push_back(yearColumn(period ? std::optional(period->first) : std::nullopt));
        columns.periodLast.push_back(yearColumn(period ? std::optional(period->last) : std::nullopt));
        const auto &published = figures[row].published;
        if (published && (!columns.lastPublished || *published > *columns.lastPublished))
            columns.lastPublished = published;
    }
    const auto isRejected = [](const FigureInArticle &figure) { return figure.rejected; };
    if (std::any_of(figures.begin(), figures.end(), isRejected)) {
        columns.rejected.resize(figures.size());
        std::transform(figures.begin(), figures.end(), columns.rejected.begin(), isRejected);
    }
    columns.announcement = joined.announcement;
    columns.toldBy = joined.toldBy;
    columns.revisedBy = joined.revisedBy;
    columns.telling = tellings(figures, joined);
    columns.inside = joined.inside;
    columns.rates = toPounds.rates();
    return columns;
}

} // namespace pledgeboard
