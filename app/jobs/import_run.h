// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <functional>
#include <vector>

namespace pledgeboard
{

/// A file (or pasted text) that was not imported.
struct ImportFailure {
    QString path; ///< as given or as found in a folder; "pasted text" for text
    Error error;
};

/// What became of an import of several articles. An article that the workspace has already is no failure.
struct ImportSummary {
    QStringList articles; ///< ids of the articles added, in order: what undo takes out again
    int figures = 0; ///< those of the articles added
    std::vector<ImportFailure> known; ///< had already; the message names the article
    std::vector<ImportFailure> failed;
    bool cancelled = false;
};

/// What an import tells while it runs, on the thread that runs it. Each may be empty.
struct ImportListener {
    std::function<void(int done, int total, const QString &what)> progress; ///< before each file, and once at the end
    std::function<void(const ImportFailure &)> failed;
    std::function<void(const ImportFailure &)> known;
    std::function<bool()> cancelled; ///< asked between files: true keeps what is finished and stops
};

/// The files of an import: files as given, folders replaced by the *.txt files in them and below, in order of name.
/// Each once.
QStringList articleFiles(const QStringList &paths);

/// Reads, extracts and adds each file; reading and extraction run ahead in parallel, one thread writes, in order. Stops
/// at the first failure of the workspace itself (read-only, full disk, broken) and returns it: what was added stays.
Result<ImportSummary> importFiles(Workspace &workspace, const QStringList &paths, const ImportListener &listener);

} // namespace pledgeboard
