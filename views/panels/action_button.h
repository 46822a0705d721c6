// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace pledgeboard {

/// A push button that shows an action: its text, whether it can be used, and its shortcut in the tool tip.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow(const QAction &action);
};

} // namespace pledgeboard
