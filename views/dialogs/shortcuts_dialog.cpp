// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/shortcuts_dialog.h"

#include "views/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pledgeboard {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(scaled(6));
    const auto add = [&](const QString &keys, const QString &what, int row, int column) {
        auto *key = new QLabel(keys, this);
        key->setFont(strongFont());
        grid->addWidget(key, row, column);
        grid->addWidget(new QLabel(what, this), row, column + 1);
    };
    const auto half = (actions.size() + 1) / 2;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QString text = actions.at(i)->text();
        text.remove(u'&');
        text.remove(u'…');
        add(actions.at(i)->shortcut().toString(QKeySequence::NativeText), text, static_cast<int>(i % half),
            i < half ? 0 : 2);
    }
    int row = static_cast<int>(half);
    grid->setRowMinimumHeight(row++, scaled(8));
    add(tr("Arrow keys"), tr("Walk the marks of a chart, the places, the years"), row, 0);
    add(tr("Space"), tr("Choose a mark, check a place"), row++, 2);
    add(tr("Enter"), tr("Open the sentence behind a mark"), row, 0);
    add(tr("Escape"), tr("Choose no mark"), row, 2);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(16));
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace pledgeboard
