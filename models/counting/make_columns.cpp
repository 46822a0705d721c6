// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/figure_columns.h"
#include "models/counting/figure_numbers.h"
#include "models/counting/telling.h"

#include <algorithm>

namespace pledgeboard {

namespace {

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

} // namespace

FigureColumns makeColumns(const std::vector<FigureInArticle> &figures, const Joined &joined)
{
    FigureColumns columns;
    NumberReader reader;
    reader.toPounds().note(figures);
    std::vector<FigureNumbers> numbers;
    numbers.reserve(figures.size());
    for (const FigureInArticle &figure : figures)
        numbers.push_back(reader.read(figure));
    NumberColumns adding(columns, reader.rates());
    for (std::size_t row = 0; row < figures.size(); ++row) {
        adding.add(numbers[row]);
        const Announcement &announcement = joined.announcements.at(static_cast<std::size_t>(joined.announcement[row]));
        columns.year.push_back(yearColumn(announcement.year));
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
    return columns;
}

} // namespace pledgeboard
