// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace pledgeboard {

class Actions;

/// The row under the menu bar: import, back and forward through the filters; views, copy and export at the right.
class ToolRow : public QFrame
{
    Q_OBJECT

public:
    explicit ToolRow(Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_views = nullptr;
};

} // namespace pledgeboard
