// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/delivered.h"

#include "models/counting/facts.h"
#include "models/counting/telling.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <map>
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
    // Only these are compared; names stand for rows of the few.
    std::vector<FigureInArticle> few;
    std::vector<FigureRow> rowOf;
    for (FigureRow row = 0; row < figures.size(); ++row) {
        const Kind kind = figures[row].figure.kind;
        if (figures[row].rejected || (kind != Kind::JobsPromised && kind != Kind::JobsCreated))
            continue;
        few.push_back(figures[row]);
        rowOf.push_back(row);
    }
    const Facts all = factsOf(few);
    std::map<std::pair<bool, NameId>, std::vector<FigureRow>> created;
    for (FigureRow row = 0; row < few.size(); ++row) {
        if (few[row].figure.kind != Kind::JobsCreated)
            continue;
        if (all.facts[row].organisation != kNoName)
            created[{false, all.facts[row].organisation}].push_back(row);
        if (all.facts[row].programme != kNoName)
            created[{true, all.facts[row].programme}].push_back(row);
    }
    std::vector<DeliveredLink> links;
    for (FigureRow promise = 0; promise < few.size(); ++promise) {
        if (few[promise].figure.kind != Kind::JobsPromised)
            continue;
        std::vector<FigureRow> found;
        for (const auto &[key, rows] : created) {
            const auto &[isProgramme, name] = key;
            const Fact &fact = all.facts[promise];
            const NameMatch match = isProgramme ? all.programmes.match(fact.programme, name)
                                                : all.organisations.match(fact.organisation, name);
            if (match == NameMatch::Alike)
                found.insert(found.end(), rows.begin(), rows.end());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (const FigureRow row : found) {
            if (areOfOneArea(all.facts[promise].place, all.facts[row].place) && isLater(few[promise], few[row]))
                links.push_back(DeliveredLink{rowOf[promise], rowOf[row]});
        }
    }
    return links;
}

} // namespace pledgeboard
