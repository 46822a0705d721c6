// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace pledgeboard {

/// A row of the announcements: who in up to two lines and where below it; numbers with tabular digits at the right.
class AnnouncementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The height of a row whose first column is that wide.
    static int rowHeight(const QModelIndex &who, int width);
    /// The height in which every row has room.
    static int tallestRow();
};

} // namespace pledgeboard
