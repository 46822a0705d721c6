// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/action_button.h"

#include <QAction>

namespace pledgeboard {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    follow(*action);
    connect(action, &QAction::changed, this, [this, action] { follow(*action); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::follow(const QAction &action)
{
    QString text = action.iconText();
    text.remove(u'&');
    setText(text);
    setEnabled(action.isEnabled());
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? action.toolTip() : QStringLiteral("%1 (%2)").arg(action.toolTip(), keys));
    setAccessibleName(text);
}

} // namespace pledgeboard
