// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"

#include <QAbstractTableModel>

#include <vector>

namespace pledgeboard {

/// The articles of a workspace, newest first, those without a date last.
class ArticleListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PublisherColumn, PublishedColumn, FiguresColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< QString, or int; invalid where unknown
        ArticleRole, ///< QString: the article's id
        UrlRole, ///< QString; empty where unknown
    };

    explicit ArticleListModel(QObject *parent = nullptr);

    void setContent(const SnapshotPtr &snapshot);

    QString articleId(int row) const;
    int rowOfArticle(const QString &id) const; ///< -1 where it is not in the workspace

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ArticleHeading &heading(int row) const;

    SnapshotPtr m_snapshot;
    std::vector<std::size_t> m_order; ///< positions in the snapshot's articles
    std::vector<int> m_figures; ///< number of figures for each article of the snapshot
};

} // namespace pledgeboard
