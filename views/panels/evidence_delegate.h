// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace pledgeboard {

/// A row of a TableModel in the evidence panel: the first column in up to two lines, its second line quietly below it; numbers
/// with tabular digits at the right.
class EvidenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Numbers that matter less than the others.
    void setQuietColumn(int column) { m_quietColumn = column; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The least width in which a cell's text stands in two lines, broken at a blank.
    static int widthInTwoLines(const QModelIndex &index);
    /// The height of a row whose first column is that wide.
    static int rowHeight(const QModelIndex &first, int width);
    /// The height in which every row has room.
    static int tallestRow();

private:
    int m_quietColumn = -1;
};

} // namespace pledgeboard
