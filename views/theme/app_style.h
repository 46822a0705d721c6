// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace pledgeboard {

/// Fusion with the indicators of the design: chevrons in trees, square boxes with a tick, no bevels.
class AppStyle : public QProxyStyle
{
    Q_OBJECT

public:
    AppStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

/// A box of the design: filled with the colour and ticked when checked, a dash when partially checked, else an empty square.
void paintCheckBox(QPainter &painter, const QRectF &box, Qt::CheckState state, const QColor &fill);

} // namespace pledgeboard
