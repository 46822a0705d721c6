// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <set>
#include <vector>

class QSortFilterProxyModel;

namespace pledgeboard {

class TableModel;

/// A table of the evidence panel: words broken into lines, numbers in narrow columns, sorted by a click on a heading.
class EvidenceTable : public QTableView
{
    Q_OBJECT

public:
    explicit EvidenceTable(TableModel *model, QWidget *parent = nullptr);

    /// Heads a narrow column by a sign instead of its title, which the tool tip then says, and writes it quietly.
    void setSign(int column, const QString &sign);

    /// Gives columns and rows the room that their texts need: after each change of the model.
    void fit();

    /// Selects rows of the model, scrolls to the first of them, and says nothing by signals.
    void selectRows(const std::set<int> &rows);
    /// The selected rows of the model, in the order shown.
    std::vector<int> selectedRows() const;

    /// The row of the model that is shown so many rows after the given one, round the ends; -1 where nothing is shown.
    int rowAfter(int row, int by) const;

Q_SIGNALS:
    void rowsChosen(); ///< the user selected other rows; at least one is

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns(); ///< by the widths that are known
    void fitRows(int width); ///< of the first column

    QSortFilterProxyModel *m_sorted = nullptr;
    std::vector<int> m_whole; ///< by column: what its texts need in one line; 0 for the first, which takes the rest
    std::vector<int> m_broken; ///< ... in two lines
    bool m_quiet = false;
};

} // namespace pledgeboard
