// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tally_table_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

#include <limits>

namespace pledgeboard {

namespace {

constexpr int kLastYear = std::numeric_limits<int>::max();

} // namespace

TallyTableModel::TallyTableModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

void TallyTableModel::setContent(const Comparison &comparison, Grouping grouping)
{
    beginResetModel();
    m_comparison = comparison;
    m_grouping = grouping;
    std::map<RowKey, Row> rows;
    addCells(rows, comparison.jobs, &Row::jobs);
    addCells(rows, comparison.investment, &Row::money);
    for (qsizetype place = 0; place < comparison.places.size(); ++place) {
        const auto first = rows.lower_bound({place, std::numeric_limits<int>::min()});
        if (first == rows.end() || first->first.first != place)
            rows[{place, kLastYear}].place = comparison.places.at(place);
    }
    m_rows.clear();
    for (auto &[key, row] : rows)
        m_rows.push_back(std::move(row));
    endResetModel();
}

void TallyTableModel::addCells(std::map<RowKey, Row> &rows, const Tally &tally,
                               std::optional<BoundedSum> Row::*sum) const
{
    for (const TallyCell &cell : tally.cells) {
        const std::optional<int> year = m_grouping == Grouping::Place ? std::nullopt : cell.year;
        Row &row = rows[{m_comparison.places.indexOf(cell.place), year.value_or(kLastYear)}];
        row.place = cell.place;
        row.year = year;
        add(row.*sum, cell.value, cell.bound);
        row.figures.insert(row.figures.end(), cell.figures.begin(), cell.figures.end());
    }
}

QVariant TallyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::TextAlignmentRole:
        return cell::alignment(isNumber(index.column()));
    case SortRole:
        return sortKey(row, index.column());
    case FigureRowsRole:
        return cell::rows(row.figures);
    default:
        return {};
    }
}

QVariant TallyTableModel::display(const Row &row, int column) const
{
    const auto amount = [](const std::optional<BoundedSum> &sum, const Tally &tally) {
        return sum ? tallyAmount(sum->value, tally.query, sum->bound(), AmountStyle::Words) : cell::noFigure();
    };
    switch (column) {
    case PlaceColumn:
        return row.place;
    case YearColumn:
        if (row.year)
            return QString::number(*row.year);
        return m_grouping == Grouping::Place || row.figures.empty() ? tr("all years") : cell::unknown();
    case JobsColumn:
        return amount(row.jobs, m_comparison.jobs);
    default:
        return amount(row.money, m_comparison.investment);
    }
}

QVariant TallyTableModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case PlaceColumn:
        return row.place;
    case YearColumn:
        return cell::sortKey(row.year);
    case JobsColumn:
        return cell::sortKey(row.jobs);
    default:
        return cell::sortKey(row.money);
    }
}

QString TallyTableModel::title(int column) const
{
    const QString titles[ColumnCount] = {tr("Place"), tr("Year"), tr("Jobs"), tr("Investment")};
    return titles[column];
}

} // namespace pledgeboard
