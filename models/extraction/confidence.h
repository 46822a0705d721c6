// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/dates/figure_year.h"
#include "models/extraction/places/figure_place.h"
#include "models/extraction/rules/kinds.h"

namespace pledgeboard {

/// How sure the reading is that kind, place and year are all right, from 0 to 1: the product of how clearly the rules decided the
/// kind and how the place and the year were found. The steps are set by judgement: the number orders figures by doubt, it is not
/// yet a measured share of right ones.
double confidenceOf(const KindReading &kind, const FigurePlace &place, const FigureYear &year);

} // namespace pledgeboard
