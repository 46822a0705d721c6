// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_session.h"

#include "app/jobs/sample_workspace.h"
#include "models/extraction/extractor.h"

#include <QFileInfo>
#include <QFuture>
#include <QtConcurrentRun>

namespace pledgeboard {

namespace {

Result<Article> readFrom(const QString &path, const QString &id)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return (*workspace)->article(id);
}

Result<std::vector<Article>> takeOutOf(const QString &path, const QStringList &ids)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    std::vector<Article> articles;
    for (const QString &id : ids) {
        Result<Article> article = (*workspace)->article(id);
        if (!article)
            return tl::unexpected(article.error());
        articles.push_back(std::move(*article));
    }
    const Result<void> removed = (*workspace)->removeArticles(ids);
    if (!removed)
        return tl::unexpected(removed.error());
    return articles;
}

Result<QStringList> putBackInto(const QString &path, const std::vector<Article> &articles)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    QStringList ids;
    for (const Article &article : articles) {
        const Result<Imported> imported = (*workspace)->import(article, extractFigures(article), Joining::Later);
        // An earlier try may have come as far as this one.
        if (!imported && imported.error().code != ErrorCode::AlreadyImported)
            return tl::unexpected(imported.error());
        ids.append(imported ? imported->articleId : article.id);
    }
    const Result<void> joined = (*workspace)->join();
    if (!joined)
        return tl::unexpected(joined.error());
    return ids;
}

Result<void> replaceIn(const QString &path, const std::vector<ArticleFigures> &figures)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return (*workspace)->replaceFigures(figures);
}

Result<void> decideIn(const QString &path, const DecisionChange &change, const std::vector<LogEntry> &log)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return (*workspace)->decide(change, log);
}

Result<std::vector<LogEntry>> changeLogOf(const QString &path)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return (*workspace)->changeLog();
}

} // namespace

WorkspaceSession::WorkspaceSession(QObject *parent)
    : QObject(parent), m_decisionFailed(std::make_shared<std::atomic_bool>(false))
{
    m_thread.setMaxThreadCount(1);
    connect(&m_snapshots, &SnapshotJob::loaded, this, [this](const SnapshotPtr &snapshot) {
        const bool other = m_asked != m_path;
        m_path = m_asked;
        m_memory = m_askedMemory;
        Q_EMIT loaded(snapshot, other);
    });
    connect(&m_snapshots, &SnapshotJob::wordsFailed, this, &WorkspaceSession::wordsFailed);
    connect(&m_snapshots, &SnapshotJob::failed, this, [this](const Error &error) { Q_EMIT failed(m_asked, error); });
}

WorkspaceSession::~WorkspaceSession()
{
    m_thread.waitForDone();
}

template<typename T>
void WorkspaceSession::run(const std::function<T()> &work, const std::function<void(const T &)> &then)
{
    // Queued: what is quickly done would else be answered before the caller has returned.
    QtConcurrent::run(&m_thread, work).then(this, [this, then](const T &answer) {
        QMetaObject::invokeMethod(
            this, [then, answer] { then(answer); }, Qt::QueuedConnection);
    });
}

void WorkspaceSession::load(const QString &path)
{
    m_asked = path;
    m_askedMemory = Workspace::memoryOf(path);
    m_snapshots.load(path);
}

void WorkspaceSession::openSample()
{
    const quint64 number = ++m_opening;
    Q_EMIT opening(tr("Sample workspace"));
    run<Result<QString>>([] { return ensureSampleWorkspace(); },
                         [this, number](const Result<QString> &path) {
                             if (number != m_opening)
                                 return;
                             if (path)
                                 load(*path);
                             else
                                 Q_EMIT failed(sampleWorkspacePath(), path.error());
                         });
}

void WorkspaceSession::open(const QString &path)
{
    ++m_opening;
    Q_EMIT opening(QFileInfo(path).completeBaseName());
    load(QFileInfo(path).absoluteFilePath());
}

void WorkspaceSession::create(const QString &path)
{
    const quint64 number = ++m_opening;
    const QString whole = QFileInfo(path).absoluteFilePath();
    Q_EMIT opening(QFileInfo(path).completeBaseName());
    run<Result<void>>(
        [whole]() -> Result<void> {
            const Result<std::unique_ptr<Workspace>> made = Workspace::create(whole);
            if (!made)
                return tl::unexpected(made.error());
            return {};
        },
        [this, number, whole](const Result<void> &made) {
            if (number != m_opening)
                return;
            if (made)
                load(whole);
            else
                Q_EMIT failed(whole, made.error());
        });
}

void WorkspaceSession::reload()
{
    if (isOpen())
        load(m_path);
}

bool WorkspaceSession::isSample() const
{
    return m_path == sampleWorkspacePath();
}

QString WorkspaceSession::name() const
{
    return isSample() ? tr("Sample workspace") : QFileInfo(m_path).completeBaseName();
}

void WorkspaceSession::readArticle(const QString &id, const std::function<void(const Result<Article> &)> &then)
{
    const quint64 number = ++m_reading;
    run<Result<Article>>([path = m_path, id] { return readFrom(path, id); },
                         [this, number, then](const Result<Article> &article) {
                             if (number == m_reading)
                                 then(article);
                         });
}

void WorkspaceSession::takeOut(const QStringList &ids,
                               const std::function<void(const Result<std::vector<Article>> &)> &then)
{
    run<Result<std::vector<Article>>>([path = m_path, ids] { return takeOutOf(path, ids); }, then);
}

void WorkspaceSession::putBack(const std::vector<Article> &articles,
                               const std::function<void(const Result<QStringList> &)> &then)
{
    run<Result<QStringList>>([path = m_path, articles] { return putBackInto(path, articles); }, then);
}

void WorkspaceSession::replaceFigures(const std::vector<ArticleFigures> &figures,
                                      const std::function<void(const Result<void> &)> &then)
{
    run<Result<void>>([path = m_path, figures] { return replaceIn(path, figures); }, then);
}

void WorkspaceSession::decide(const DecisionChange &change, const std::vector<LogEntry> &log,
                              const std::function<void(const Result<void> &)> &then)
{
    const std::shared_ptr<std::atomic_bool> failed = m_decisionFailed;
    run<Result<void>>(
        [path = m_path, change, log, failed]() -> Result<void> {
            if (*failed)
                return {};
            Result<void> done = decideIn(path, change, log);
            *failed = !done;
            return done;
        },
        [this, then, failed](const Result<void> &done) {
            if (failed != m_decisionFailed)
                return;
            if (!done)
                m_decisionFailed = std::make_shared<std::atomic_bool>(false);
            then(done);
        });
}

void WorkspaceSession::readChangeLog(const std::function<void(const Result<std::vector<LogEntry>> &)> &then)
{
    run<Result<std::vector<LogEntry>>>([path = m_path] { return changeLogOf(path); }, then);
}

} // namespace pledgeboard
