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
#include "models/storage/place_colours.h"
#include "models/storage/revision.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>
#include <functional>

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

Result<void> writeJoins(Connection &connection, WorkspaceContent &content)
{
    for (const AnnouncementChange &change : content.takeUnwritten()) {
        if (Result<void> done = AnnouncementRepository(connection).update(change.previous, change.next); !done)
            return done;
    }
    return {};
}

Result<void> joinNow(Connection &connection, WorkspaceContent &content)
{
    content.join();
    return writeJoins(connection, content)
        .and_then([&] { return keepPlaceColours(connection, content.colouredPlaces()); })
        .and_then([&] { return connection.execute(QStringLiteral("DELETE FROM meta WHERE name = 'joining'")); });
}

/// The content, if it is what the database holds.
std::unique_ptr<WorkspaceContent> takeContent(WorkspaceMemory &memory, const QString &revision)
{
    std::unique_ptr<WorkspaceContent> content = std::move(memory.content);
    return content && content->isOf(revision) ? std::move(content) : nullptr;
}

/// One transaction that changes the workspace and what is in memory of it. may: fails before anything is touched. work: is given the
/// content to tell it what it writes, none where there is none and nobody needs it. What was in memory is forgotten if anything fails.
Result<void> change(Connection &connection, WorkspaceMemory &memory, Joining joining,
                    const std::function<Result<void>()> &may,
                    const std::function<Result<void>(WorkspaceContent *)> &work)
{
    const std::lock_guard lock(memory.mutex);
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<QString> before = lockRevision(connection);
    if (!before)
        return tl::unexpected(before.error());
    if (Result<void> allowed = may(); !allowed)
        return allowed;
    std::unique_ptr<WorkspaceContent> content = takeContent(memory, *before);
    if (!content && joining == Joining::Now) {
        Result<std::unique_ptr<WorkspaceContent>> read = WorkspaceContent::read(connection);
        if (!read)
            return tl::unexpected(read.error());
        content = std::move(*read);
    }
    // Before figures of which it speaks are gone.
    Result<void> done;
    if (joining == Joining::Now) {
        content->join();
        done = writeJoins(connection, *content);
    }
    done = done.and_then([&] { return work(content.get()); }).and_then([&] {
        return joining == Joining::Now ? joinNow(connection, *content) : noteJoiningDue(connection);
    });
    if (!done)
        return done;
    const Result<QString> after = renewRevision(connection);
    if (!after)
        return tl::unexpected(after.error());
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    if (content)
        content->setRevision(*after);
    memory.content = std::move(content);
    return {};
}

Result<void> noObjection()
{
    return {};
}

} // namespace

Result<void> importArticle(Connection &connection, WorkspaceMemory &memory, const Article &article,
                           const std::vector<Figure> &figures, Joining joining)
{
    ArticleRepository articles(connection);
    const auto isNew = [&]() -> Result<void> {
        const Result<std::optional<ArticleHeading>> known = articles.withHash(contentHash(article));
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return alreadyImported(**known);
        return {};
    };
    return change(connection, memory, joining, isNew, [&](WorkspaceContent *content) {
        return articles.insert(article)
            .and_then([&] { return FigureRepository(connection).insert(article.id, figures); })
            .map([&] {
                if (content)
                    content->addArticle(article, figures);
            });
    });
}

Result<void> removeArticles(Connection &connection, WorkspaceMemory &memory, const QStringList &articleIds)
{
    return change(connection, memory, Joining::Now, noObjection, [&](WorkspaceContent *content) -> Result<void> {
        for (const QString &id : articleIds) {
            if (Result<void> removed = ArticleRepository(connection).remove(id); !removed)
                return removed;
            content->removeArticle(id);
        }
        return {};
    });
}

namespace {

Result<void> replaceFiguresOf(Connection &connection, WorkspaceContent &content, const ArticleFigures &article,
                              const std::vector<Decision> &decisions)
{
    FigureRepository figures(connection);
    const Result<std::vector<Figure>> old = figures.of(article.articleId);
    if (!old)
        return tl::unexpected(old.error());
    const Result<Article> text = ArticleRepository(connection).load(article.articleId);
    if (!text)
        return tl::unexpected(text.error());
    std::vector<Figure> read = article.figures;
    noteWording(text->text, read);
    const std::vector<Figure> kept = keepingDecided(article.articleId, std::move(read), *old, decisions);
    return figures.remove(article.articleId).and_then([&] { return figures.insert(article.articleId, kept); }).map([&] {
        content.replaceFigures(article.articleId, kept);
    });
}

} // namespace

