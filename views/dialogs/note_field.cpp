// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/note_field.h"

#include <QCoreApplication>

namespace pledgeboard {

namespace {

constexpr int kLongestNote = 1000;

} // namespace

QLineEdit *noteField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("note"));
    field->setMaxLength(kLongestNote);
    field->setPlaceholderText(QCoreApplication::translate("NoteField", "Why; the history shows it"));
    field->setAccessibleName(QCoreApplication::translate("NoteField", "Note: why it is decided so"));
    return field;
}

} // namespace pledgeboard
