// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importing.h"

#include "models/counting/wording.h"
#include "models/domain/format.h"
#include "models/storage/announcement_repository.h"
#include "models/storage/article_repository.h"
#include "models/storage/change_log_repository.h"
#include "models/storage/decided.h"
#include "models/storage/decision_repository.h"
#include "models/storage/figure_repository.h"
#include "models/storage/joining.h"

#include <QCoreApplication>
#include <QVariant>

namespace pledgeboard {

namespace {

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

/// Kept in the database: the program may end before it comes to join.
Result<void> noteJoiningDue(Connection &connection)
{
    return connection.execute(
        QStringLiteral("INSERT INTO meta (name, value) VALUES ('joining', 'due') ON CONFLICT (name) DO NOTHING"));
}

Result<void> joinNow(Connection &connection)
{
    return joinAnew(connection).and_then([&] {
        return connection.execute(QStringLiteral("DELETE FROM meta WHERE name = 'joining'"));
    });
}

} // namespace

Result<void> importArticle(Connection &connection, const Article &article, const std::vector<Figure> &figures,
                           Joining joining)
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
        .and_then([&] { return joining == Joining::Now ? joinNow(connection) : noteJoiningDue(connection); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> removeArticles(Connection &connection, const QStringList &articleIds)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString &id : articleIds) {
        if (Result<void> removed = ArticleRepository(connection).remove(id); !removed)
            return removed;
    }
    return joinNow(connection).and_then([&] { return transaction->commit(); });
}

Result<void> replaceFigures(Connection &connection, const std::vector<ArticleFigures> &articles)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<StoredAnnouncements> before = AnnouncementRepository(connection).all();
    if (!before)
        return tl::unexpected(before.error());
    StoredAnnouncements without = *before;
    const Result<std::vector<Decision>> decisions = DecisionRepository(connection).all();
    if (!decisions)
        return tl::unexpected(decisions.error());
    std::vector<ArticleFigures> placed;
    for (const ArticleFigures &article : articles) {
        FigureRepository figures(connection);
        const Result<std::vector<Figure>> old = figures.of(article.articleId);
        if (!old)
            return tl::unexpected(old.error());
        const Result<Article> text = ArticleRepository(connection).load(article.articleId);
        if (!text)
            return tl::unexpected(text.error());
        std::vector<Figure> read = article.figures;
        noteWording(text->text, read);
        placed.push_back({article.articleId, keepingDecided(article.articleId, std::move(read), *old, *decisions)});
        const Result<QStringList> gone = figures.remove(article.articleId);
        if (!gone)
            return tl::unexpected(gone.error());
        for (const QString &id : *gone)
            without.ofFigure.remove(id);
        if (Result<void> done = figures.insert(article.articleId, placed.back().figures); !done)
            return done;
    }
    // A figure that is still there belongs where it did, so that its announcement keeps its id.
    StoredAnnouncements kept = without;
    for (const ArticleFigures &article : placed) {
        for (const Figure &figure : article.figures) {
            const auto old = before->ofFigure.constFind(figure.id);
            if (old != before->ofFigure.cend())
                kept.ofFigure.insert(figure.id, *old);
        }
    }
    return AnnouncementRepository(connection)
        .update(without, kept)
        .and_then([&] { return joinNow(connection); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> decide(Connection &connection, const DecisionChange &change, const std::vector<LogEntry> &log)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return DecisionRepository(connection)
        .apply(change)
        .and_then([&] { return ChangeLogRepository(connection).append(log); })
        .and_then([&] { return change.isEmpty() ? Result<void>() : joinNow(connection); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> joinWhatIsDue(Connection &connection)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<bool> due = isJoiningDue(connection);
    if (!due)
        return tl::unexpected(due.error());
    if (!*due)
        return {};
    return joinNow(connection).and_then([&] { return transaction->commit(); });
}

Result<bool> isJoiningDue(Connection &connection)
{
    return connection.value(QStringLiteral("SELECT value FROM meta WHERE name = 'joining'"))
        .map([](const QVariant &value) { return value.isValid(); });
}

} // namespace pledgeboard
