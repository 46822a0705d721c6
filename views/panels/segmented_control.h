// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace pledgeboard {

/// A row of joined buttons of which one is chosen. Tab reaches the chosen one, arrow keys choose the next.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(int count, QWidget *parent = nullptr);

    /// One text for each segment; a tool tip may say more.
    void setTexts(const QStringList &texts, const QStringList &toolTips = {});

    int current() const;
    /// Chooses without a signal.
    void setCurrent(int segment);

Q_SIGNALS:
    void chosen(int segment); ///< by the user

private:
    void moveFocusStop();

    QButtonGroup *m_buttons = nullptr;
};

} // namespace pledgeboard
