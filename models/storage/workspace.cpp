// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"

#include "models/counting/wording.h"
#include "models/storage/article_repository.h"
#include "models/storage/change_log_repository.h"
#include "models/storage/decision_repository.h"
#include "models/storage/figure_repository.h"
#include "models/storage/importing.h"
#include "models/storage/workspace_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <QVariant>

namespace pledgeboard {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Beside what the storage itself keeps there.
QString noteName(const QString &name)
{
    return QStringLiteral("note ") + name;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    return createWorkspaceFile(path).and_then([&] { return open(path); });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    Result<OpenedFile> opened = openWorkspaceFile(path);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(opened->connection), path, opened->readOnly));
}

Result<std::unique_ptr<Workspace>> Workspace::openOrCreate(const QString &path)
{
    return QFileInfo::exists(path) ? open(path) : create(path);
}

Workspace::Workspace(std::unique_ptr<Connection> connection, const QString &path, bool readOnly)
    : m_connection(std::move(connection)), m_path(path), m_readOnly(readOnly), m_memory(memoryOf(path))
{
}

Workspace::~Workspace() = default;

QString Workspace::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

void Workspace::setBusyTimeout(std::chrono::milliseconds timeout)
{
    // The pragma cannot fail on an open connection.
    static_cast<void>(m_connection->execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(timeout.count())));
}

Result<void> Workspace::checkWritable() const
{
    if (m_readOnly)
        return failure(ErrorCode::WorkspaceReadOnly,
                       QCoreApplication::translate("Storage",
                                                   "“%1” can only be read. Nothing was changed; make the file and its "
                                                   "folder writable, or work on a copy.")
                           .arg(QDir::toNativeSeparators(m_path)));
    return {};
}

Result<Imported> Workspace::import(const Article &article, const std::vector<Figure> &figures, Joining joining)
{
    Article stored = article;
    if (stored.id.isEmpty())
        stored.id = newId();
    std::vector<Figure> storedFigures = figures;
    for (Figure &figure : storedFigures) {
        if (figure.id.isEmpty())
            figure.id = newId();
    }
    noteWording(stored.text, storedFigures);
    return checkWritable()
        .and_then([&] { return importArticle(*m_connection, *m_memory, stored, storedFigures, joining); })
        .map([&] {
            return Imported{stored.id, static_cast<int>(storedFigures.size())};
        });
}

Result<void> Workspace::join()
{
    return checkWritable().and_then([&] { return joinWhatIsDue(*m_connection, *m_memory); });
}

Result<void> Workspace::removeArticles(const QStringList &articleIds)
{
    return checkWritable().and_then([&] { return pledgeboard::removeArticles(*m_connection, *m_memory, articleIds); });
}

Result<void> Workspace::replaceFigures(const std::vector<ArticleFigures> &articles)
{
    return checkWritable().and_then([&] { return pledgeboard::replaceFigures(*m_connection, *m_memory, articles); });
}

Result<void> Workspace::decide(const DecisionChange &change, const std::vector<LogEntry> &log)
{
    return checkWritable().and_then([&] { return pledgeboard::decide(*m_connection, *m_memory, change, log); });
}

Result<std::vector<LogEntry>> Workspace::changeLog() const
{
    return ChangeLogRepository(*m_connection).all();
}

Result<QString> Workspace::note(const QString &name) const
{
    Result<QSqlQuery> query = m_connection->prepare(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(noteName(name));
    if (const Result<void> done = m_connection->run(*query); !done)
        return tl::unexpected(done.error());
    return query->next() ? query->value(0).toString() : QString();
}

Result<void> Workspace::setNote(const QString &name, const QString &text)
{
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    Result<QSqlQuery> query = m_connection->prepare(QStringLiteral(
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(noteName(name));
    query->addBindValue(text.isNull() ? QStringLiteral("") : text);
    return m_connection->run(*query);
}

Result<Workspace::AsRead> Workspace::asRead() const
{
    const Result<Transaction> transaction = Transaction::beginReading(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    AsRead read;
    const Result<std::vector<ArticleRepository::Listed>> articles = ArticleRepository(*m_connection).list();
    if (!articles)
        return tl::unexpected(articles.error());
    for (const auto &[heading, hash] : *articles) {
        Result<std::vector<Figure>> figures = FigureRepository(*m_connection).of(heading.id);
        if (!figures)
            return tl::unexpected(figures.error());
        read.articles.push_back({heading.id, std::move(*figures)});
    }
    Result<std::vector<Decision>> decisions = DecisionRepository(*m_connection).all();
    if (!decisions)
        return tl::unexpected(decisions.error());
    read.decisions = std::move(*decisions);
    return read;
}

Result<Article> Workspace::article(const QString &articleId) const
{
    return ArticleRepository(*m_connection).load(articleId);
}

Result<SnapshotPtr> Workspace::snapshot() const
{
    return takeSnapshot(*m_connection, *m_memory, name());
}

void Workspace::keepJoined() const
{
    const std::lock_guard lock(m_memory->mutex);
    if (m_memory->content)
        m_memory->content->join();
}

std::shared_ptr<WorkspaceMemory> Workspace::memoryOf(const QString &path)
{
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<WorkspaceMemory>> all;
    const std::lock_guard lock(mutex);
    std::weak_ptr<WorkspaceMemory> &known = all[QFileInfo(path).absoluteFilePath()];
    std::shared_ptr<WorkspaceMemory> memory = known.lock();
    if (!memory)
        known = memory = std::make_shared<WorkspaceMemory>();
    return memory;
}

} // namespace pledgeboard
