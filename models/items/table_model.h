// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace pledgeboard {

/// What the tables of this folder have in common: a title for each column, and numbers at the right.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum CommonRole {
        SortRole =
            Qt::UserRole, ///< QString, int or qint64, by column; invalid where unknown. For a QSortFilterProxyModel
        SecondLineRole, ///< QString: what stands below the text of the first column; empty where nothing does
        FirstOwnRole, ///< where the roles of a model of its own begin
    };

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    TableModel(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) { }

    virtual std::size_t rows() const = 0;
    virtual QString title(int column) const = 0; ///< translated
    virtual bool isNumber(int column) const = 0;

private:
    int m_columns;
};

} // namespace pledgeboard
