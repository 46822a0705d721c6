// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"
#include "models/counting/name_table.h"

namespace pledgeboard {

/// What joining compares of a figure, as small values.
struct Fact {
    Kind family = Kind::MoneyOther;
    Amount amount;
    PlaceIndex place = kNoPlace;
    PlaceIndex area = kNoPlace; ///< see joiningArea()
    NameId organisation = kNoName;
    NameId programme = kNoName;
    NameId insideProgramme = kNoName;
    bool statistic = false;
    int year = 0; ///< the figure's, else that of publication; 0 where neither is known
    int day = 0; ///< of publication, counted from some day on; 0 where unknown
    int article = 0; ///< a number for each article
    int rank = 0; ///< position in the order of telling
};

/// The facts of all figures, and the names that they point into.
struct Facts {
    std::vector<Fact> facts; ///< as the figures are ordered
    std::vector<FigureRow> told; ///< rows in the order of telling
    NameTable organisations{NameRole::Organisation};
    NameTable programmes{NameRole::Programme};
};

Facts factsOf(const std::vector<FigureInArticle> &figures);

/// What the names of two figures say of whether they tell of one announcement.
struct NamesAgree {
    NameMatch organisation = NameMatch::Unknown;
    NameMatch programme = NameMatch::Unknown;

    bool identify() const { return organisation == NameMatch::Alike || programme == NameMatch::Alike; }
};

NamesAgree matchNames(const Facts &all, const Fact &a, const Fact &b);

} // namespace pledgeboard
