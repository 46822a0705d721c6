// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/review_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

std::int64_t moveOf(const Tally &tally, std::size_t doubt)
{
    const bool known = tally.sensitivity && doubt < tally.sensitivity->moves.size();
    return known ? tally.sensitivity->moves[doubt] : 0;
}

double shareOf(std::int64_t move, const Tally &tally)
{
    const auto total = static_cast<double>(std::max<std::int64_t>(1, std::abs(tally.total.value_or(0))));
    return std::abs(static_cast<double>(move)) / total;
}

QString moveText(std::int64_t move, const Query &query)
{
    const QString text = tallyAmount(move, query);
    return move > 0 ? u'+' + text : text;
}

} // namespace

ReviewModel::ReviewModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

void ReviewModel::setContent(const SnapshotPtr &snapshot, const Comparison &comparison)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_comparison = comparison;
    m_rows.clear();
    m_rows.reserve(snapshot->openDoubts.size());
    for (std::size_t doubt = 0; doubt < snapshot->openDoubts.size(); ++doubt)
        m_rows.push_back(rowOf(doubt));
    sortRows();
    endResetModel();
}

void ReviewModel::clear()
{
    beginResetModel();
    m_snapshot.reset();
    m_rows.clear();
    m_skipped.clear();
    endResetModel();
}

ReviewModel::Row ReviewModel::rowOf(std::size_t doubt) const
{
    Row row;
    row.doubt = doubt;
    row.jobs = moveOf(m_comparison.jobs, doubt);
    row.money = moveOf(m_comparison.investment, doubt);
    row.weight = std::max(shareOf(row.jobs, m_comparison.jobs), shareOf(row.money, m_comparison.investment));
    row.skipped = m_skipped.contains(keyOf(m_snapshot->openDoubts[doubt]));
    return row;
}

void ReviewModel::sortRows()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return a.skipped != b.skipped ? b.skipped : a.weight > b.weight;
    });
}

const Doubt &ReviewModel::doubt(int row) const
{
    return m_snapshot->openDoubts[m_rows.at(static_cast<std::size_t>(row)).doubt];
}

QString ReviewModel::keyOf(const Doubt &doubt) const
{
    QStringList parts{doubtKindName(doubt.kind)};
    for (const FigureRow figure : doubt.rows)
        parts.append(m_snapshot->figures[figure].id);
    return parts.join(u' ');
}

QString ReviewModel::key(int row) const
{
    return keyOf(doubt(row));
}

int ReviewModel::rowOfKey(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return keyOf(m_snapshot->openDoubts[row.doubt]) == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ReviewModel::suggestion(int row) const
{
    const Doubt &asked = doubt(row);
    switch (asked.kind) {
    case DoubtKind::DoubtfulJoin:
        return asked.joined ? tr("They stay joined and count once.") : tr("They stay apart and both count.");
    case DoubtKind::UnknownPlace:
        return tr("Its place stays unknown.");
    case DoubtKind::UnknownYear:
        return tr("Its year stays unknown.");
    case DoubtKind::DoubtfulPart:
        return tr("It stays a part, and the whole alone counts.");
    case DoubtKind::Arithmetic:
        return tr("The numbers stay as they were read.");
    default:
        return tr("It counts as it was read.");
    }
}

void ReviewModel::hide(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void ReviewModel::skip(const std::vector<int> &rows)
{
    beginResetModel();
    for (const int row : rows) {
        m_skipped.append(key(row));
        m_rows.at(static_cast<std::size_t>(row)).skipped = true;
    }
    sortRows();
    endResetModel();
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Doubt &asked = m_snapshot->openDoubts[row.doubt];
    const bool words = index.column() == DoubtColumn;
    switch (role) {
    case Qt::DisplayRole:
        return words ? asked.sentence : effect(row);
    case Qt::ToolTipRole:
        return words ? asked.sentence + u'\n' + suggestion(index.row())
                     : tr("How far the total would move if the doubt went the other way");
    case Qt::AccessibleTextRole:
        return words ? tr("%1 %2", "a doubt's sentence; then what accepting it means")
                           .arg(asked.sentence, suggestion(index.row()))
                     : effect(row);
    case Qt::TextAlignmentRole:
        return cell::alignment(!words);
    case SortRole:
        return words ? QVariant(asked.sentence) : QVariant(row.weight);
    case SecondLineRole:
        return secondLine(row);
    case FigureRowsRole:
        return cell::rows(asked.rows);
    case DoubtKindRole:
        return static_cast<int>(asked.kind);
    case SuggestionRole:
        return suggestion(index.row());
    default:
        return {};
    }
}

QString ReviewModel::effect(const Row &row) const
{
    QStringList parts;
    if (row.jobs != 0)
        parts.append(moveText(row.jobs, m_comparison.jobs.query));
    if (row.money != 0)
        parts.append(moveText(row.money, m_comparison.investment.query));
    return parts.join(QStringLiteral(", "));
}

QString ReviewModel::secondLine(const Row &row) const
{
    const Doubt &asked = m_snapshot->openDoubts[row.doubt];
    QStringList parts{doubtKindTitle(asked.kind)};
    if (row.skipped)
        parts.append(tr("skipped"));
    const Figure &figure = m_snapshot->figures[asked.rows.front()];
    for (const QString &name : {figure.place, figure.programme.isEmpty() ? figure.organisation : figure.programme}) {
        if (!name.isEmpty())
            parts.append(name);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ReviewModel::title(int column) const
{
    return column == DoubtColumn ? tr("Doubt") : tr("Effect");
}

} // namespace pledgeboard
