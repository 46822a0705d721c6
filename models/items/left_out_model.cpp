// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/left_out_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

namespace pledgeboard {

LeftOutModel::LeftOutModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void LeftOutModel::setContent(const SnapshotPtr &snapshot, const Tally &tally)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_rows.clear();
    for (const LeftOut &leftOut : tally.leftOut) {
        for (const FigureRow figure : leftOut.figures)
            m_rows.push_back(Row{leftOut.reason, figure});
    }
    endResetModel();
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeftOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::TextAlignmentRole:
        return cell::alignment(index.column() == AmountColumn || index.column() == YearColumn);
    case SortRole:
        return sortKey(row, index.column());
    case FigureRowRole:
        return row.figure;
    case ReasonRole:
        return static_cast<int>(row.reason);
    default:
        return {};
    }
}

QVariant LeftOutModel::display(const Row &row, int column) const
{
    const Figure &figure = m_snapshot->figures[row.figure];
    switch (column) {
    case ReasonColumn:
        return leftOutReasonTitle(row.reason);
    case AmountColumn:
        return amountText(figure.amount);
    case KindColumn:
        return kindTitle(figure.kind);
    case PlaceColumn:
        return figure.place.isEmpty() ? cell::unknown() : figure.place;
    case YearColumn:
        return figure.year ? QString::number(*figure.year) : cell::unknown();
    case QuoteColumn:
        return figure.evidence.quote;
    default:
        return m_snapshot->joinReasons[row.figure];
    }
}

QVariant LeftOutModel::sortKey(const Row &row, int column) const
{
    const std::int64_t value = m_snapshot->columns.value[row.figure];
    switch (column) {
    case ReasonColumn:
        return static_cast<int>(row.reason);
    case AmountColumn:
        return value == kNoValue ? QVariant() : QVariant(static_cast<qlonglong>(value));
    case YearColumn:
        return cell::sortKey(m_snapshot->figures[row.figure].year);
    default:
        return display(row, column);
    }
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cell::alignment(section == AmountColumn || section == YearColumn);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {
        tr("Left out because"), tr("Amount"), tr("Kind"), tr("Place"), tr("Year"), tr("Words"), tr("Why")};
    return titles[section];
}

} // namespace pledgeboard
