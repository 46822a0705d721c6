// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/import_job.h"

#include "app/jobs/read_again.h"
#include "app/jobs/use_words.h"

namespace pledgeboard {

ImportJob::ImportJob(const QString &workspacePath, QObject *parent) : QObject(parent), m_workspacePath(workspacePath)
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportJob::start(const QStringList &paths)
{
    run([paths](Workspace &workspace, const ImportListener &told) { return importFiles(workspace, paths, told); });
}

void ImportJob::start(const Article &article)
{
    run([article](Workspace &workspace, const ImportListener &told) {
        return importArticle(workspace, article, told);
    });
}

void ImportJob::startAgain(const QStringList &articleIds)
{
    run([articleIds](Workspace &workspace, const ImportListener &told) {
        return readAgain(workspace, articleIds, told);
    });
}

void ImportJob::cancel()
{
    m_cancelled = true;
}

void ImportJob::run(Work work)
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        ImportSummary summary;
        // Made, used and closed on this thread, before finished() tells that others may write.
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_workspacePath);
        const Result<void> ready =
            workspace ? useWordsOf(m_workspacePath) : Result<void>(tl::unexpected(workspace.error()));
        if (ready)
            summary = work(**workspace, listener());
        else
            summary.stopped = ready.error();
        QMetaObject::invokeMethod(
            this,
            [this, summary] {
                m_thread->wait();
                m_thread.reset();
                Q_EMIT finished(summary);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

ImportListener ImportJob::listener()
{
    ImportListener told;
    told.progress = [this](int done, int total, const QString &what) {
        QMetaObject::invokeMethod(
            this, [this, done, total, what] { Q_EMIT progress(done, total, what); }, Qt::QueuedConnection);
    };
    told.failed = [this](const NotImported &failed) {
        QMetaObject::invokeMethod(
            this, [this, failed] { Q_EMIT fileFailed(failed.path, failed.error); }, Qt::QueuedConnection);
    };
    told.cancelled = [this] { return m_cancelled.load(); };
    return told;
}

} // namespace pledgeboard
