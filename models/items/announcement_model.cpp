// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/announcement_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

#include <algorithm>

namespace pledgeboard {

namespace {

QString nameOf(const Announcement &announcement)
{
    return announcement.programme.isEmpty() ? announcement.organisation : announcement.programme;
}

/// Gives each announcement a row: a new one, or that of announcements by the same name, of the same place and year, of
/// which one of its articles tells too.
class RowFinder
{
public:
    RowFinder(const Snapshot &snapshot, std::vector<std::set<std::int32_t>> articles)
        : m_snapshot(snapshot), m_articles(std::move(articles))
    {
    }

    std::size_t rowFor(std::size_t announcement)
    {
        const auto known = m_rowOf.constFind(announcement);
        if (known != m_rowOf.cend())
            return *known;
        const Announcement &told = m_snapshot.announcements[announcement];
        const Key key{{nameOf(told), told.place}, told.year.value_or(0)};
        std::vector<std::size_t> &alike = m_rowsOfKey[key];
        const auto joins = std::find_if(alike.begin(), alike.end(), [&](std::size_t row) {
            return !key.first.first.isEmpty() && shareOne(m_articlesOfRow[row], m_articles[announcement]);
        });
        const std::size_t row = joins == alike.end() ? m_articlesOfRow.size() : *joins;
        if (joins == alike.end()) {
            m_articlesOfRow.emplace_back();
            alike.push_back(row);
        }
        m_articlesOfRow[row].insert(m_articles[announcement].begin(), m_articles[announcement].end());
        m_rowOf.insert(announcement, row);
        return row;
    }

    const std::set<std::int32_t> &articlesOfRow(std::size_t row) const { return m_articlesOfRow[row]; }

private:
    using Key = std::pair<std::pair<QString, QString>, int>;

    static bool shareOne(const std::set<std::int32_t> &a, const std::set<std::int32_t> &b)
    {
        return std::any_of(a.begin(), a.end(), [&b](std::int32_t article) { return b.contains(article); });
    }

    const Snapshot &m_snapshot;
    std::vector<std::set<std::int32_t>> m_articles;
    std::vector<std::set<std::int32_t>> m_articlesOfRow;
    QHash<Key, std::vector<std::size_t>> m_rowsOfKey;
    QHash<std::size_t, std::size_t> m_rowOf;
};

} // namespace

AnnouncementModel::AnnouncementModel(QObject *parent) : TableModel(ColumnCount, parent)
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

    RowFinder finder(*snapshot, articlesOfAnnouncements());
    for (const FigureRow figure : ordered) {
        const auto announcement = static_cast<std::size_t>(snapshot->columns.announcement[figure]);
        const std::size_t at = finder.rowFor(announcement);
        if (at == m_rows.size())
            m_rows.emplace_back();
        Row &row = m_rows[at];
        if (std::find(row.announcements.begin(), row.announcements.end(), announcement) == row.announcements.end())
            row.announcements.push_back(announcement);
        addFigure(row, figure);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].articles = finder.articlesOfRow(i);

    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        const std::optional<int> yearOfA = announcement(a).year;
        const std::optional<int> yearOfB = announcement(b).year;
        return yearOfA != yearOfB ? yearOfA > yearOfB : QString::localeAwareCompare(who(a), who(b)) < 0;
    });
    m_rowOf.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (const std::size_t position : m_rows[i].announcements)
            m_rowOf.insert(position, static_cast<int>(i));
    }
    endResetModel();
}

std::vector<std::set<std::int32_t>> AnnouncementModel::articlesOfAnnouncements() const
{
    std::vector<std::set<std::int32_t>> articles(m_snapshot->announcements.size());
    for (std::size_t i = 0; i < m_snapshot->figures.size(); ++i)
        articles[static_cast<std::size_t>(m_snapshot->columns.announcement[i])].insert(m_snapshot->article[i]);
    return articles;
}

void AnnouncementModel::addFigure(Row &row, FigureRow figure) const
{
    row.figures.push_back(figure);
    const FigureColumns &columns = m_snapshot->columns;
    if (columns.value[figure] != kNoValue)
        add(isJobs(columns.kind[figure]) ? row.jobs : row.money, columns.value[figure], columns.bound[figure]);
}

const Announcement &AnnouncementModel::announcement(const Row &row) const
{
    return m_snapshot->announcements[row.announcements.front()];
}

int AnnouncementModel::rowOfFigure(FigureRow figure) const
{
    if (!m_snapshot || figure >= m_snapshot->figures.size())
        return -1;
    return m_rowOf.value(static_cast<std::size_t>(m_snapshot->columns.announcement[figure]), -1);
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
        return cell::alignment(isNumber(index.column()));
    case SortRole:
        return sortKey(row, index.column());
    case AnnouncementsRole: {
        QStringList ids;
        for (const std::size_t position : row.announcements)
            ids.append(m_snapshot->announcements[position].id);
        return ids;
    }
    case SecondLineRole:
        return announcement(row).place;
    case FigureRowsRole:
        return cell::rows(row.figures);
    default:
        return {};
    }
}

QString AnnouncementModel::who(const Row &row) const
{
    const QString name = nameOf(announcement(row));
    return name.isEmpty() ? tr("Nobody named") : name;
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
        return QString::number(row.articles.size());
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
        return static_cast<int>(row.articles.size());
    }
}

QString AnnouncementModel::title(int column) const
{
    const QString titles[ColumnCount] = {tr("Who and where"), tr("Year"), tr("Jobs"), tr("Money"), tr("Articles")};
    return titles[column];
}

} // namespace pledgeboard
