// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace pledgeboard {

/// Asks for another figure of the workspace: the one to join with, the whole of a part, what was delivered. Lists the candidates with
/// words, amount, place, year and article; typing narrows the list, Return takes the current one.
class ChooseFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// question: "Which figure is “80 jobs” a part of?"
    ChooseFigureDialog(const QString &question, const SnapshotPtr &snapshot, const std::vector<FigureRow> &candidates,
                       QWidget *parent = nullptr);

    /// The chosen one; nothing where none is listed.
    std::optional<FigureRow> figure() const;

private:
    void narrow(const QString &words);

    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace pledgeboard
