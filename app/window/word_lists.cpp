// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/word_lists.h"

#include "app/window/workspace_session.h"
#include "views/dialogs/word_lists_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace pledgeboard {

WordLists::WordLists(WorkspaceSession &session, QObject *parent) : QObject(parent), m_session(session)
{
}

void WordLists::ask(QWidget *window)
{
    const QString workspace = m_session.path();
    const QString path = ownWordsPath(workspace);
    std::vector<OwnWordRow> rows;
    if (QFileInfo::exists(path)) {
        // A file that cannot be read is not written over: its rows are somebody's work.
        const Result<OwnWords> words = readOwnWords(path);
        if (!words) {
            Q_EMIT failed(words.error());
            return;
        }
        rows = ownWordRows(*words);
    }
    auto *dialog = new WordListsDialog(m_session.name(), QDir::toNativeSeparators(path), rows, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, workspace] {
        if (const Result<void> done = save(workspace, dialog->rows()); !done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT saved();
    });
    dialog->open();
}

Result<void> WordLists::save(const QString &workspace, const std::vector<OwnWordRow> &rows)
{
    const QString path = ownWordsPath(workspace);
    return ownWordsFrom(rows, QDir::toNativeSeparators(path)).and_then([&](const OwnWords &) {
        return writeOwnWordRows(path, rows);
    });
}

} // namespace pledgeboard
