// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/import_run.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace pledgeboard {

/// Imports articles on a thread of its own, with its own connection to the workspace. One job, one import; signals
/// arrive on the thread of the job. Destroying a running job cancels it and waits for the file in hand.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(const QString &workspacePath, QObject *parent = nullptr);
    ~ImportJob() override;

    /// Imports files, and folders with the *.txt files in them and below.
    void start(const QStringList &paths);
    /// Imports one article that is in memory already: pasted text, or a file whose details were filled in.
    void start(const Article &article);

    /// Reads articles of the workspace again; no ids: all of them.
    void startAgain(const QStringList &articleIds);

    bool isRunning() const { return m_thread != nullptr; }

public Q_SLOTS:
    /// Stops after the file in hand; what is finished stays.
    void cancel();

Q_SIGNALS:
    void progress(int done, int total, const QString &what);
    void fileFailed(const QString &path, const pledgeboard::Error &error);
    /// The last signal, also after cancel() and where the workspace failed (ImportSummary::stopped).
    void finished(const pledgeboard::ImportSummary &summary);

private:
    using Work = std::function<ImportSummary(Workspace &, const ImportListener &)>;

    void run(Work work);
    ImportListener listener();

    QString m_workspacePath;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
};

} // namespace pledgeboard
