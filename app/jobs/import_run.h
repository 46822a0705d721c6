// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <functional>
#include <vector>

namespace pledgeboard {

/// A file (or pasted text) that was not added, and why.
struct NotImported {
    QString path; ///< as given or as found in a folder; Article::fileName or title for an article in memory
    Error error;
};

/// What became of reading articles again.
struct Reread {
    int articles = 0; ///< that were read
    std::vector<ArticleFigures> before; ///< of those that are read differently now: what undo puts back
    std::vector<ArticleFigures> after;
};

/// What became of an import of several articles. An article that the workspace has already is no failure.
struct ImportSummary {
    QStringList articles; ///< ids of the articles added, in order: what undo takes out again
    int figures = 0; ///< those of the articles added
    std::vector<NotImported> known; ///< in the workspace already; the message names the article
    std::vector<NotImported> failed;
    std::optional<Error> stopped; ///< the workspace itself failed (read-only, full disk, broken); what was added stays
    bool cancelled = false;
    std::optional<Reread> reread; ///< nothing was imported: articles were read again
};

/// What an import tells while it runs, on the thread that runs it. Each may be empty.
struct ImportListener {
    /// Before each file, with what is being read, and once at the end, before announcements are joined, with an empty
    /// text.
    std::function<void(int done, int total, const QString &what)> progress;
    std::function<void(const QString &path, const Imported &imported)> added;
    std::function<void(const NotImported &)> known;
    std::function<void(const NotImported &)> failed;
    std::function<bool()> cancelled; ///< asked between files: true keeps what is finished and stops
};

/// The files of an import: files as given, folders replaced by the *.txt files in them and below, in order of name;
/// each once. A folder without such a file stands for itself.
QStringList articleFiles(const QStringList &paths);

/// Reads, extracts and adds each file; reading and extraction run ahead in parallel, the calling thread writes, in
/// order. Details come from NAME.meta.json beside a file. Stops where the workspace itself fails.
ImportSummary importFiles(Workspace &workspace, const QStringList &paths, const ImportListener &listener);

/// Extracts and adds an article that is in memory.
ImportSummary importArticle(Workspace &workspace, const Article &article, const ImportListener &listener);

} // namespace pledgeboard
