// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"

#include <QAbstractTableModel>

namespace pledgeboard {

/// The steps from every figure of the measure's family down to the total.
class WaterfallModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, ValueColumn, FiguresColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< QString, qint64 or int, by column
        FigureRowsRole, ///< QList<quint32>: the figures of the step
        ReasonRole, ///< int: the LeftOutReason; invalid for the first and the last step
    };

    explicit WaterfallModel(QObject *parent = nullptr);

    void setContent(const Tally &tally);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString title(int row) const;

    Tally m_tally;
};

} // namespace pledgeboard
