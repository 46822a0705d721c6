// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"
#include "models/items/bounded_sum.h"
#include "models/items/table_model.h"

#include <map>
#include <optional>
#include <vector>

namespace pledgeboard {

/// A comparison as a table: place, year, jobs, investment. A gap reads "no figure found", never 0.
class TallyTableModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, YearColumn, JobsColumn, MoneyColumn, ColumnCount };
    enum Role {
        FigureRowsRole = FirstOwnRole, ///< QList<quint32>: the figures that count in the row
    };
    enum class Grouping { PlaceAndYear, Place };

    explicit TallyTableModel(QObject *parent = nullptr);

    /// A row for each place and each of its years (a place without any figure has one row with gaps), or for each
    /// place, where the year column reads "all years".
    void setContent(const Comparison &comparison, Grouping grouping);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    QString title(int column) const override;
    bool isNumber(int column) const override { return column != PlaceColumn; }

private:
    struct Row {
        QString place;
        std::optional<int> year;
        std::optional<BoundedSum> jobs;
        std::optional<BoundedSum> money; ///< pence
        std::vector<FigureRow> figures;
    };

    /// Places as asked, and for each its years; where years are not grouped by, and for unknown ones, kLastYear.
    using RowKey = std::pair<qsizetype, int>;

    void addCells(std::map<RowKey, Row> &rows, const Tally &tally, std::optional<BoundedSum> Row::*sum) const;
    QVariant display(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    Comparison m_comparison;
    Grouping m_grouping = Grouping::PlaceAndYear;
    std::vector<Row> m_rows;
};

} // namespace pledgeboard
