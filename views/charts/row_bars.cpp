// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/row_bars.h"

namespace pledgeboard {

void drawRowBars(Canvas &canvas, Plot &plot, int rows, double greatest, const std::vector<BarLayer> &layers,
                 double share)
{
    AxisTicks axis;
    axis.max = std::max(1.0, greatest);
    axis.step = axis.max;
    plot.setHorizontalAxis(axis, false);
    plot.setVerticalSlots(rows);
    plot.hideHorizontalLine();
    plot.hideVerticalLine();
    addBars(plot, layers, Qt::Horizontal, share);
    plot.render(canvas.painter());
    canvas.line(plot.area().topLeft(), plot.area().bottomLeft(), ink::kAxis);
}

} // namespace pledgeboard
