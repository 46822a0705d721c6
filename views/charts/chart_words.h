// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_data.h"

namespace pledgeboard {

/// What a page says around its plot.
struct PageWords {
    QString headline;
    QString subtitle;
    QString source;
    QStringList notes; ///< the most needed first
    QStringList sourceNotes; ///< those of the notes that stand behind the source: prices and rates
};

PageWords pageWords(const ChartInput &input, const ChartOptions &options);

/// The finding, in at most 15 words, and no more than the figures bear.
QString chartHeadline(const ChartInput &input, const ChartOptions &options);

/// "Source: Infotec, TheBusinessDesk.com and BusinessCloud, and 2 others."
QString sourceLine(const std::vector<ChartSource> &sources);

/// "14 figures are left out: 6 told again, 4 not promises." Nothing where none is.
QString leftOutLine(const std::vector<const Tally *> &tallies);

/// What an empty page says below its headline.
QString emptyAdvice(ChartKind kind);

/// An amount as a label writes it: "~1,000", "up to £800m", "more than 4,000".
QString amountLabel(const Tally &tally, std::int64_t value, Bound bound);

/// "11,500 jobs", "~1,000 jobs"; money as amountLabel().
QString amountWithUnit(const Tally &tally, std::int64_t value, Bound bound);

/// "11,500 jobs, up to £800m"; one measure alone where only one is known.
QString bothAmounts(const Comparison &comparison, const PlaceSums &sums);

/// The measure as the head of an axis or a column: "Jobs promised", "Investment".
QString measureTitle(const Tally &tally);

/// A step of the waterfall: "Every jobs figure found", "Told again", "Jobs promised".
QString stepTitle(const Tally &tally, const MarkKey &step);

/// "No jobs figure found", "No investment figure found".
QString nothingFound(Measure measure);

/// "A, B and C".
QString joined(const QStringList &words);

} // namespace pledgeboard
