// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importing.h"

#include "models/domain/format.h"
#include "models/storage/article_repository.h"
#include "models/storage/figure_repository.h"
#include "models/storage/joining.h"

#include <QCoreApplication>

namespace pledgeboard
{

namespace
{

QString titleOf(const ArticleHeading &heading)
{
    return heading.title.isEmpty() ? QCoreApplication::translate("Storage", "untitled") : heading.title;
}

tl::unexpected<Error> alreadyImported(const ArticleHeading &known)
{
    return failure(
        ErrorCode::AlreadyImported,
        known.published
            ? QCoreApplication::translate("Storage", "Already in the workspace: “%1” of %2. Nothing was added.")
                  .arg(titleOf(known), dateText(*known.published))
            : QCoreApplication::translate("Storage", "Already in the workspace: “%1”, date unknown. Nothing was added.")
                  .arg(titleOf(known)));
}

} // namespace

Result<void> importArticle(Connection &connection, const Article &article, const std::vector<Figure> &figures)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ArticleRepository articles(connection);
    const Result<std::optional<ArticleHeading>> known = articles.withHash(contentHash(article));
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return alreadyImported(**known);
    return articles.insert(article)
        .and_then([&] { return FigureRepository(connection).insert(article.id, figures); })
        .and_then([&] { return joinAnew(connection); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> removeArticle(Connection &connection, const QString &articleId)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return ArticleRepository(connection).remove(articleId).and_then([&] { return joinAnew(connection); }).and_then([&] {
        return transaction->commit();
    });
}

} // namespace pledgeboard
