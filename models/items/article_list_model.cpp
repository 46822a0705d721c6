// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/article_list_model.h"

#include "models/domain/format.h"
#include "models/items/cell_text.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <algorithm>
#include <numeric>

namespace pledgeboard {

namespace {

QString titleOf(const ArticleHeading &heading)
{
    return heading.title.isEmpty() ? ArticleListModel::tr("Untitled") : heading.title;
}

QVariant dateKey(const ArticleHeading &heading)
{
    return heading.published ? QVariant(static_cast<qlonglong>(heading.published->julian_day())) : QVariant();
}

} // namespace

ArticleListModel::ArticleListModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

void ArticleListModel::setContent(const SnapshotPtr &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_figures.assign(snapshot->articles.size(), 0);
    for (const std::int32_t article : snapshot->article)
        ++m_figures[static_cast<std::size_t>(article)];
    m_order.resize(snapshot->articles.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        return snapshot->articles[a].published > snapshot->articles[b].published;
    });
    endResetModel();
}

const ArticleHeading &ArticleListModel::heading(int row) const
{
    return m_snapshot->articles[m_order.at(static_cast<std::size_t>(row))];
}

QString ArticleListModel::articleId(int row) const
{
    return heading(row).id;
}

int ArticleListModel::rowOfArticle(const QString &id) const
{
    const auto it = std::find_if(m_order.begin(), m_order.end(),
                                 [&](std::size_t article) { return m_snapshot->articles[article].id == id; });
    return it == m_order.end() ? -1 : static_cast<int>(it - m_order.begin());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleHeading &shown = heading(index.row());
    const int figures = m_figures[m_order[static_cast<std::size_t>(index.row())]];
    if (role == Qt::TextAlignmentRole)
        return cell::alignment(isNumber(index.column()));
    if (role == ArticleRole)
        return shown.id;
    if (role == UrlRole)
        return shown.url;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return titleOf(shown);
    case PublisherColumn:
        return shown.publisher.isEmpty() && role == Qt::DisplayRole ? cell::unknown() : shown.publisher;
    case PublishedColumn:
        if (role == SortRole)
            return dateKey(shown);
        return shown.published ? dateText(*shown.published) : cell::unknown();
    default:
        return figures;
    }
}

QString ArticleListModel::title(int column) const
{
    const QString titles[ColumnCount] = {tr("Title"), tr("Publisher"), tr("Published"), tr("Figures")};
    return titles[column];
}

} // namespace pledgeboard
