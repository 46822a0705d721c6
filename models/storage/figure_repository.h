// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"
#include "models/storage/connection.h"

#include <vector>

namespace pledgeboard {

/// A figure and where it belongs.
struct StoredFigure {
    Figure figure;
    QString articleId;
    int position = 0; ///< among the figures of its article, from 0
};

/// The tables figure and evidence.
class FigureRepository
{
public:
    explicit FigureRepository(Connection &connection) : m_connection(connection) { }

    Result<void> insert(const QString &articleId, const std::vector<Figure> &figures);

    /// Adds one after those that the article has.
    Result<void> append(const QString &articleId, const Figure &figure);
    /// Takes one out; none of that id is no failure.
    Result<void> removeOne(const QString &figureId);

    /// Takes the figures of the article out, with their evidence.
    Result<void> remove(const QString &articleId);

    /// Every figure with its evidence, in no particular order.
    Result<std::vector<StoredFigure>> all();
    /// Those of one article, by position.
    Result<std::vector<Figure>> of(const QString &articleId);

private:
    Result<std::vector<StoredFigure>> read(QSqlQuery &query);
    Result<void> insertFrom(int position, const QString &articleId, const std::vector<Figure> &figures);
    Result<void> insertEvidence(const std::vector<Figure> &figures);

    Connection &m_connection;
};

} // namespace pledgeboard
