// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/facts.h"
#include "models/counting/figure_columns.h"
#include "models/counting/join_reasons.h"
#include "models/counting/repeats.h"
#include "models/counting/telling.h"
#include "models/counting/wholes.h"

#include <QUuid>

#include <algorithm>

namespace pledgeboard {

namespace {

/// The figure whose amount counts for the announcement: the first told, unless a later one has the number more
/// precisely (£1.13m after "more than £1m"); then the first told of the most precise ones. Where only the bounds
/// differ, the first told counts.
FigureRow leaderOf(const Facts &all, const std::vector<FigureRow> &rows)
{
    return *std::max_element(rows.begin(), rows.end(), [&all](FigureRow a, FigureRow b) {
        return significantDigits(all.facts[a].amount.value) < significantDigits(all.facts[b].amount.value);
    });
}

QString firstNonEmpty(const std::vector<FigureInArticle> &figures, const std::vector<FigureRow> &rows,
                      QString Figure::*field)
{
    for (const FigureRow row : rows) {
        if (!(figures[row].figure.*field).isEmpty())
            return figures[row].figure.*field;
    }
    return {};
}

Announcement announcementOf(const std::vector<FigureInArticle> &figures, const std::vector<FigureRow> &rows,
                            FigureRow leader)
{
    Announcement announcement;
    announcement.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    announcement.organisation = firstNonEmpty(figures, rows, &Figure::organisation);
    announcement.programme = firstNonEmpty(figures, rows, &Figure::programme);
    announcement.place = figures[leader].figure.place;
    for (const FigureRow row : rows) {
        if (!announcement.year)
            announcement.year = figures[row].figure.year;
        announcement.figures.append(figures[row].figure.id);
    }
    return announcement;
}

} // namespace

Joined joinFigures(const std::vector<FigureInArticle> &figures, const JoinRules & /*rules*/)
{
    const Facts all = factsOf(figures);
    const std::vector<std::vector<FigureRow>> groups = findRepeats(all);

    Joined joined;
    joined.announcement.resize(figures.size());
    joined.toldBy.assign(figures.size(), kNoRow);
    joined.revisedBy.assign(figures.size(), kNoRow);
    joined.inside.assign(figures.size(), kNoRow);
    joined.likeness.assign(figures.size(), 1.0);
    joined.reasons.resize(figures.size());
    joined.announcements.reserve(groups.size());
    std::vector<FigureRow> leaders;
    leaders.reserve(groups.size());
    for (const std::vector<FigureRow> &rows : groups) {
        const FigureRow leader = leaderOf(all, rows);
        for (const FigureRow row : rows) {
            joined.announcement[row] = static_cast<std::int32_t>(leaders.size());
            if (row == leader)
                continue;
            joined.toldBy[row] = leader;
            joined.reasons[row] = repeatReason(all, figures, row, leader);
        }
        leaders.push_back(leader);
        joined.announcements.push_back(announcementOf(figures, rows, leader));
    }

    const std::vector<std::optional<Part>> parts = findWholes(all, figures, leaders, joined.announcement);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!parts[i])
            continue;
        const FigureRow whole = leaders[static_cast<std::size_t>(parts[i]->whole)];
        for (const FigureRow row : groups[i])
            joined.inside[row] = whole;
        joined.reasons[leaders[i]] = partReason(parts[i]->reason, figures[whole].figure);
    }
    return joined;
}

} // namespace pledgeboard
