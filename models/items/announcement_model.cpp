// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/announcement_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pledgeboard
{

AnnouncementModel::AnnouncementModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void AnnouncementModel::setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_rows.clear();
    std::vector<FigureRow> ordered = figures;
    std::sort(ordered.begin(), ordered.end());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    QHash<std::int32_t, std::size_t> rowOf;
    for (const FigureRow figure : ordered) {
        const std::int32_t announcement = snapshot->columns.announcement[figure];
        const std::size_t at = rowOf.value(announcement, m_rows.size());
        if (at == m_rows.size()) {
            rowOf.insert(announcement, at);
            m_rows.push_back(Row{});
            m_rows.back().announcement = static_cast<std::size_t>(announcement);
        }
        addFigure(m_rows[at], figure);
    }
    countArticles();
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        const std::optional<int> yearOfA = announcement(a).year;
        const std::optional<int> yearOfB = announcement(b).year;
        return yearOfA != yearOfB ? yearOfA > yearOfB : QString::localeAwareCompare(who(a), who(b)) < 0;
    });
    endResetModel();
}

void AnnouncementModel::addFigure(Row &row, FigureRow figure) const
{
    row.figures.push_back(figure);
    const FigureColumns &columns = m_snapshot->columns;
    if (columns.value[figure] != kNoValue)
        add(isJobs(columns.kind[figure]) ? row.jobs : row.money, columns.value[figure], columns.bound[figure]);
}

void AnnouncementModel::countArticles()
{
    QHash<std::int32_t, QSet<std::int32_t>> articles;
    for (std::size_t i = 0; i < m_snapshot->figures.size(); ++i)
        articles[m_snapshot->columns.announcement[i]].insert(m_snapshot->article[i]);
    for (Row &row : m_rows)
        row.articles = static_cast<int>(articles.value(static_cast<std::int32_t>(row.announcement)).size());
}

const Announcement &AnnouncementModel::announcement(const Row &row) const
{
    return m_snapshot->announcements[row.announcement];
}

QString AnnouncementModel::announcementId(int row) const
{
    return announcement(m_rows.at(static_cast<std::size_t>(row))).id;
}

int AnnouncementModel::rowOfFigure(FigureRow figure) const
{
    if (!m_snapshot || figure >= m_snapshot->figures.size())
        return -1;
    return rowOfAnnouncement(
        m_snapshot->announcements[static_cast<std::size_t>(m_snapshot->columns.announcement[figure])].id);
}

int AnnouncementModel::rowOfAnnouncement(const QString &id) const
{
    const auto it
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return announcement(row).id == id; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int AnnouncementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnnouncementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnouncementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = display(row, index.column());
        return text == cell::gap() ? cell::noFigure() : text;
    }
    case Qt::TextAlignmentRole:
        return cell::alignment(index.column() != WhoColumn);
    case SortRole:
        return sortKey(row, index.column());
    case AnnouncementRole:
        return announcement(row).id;
    case WhereRole:
        return announcement(row).place;
    case FigureRowsRole:
        return cell::rows(row.figures);
    default:
        return {};
    }
}

QString AnnouncementModel::who(const Row &row) const
{
    const Announcement &told = announcement(row);
    if (!told.programme.isEmpty())
        return told.programme;
    return told.organisation.isEmpty() ? tr("Nobody named") : told.organisation;
}

QString AnnouncementModel::display(const Row &row, int column) const
{
    const auto amount = [](const std::optional<BoundedSum> &sum, Currency currency) {
        return sum ? shortAmount(sum->value, currency, sum->bound(), AmountStyle::Words) : cell::gap();
    };
    switch (column) {
    case WhoColumn:
        return who(row);
    case YearColumn:
        return announcement(row).year ? QString::number(*announcement(row).year) : cell::unknown();
    case JobsColumn:
        return amount(row.jobs, Currency());
    case MoneyColumn:
        return amount(row.money, kPound);
    default:
        return QString::number(row.articles);
    }
}

QVariant AnnouncementModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case WhoColumn:
        return who(row);
    case YearColumn:
        return cell::sortKey(announcement(row).year);
    case JobsColumn:
        return cell::sortKey(row.jobs);
    case MoneyColumn:
        return cell::sortKey(row.money);
    default:
        return row.articles;
    }
}

QVariant AnnouncementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cell::alignment(section != WhoColumn);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Who and where"), tr("Year"), tr("Jobs"), tr("Money"), tr("Articles")};
    return titles[section];
}

} // namespace pledgeboard
