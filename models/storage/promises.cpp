// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/promises.h"

#include "models/counting/history.h"

#include <QHash>

#include <set>

namespace pledgeboard {

namespace {

FigureRow leaderOf(const FigureColumns &columns, FigureRow row)
{
    return columns.toldBy[row] == kNoRow ? row : columns.toldBy[row];
}

const ArticleHeading &articleOf(const Snapshot &snapshot, FigureRow row)
{
    return snapshot.articles[static_cast<std::size_t>(snapshot.article[row])];
}

} // namespace

std::vector<DeliveredLink> deliveredLinks(const Snapshot &snapshot)
{
    std::vector<const Decision *> decisions;
    for (const Decision &decision : snapshot.decisions) {
        if (decision.kind == DecisionKind::Delivered)
            decisions.push_back(&decision);
    }
    if (decisions.empty())
        return {};
    QHash<QString, FigureRow> rowOf;
    for (FigureRow row = 0; row < snapshot.figures.size(); ++row)
        rowOf.insert(snapshot.figures[row].id, row);
    std::vector<DeliveredLink> links;
    for (const Decision *decision : decisions) {
        const auto promise = rowOf.constFind(decision->figure.id);
        const auto delivered = rowOf.constFind(decision->other.id);
        if (promise != rowOf.cend() && delivered != rowOf.cend())
            links.push_back(DeliveredLink{*promise, *delivered});
    }
    return links;
}

std::vector<DeliveredLink> deliveredCandidates(const Snapshot &snapshot)
{
    const FigureColumns &columns = snapshot.columns;
    std::set<std::pair<FigureRow, FigureRow>> linked;
    for (const DeliveredLink &link : deliveredLinks(snapshot))
        linked.emplace(leaderOf(columns, link.promise), leaderOf(columns, link.delivered));
    std::vector<FigureInArticle> asked;
    std::vector<FigureRow> rows;
    for (FigureRow row = 0; row < snapshot.figures.size(); ++row) {
        const bool rejected = !columns.rejected.empty() && columns.rejected[row] != 0;
        const Kind kind = columns.kind[row];
        if (rejected || columns.toldBy[row] != kNoRow || (kind != Kind::JobsPromised && kind != Kind::JobsCreated))
            continue;
        const ArticleHeading &article = articleOf(snapshot, row);
        asked.push_back(FigureInArticle{snapshot.figures[row], article.id, article.published, article.publisher});
        rows.push_back(row);
    }
    std::vector<DeliveredLink> offered;
    for (const DeliveredLink &link : deliveredCandidates(asked)) {
        const DeliveredLink inSnapshot{rows[link.promise], rows[link.delivered]};
        if (linked.count({inSnapshot.promise, inSnapshot.delivered}) == 0)
            offered.push_back(inSnapshot);
    }
    return offered;
}

std::vector<RunOutPromise> runOutPromises(const Snapshot &snapshot, const boost::gregorian::date &today)
{
    return runOutPromises(snapshot.columns, deliveredLinks(snapshot), today);
}

std::vector<AmountPoint> revisionsOf(const Snapshot &snapshot, std::int32_t announcement)
{
    const FigureColumns &columns = snapshot.columns;
    std::vector<FigureRow> rows;
    for (FigureRow row = 0; row < columns.size(); ++row) {
        if (columns.announcement[row] == announcement)
            rows.push_back(row);
    }
    std::vector<AmountPoint> points;
    for (const AmountTold &told : historyOf(columns, rows)) {
        // The amount may have been made more precise after it was first told.
        const ArticleHeading &first = articleOf(snapshot, told.rows.front());
        points.push_back(AmountPoint{first.published, columns.value[told.row], columns.bound[told.row], told.row});
    }
    return points;
}

} // namespace pledgeboard
