// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/storage/connection.h"
#include "models/storage/snapshot.h"

#include <functional>
#include <optional>
#include <vector>

namespace pledgeboard {

/// The tables article and noise.
class ArticleRepository
{
public:
    explicit ArticleRepository(Connection &connection) : m_connection(connection) { }

    Result<void> insert(const Article &article);
    /// Takes its noise, figures and evidence with it. The announcements of its figures stay as they are.
    Result<void> remove(const QString &id);

    /// The article with that content hash, or nothing.
    Result<std::optional<ArticleHeading>> withHash(const QString &hash);
    /// WorkspaceBroken where there is none.
    Result<Article> load(const QString &id);
    struct Listed {
        ArticleHeading heading;
        QString hash;
    };
    /// Every article, by published date (unknown first), then by content hash: the same order on every machine.
    Result<std::vector<Listed>> list();
    /// Calls use with the id and the text of each article, in no particular order.
    Result<void> eachText(const std::function<void(const QString &, const QString &)> &use);
    Result<QString> textOf(const QString &id);

private:
    Result<void> insertNoise(const Article &article);
    Result<std::vector<Noise>> noiseOf(const QString &id);

    Connection &m_connection;
};

} // namespace pledgeboard
