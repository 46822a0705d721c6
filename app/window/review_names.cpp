// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_names.h"

#include "models/reference/gazetteer.h"
#include "models/storage/promises.h"

#include <algorithm>

namespace pledgeboard {

namespace {

QStringList sortedOnce(QStringList names)
{
    names.removeDuplicates();
    names.removeAll(QString());
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return names;
}

/// The row that counts for a figure.
FigureRow countedRow(const FigureColumns &columns, FigureRow row)
{
    return columns.toldBy[row] == kNoRow ? row : columns.toldBy[row];
}

/// How much two figures have in common.
int nearness(const Snapshot &snapshot, FigureRow a, FigureRow b)
{
    const Figure &one = snapshot.figures[a];
    const Figure &other = snapshot.figures[b];
    int points = 0;
    points += !one.organisation.isEmpty() && one.organisation == other.organisation ? 4 : 0;
    points += !one.programme.isEmpty() && one.programme == other.programme ? 4 : 0;
    points += !one.place.isEmpty() && one.place == other.place ? 2 : 0;
    points += snapshot.article[a] == snapshot.article[b] ? 1 : 0;
    return points;
}

} // namespace

FigureNames figureNames(const Snapshot &snapshot)
{
    FigureNames names;
    const Gazetteer &gazetteer = Gazetteer::instance();
    for (PlaceIndex place = 0; place < static_cast<PlaceIndex>(gazetteer.places().size()); ++place)
        names.places.append(gazetteer.usualName(place));
    for (const Figure &figure : snapshot.figures) {
        names.organisations.append(figure.organisation);
        names.programmes.append(figure.programme);
    }
    names.places = sortedOnce(std::move(names.places));
    names.organisations = sortedOnce(std::move(names.organisations));
    names.programmes = sortedOnce(std::move(names.programmes));
    return names;
}

std::vector<FigureRow> candidatesFor(const Snapshot &snapshot, FigureRow about,
                                     const std::function<bool(FigureRow)> &fits)
{
    std::vector<FigureRow> rows;
    for (FigureRow row = 0; row < snapshot.figures.size(); ++row) {
        if (row != about && fits(row))
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](FigureRow a, FigureRow b) {
        return nearness(snapshot, about, a) > nearness(snapshot, about, b);
    });
    return rows;
}

ChooseFigureDialog::Candidates deliveryCandidates(const Snapshot &snapshot, FigureRow promise)
{
    const bool jobs = isJobs(snapshot.figures[promise].kind);
    ChooseFigureDialog::Candidates candidates;
    candidates.others = candidatesFor(snapshot, promise, [&](FigureRow other) {
        const Kind kind = snapshot.figures[other].kind;
        return jobs ? kind == Kind::JobsCreated || kind == Kind::JobsExisting : isMoney(kind);
    });
    const FigureRow counted = countedRow(snapshot.columns, promise);
    for (const DeliveredLink &link : deliveredCandidates(snapshot)) {
        if (countedRow(snapshot.columns, link.promise) == counted)
            candidates.offered.push_back(link.delivered);
    }
    const auto isOffered = [&](FigureRow row) {
        return std::find(candidates.offered.begin(), candidates.offered.end(), row) != candidates.offered.end();
    };
    candidates.others.erase(std::remove_if(candidates.others.begin(), candidates.others.end(), isOffered),
                            candidates.others.end());
    return candidates;
}

} // namespace pledgeboard
