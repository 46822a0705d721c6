// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace pledgeboard {

class ViewTabs;

/// Stands behind the tabs and holds those for which the row has no room in a menu. The current tab always stays in the row.
class MoreViews : public QPushButton
{
    Q_OBJECT

public:
    explicit MoreViews(ViewTabs *tabs, QWidget *parent = nullptr);

    /// Shares out the tabs over row and menu; width is that of both together.
    void fit(int width);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void retranslate();

    ViewTabs *m_tabs;
    int m_width = 0;
};

} // namespace pledgeboard
