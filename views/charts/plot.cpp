// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plot.h"

#include "views/charts/canvas.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>

namespace pledgeboard {

namespace {

QAbstractAxis *valueAxis(const AxisTicks &ticks)
{
    if (ticks.logarithmic) {
        auto *axis = new QLogValueAxis;
        axis->setBase(10);
        axis->setRange(ticks.min, ticks.max);
        return axis;
    }
    auto *axis = new QValueAxis;
    // A grid line at the very end falls to rounding and is not drawn.
    axis->setRange(ticks.min, ticks.max * (1 + 1e-6));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(ticks.step);
    return axis;
}

QAbstractAxis *slotAxis(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(QString::number(i));
    auto *axis = new QBarCategoryAxis;
    axis->append(names);
    return axis;
}

} // namespace

Plot::Plot(const QSizeF &page, const QRectF &area)
    : m_page(page), m_area(area), m_chart(new QChart), m_frame(new QLineSeries)
{
    m_scene.setSceneRect(QRectF(QPointF(0, 0), page));
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setGeometry(QRectF(QPointF(0, 0), page));
    m_chart->setPlotArea(area);
    m_chart->addSeries(m_frame);
}

Plot::~Plot() = default;

void Plot::setAxis(QAbstractAxis *axis, Qt::Alignment side, bool grid)
{
    axis->setLabelsVisible(false);
    axis->setTitleVisible(false);
    axis->setMinorGridLineVisible(false);
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(ink::kLine, 1));
    axis->setLinePen(QPen(ink::kAxis, 1));
    m_chart->addAxis(axis, side);
    m_frame->attachAxis(axis);
}

void Plot::setHorizontalAxis(const AxisTicks &ticks, bool grid)
{
    m_horizontal = valueAxis(ticks);
    m_originX = ticks.min;
    setAxis(m_horizontal, Qt::AlignBottom, grid);
}

void Plot::setVerticalAxis(const AxisTicks &ticks, bool grid)
{
    m_vertical = valueAxis(ticks);
    m_originY = ticks.min;
    setAxis(m_vertical, Qt::AlignLeft, grid);
}

void Plot::setHorizontalSlots(int count)
{
    m_horizontal = slotAxis(count);
    setAxis(m_horizontal, Qt::AlignBottom, false);
}

void Plot::setVerticalSlots(int count)
{
    m_vertical = slotAxis(count);
    setAxis(m_vertical, Qt::AlignLeft, false);
}

void Plot::hideHorizontalLine()
{
    m_horizontal->setLineVisible(false);
}

void Plot::hideVerticalLine()
{
    m_vertical->setLineVisible(false);
}

void Plot::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_horizontal);
    series->attachAxis(m_vertical);
}

QPointF Plot::at(double x, double y) const
{
    return m_chart->mapToPosition(QPointF(x, y), m_frame);
}

void Plot::render(QPainter &painter)
{
    // Axes lie where they were before the series came until the layout runs, which it does by itself only in a view.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
    const QRectF page(QPointF(0, 0), m_page);
    m_scene.render(&painter, page, page, Qt::IgnoreAspectRatio);
}

} // namespace pledgeboard
