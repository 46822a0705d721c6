// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/dates/figure_year.h"
#include "models/extraction/places/figure_place.h"
#include "models/extraction/rules/kinds.h"

namespace pledgeboard {

/// How sure the reading is that kind, place, year and bound are all right, from 0 to 1: the product of how clearly the rules
/// decided the kind and how the place and the year were found. The steps are set on the marked corpus, so that figures of 0.9 and
/// more are right at least nine times in ten (tst_corpus prints the table).
double confidenceOf(const KindReading &kind, const FigurePlace &place, const FigureYear &year);

} // namespace pledgeboard
