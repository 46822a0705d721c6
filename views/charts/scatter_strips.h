// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/axis_ticks.h"
#include "views/charts/canvas.h"
#include "views/charts/chart_data.h"

namespace pledgeboard {

class Plot;

/// Between an axis title and the plot below it.
inline constexpr double kAxisTitleGap = 12;

/// A place, or a place and year, of the scatter.
struct ScatterEntry {
    PlaceSums sums;
    QString name;
    QString amounts;
    QColor colour;
};

/// The band below the plot: places with jobs and no investment figure, each at its number of jobs, never at zero investment.
class BottomStrip
{
public:
    explicit BottomStrip(std::vector<ScatterEntry> entries) : m_entries(std::move(entries)) { }

    /// Packs marks with their labels into rows that fit between left and right; gives the band's height. Rows that the height
    /// does not hold are dropped, and the head says how many more there are.
    double layOut(const Canvas &canvas, const AxisTicks &axis, double left, double right, double mostHeight);
    void paint(Canvas &canvas, const QRectF &band, const Plot &plot) const;

private:
    struct Place {
        std::size_t entry = 0;
        int row = 0;
        bool atLeft = false; ///< the label stands at the mark's left
        QString text;
    };

    std::vector<ScatterEntry> m_entries;
    std::vector<Place> m_places;
    QString m_head;
    double m_rowHeight = 0;
};

/// The band at the plot's right: places with investment and no jobs figure, each at its sum.
class RightStrip
{
public:
    explicit RightStrip(std::vector<ScatterEntry> entries) : m_entries(std::move(entries)) { }

    /// How wide the band would like to be.
    double width(const Canvas &canvas) const;
    void paint(Canvas &canvas, const QRectF &band, const Plot &plot) const;

private:
    std::vector<ScatterEntry> m_entries;
};

} // namespace pledgeboard
