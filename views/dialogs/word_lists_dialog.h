// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/own_words.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTabWidget;
class QTableWidget;

namespace pledgeboard {

/// The word lists of a workspace: places, organisations and cue words in three tables. What is wrong is said at the foot, with the
/// row chosen; only sound lists are accepted.
class WordListsDialog : public QDialog
{
    Q_OBJECT

public:
    /// name: of the workspace, for the title. path: where the lists are kept.
    WordListsDialog(const QString &name, const QString &path, const std::vector<OwnWordRow> &rows,
                    QWidget *parent = nullptr);

    /// The rows as they stand; those without a single word are left out.
    std::vector<OwnWordRow> rows() const;

public Q_SLOTS:
    void accept() override;

private:
    enum List { Places, Organisations, Cues, ListCount };

    QWidget *buildPage(List list);
    void fill(const std::vector<OwnWordRow> &rows);
    void addRow(List list, const OwnWordRow &row);
    OwnWordRow rowAt(List list, int row) const;
    void editNewRow(List list);
    void removeRows(List list);
    void check();

    QTabWidget *m_tabs = nullptr;
    QTableWidget *m_tables[ListCount] = {};
    QLabel *m_trouble = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace pledgeboard
