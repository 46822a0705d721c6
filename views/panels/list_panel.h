// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pledgeboard {

/// A list that stands in the place of the announcements: its title, how many it lists and the way back, which Escape takes too.
class ListPanel : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void closed(); ///< the user wants the announcements back

protected:
    explicit ListPanel(QWidget *parent = nullptr);

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    /// Sets all words of the panel, after a change of the language too.
    virtual void retranslate() = 0;

    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_back = nullptr;
    QVBoxLayout *m_rows = nullptr; ///< of the panel, with the heading in it
};

} // namespace pledgeboard
