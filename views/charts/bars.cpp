// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bars.h"

#include <QBarSeries>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>

namespace pledgeboard {

namespace {

void addSeries(Plot &plot, QAbstractBarSeries *series, const std::vector<BarLayer> &layers, double share)
{
    series->setBarWidth(share);
    series->setLabelsVisible(false);
    for (const BarLayer &layer : layers) {
        auto *set = new QBarSet(QString());
        set->setPen(Qt::NoPen);
        set->setBrush(layer.colour.isValid() ? QBrush(layer.colour) : QBrush(Qt::NoBrush));
        set->append(layer.values);
        series->append(set);
    }
    plot.add(series);
}

} // namespace

void addBars(Plot &plot, const std::vector<BarLayer> &layers, Qt::Orientation bars, double share)
{
    if (bars == Qt::Vertical)
        addSeries(plot, new QStackedBarSeries, layers, share);
    else
        addSeries(plot, new QHorizontalStackedBarSeries, layers, share);
}

void addBarsSideBySide(Plot &plot, const std::vector<BarLayer> &layers, double share)
{
    addSeries(plot, new QBarSeries, layers, share);
}

QRectF barBox(const Plot &plot, double slot, double from, double to, Qt::Orientation bars, double share)
{
    const double before = slot - share / 2;
    const double after = slot + share / 2;
    if (bars == Qt::Vertical)
        return QRectF(plot.at(before, from), plot.at(after, to)).normalized();
    return QRectF(plot.at(from, before), plot.at(to, after)).normalized();
}

} // namespace pledgeboard
