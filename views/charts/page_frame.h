// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/canvas.h"
#include "views/charts/chart_words.h"

namespace pledgeboard {

/// Draws headline, subtitle, rule, source and the notes that fit, and gives the room between them.
QRectF paintFrame(Canvas &canvas, const PageWords &words, const QSizeF &size);

/// Draws what is shown apart and not allocated ("United Kingdom: more than 13,000 jobs, £14bn"), and each "up to" that is not
/// counted, at the foot of the area, each place a mark, and gives what is left of the area.
QRectF paintWiderPlaces(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);

/// A line of words at the foot of the area, each of which answers for its figures: the marks' descriptions are what they say, and become
/// that with "said" around it. Gives what is left of the area.
QRectF paintApart(Canvas &canvas, const QString &title, std::vector<ChartMark> &marks, const QString &said,
                  const QRectF &area);

/// paintApart() of what of the measure no year is known, for charts that have no other place for it.
QRectF paintWithoutYear(Canvas &canvas, const ChartInput &input, Measure measure, const QRectF &area);

/// The same of what the known parts of wholes leave, for the waterfall.
QRectF paintUnallocated(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);

/// A message in the middle of the area, for a plot without anything to show.
void paintMessage(Canvas &canvas, const QString &message, const QRectF &area);

/// A square of the colour with its name, for each; gives what is left of the area below them.
QRectF paintKey(Canvas &canvas, const std::vector<std::pair<QString, QColor>> &entries, const QRectF &area);

} // namespace pledgeboard
