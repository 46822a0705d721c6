// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <QObject>

namespace pledgeboard
{

/// Loads snapshots off the window's thread. Where several are asked for, only the newest is delivered.
class SnapshotJob : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotJob(QObject *parent = nullptr);
    ~SnapshotJob() override;

    /// Opens the workspace and reads it. Ends with loaded() or failed(), unless a newer load() takes its place.
    void load(const QString &workspacePath);

    bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    void loaded(const pledgeboard::SnapshotPtr &snapshot);
    void failed(const pledgeboard::Error &error);

private:
    quint64 m_newest = 0;
    int m_running = 0;
};

} // namespace pledgeboard
