// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/not_imported_dialog.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pledgeboard {

namespace {

QString asText(const std::vector<ListedFile> &files)
{
    QString text;
    for (const ListedFile &file : files)
        text += file.name + u'\t' + file.why + u'\n';
    return text;
}

} // namespace

NotImportedDialog::NotImportedDialog(const std::vector<ListedFile> &files, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Not imported"));
    auto *label = new QLabel(tr("%n file(s) could not be imported:", nullptr, static_cast<int>(files.size())), this);
    auto *table = new QTableWidget(static_cast<int>(files.size()), 2, this);
    label->setBuddy(table);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("File"), tr("What to do")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setWordWrap(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ListedFile &file = files[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(file.name));
        table->setItem(row, 1, new QTableWidgetItem(file.why));
    }
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setColumnWidth(0, scaled(180));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [files] { QApplication::clipboard()->setText(asText(files)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addWidget(label);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(scaled(640), scaled(360));
}

} // namespace pledgeboard
