// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/view_tabs.h"

#include "views/theme/theme.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace pledgeboard {

namespace {

constexpr int kHeight = 38;
constexpr int kBetween = 22;

} // namespace

ViewTabs::ViewTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    // What has no room stands in MoreViews.
    setUsesScrollButtons(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize ViewTabs::tabSizeHint(int index) const
{
    // As wide as the semi-bold text, so that nothing moves when the current tab changes.
    const QFontMetrics metrics(strongFont());
    return {metrics.horizontalAdvance(tabText(index)) + scaled(kBetween), scaled(kHeight)};
}

void ViewTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const bool current = i == currentIndex();
        const QRect text = tabRect(i).adjusted(0, 0, -scaled(kBetween), 0);
        if (current && hasFocus())
            painter.fillRect(text.adjusted(-scaled(4), scaled(8), scaled(6), 0), tokens().chosen);
        painter.setFont(current ? strongFont() : bodyFont());
        painter.setPen(current || i == m_hovered ? tokens().text : tokens().quiet);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        const int underline = hasFocus() ? 3 : 2;
        if (current)
            painter.fillRect(QRect(text.left(), height() - underline, text.width(), underline), tokens().accent);
    }
}

void ViewTabs::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = tabAt(event->position().toPoint());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    QTabBar::mouseMoveEvent(event);
}

void ViewTabs::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QTabBar::leaveEvent(event);
}

} // namespace pledgeboard
