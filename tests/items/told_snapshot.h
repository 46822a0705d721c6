// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"
#include "tests/counting/told.h"

#include <QAbstractItemModel>

namespace pledgeboard {

/// The state of a workspace that holds what was told: an article for each id, in order.
inline SnapshotPtr snapshotOf(const Told &told)
{
    auto snapshot = std::make_shared<Snapshot>();
    const std::vector<FigureInArticle> &figures = told.figures();
    Joined joined = joinFigures(figures);
    for (const FigureInArticle &figure : figures) {
        if (snapshot->articles.empty() || snapshot->articles.back().id != figure.articleId) {
            ArticleHeading heading;
            heading.id = figure.articleId;
            heading.title = QStringLiteral("Title of ") + figure.articleId;
            heading.publisher = figure.publisher;
            heading.published = figure.published;
            snapshot->articles.push_back(heading);
        }
        snapshot->figures.push_back(figure.figure);
        snapshot->article.push_back(static_cast<std::int32_t>(snapshot->articles.size()) - 1);
    }
    snapshot->columns = makeColumns(figures, joined);
    snapshot->announcements = std::move(joined.announcements);
    snapshot->joinReasons = std::move(joined.reasons);
    return snapshot;
}

/// A model as text: a line for each row, columns separated by " | ", children indented by two spaces.
inline QString asText(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        text += indent + cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
        text += asText(model, model.index(row, 0, parent), indent + QStringLiteral("  "));
    }
    return text;
}

} // namespace pledgeboard
