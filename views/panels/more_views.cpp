// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/more_views.h"

#include "views/panels/view_tabs.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <vector>

namespace pledgeboard {

MoreViews::MoreViews(ViewTabs *tabs, QWidget *parent) : QPushButton(parent), m_tabs(tabs)
{
    setMenu(new QMenu(this));
    setIcon(pledgeboard::icon(QStringLiteral("down")));
    setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    setFocusPolicy(Qt::TabFocus);
    connect(menu(), &QMenu::aboutToShow, this, &MoreViews::fillMenu);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { fit(m_width); });
    retranslate();
}

void MoreViews::fit(int width)
{
    m_width = width;
    std::vector<int> wide(static_cast<std::size_t>(m_tabs->count()));
    int all = 0;
    for (int i = 0; i < m_tabs->count(); ++i) {
        wide[static_cast<std::size_t>(i)] = m_tabs->tabWidth(i);
        all += wide[static_cast<std::size_t>(i)];
    }
    const bool everyOne = all <= width;
    setVisible(!everyOne);
    const int current = m_tabs->currentIndex();
    int room = width - sizeHint().width() - scaled(8);
    if (current >= 0)
        room -= wide[static_cast<std::size_t>(current)];
    bool full = false;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const int own = i == current ? 0 : wide[static_cast<std::size_t>(i)];
        // Behind the first that has no room none stands, or their order would say nothing.
        full = full || (i != current && own > room);
        const bool inRow = everyOne || i == current || !full;
        if (inRow)
            room -= own;
        m_tabs->setTabVisible(i, inRow);
    }
}

void MoreViews::fillMenu()
{
    menu()->clear();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!m_tabs->isTabVisible(i))
            menu()->addAction(m_tabs->tabText(i), m_tabs, [tabs = m_tabs, i] { tabs->setCurrentIndex(i); });
    }
}

void MoreViews::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void MoreViews::retranslate()
{
    setText(tr("More charts"));
}

} // namespace pledgeboard
