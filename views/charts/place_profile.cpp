// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/place_profile.h"

#include "models/domain/format.h"
#include "models/reference/gazetteer.h"
#include "models/storage/snapshot.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace pledgeboard {

namespace {

QString placeOf(const Comparison &comparison)
{
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        std::map<QString, std::int64_t> sums;
        for (const TallyCell &cell : tally->cells)
            sums[cell.place] += cell.value;
        const auto most = std::max_element(sums.begin(), sums.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        if (most != sums.end())
            return most->first;
    }
    return comparison.places.size() == 1 ? comparison.places.front() : QString();
}

std::vector<FigureRow> countedRows(const Tally &tally, const QString &place)
{
    std::vector<FigureRow> rows;
    for (const TallyCell &cell : tally.cells) {
        if (cell.place == place)
            rows.insert(rows.end(), cell.figures.begin(), cell.figures.end());
    }
    // A promise that is spread over years stands in several cells.
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::optional<int> yearOf(const FigureColumns &columns, FigureRow row)
{
    return columns.year[row] == kNoYear ? std::nullopt : std::optional<int>(columns.year[row]);
}

QString whoOf(const Figure &figure)
{
    const QString who = figure.programme.isEmpty() ? figure.organisation : figure.programme;
    return who.isEmpty() ? figure.place : who;
}

void addPromises(PlaceProfile &profile, const Comparison &comparison, const Snapshot &snapshot)
{
    std::map<std::tuple<QString, int>, ProfilePromise> promises;
    std::array<std::int64_t, 2> most{1, 1};
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        const bool jobs = tally == &comparison.jobs;
        for (const FigureRow row : countedRows(*tally, profile.place)) {
            const QString who = whoOf(snapshot.figures[row]);
            const auto year = yearOf(snapshot.columns, row);
            ProfilePromise &promise = promises[{who, year.value_or(0)}];
            promise.who = who;
            promise.year = year;
            std::optional<StatedSum> &sum = jobs ? promise.jobs : promise.money;
            if (!sum)
                sum.emplace();
            sum->add(snapshot.columns.value[row], snapshot.columns.bound[row], row);
            most[jobs ? 0 : 1] = std::max(most[jobs ? 0 : 1], sum->value);
        }
    }
    for (auto &[key, promise] : promises)
        profile.promises.push_back(std::move(promise));
    // Jobs and money have no common measure: each is set against the greatest of its own.
    const auto weight = [&most](const ProfilePromise &promise) {
        const double jobs = promise.jobs ? static_cast<double>(promise.jobs->value) / static_cast<double>(most[0]) : 0;
        const double money =
            promise.money ? static_cast<double>(promise.money->value) / static_cast<double>(most[1]) : 0;
        return std::max(jobs, money);
    };
    std::stable_sort(profile.promises.begin(), profile.promises.end(),
                     [&](const ProfilePromise &a, const ProfilePromise &b) { return weight(a) > weight(b); });
}

void addMoney(PlaceProfile &profile, const Comparison &comparison, const Snapshot &snapshot)
{
    std::map<Kind, StatedSum> kinds;
    for (const FigureRow row : countedRows(comparison.investment, profile.place))
        kinds[snapshot.columns.kind[row]].add(snapshot.columns.value[row], snapshot.columns.bound[row], row);
    profile.moneyByKind.assign(kinds.begin(), kinds.end());
}

void addFacts(PlaceProfile &profile, const Snapshot &snapshot)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const FigureColumns &columns = snapshot.columns;
    const PlaceIndex place = gazetteer.find(profile.place);
    if (place == kNoPlace)
        return;
    for (FigureRow row = 0; row < columns.size(); ++row) {
        const Kind kind = columns.kind[row];
        const bool isFact = kind == Kind::JobsExisting || kind == Kind::MoneyOutput || kind == Kind::MoneySalary;
        if (!isFact || columns.toldBy[row] != kNoRow || (!columns.rejected.empty() && columns.rejected[row] != 0))
            continue;
        const PlaceIndex about = columns.place[row];
        if (about == kNoPlace || (about != place && !gazetteer.holds(place, about)))
            continue;
        const Figure &figure = snapshot.figures[row];
        ProfileFact fact;
        fact.row = row;
        fact.kind = kind;
        fact.amount = amountText(figure.amount);
        fact.who = figure.organisation;
        if (fact.who.isEmpty() && about != place)
            fact.who = figure.place;
        fact.publisher = snapshot.articles.at(static_cast<std::size_t>(snapshot.article.at(row))).publisher;
        fact.year = yearOf(columns, row);
        profile.facts.push_back(fact);
    }
    std::stable_sort(profile.facts.begin(), profile.facts.end(), [](const ProfileFact &a, const ProfileFact &b) {
        return std::pair(a.kind, -a.year.value_or(0)) < std::pair(b.kind, -b.year.value_or(0));
    });
}

void addPublishers(PlaceProfile &profile, const Comparison &comparison, const Snapshot &snapshot)
{
    std::vector<FigureRow> rows = countedRows(comparison.jobs, profile.place);
    const std::vector<FigureRow> money = countedRows(comparison.investment, profile.place);
    rows.insert(rows.end(), money.begin(), money.end());
    for (const ProfileFact &fact : profile.facts)
        rows.push_back(fact.row);
    std::map<QString, int> counts;
    for (const FigureRow row : rows)
        ++counts[snapshot.articles.at(static_cast<std::size_t>(snapshot.article.at(row))).publisher];
    counts.erase(QString());
    profile.publishers.assign(counts.begin(), counts.end());
    std::stable_sort(profile.publishers.begin(), profile.publishers.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
}

} // namespace

void StatedSum::add(std::int64_t more, Bound bound, FigureRow row)
{
    value += more;
    bounds.add(bound);
    figures.push_back(row);
}

PlaceProfile placeProfile(const Comparison &comparison, const Snapshot &snapshot)
{
    PlaceProfile profile;
    profile.place = placeOf(comparison);
    if (profile.place.isEmpty())
        return profile;
    addPromises(profile, comparison, snapshot);
    addMoney(profile, comparison, snapshot);
    addFacts(profile, snapshot);
    addPublishers(profile, comparison, snapshot);
    return profile;
}

} // namespace pledgeboard
