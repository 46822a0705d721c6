// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/snapshot_job.h"

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
        const Result<SnapshotPtr> result =
            Workspace::open(workspacePath).and_then([](const std::unique_ptr<Workspace> &w) { return w->snapshot(); });
        QMetaObject::invokeMethod(
            this, [this, number, result] { deliver(number, result); }, Qt::QueuedConnection);
    });
}

void SnapshotJob::deliver(quint64 number, const Result<SnapshotPtr> &result)
{
    if (number != m_newest)
        return;
    m_delivered = number;
    if (result)
        Q_EMIT loaded(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace pledgeboard
