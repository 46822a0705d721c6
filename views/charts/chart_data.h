// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

namespace pledgeboard {

/// Cells added up: the values of one measure for a place, a year, or both.
struct Sum {
    std::int64_t value = 0; ///< as TallyCell::value
    BoundOfSum bounds; ///< of the cells
    int announcements = 0;
    std::vector<FigureRow> figures;

    Bound bound() const { return bounds.bound(); }
};

/// Both measures for a place, or for a place and year. A measure of which nothing is known is empty, never zero.
struct PlaceSums {
    QString place;
    std::optional<int> year;
    std::optional<Sum> jobs;
    std::optional<Sum> investment;

    const std::optional<Sum> &of(Measure measure) const { return measure == Measure::Jobs ? jobs : investment; }
    std::optional<Sum> &of(Measure measure) { return measure == Measure::Jobs ? jobs : investment; }
};

/// Whether the chart shows ChartOptions::measure alone.
bool isOfOneMeasure(ChartKind kind);

/// Whether its marks stand for the places that are asked for, beside which wider places are shown apart.
bool showsPlaces(ChartKind kind);

/// Whether the chart tells one year from another.
bool showsYears(ChartKind kind, bool eachYear);

const Tally &tallyOf(const Comparison &comparison, Measure measure);

/// Whether there is no cell, or no figure, to draw the chart from.
bool showsNothing(const ChartInput &input, const ChartOptions &options);

/// Whether a waterfall has no figure even in its first step.
bool isEmptyWaterfall(const Tally &tally);

/// Adds a cell, or a sum, to what there is.
void addTo(std::optional<Sum> &sum, const TallyCell &cell);
void addTo(std::optional<Sum> &sum, const Sum &other);

/// One entry for each place with a cell in either tally, in the order of Comparison::places.
std::vector<PlaceSums> sumsByPlace(const Comparison &comparison);

/// One entry for each place and year with a cell; years in order, the unknown year last within its place.
std::vector<PlaceSums> sumsByPlaceAndYear(const Comparison &comparison);

/// Wider places, which are shown apart: one entry a place.
std::vector<PlaceSums> sumsOfWiderPlaces(const Comparison &comparison);

/// What each "up to" could add where the query reads with caution: one entry a place.
std::vector<PlaceSums> sumsOfUpTo(const Comparison &comparison);

/// The figures behind both measures, each once, in order.
std::vector<FigureRow> figuresOf(const PlaceSums &sums);

/// The known years of the cells, first to last; nothing where no cell has one.
std::optional<std::pair<int, int>> yearsOf(const Comparison &comparison);

/// The same of one measure.
std::optional<std::pair<int, int>> yearsOf(const Tally &tally);

/// Adds a cell with the amount to the last row of the table.
void addAmount(ChartTable &table, const Tally &tally, const Sum &sum, const QString &text, const MarkKey &key);

/// The place's colour: the workspace's, else one of the palette that no other compared place has.
QColor colourOf(const ChartInput &input, const QString &place);

} // namespace pledgeboard
