// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/promises.h"
#include "models/storage/workspace.h"
#include "views/charts/chart_data.h"
#include "views/charts/palette.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledgeboard {

namespace {

/// What a whole is called: its programme, else who pledged it, else where.
QString nameOf(const Figure &whole)
{
    const QString who = whole.programme.isEmpty() ? whole.organisation : whole.programme;
    return who.isEmpty() ? whole.place : who;
}

/// What tells a part from its whole: a programme of its own, else who, else where, else what kind of money it is. Empty where nothing does.
QString partNameOf(const Figure &part, const Figure &whole)
{
    if (!part.programme.isEmpty() && part.programme != whole.programme)
        return part.programme;
    if (!part.organisation.isEmpty() && part.organisation != whole.organisation)
        return part.organisation;
    if (!part.place.isEmpty() && part.place != whole.place)
        return part.place;
    return part.kind == whole.kind ? QString() : kindTitle(part.kind);
}

/// Those with a name, most figures first.
std::vector<ChartSource> sourcesOf(const std::map<QString, int> &counts)
{
    std::vector<ChartSource> sources;
    for (const auto &[publisher, figures] : counts) {
        if (!publisher.isEmpty())
            sources.push_back(ChartSource{publisher, figures});
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const ChartSource &a, const ChartSource &b) { return a.figures > b.figures; });
    return sources;
}

void addSources(ChartInput &input, const Snapshot &snapshot)
{
    std::map<QString, int> counts;
    for (const Tally *tally : {&input.comparison.jobs, &input.comparison.investment}) {
        for (const auto *cells : {&tally->cells, &tally->wider}) {
            for (const TallyCell &cell : *cells) {
                for (const FigureRow row : cell.figures)
                    ++counts[snapshot.articles.at(static_cast<std::size_t>(snapshot.article.at(row))).publisher];
            }
        }
    }
    input.sources = sourcesOf(counts);
}

ChartProgramme programmeOf(FigureRow whole, Measure measure, const Snapshot &snapshot)
{
    const Figure &figure = snapshot.figures[whole];
    ChartProgramme programme;
    programme.measure = measure;
    programme.whole = whole;
    programme.name = nameOf(figure);
    programme.place = figure.place;
    programme.value = snapshot.columns.value[whole];
    programme.bound = snapshot.columns.bound[whole];
    programme.left = programme.value;
    programme.leftBound = programme.bound;
    programme.figures = {whole};
    return programme;
}

void addParts(ChartProgramme &programme, const Unallocated &left, const Snapshot &snapshot)
{
    const FigureColumns &columns = snapshot.columns;
    programme.leftBound = left.bound;
    for (const FigureRow row : left.parts) {
        // A part of a part lies in that one already.
        const bool lies = std::find(left.parts.begin(), left.parts.end(), columns.inside[row]) != left.parts.end();
        if (columns.value[row] == kNoValue || lies)
            continue;
        const Figure &figure = snapshot.figures[row];
        programme.parts.push_back({row, partNameOf(figure, snapshot.figures[programme.whole]), figure.place,
                                   columns.value[row], columns.bound[row]});
        programme.left -= columns.value[row];
        programme.figures.push_back(row);
    }
    std::stable_sort(programme.parts.begin(), programme.parts.end(),
                     [](const ChartPart &a, const ChartPart &b) { return a.value > b.value; });
}

/// What counts and has known parts, or is told of a programme by name.
void addProgrammes(ChartInput &input, const Snapshot &snapshot)
{
    for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
        const Tally &tally = tallyOf(input.comparison, measure);
        std::set<FigureRow> taken;
        for (const Unallocated &left : tally.unallocated) {
            if (snapshot.columns.value[left.whole] == kNoValue || !taken.insert(left.whole).second)
                continue;
            input.programmes.push_back(programmeOf(left.whole, measure, snapshot));
            addParts(input.programmes.back(), left, snapshot);
        }
        for (const auto *cells : {&tally.cells, &tally.wider}) {
            for (const TallyCell &cell : *cells) {
                for (const FigureRow row : cell.figures) {
                    const bool named = !snapshot.figures[row].programme.isEmpty();
                    if (named && snapshot.columns.value[row] != kNoValue && taken.insert(row).second)
                        input.programmes.push_back(programmeOf(row, measure, snapshot));
                }
            }
        }
    }
    std::stable_sort(input.programmes.begin(), input.programmes.end(),
                     [](const ChartProgramme &a, const ChartProgramme &b) { return a.value > b.value; });
}

void addPromises(ChartInput &input, const Snapshot &snapshot, const std::optional<boost::gregorian::date> &today)
{
    for (PromiseKept &kept : promisesKept(input.comparison.jobs, snapshot.columns, deliveredLinks(snapshot))) {
        if (!kept.period && !kept.delivered)
            continue;
        const Figure &figure = snapshot.figures[kept.promise];
        const QString &who = figure.programme.isEmpty() ? figure.organisation : figure.programme;
        const bool isOver = today && hasRunOut(kept, *today);
        input.promises.push_back(ChartPromise{std::move(kept), who, figure.place, figure.evidence.quote, isOver});
    }
}

} // namespace

ChartInput makeChartInput(const Comparison &comparison, const Snapshot &snapshot,
                          const std::optional<boost::gregorian::date> &today)
{
    ChartInput input;
    input.comparison = comparison;
    input.colours = placeColours(snapshot);
    input.workspace = snapshot.workspaceName;
    input.telling = std::make_shared<ChartTelling>(ChartTelling{snapshot.columns.announcement, snapshot.article});
    addSources(input, snapshot);
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        for (const Unallocated &left : tally->unallocated)
            input.wholes.insert(left.whole, nameOf(snapshot.figures[left.whole]));
    }
    addPromises(input, snapshot, today);
    addProgrammes(input, snapshot);
    input.profile = placeProfile(comparison, snapshot);
    return input;
}

ChartInput makeRevisionInput(const Snapshot &snapshot, FigureRow figure)
{
    ChartInput input;
    input.workspace = snapshot.workspaceName;
    ChartRevisions revisions;
    std::map<QString, int> counts;
    for (const AmountPoint &point : revisionsOf(snapshot, snapshot.columns.announcement.at(figure))) {
        const Figure &told = snapshot.figures.at(point.row);
        const QString &publisher =
            snapshot.articles.at(static_cast<std::size_t>(snapshot.article.at(point.row))).publisher;
        const auto amount = point.amount == kNoValue ? std::nullopt : std::optional(point.amount);
        revisions.points.push_back({point.since, amount, point.bound, point.row, publisher, told.evidence.quote});
        revisions.kind = told.kind;
        revisions.isMoney = isMoney(told.kind);
        const QString &who = told.programme.isEmpty() ? told.organisation : told.programme;
        revisions.who = who.isEmpty() ? revisions.who : who;
        revisions.place = told.place.isEmpty() ? revisions.place : told.place;
        ++counts[publisher];
    }
    input.sources = sourcesOf(counts);
    input.revisions = std::move(revisions);
    return input;
}

} // namespace pledgeboard
