// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/run_out_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

#include <algorithm>

namespace pledgeboard {

namespace {

FigureRow countedRow(const FigureColumns &columns, FigureRow row)
{
    return columns.toldBy[row] == kNoRow ? row : columns.toldBy[row];
}

bool holds(const std::vector<FigureRow> &rows, FigureRow row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

} // namespace

RunOutModel::RunOutModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

void RunOutModel::setContent(const SnapshotPtr &snapshot, const boost::gregorian::date &today)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_rows.clear();
    const FigureColumns &columns = snapshot->columns;
    // Those of which something is known too: without links all that have run out are found.
    for (RunOutPromise &promise : runOutPromises(columns, {}, today))
        m_rows.push_back(Row{std::move(promise), {}});
    for (const DeliveredLink &link : deliveredLinks(*snapshot)) {
        for (Row &row : m_rows) {
            if (countedRow(columns, link.promise) == countedRow(columns, row.promise.promise)
                && !holds(row.delivered, link.delivered))
                row.delivered.push_back(link.delivered);
        }
    }
    for (Row &row : m_rows) {
        std::stable_sort(row.delivered.begin(), row.delivered.end(),
                         [&columns](FigureRow a, FigureRow b) { return columns.value[a] > columns.value[b]; });
    }
    endResetModel();
}

void RunOutModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int RunOutModel::rowOfFigure(FigureRow figure) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [figure](const Row &row) {
        return row.promise.promise == figure || holds(row.promise.told, figure) || holds(row.delivered, figure);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RunOutModel::openCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.delivered.empty(); }));
}

QVariant RunOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return m_snapshot->figures[row.promise.promise].evidence.quote;
    case Qt::AccessibleTextRole:
        if (index.column() != PromiseColumn)
            return display(row, index.column());
        return tr("%1, %2, %3 promised, %4", "who and where; what and until when; the amounts")
            .arg(display(row, PromiseColumn), secondLine(row), display(row, PromisedColumn),
                 display(row, DeliveredColumn));
    case Qt::TextAlignmentRole:
        return cell::alignment(isNumber(index.column()));
    case SortRole:
        return sortKey(row, index.column());
    case SecondLineRole:
        return secondLine(row);
    case FigureRowsRole: {
        QList<quint32> rows{row.promise.promise};
        for (const FigureRow delivered : row.delivered)
            rows.append(delivered);
        return QVariant::fromValue(rows);
    }
    case LastYearRole:
        return row.promise.lastYear;
    default:
        return {};
    }
}

QString RunOutModel::display(const Row &row, int column) const
{
    const Figure &figure = m_snapshot->figures[row.promise.promise];
    switch (column) {
    case PromiseColumn: {
        const QString &who = figure.programme.isEmpty() ? figure.organisation : figure.programme;
        if (who.isEmpty())
            return figure.place.isEmpty() ? figure.evidence.quote : figure.place;
        //: Who promised, and where
        return figure.place.isEmpty() ? who : tr("%1, %2").arg(who, figure.place);
    }
    case PromisedColumn:
        return amountText(figure.amount);
    default:
        return row.delivered.empty() ? tr("nothing found yet")
                                     : amountText(m_snapshot->figures[row.delivered.front()].amount);
    }
}

QString RunOutModel::secondLine(const Row &row) const
{
    return tr("%1 · ended in %2", "kind of a promise, and the last year of its period")
        .arg(kindTitle(m_snapshot->figures[row.promise.promise].kind))
        .arg(row.promise.lastYear);
}

QVariant RunOutModel::sortKey(const Row &row, int column) const
{
    const auto amount = [](std::int64_t value) {
        return value == kNoValue ? QVariant() : QVariant(static_cast<qlonglong>(value));
    };
    switch (column) {
    case PromisedColumn:
        return amount(row.promise.amount);
    case DeliveredColumn:
        return row.delivered.empty() ? QVariant() : amount(m_snapshot->columns.value[row.delivered.front()]);
    default:
        return display(row, column);
    }
}

QString RunOutModel::title(int column) const
{
    const QString titles[ColumnCount] = {tr("Promise"), tr("Promised"), tr("Delivered")};
    return titles[column];
}

} // namespace pledgeboard
