// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/table_model.h"

#include "models/items/cell_text.h"

namespace pledgeboard {

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cell::alignment(isNumber(section));
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

} // namespace pledgeboard
