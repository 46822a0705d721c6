// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/table_model.h"
#include "models/storage/promises.h"

#include <optional>
#include <vector>

namespace pledgeboard {

/// The promises whose period has ended, with what is known to be delivered of each: the longest ended first, then the largest.
class RunOutModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { PromiseColumn, PromisedColumn, DeliveredColumn, ColumnCount };
    enum Role {
        FigureRowsRole = FirstOwnRole, ///< QList<quint32>: the promise, then what tells what was delivered
        LastYearRole, ///< int: the promise ended with it
    };

    explicit RunOutModel(QObject *parent = nullptr);

    void setContent(const SnapshotPtr &snapshot, const boost::gregorian::date &today);
    void clear();

    FigureRow promise(int row) const { return m_rows.at(static_cast<std::size_t>(row)).promise.promise; }
    int rowOfFigure(FigureRow figure) const; ///< of a promise or of what tells of it; -1 where it is not shown
    int openCount() const; ///< of how many nothing is known to be delivered

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    QString title(int column) const override;
    bool isNumber(int column) const override { return column != PromiseColumn; }

private:
    struct Row {
        RunOutPromise promise;
        std::vector<FigureRow> delivered; ///< the largest first
    };

    QString display(const Row &row, int column) const;
    QString secondLine(const Row &row) const;
    QVariant sortKey(const Row &row, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
};

} // namespace pledgeboard
