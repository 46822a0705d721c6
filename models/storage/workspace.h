// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/figure_columns.h"
#include "models/domain/announcement.h"
#include "models/domain/article.h"
#include "models/domain/figure.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

#include <memory>

namespace pledgeboard {

/// An article without its text, for lists and source lines.
struct ArticleHeading {
    QString id;
    QString title;
    QString publisher;
    QString url;
    std::optional<boost::gregorian::date> published;
    DateKnown publishedKnown = DateKnown::Unknown;
};

/// One state of a workspace in memory: what views and counting read. Immutable and shared between threads.
struct Snapshot {
    QString workspaceName;
    std::vector<ArticleHeading> articles;
    std::vector<Figure> figures; ///< row i is row i of columns
    std::vector<std::int32_t> article; ///< for each figure, position in articles
    std::vector<QString> joinReasons; ///< for each figure; empty where it stands alone
    std::vector<Announcement> announcements;
    FigureColumns columns;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// What became of an import of one article.
struct Imported {
    QString articleId;
    int figures = 0;
};

/// A workspace file, open on the thread that made the object and used only there. SQLite in WAL, synchronous=FULL, BEGIN IMMEDIATE.
class Workspace
{
public:
    /// Makes a new workspace. Fails if the file exists (WriteFailed), or the folder cannot be written.
    static Result<std::unique_ptr<Workspace>> create(const QString &path);

    /// Opens one and migrates it. WorkspaceMissing, WorkspaceNotOurs, WorkspaceTooNew, WorkspaceReadOnly (where a migration would
    /// be needed; else a read-only file opens for reading), WorkspaceBusy, WorkspaceBroken.
    static Result<std::unique_ptr<Workspace>> open(const QString &path);

    static Result<std::unique_ptr<Workspace>> openOrCreate(const QString &path);

    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    QString path() const;
    bool isReadOnly() const;

    /// Adds the article with its figures in one transaction and joins announcements anew. AlreadyImported if its content hash
    /// is known (the message names the article that it is), WorkspaceReadOnly, DiskFull, WriteFailed: then nothing changed.
    Result<Imported> import(const Article &article, const std::vector<Figure> &figures);

    /// Takes an article and everything read from it out again (undo of import).
    Result<void> removeArticle(const QString &articleId);

    /// The article with its text and noise.
    Result<Article> article(const QString &articleId) const;

    /// Reads the whole workspace into memory.
    Result<SnapshotPtr> snapshot() const;

private:
    Workspace(QSqlDatabase database, const QString &path, bool readOnly);

    QSqlDatabase m_database;
    QString m_path;
    bool m_readOnly = false;
};

} // namespace pledgeboard
