// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/figure.h"
#include "models/domain/result.h"
#include "models/storage/importing.h"
#include "models/storage/snapshot.h"

#include <chrono>
#include <memory>

namespace pledgeboard {

/// What became of an import of one article.
struct Imported {
    QString articleId;
    int figures = 0;
};

/// A workspace file, open on the thread that made the object and used only there. SQLite in WAL, synchronous=FULL,
/// BEGIN IMMEDIATE.
class Workspace
{
public:
    /// Makes a new workspace. Fails if the file exists or the folder cannot be written (WriteFailed), or with DiskFull.
    static Result<std::unique_ptr<Workspace>> create(const QString &path);

    /// Opens one and migrates it. WorkspaceMissing, WorkspaceNotOurs, WorkspaceTooNew, WorkspaceReadOnly (where a
    /// migration would be needed; else a read-only file opens for reading), WorkspaceBusy, WorkspaceBroken,
    /// FileUnreadable.
    static Result<std::unique_ptr<Workspace>> open(const QString &path);

    static Result<std::unique_ptr<Workspace>> openOrCreate(const QString &path);

    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    QString path() const { return m_path; }
    /// The file's name without folder and ending.
    QString name() const;
    bool isReadOnly() const { return m_readOnly; }

    /// How long a call waits for another writer before it fails with WorkspaceBusy; 5 seconds unless told.
    void setBusyTimeout(std::chrono::milliseconds timeout);

    /// Adds the article with its figures in one transaction and joins announcements. AlreadyImported if its
    /// content hash is known (the message names the article that it is), WorkspaceReadOnly, WorkspaceBusy, DiskFull,
    /// WriteFailed: then nothing changed. Ids of article and figures are kept where they are set, so that undo and redo
    /// give the same workspace. Of many articles, add each with Joining::Later and call join() at the end.
    Result<Imported> import(const Article &article, const std::vector<Figure> &figures, Joining joining = Joining::Now);

    /// Joins what was added with Joining::Later; until then each snapshot does so for itself, which takes its time.
    Result<void> join();

    /// Puts these in place of the figures of the articles, in one transaction, and joins announcements anew. A figure with
    /// the id of one that was there takes its place in its announcement.
    Result<void> replaceFigures(const std::vector<ArticleFigures> &articles);

    /// Takes decisions out and puts decisions in, notes it in the log, and joins announcements anew; in one transaction.
    /// No change but entries: notes them.
    Result<void> decide(const DecisionChange &change, const std::vector<LogEntry> &log);

    /// Who changed what and when, the newest step first.
    Result<std::vector<LogEntry>> changeLog() const;

    /// A text that the program keeps with the workspace under that name; empty where there is none.
    Result<QString> note(const QString &name) const;
    Result<void> setNote(const QString &name, const QString &text);

    /// The figures of each article by position as they were read, whatever humans decided of them, and the decisions.
    struct AsRead {
        std::vector<ArticleFigures> articles;
        std::vector<Decision> decisions;
    };
    Result<AsRead> asRead() const;

    /// Takes articles and everything read from them out again (undo of import), in one transaction. Those that are not
    /// there are no failure.
    Result<void> removeArticles(const QStringList &articleIds);
    Result<void> removeArticle(const QString &articleId) { return removeArticles({articleId}); }

    /// The article with its text and noise.
    Result<Article> article(const QString &articleId) const;

    /// The whole workspace in memory, in one state. Read from the file only where what is in memory is not what the file holds.
    Result<SnapshotPtr> snapshot() const;

    /// Makes ready in memory what the first change after snapshot() would have to make, which takes its time in a large workspace.
    void keepJoined() const;

    /// Whoever holds on to this keeps the content of the workspace in memory from one Workspace of that path to the next; changes then
    /// cost what they change. Changes by other programs are noticed.
    static std::shared_ptr<WorkspaceMemory> memoryOf(const QString &path);

private:
    Workspace(std::unique_ptr<Connection> connection, const QString &path, bool readOnly);

    Result<void> checkWritable() const;

    std::unique_ptr<Connection> m_connection;
    QString m_path;
    bool m_readOnly = false;
    std::shared_ptr<WorkspaceMemory> m_memory;
};

} // namespace pledgeboard
