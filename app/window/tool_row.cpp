// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tool_row.h"

#include "app/window/actions.h"
#include "views/panels/action_button.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace pledgeboard {

namespace {

/// A square button with a picture, for an action whose text is its tool tip.
QPushButton *arrowButton(QAction *action, const QString &picture, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setIcon(icon(picture));
    button->setFixedWidth(scaled(32));
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

ToolRow::ToolRow(Actions &actions, QWidget *parent) : QFrame(parent)
{
    setProperty("surface", QStringLiteral("panel"));
    setProperty("edge", QStringLiteral("bottom"));
    auto *import = new ActionButton(actions.importArticles, this);
    import->setProperty("role", QStringLiteral("primary"));
    m_back = arrowButton(actions.back, QStringLiteral("left"), this);
    m_forward = arrowButton(actions.forward, QStringLiteral("right"), this);
    m_views = new QPushButton(this);
    m_views->setMenu(actions.viewsMenu());
    m_views->setIcon(icon(QStringLiteral("down")));
    m_views->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_views->setFocusPolicy(Qt::TabFocus);
    auto *copy = new ActionButton(actions.copyChart, this);
    auto *save = new ActionButton(actions.exportChart, this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(10));
    layout->setSpacing(scaled(10));
    layout->addWidget(import);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addStretch();
    layout->addWidget(m_views);
    layout->addWidget(copy);
    layout->addWidget(save);
    retranslate();
}

void ToolRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ToolRow::retranslate()
{
    m_views->setText(tr("Views"));
    m_views->setAccessibleName(tr("Views"));
    m_back->setAccessibleName(tr("Filters back"));
    m_back->setToolTip(tr("Filters back"));
    m_forward->setAccessibleName(tr("Filters forward"));
    m_forward->setToolTip(tr("Filters forward"));
}

} // namespace pledgeboard
