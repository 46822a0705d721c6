// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace pledgeboard {

/// A chart's numbers. Sorts by amount, or by words where a column has none; what is not known stays last.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ChartTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// What the cell stands for; nullptr for words.
    const TableAmount *amountAt(const QModelIndex &index) const;
    /// The first cell of that key, else an invalid index.
    QModelIndex find(const MarkKey &key) const;

    /// The cells between the corners, with their heads, as a spreadsheet takes them: tabs and lines, amounts as plain numbers. Amounts
    /// with a bound are told in a line below.
    QString cellsAsText(const QModelIndex &topLeft, const QModelIndex &bottomRight) const;

private:
    bool isAmount(int column) const { return m_isAmount.at(static_cast<std::size_t>(column)); }
    QString plainText(const QModelIndex &index) const;

    ChartTable m_table;
    std::vector<int> m_order; ///< rows of the table as they are shown
    std::vector<bool> m_isAmount; ///< by column
    std::vector<std::vector<int>> m_amounts; ///< by row and column, position in the table's amounts, or -1
};

/// The table of a chart's page: white and in the page's type, in every theme. Enter opens a cell, Ctrl+C copies the chosen cells, or all.
class ChartTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget *parent = nullptr);

    void setTable(const ChartTable &table);
    void select(const std::optional<MarkKey> &key);
    void copyCells() const;

Q_SIGNALS:
    void amountClicked(const pledgeboard::MarkKey &key, const std::vector<pledgeboard::FigureRow> &figures);
    void amountActivated(const pledgeboard::MarkKey &key, const std::vector<pledgeboard::FigureRow> &figures);
    void placeOpened(const QString &place);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void fitColumns();

    ChartTableModel *m_model;
};

} // namespace pledgeboard
