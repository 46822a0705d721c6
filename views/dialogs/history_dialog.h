// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change_log.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace pledgeboard {

/// Who changed what and when, the newest step first: a list of sentences (logSentence()) with names, times of the user's zone and notes,
/// that can be searched and copied.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Entries as Workspace::changeLog() gives them.
    explicit HistoryDialog(const std::vector<LogEntry> &entries, QWidget *parent = nullptr);

    /// The lines on show: "2 November 2026, 09:05 · Ann · Rejected “100 jobs”."
    QStringList lines() const;

private:
    void narrow(const QString &words);
    void copy() const;

    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QListWidget *m_list = nullptr;
    qsizetype m_entries = 0;
};

} // namespace pledgeboard
