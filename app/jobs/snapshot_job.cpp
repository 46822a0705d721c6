// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/snapshot_job.h"

#include "app/jobs/use_words.h"

namespace pledgeboard {

SnapshotJob::SnapshotJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SnapshotJob::~SnapshotJob()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SnapshotJob::load(const QString &workspacePath)
{
    const quint64 number = ++m_newest;
    m_pool.clear();
    m_pool.start([this, number, workspacePath] {
        // Before the content: its places are found in the tree that the word lists add to.
        const Result<void> words = useWordsOf(workspacePath);
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(workspacePath);
        const Result<SnapshotPtr> result =
            workspace.and_then([](const std::unique_ptr<Workspace> &w) { return w->snapshot(); });
        QMetaObject::invokeMethod(
            this, [this, number, result, words] { deliver(number, result, words); }, Qt::QueuedConnection);
        // While somebody reads what was delivered.
        if (workspace)
            (*workspace)->keepJoined();
    });
}

void SnapshotJob::deliver(quint64 number, const Result<SnapshotPtr> &result, const Result<void> &words)
{
    if (number != m_newest)
        return;
    m_delivered = number;
    if (result)
        Q_EMIT loaded(*result);
    else
        Q_EMIT failed(result.error());
    if (result && !words)
        Q_EMIT wordsFailed(words.error());
}

} // namespace pledgeboard
