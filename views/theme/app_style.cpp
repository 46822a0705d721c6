// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/app_style.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace pledgeboard {

namespace {

void paintChevron(QPainter &painter, const QRectF &area, bool open)
{
    const QPointF c = area.center();
    const double r = scaled(3);
    QPainterPath path;
    if (open) {
        path.moveTo(c.x() - r, c.y() - r / 2);
        path.lineTo(c.x(), c.y() + r / 2);
        path.lineTo(c.x() + r, c.y() - r / 2);
    } else {
        path.moveTo(c.x() - r / 2, c.y() - r);
        path.lineTo(c.x() + r / 2, c.y());
        path.lineTo(c.x() - r / 2, c.y() + r);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().quiet, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

Qt::CheckState checkState(const QStyleOption &option)
{
    if (option.state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return option.state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintChevron(*painter, option->rect, option->state & State_Open);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect, checkState(*option), tokens().accent);
        return;
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens().accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    case PE_PanelItemViewRow:
        // The delegates paint selection over the whole row; the strip under the branches would be darker.
        if (option->state & State_Selected) {
            painter->fillRect(option->rect, tokens().selectedRow);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return scaled(15);
    case PM_CheckBoxLabelSpacing:
        return scaled(8);
    case PM_ToolTipLabelFrameWidth:
        return scaled(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_showsMnemonics ? 1 : 0;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void AppStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

bool AppStyle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Alt)
            showMnemonics(event->type() == QEvent::KeyPress || QApplication::activePopupWidget());
        break;
    }
    case QEvent::WindowDeactivate:
    case QEvent::MouseButtonPress:
        showMnemonics(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void AppStyle::showMnemonics(bool shown)
{
    if (shown == m_showsMnemonics)
        return;
    m_showsMnemonics = shown;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        window->update();
        for (QWidget *widget : window->findChildren<QWidget *>())
            widget->update();
    }
}

void paintCheckBox(QPainter &painter, const QRectF &box, Qt::CheckState state, const QColor &fill)
{
    const Tokens &t = tokens();
    const QRectF square = box.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state == Qt::Checked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(square, 4, 4);
        // White on dark fills, near-black on light ones: the colour of a place may be either.
        const QColor tick = fill.lightness() > 165 ? QColor(0x1B1F24) : QColor(Qt::white);
        painter.setPen(QPen(tick, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const double w = square.width();
        QPainterPath path(square.topLeft() + QPointF(w * 0.28, w * 0.52));
        path.lineTo(square.topLeft() + QPointF(w * 0.44, w * 0.67));
        path.lineTo(square.topLeft() + QPointF(w * 0.73, w * 0.35));
        painter.drawPath(path);
    } else {
        painter.setPen(QPen(t.quiet, 1.2));
        painter.setBrush(t.panel);
        painter.drawRoundedRect(square, 4, 4);
        if (state == Qt::PartiallyChecked) {
            painter.setPen(QPen(t.quiet, 1.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(square.left() + 4, square.center().y()),
                             QPointF(square.right() - 4, square.center().y()));
        }
    }
    painter.restore();
}

} // namespace pledgeboard
