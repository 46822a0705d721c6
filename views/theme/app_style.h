// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace pledgeboard {

/// Fusion with the indicators of the design: chevrons in trees, square boxes with a tick, no bevels. Mnemonics are underlined while
/// Alt is held or a menu has the keyboard.
class AppStyle : public QProxyStyle
{
    Q_OBJECT

public:
    AppStyle();

    using QProxyStyle::polish;
    void polish(QApplication *application) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void showMnemonics(bool shown);

    bool m_showsMnemonics = false;
};

/// A box of the design: filled with the colour and ticked when checked, a dash when partially checked, else an empty square.
void paintCheckBox(QPainter &painter, const QRectF &box, Qt::CheckState state, const QColor &fill);

} // namespace pledgeboard
