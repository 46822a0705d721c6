// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change_log.h"
#include "models/storage/workspace.h"

#include "app/jobs/snapshot_job.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace pledgeboard {

/// The workspace that is open in the window. Everything that touches its file runs on one other thread, in order; answers come
/// back on the window's thread.
class WorkspaceSession : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceSession(QObject *parent = nullptr);
    ~WorkspaceSession() override;

    void openSample(); ///< makes it first where there is none
    void open(const QString &path);
    void create(const QString &path); ///< a file of that name must not exist
    void reload(); ///< reads the open workspace anew

    bool isOpen() const { return !m_path.isEmpty(); }
    QString path() const { return m_path; }
    bool isSample() const;
    /// For the title and the status bar: the file's name without its ending, or "Sample workspace".
    QString name() const;

    /// Reads an article with its text; only the newest reading is answered.
    void readArticle(const QString &id, const std::function<void(const Result<Article> &)> &then);

    /// Takes articles out and answers with what they were; on failure the rest stays.
    void takeOut(const QStringList &ids, const std::function<void(const Result<std::vector<Article>> &)> &then);
    /// Adds articles, reading their figures anew.
    void putBack(const std::vector<Article> &articles, const std::function<void(const Result<QStringList> &)> &then);

    /// Puts these in place of the figures of their articles.
    void replaceFigures(const std::vector<ArticleFigures> &figures,
                        const std::function<void(const Result<void> &)> &then);

    /// Takes decisions out and puts decisions in, and notes it in the log. Where that fails, what was asked for until the failure is
    /// told is not carried out either, and never answered: it was decided on top of what failed.
    void decide(const DecisionChange &change, const std::vector<LogEntry> &log,
                const std::function<void(const Result<void> &)> &then);
    /// Who changed what and when, the newest step first.
    void readChangeLog(const std::function<void(const Result<std::vector<LogEntry>> &)> &then);

Q_SIGNALS:
    void opening(const QString &name);
    /// The content, read from the file. Another workspace, or a new state of the one that was open.
    void loaded(const pledgeboard::SnapshotPtr &snapshot, bool otherWorkspace);
    /// The workspace asked for could not be opened; the one that was open before stays open.
    void failed(const QString &path, const pledgeboard::Error &error);
    /// After loaded(): the word lists beside the workspace could not be read.
    void wordsFailed(const pledgeboard::Error &error);

private:
    template<typename T>
    void run(const std::function<T()> &work, const std::function<void(const T &)> &then);
    void load(const QString &path);

    QThreadPool m_thread;
    SnapshotJob m_snapshots;
    QString m_path;
    QString m_asked; ///< what is being loaded
    std::shared_ptr<WorkspaceMemory> m_memory; ///< of the open workspace, so that a change costs what it changes
    std::shared_ptr<WorkspaceMemory> m_askedMemory;
    quint64 m_opening = 0;
    quint64 m_reading = 0;
    std::shared_ptr<std::atomic_bool> m_decisionFailed; ///< shared by the decisions that stand or fall together
};

} // namespace pledgeboard
