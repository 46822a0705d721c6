// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/delivered.h"

#include "models/counting/name_table.h"
#include "models/counting/telling.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace pledgeboard {

namespace {

FigureRow leaderOf(const FigureColumns &columns, FigureRow row)
{
    return columns.toldBy[row] == kNoRow ? row : columns.toldBy[row];
}

std::optional<Period> periodOf(const FigureColumns &columns, FigureRow row)
{
    if (columns.periodFirst[row] == kNoYear || columns.periodLast[row] < columns.periodFirst[row])
        return std::nullopt;
    return Period{columns.periodFirst[row], columns.periodLast[row]};
}

PlaceIndex placeOf(const Figure &figure)
{
    return figure.place.isEmpty() ? kNoPlace : Gazetteer::instance().find(figure.place);
}

bool areOfOneArea(PlaceIndex a, PlaceIndex b)
{
    if (a == kNoPlace || b == kNoPlace)
        return false;
    const Gazetteer &gazetteer = Gazetteer::instance();
    return a == b || gazetteer.holds(a, b) || gazetteer.holds(b, a) || matchPlaces(a, b) != PlaceMatch::None;
}

bool isLater(const FigureInArticle &promise, const FigureInArticle &delivered)
{
    if (promise.articleId == delivered.articleId)
        return false;
    if (promise.published && delivered.published)
        return *delivered.published > *promise.published;
    return promise.figure.year && delivered.figure.year && *delivered.figure.year > *promise.figure.year;
}

bool hasEnded(const Period &period, const boost::gregorian::date &today)
{
    return period.last < static_cast<int>(today.year());
}

/// Money that is raised has come.
bool canRunOut(Kind kind)
{
    return kind == Kind::JobsPromised || kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic;
}

} // namespace

std::vector<PromiseKept> promisesKept(const Tally &jobs, const FigureColumns &columns,
                                      const std::vector<DeliveredLink> &links)
{
    std::map<FigureRow, std::vector<FigureRow>> deliveredOf;
    for (const DeliveredLink &link : links) {
        std::vector<FigureRow> &rows = deliveredOf[leaderOf(columns, link.promise)];
        const FigureRow told = leaderOf(columns, link.delivered);
        if (std::find(rows.begin(), rows.end(), told) == rows.end())
            rows.push_back(told);
    }
    std::vector<PromiseKept> kept;
    if (jobs.waterfall.empty())
        return kept;
    for (const FigureRow row : jobs.waterfall.back().figures) {
        if (columns.kind[row] != Kind::JobsPromised || columns.value[row] == kNoValue)
            continue;
        PromiseKept promise{row, columns.value[row], columns.bound[row], periodOf(columns, row), std::nullopt, {}};
        if (const auto found = deliveredOf.find(leaderOf(columns, row)); found != deliveredOf.end()) {
            promise.evidence = found->second;
            for (const FigureRow told : promise.evidence)
                promise.delivered = std::max(promise.delivered.value_or(0), columns.value[told]);
        }
        kept.push_back(std::move(promise));
    }
    std::sort(kept.begin(), kept.end(), [](const PromiseKept &a, const PromiseKept &b) {
        return std::tuple(-a.promised, a.promise) < std::tuple(-b.promised, b.promise);
    });
    return kept;
}

bool hasRunOut(const PromiseKept &promise, const boost::gregorian::date &today)
{
    return promise.period && hasEnded(*promise.period, today);
}

std::vector<RunOutPromise> runOutPromises(const FigureColumns &columns, const std::vector<DeliveredLink> &links,
                                          const boost::gregorian::date &today)
{
    std::set<FigureRow> delivered;
    for (const DeliveredLink &link : links)
        delivered.insert(leaderOf(columns, link.promise));
    std::vector<RunOutPromise> found;
    std::unordered_map<FigureRow, std::size_t> positionOf;
    for (FigureRow row = 0; row < columns.size(); ++row) {
        const std::optional<Period> period = periodOf(columns, row);
        const bool rejected = !columns.rejected.empty() && columns.rejected[row] != 0;
        if (!canRunOut(columns.kind[row]) || rejected || columns.toldBy[row] != kNoRow || !period
            || !hasEnded(*period, today) || delivered.count(row) > 0)
            continue;
        positionOf.emplace(row, found.size());
        found.push_back(RunOutPromise{row, columns.value[row], columns.bound[row], period->last, {}});
    }
    for (FigureRow row = 0; !found.empty() && row < columns.size(); ++row) {
        if (const auto at = positionOf.find(leaderOf(columns, row)); at != positionOf.end())
            found[at->second].told.push_back(row);
    }
    for (RunOutPromise &promise : found)
        std::sort(promise.told.begin(), promise.told.end(),
                  [&columns](FigureRow a, FigureRow b) { return columns.telling[a] < columns.telling[b]; });
    std::sort(found.begin(), found.end(), [](const RunOutPromise &a, const RunOutPromise &b) {
        return std::tuple(a.lastYear, -std::max<std::int64_t>(a.amount, 0), a.promise)
               < std::tuple(b.lastYear, -std::max<std::int64_t>(b.amount, 0), b.promise);
    });
    return found;
}

std::vector<DeliveredLink> deliveredCandidates(const std::vector<FigureInArticle> &figures)
{
    NameTable organisations(NameRole::Organisation);
    NameTable programmes(NameRole::Programme);
    std::unordered_map<NameId, std::vector<FigureRow>> byOrganisation;
    std::unordered_map<NameId, std::vector<FigureRow>> byProgramme;
    for (FigureRow row = 0; row < figures.size(); ++row) {
        const Figure &figure = figures[row].figure;
        if (figures[row].rejected || figure.kind != Kind::JobsCreated)
            continue;
        if (const NameId name = organisations.add(figure.organisation); name != kNoName)
            byOrganisation[name].push_back(row);
        if (const NameId name = programmes.add(figure.programme); name != kNoName)
            byProgramme[name].push_back(row);
    }
    std::vector<DeliveredLink> links;
    if (byOrganisation.empty() && byProgramme.empty())
        return links;
    for (FigureRow promise = 0; promise < figures.size(); ++promise) {
        const Figure &figure = figures[promise].figure;
        if (figures[promise].rejected || figure.kind != Kind::JobsPromised)
            continue;
        std::set<FigureRow> found;
        const auto look = [&found](NameTable &names, const QString &wanted, const auto &rowsOf) {
            for (const NameId name : names.related(names.add(wanted))) {
                if (const auto rows = rowsOf.find(name); rows != rowsOf.end())
                    found.insert(rows->second.begin(), rows->second.end());
            }
        };
        look(organisations, figure.organisation, byOrganisation);
        look(programmes, figure.programme, byProgramme);
        for (const FigureRow row : found) {
            if (areOfOneArea(placeOf(figure), placeOf(figures[row].figure)) && isLater(figures[promise], figures[row]))
                links.push_back(DeliveredLink{promise, row});
        }
    }
    return links;
}

} // namespace pledgeboard
