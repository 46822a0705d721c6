// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QRadioButton;

namespace pledgeboard {

/// Asks for an answer and for why: a choice among the answers that can be given now, and a note.
class NotedAnswerDialog : public QDialog
{
    Q_OBJECT

public:
    /// about: what is answered, as a sentence. The answers' texts name them; at least one.
    NotedAnswerDialog(const QString &about, const QList<QAction *> &answers, QWidget *parent = nullptr);

    QAction *answer() const;
    QString note() const;

private:
    QList<QAction *> m_answers;
    QList<QRadioButton *> m_choices;
    QLineEdit *m_note = nullptr;
};

} // namespace pledgeboard
