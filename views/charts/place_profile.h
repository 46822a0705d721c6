// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"

#include <QString>

#include <optional>
#include <vector>

namespace pledgeboard {

struct Snapshot;

/// Figures added up as they were stated: heads, or pence.
struct StatedSum {
    std::int64_t value = 0;
    BoundOfSum bounds;
    std::vector<FigureRow> figures;

    void add(std::int64_t more, Bound bound, FigureRow row);
};

/// What one who promised for a place and year.
struct ProfilePromise {
    QString who; ///< programme, else organisation, else place
    std::optional<int> year;
    std::optional<StatedSum> jobs;
    std::optional<StatedSum> money;
};

/// What an article tells of the place that is no promise: existing jobs, output, pay.
struct ProfileFact {
    FigureRow row = 0;
    Kind kind = Kind::JobsExisting;
    QString amount; ///< translated
    QString who; ///< whose jobs or pay; empty where they are the place's own
    QString publisher;
    std::optional<int> year;
};

/// A place as articles tell of it. Everything is as stated, whatever prices or populations are asked for.
struct PlaceProfile {
    QString
        place; ///< that of the answer with the most jobs promised, else the most investment; empty where it has none
    std::vector<ProfilePromise> promises; ///< those that count, the weightiest first
    std::vector<std::pair<Kind, StatedSum>> moneyByKind; ///< of the money that counts, in the order of kinds
    std::vector<ProfileFact> facts; ///< by kind, then the newest first
    std::vector<std::pair<QString, int>> publishers; ///< of all of it, with the number of their figures, most first
};

PlaceProfile placeProfile(const Comparison &comparison, const Snapshot &snapshot);

} // namespace pledgeboard
