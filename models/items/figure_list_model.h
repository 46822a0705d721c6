// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"
#include "models/items/table_model.h"
#include "models/storage/snapshot.h"

#include <optional>
#include <vector>

namespace pledgeboard {

/// Figures one by one, those that count and those left out alike: a row for each, by reason and then as the snapshot has them.
class FigureListModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { WordsColumn, YearColumn, AmountColumn, ColumnCount };
    enum Role {
        FigureRowRole = FirstOwnRole, ///< quint32: the figure's row in the snapshot
        ReasonRole, ///< int: the LeftOutReason; invalid where the figure counts
    };

    explicit FigureListModel(QObject *parent = nullptr);

    /// The comparison says which of the figures are left out, and why.
    void setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures, const Comparison &comparison);

    FigureRow figureRow(int row) const { return m_rows.at(static_cast<std::size_t>(row)).figure; }
    int rowOfFigure(FigureRow figure) const; ///< -1 where it is not shown

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    QString title(int column) const override;
    bool isNumber(int column) const override { return column != WordsColumn; }

private:
    struct Row {
        FigureRow figure = 0;
        std::optional<LeftOutReason> reason;
    };

    QString display(const Row &row, int column) const;
    QString secondLine(const Row &row) const;
    QVariant sortKey(const Row &row, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
    bool m_reasonsDiffer = false; ///< so that each row has to say its own
};

} // namespace pledgeboard
