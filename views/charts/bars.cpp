// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bars.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>

namespace pledgeboard {

void addBars(Plot &plot, const std::vector<BarLayer> &layers, Qt::Orientation bars, double share)
{
    QAbstractBarSeries *series = nullptr;
    if (bars == Qt::Vertical)
        series = new QStackedBarSeries;
    else
        series = new QHorizontalStackedBarSeries;
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

QRectF barBox(const Plot &plot, int slot, double from, double to, Qt::Orientation bars, double share)
{
    const double before = slot - share / 2;
    const double after = slot + share / 2;
    if (bars == Qt::Vertical)
        return QRectF(plot.at(before, from), plot.at(after, to)).normalized();
    return QRectF(plot.at(from, before), plot.at(to, after)).normalized();
}

} // namespace pledgeboard
