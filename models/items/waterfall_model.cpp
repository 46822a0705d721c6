// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/waterfall_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

namespace pledgeboard {

WaterfallModel::WaterfallModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void WaterfallModel::setContent(const Tally &tally)
{
    beginResetModel();
    m_tally = tally;
    endResetModel();
}

int WaterfallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tally.waterfall.size());
}

int WaterfallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WaterfallModel::title(int row) const
{
    const bool jobs = m_tally.query.measure == Measure::Jobs;
    const std::optional<LeftOutReason> reason = m_tally.waterfall[static_cast<std::size_t>(row)].reason;
    if (reason)
        return leftOutReasonTitle(*reason);
    if (row == 0)
        return jobs ? tr("Every job figure") : tr("Every sum of money");
    return jobs ? tr("Jobs counted") : tr("Money counted");
}

QVariant WaterfallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaterfallStep &step = m_tally.waterfall[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return cell::alignment(index.column() != StepColumn);
    if (role == FigureRowsRole)
        return cell::rows(step.figures);
    if (role == ReasonRole)
        return step.reason ? QVariant(static_cast<int>(*step.reason)) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case StepColumn:
        return title(index.row());
    case ValueColumn:
        if (role == SortRole)
            return static_cast<qlonglong>(step.value);
        return tallyAmount(step.value, m_tally.query);
    default:
        return static_cast<int>(step.figures.size());
    }
}

QVariant WaterfallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cell::alignment(section != StepColumn);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Step"), tr("Value"), tr("Figures")};
    return titles[section];
}

} // namespace pledgeboard
