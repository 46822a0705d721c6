// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change_log.h"

#include <QDialog>

class QListWidget;

namespace pledgeboard {

/// Who changed what and when, the newest step first: a list of sentences (logSentence()) with names and times of the user's zone, that
/// can be searched and copied.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Entries as Workspace::changeLog() gives them.
    explicit HistoryDialog(const std::vector<LogEntry> &entries, QWidget *parent = nullptr);

    /// The lines on show, for tests and for copying: "2 November 2026, 09:05 · Ann · Rejected “100 jobs”."
    QStringList lines() const;

private:
    QListWidget *m_list = nullptr;
};

} // namespace pledgeboard
