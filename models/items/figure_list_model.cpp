// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figure_list_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

#include <algorithm>

namespace pledgeboard {

namespace {

QHash<FigureRow, LeftOutReason> reasonsOf(const Comparison &comparison)
{
    QHash<FigureRow, LeftOutReason> reasons;
    for (const Tally *tally : {&comparison.jobs, &comparison.investment}) {
        for (const LeftOut &left : tally->leftOut) {
            for (const FigureRow figure : left.figures)
                reasons.insert(figure, left.reason);
        }
    }
    return reasons;
}

} // namespace

FigureListModel::FigureListModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

void FigureListModel::setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures,
                                 const Comparison &comparison)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_rows.clear();
    const QHash<FigureRow, LeftOutReason> reasons = reasonsOf(comparison);
    m_rows.reserve(figures.size());
    for (const FigureRow figure : figures) {
        const auto reason = reasons.constFind(figure);
        m_rows.push_back({figure, reason == reasons.cend() ? std::nullopt : std::optional(*reason)});
    }
    std::sort(m_rows.begin(), m_rows.end(),
              [](const Row &a, const Row &b) { return std::pair(a.reason, a.figure) < std::pair(b.reason, b.figure); });
    m_reasonsDiffer = !m_rows.empty() && m_rows.front().reason != m_rows.back().reason;
    endResetModel();
}

int FigureListModel::rowOfFigure(FigureRow figure) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [figure](const Row &row) { return row.figure == figure; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return m_snapshot->joinReasons[row.figure];
    case Qt::AccessibleTextRole:
        if (index.column() != WordsColumn)
            return display(row, index.column());
        return tr("%1, %2", "a figure's words; then its reason, kind and place")
            .arg(display(row, WordsColumn), secondLine(row));
    case Qt::TextAlignmentRole:
        return cell::alignment(isNumber(index.column()));
    case SortRole:
        return sortKey(row, index.column());
    case SecondLineRole:
        return secondLine(row);
    case FigureRowRole:
        return row.figure;
    case ReasonRole:
        return row.reason ? QVariant(static_cast<int>(*row.reason)) : QVariant();
    default:
        return {};
    }
}

QString FigureListModel::display(const Row &row, int column) const
{
    const Figure &figure = m_snapshot->figures[row.figure];
    switch (column) {
    case WordsColumn:
        return figure.evidence.quote.isEmpty() ? amountText(figure.amount) : figure.evidence.quote;
    case YearColumn:
        return figure.year ? QString::number(*figure.year) : cell::unknown();
    default:
        return amountText(figure.amount);
    }
}

QString FigureListModel::secondLine(const Row &row) const
{
    const Figure &figure = m_snapshot->figures[row.figure];
    QStringList parts;
    if (m_reasonsDiffer)
        parts.append(row.reason ? leftOutReasonTitle(*row.reason) : tr("Counted"));
    parts.append(kindTitle(figure.kind));
    for (const QString &name : {figure.place, figure.programme.isEmpty() ? figure.organisation : figure.programme}) {
        if (!name.isEmpty())
            parts.append(name);
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant FigureListModel::sortKey(const Row &row, int column) const
{
    const std::int64_t value = m_snapshot->columns.value[row.figure];
    switch (column) {
    case YearColumn:
        return cell::sortKey(m_snapshot->figures[row.figure].year);
    case AmountColumn:
        return value == kNoValue ? QVariant() : QVariant(static_cast<qlonglong>(value));
    default:
        return display(row, column);
    }
}

QString FigureListModel::title(int column) const
{
    const QString titles[ColumnCount] = {tr("Words"), tr("Year"), tr("Amount")};
    return titles[column];
}

} // namespace pledgeboard
