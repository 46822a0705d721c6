// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/delivered.h"

#include "models/counting/name_table.h"
#include "models/counting/telling.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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
    return promise.period && promise.period->last < static_cast<int>(today.year());
}

std::vector<DeliveredLink> deliveredCandidates(const std::vector<FigureInArticle> &figures)
{
    NameTable organisations(NameRole::Organisation);
    NameTable programmes(NameRole::Programme);
    std::map<std::pair<bool, NameId>, std::vector<FigureRow>> created;
    for (FigureRow row = 0; row < figures.size(); ++row) {
        const Figure &figure = figures[row].figure;
        if (figures[row].rejected || figure.kind != Kind::JobsCreated)
            continue;
        if (const NameId name = organisations.add(figure.organisation); name != kNoName)
            created[{false, name}].push_back(row);
        if (const NameId name = programmes.add(figure.programme); name != kNoName)
            created[{true, name}].push_back(row);
    }
    std::vector<DeliveredLink> links;
    for (FigureRow promise = 0; !created.empty() && promise < figures.size(); ++promise) {
        const Figure &figure = figures[promise].figure;
        if (figures[promise].rejected || figure.kind != Kind::JobsPromised)
            continue;
        const NameId organisation = organisations.add(figure.organisation);
        const NameId programme = programmes.add(figure.programme);
        std::set<FigureRow> found;
        for (const auto &[key, rows] : created) {
            const auto &[isProgramme, name] = key;
            const NameMatch match =
                isProgramme ? programmes.match(programme, name) : organisations.match(organisation, name);
            if (match == NameMatch::Alike)
                found.insert(rows.begin(), rows.end());
        }
        for (const FigureRow row : found) {
            if (areOfOneArea(placeOf(figure), placeOf(figures[row].figure)) && isLater(figures[promise], figures[row]))
                links.push_back(DeliveredLink{promise, row});
        }
    }
    return links;
}

} // namespace pledgeboard
