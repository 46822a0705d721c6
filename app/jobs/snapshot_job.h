// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <QObject>
#include <QThreadPool>

namespace pledgeboard {

/// Loads snapshots off the window's thread. Where several are asked for, only the newest is delivered.
class SnapshotJob : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotJob(QObject *parent = nullptr);
    ~SnapshotJob() override;

    /// Opens the workspace and reads it. Ends with loaded() or failed(), unless a newer load() takes its place.
    void load(const QString &workspacePath);

    bool isRunning() const { return m_delivered != m_newest; }

Q_SIGNALS:
    void loaded(const pledgeboard::SnapshotPtr &snapshot);
    void failed(const pledgeboard::Error &error);
    /// After loaded(): the word lists beside the workspace could not be read, and those before are in use.
    void wordsFailed(const pledgeboard::Error &error);

private:
    void deliver(quint64 number, const Result<SnapshotPtr> &result, const Result<void> &words);

    quint64 m_newest = 0;
    quint64 m_delivered = 0;
    QThreadPool m_pool; ///< one thread: loads follow each other
};

} // namespace pledgeboard
