// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/own_words.h"

#include <QObject>

class QWidget;

namespace pledgeboard {

class WorkspaceSession;

/// Lets the word lists of the open workspace be edited, writes them beside its file and takes them into use.
class WordLists : public QObject
{
    Q_OBJECT

public:
    explicit WordLists(WorkspaceSession &session, QObject *parent = nullptr);

    /// Opens the dialog; answers by saved() or failed().
    void ask(QWidget *window);

    /// Writes the rows, where they are sound.
    Result<void> save(const QString &workspace, const std::vector<OwnWordRow> &rows);

Q_SIGNALS:
    void saved();
    void failed(const pledgeboard::Error &error);

private:
    WorkspaceSession &m_session;
};

} // namespace pledgeboard
