// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "models/storage/snapshot.h"

#include <QAbstractTableModel>

#include <vector>

namespace pledgeboard {

/// Every figure that a tally left out, with its reason: a row for each figure, in the order in which reasons are tried.
class LeftOutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ReasonColumn,
        AmountColumn,
        KindColumn,
        PlaceColumn,
        YearColumn,
        QuoteColumn,
        WhyColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< QString, int or qint64, by column; invalid where unknown
        FigureRowRole, ///< quint32: the figure's row in the snapshot
        ReasonRole, ///< int: the LeftOutReason
    };

    explicit LeftOutModel(QObject *parent = nullptr);

    void setContent(const SnapshotPtr &snapshot, const Tally &tally);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        LeftOutReason reason = LeftOutReason::OtherKind;
        FigureRow figure = 0;
    };

    QVariant display(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
};

} // namespace pledgeboard
