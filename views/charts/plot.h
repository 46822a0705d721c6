// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/axis_ticks.h"

#include <QGraphicsScene>
#include <QRectF>

class QAbstractAxis;
class QAbstractSeries;
class QBarCategoryAxis;
class QChart;
class QPainter;

namespace pledgeboard {

/// A Qt Charts chart the size of a page, themed by hand, with its plot area where the page wants it: positions of the chart are
/// those of the page. It draws axes, grid and series; the page draws the words, which it can then keep apart.
class Plot
{
public:
    Plot(const QSizeF &page, const QRectF &area);
    ~Plot();
    Plot(const Plot &) = delete;
    Plot &operator=(const Plot &) = delete;

    QRectF area() const { return m_area; }

    void setHorizontalAxis(const AxisTicks &ticks, bool grid);
    void setVerticalAxis(const AxisTicks &ticks, bool grid);
    /// Slots 0 to count - 1, each one wide around its number; the first is at the left, or at the bottom.
    void setHorizontalSlots(int count);
    void setVerticalSlots(int count);

    /// An axis without its line: for bars, where the page draws the one that they stand on, and where nothing is measured.
    void hideHorizontalLine();
    void hideVerticalLine();

    /// Takes the series and draws it against both axes, which stand already.
    void add(QAbstractSeries *series);

    /// Where a value stands on the page.
    QPointF at(double x, double y) const;
    double x(double value) const { return at(value, m_originY).x(); }
    double y(double value) const { return at(m_originX, value).y(); }

    void render(QPainter &painter);

private:
    void setAxis(QAbstractAxis *axis, Qt::Alignment side, bool grid);

    QGraphicsScene m_scene;
    QSizeF m_page;
    QRectF m_area;
    QChart *m_chart; ///< the scene's
    QAbstractAxis *m_horizontal = nullptr; ///< the chart's
    QAbstractAxis *m_vertical = nullptr;
    QAbstractSeries *m_frame = nullptr; ///< a series without points: an axis has a range on the page only with a series
    double m_originX = 0;
    double m_originY = 0;
};

} // namespace pledgeboard
