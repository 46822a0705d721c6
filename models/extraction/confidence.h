// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grade.h"
#include "models/extraction/dates/figure_year.h"
#include "models/extraction/names/figure_names.h"
#include "models/extraction/places/figure_place.h"
#include "models/extraction/rules/kinds.h"

#include <vector>

namespace pledgeboard {

/// What is known of one figure when its confidence is judged.
struct Graded {
    const ParsedText &text;
    const NumberMention &number;
    const KindReading &kind;
    const FigurePlace &place;
    const FigureYear &year;
    const FigureOrganisation &organisation;
    int numbersInSentence = 1;
    bool dated = false; ///< something says when the article was published
};

GradeSet gradesOf(const Graded &graded);

/// The share of figures with these grades whose kind, place, year and bound are all right, from 0 to 1, as a careful reader would
/// mark them in articles of which no rule was made.
double confidenceOf(const GradeSet &grades);

/// The grades that lower the confidence, the one that costs most first; small costs are left out.
std::vector<Grade> doubtsOf(const GradeSet &grades);

} // namespace pledgeboard
