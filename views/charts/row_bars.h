// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/bars.h"

#include <algorithm>

namespace pledgeboard {

/// The slot of a row: rows are read from the top, slots are counted from the bottom.
template<typename Rows>
int slotOfRow(const Rows &rows, std::size_t row)
{
    return static_cast<int>(rows.size() - 1 - row);
}

/// How wide a column of the rows' texts is.
template<typename Row>
double columnWidth(const Canvas &canvas, const std::vector<Row> &rows, QString Row::*text, Type type,
                   const QString &title = {})
{
    double width = title.isEmpty() ? 0 : canvas.width(title, Type::Small);
    for (const Row &row : rows)
        width = std::max(width, canvas.numberWidth(row.*text, type));
    return width;
}

/// Makes the plot one of bars that lie in rows and all begin at its left edge, and draws them.
void drawRowBars(Canvas &canvas, Plot &plot, int rows, double greatest, const std::vector<BarLayer> &layers,
                 double share = kBarShare);

} // namespace pledgeboard
