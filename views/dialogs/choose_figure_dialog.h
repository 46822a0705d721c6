// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace pledgeboard {

/// Asks for another figure of the workspace: the one to join with, the whole of a part, what was delivered. Lists the candidates with
/// words, kind, names, year and article, and the sentence of the current one; typing narrows the list, Return takes the current one.
class ChooseFigureDialog : public QDialog
{
    Q_OBJECT

public:
    struct Candidates {
        std::vector<FigureRow> offered; ///< the likely ones, the likeliest first
        std::vector<FigureRow> others; ///< listed on demand, or at once where none is offered
    };

    /// question: "Which figure is “80 jobs” a part of?"
    ChooseFigureDialog(const QString &question, const SnapshotPtr &snapshot, const Candidates &candidates,
                       QWidget *parent = nullptr);

    /// The chosen one; nothing where none is listed.
    std::optional<FigureRow> figure() const;

    /// Why it is this one, in the user's words; mostly empty.
    QString note() const;
    void setNote(const QString &note);

    /// Shows the sentence of the figure, if it is the current one still.
    void showEvidence(FigureRow figure, const QString &sentence);

Q_SIGNALS:
    /// Another figure is current: its sentence is asked for.
    void currentChanged(pledgeboard::FigureRow figure);

private:
    void build(const QString &question);
    void fill();
    void narrow();
    void tellCurrent();

    SnapshotPtr m_snapshot;
    Candidates m_candidates;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QCheckBox *m_all = nullptr;
    QLabel *m_sentence = nullptr;
    QLineEdit *m_note = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace pledgeboard
