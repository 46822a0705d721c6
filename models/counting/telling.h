// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"

namespace pledgeboard {

/// The kind, or one kind that stands for all of which two articles may each use another for the same promise:
/// investment for investment, public funding and money raised.
Kind kindFamily(Kind kind);

/// Whether the figure describes a year (people employed, output, money raised by a whole sector) and not a promise made
/// in it: the same number for another year is then another fact.
bool isStatistic(const Figure &figure);

/// How well two amounts of one currency fit.
enum class AmountMatch : unsigned char {
    None,
    Rounded, ///< one could be the other told more roughly: "more than £1m" of £1.13m
    Equal,
};

AmountMatch matchAmounts(const Amount &a, const Amount &b);

/// The size of the last digit that carries information: 10,000 in 1,130,000. Two different amounts of one precision never match,
/// but for ranges.
std::int64_t precision(std::int64_t number);

bool isRange(const Amount &amount);

/// How many digits of the number carry information: 3 of 1,130,000.
int significantDigits(std::int64_t number);

/// Amounts that match differ by no more than this factor.
inline constexpr double kMostRounding = 1.5;

enum class PlaceMatch : unsigned char {
    None,
    Nested, ///< one holds the other, and is no wider than a city region
    Same,
};

/// Places that are unknown match nothing. London and Greater London are the same.
PlaceMatch matchPlaces(PlaceIndex a, PlaceIndex b);

/// The widest place that a figure about this one could also be told of: its city region, else the outermost of its
/// ancestors that is no wider; the place itself where it is wider.
PlaceIndex joiningArea(PlaceIndex place);

/// The order in which figures were told: by date (unknown last), then publisher, position and quote, so that it does
/// not depend on the order in which they are stored.
bool toldBefore(const FigureInArticle &a, const FigureInArticle &b);

} // namespace pledgeboard