Result<void> replaceFigures(Connection &connection, WorkspaceMemory &memory,
                            const std::vector<ArticleFigures> &articles)
{
    return change(connection, memory, Joining::Now, noObjection, [&](WorkspaceContent *content) -> Result<void> {
        const Result<std::vector<Decision>> decisions = DecisionRepository(connection).all();
        if (!decisions)
            return tl::unexpected(decisions.error());
        for (const ArticleFigures &article : articles) {
            if (Result<void> done = replaceFiguresOf(connection, *content, article, *decisions); !done)
                return done;
        }
        return {};
    });
}

namespace {

/// Says in the step's last entry which earlier answers no longer hold because of it.
std::vector<LogEntry> sayingWhatGaveWay(std::vector<LogEntry> log, const std::vector<Decision> &before,
                                        WorkspaceContent &content)
{
    QStringList sentences;
    for (const Decision &decision : content.overruled()) {
        const auto isSame = [&decision](const Decision &other) { return other.id == decision.id; };
        if (log.empty() || std::any_of(before.begin(), before.end(), isSame))
            continue;
        const QString sentence =
            decision.kind == DecisionKind::Same
                ? QCoreApplication::translate("Storage",
                                              "The earlier answer gives way that “%1” and “%2” are the same.")
                : QCoreApplication::translate("Storage",
                                              "The earlier answer gives way that “%1” and “%2” are not the same.");
        sentences.append(sentence.arg(content.wordsOf(decision.figure.id), content.wordsOf(decision.other.id)));
    }
    if (sentences.isEmpty())
        return log;
    if (!log.back().note.isEmpty())
        sentences.prepend(log.back().note);
    log.back().note = sentences.join(u' ');
    return log;
}

} // namespace

Result<void> decide(Connection &connection, WorkspaceMemory &memory, const DecisionChange &step,
                    const std::vector<LogEntry> &log)
{
    if (step.isEmpty()) {
        Result<Transaction> transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        return ChangeLogRepository(connection).append(log).and_then([&] { return transaction->commit(); });
    }
    return change(connection, memory, Joining::Now, noObjection, [&](WorkspaceContent *content) -> Result<void> {
        const std::vector<Decision> overruled = content->overruled();
        DecisionRepository decisions(connection);
        if (Result<void> done = decisions.apply(step); !done)
            return done;
        for (const Decision &decision : step.before) {
            if (decision.kind == DecisionKind::Added)
                content->removeFigure(decision.figure.id);
        }
        for (const Decision &decision : step.after) {
            if (decision.added)
                content->appendFigure(decision.figure.articleId, *decision.added);
        }
        Result<std::vector<Decision>> inForce = decisions.all();
        if (!inForce)
            return tl::unexpected(inForce.error());
        content->setDecisions(std::move(*inForce));
        return ChangeLogRepository(connection).append(sayingWhatGaveWay(log, overruled, *content));
    });
}

Result<void> joinWhatIsDue(Connection &connection, WorkspaceMemory &memory)
{
    const Result<bool> due = isJoiningDue(connection);
    if (!due)
        return tl::unexpected(due.error());
    if (!*due)
        return {};
    return change(connection, memory, Joining::Now, noObjection, [](WorkspaceContent *) { return Result<void>(); });
}

Result<SnapshotPtr> takeSnapshot(Connection &connection, WorkspaceMemory &memory, const QString &workspaceName)
{
    const std::lock_guard lock(memory.mutex);
    const Result<Transaction> transaction = Transaction::beginReading(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<QString> state = revision(connection);
    if (!state)
        return tl::unexpected(state.error());
    std::unique_ptr<WorkspaceContent> content = takeContent(memory, *state);
    if (!content) {
        Result<std::unique_ptr<WorkspaceContent>> read = WorkspaceContent::read(connection);
        if (!read)
            return tl::unexpected(read.error());
        content = std::move(*read);
    }
    Result<SnapshotPtr> snapshot = content->snapshot(connection, workspaceName);
    memory.content = std::move(content);
    return snapshot;
}

Result<bool> isJoiningDue(Connection &connection)
{
    return connection.value(QStringLiteral("SELECT value FROM meta WHERE name = 'joining'"))
        .map([](const QVariant &value) { return value.isValid(); });
}

} // namespace pledgeboard
