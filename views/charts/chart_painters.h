// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/canvas.h"

namespace pledgeboard {

// Each draws one chart's plot into the area and adds its marks and its table to the page. What is asked for holds something.
void paintJobsAgainstInvestment(Canvas &canvas, const ChartInput &input, const ChartOptions &options,
                                const QRectF &area);
void paintByYear(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintCitiesCompared(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintDelivered(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintCumulative(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintSideBySide(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintTable(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintRevisions(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintCityProfile(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintMap(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintProgrammes(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);
void paintCounting(Canvas &canvas, const ChartInput &input, const ChartOptions &options, const QRectF &area);

} // namespace pledgeboard
