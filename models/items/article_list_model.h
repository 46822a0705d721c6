// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/table_model.h"
#include "models/storage/snapshot.h"

#include <vector>

namespace pledgeboard {

/// The articles of a workspace, newest first, those without a date last.
class ArticleListModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PublisherColumn, PublishedColumn, FiguresColumn, ColumnCount };
    enum Role {
        ArticleRole = FirstOwnRole, ///< QString: the article's id
        UrlRole, ///< QString; empty where unknown
    };

    explicit ArticleListModel(QObject *parent = nullptr);

    void setContent(const SnapshotPtr &snapshot);

    QString articleId(int row) const;
    int rowOfArticle(const QString &id) const; ///< -1 where it is not in the workspace

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_order.size(); }
    QString title(int column) const override;
    bool isNumber(int column) const override { return column == FiguresColumn; }

private:
    const ArticleHeading &heading(int row) const;

    SnapshotPtr m_snapshot;
    std::vector<std::size_t> m_order; ///< positions in the snapshot's articles
    std::vector<int> m_figures; ///< number of figures for each article of the snapshot
};

} // namespace pledgeboard
