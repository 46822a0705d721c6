// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/noted_answer_dialog.h"

#include "views/dialogs/note_field.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pledgeboard {

NotedAnswerDialog::NotedAnswerDialog(const QString &about, const QList<QAction *> &answers, QWidget *parent)
    : QDialog(parent), m_answers(answers), m_note(noteField(this))
{
    setWindowTitle(tr("Answer with a note"));
    auto *asked = new QLabel(about, this);
    asked->setTextFormat(Qt::PlainText);
    asked->setWordWrap(true);
    asked->setFont(strongFont());
    auto *label = new QLabel(tr("&Why?"), this);
    label->setBuddy(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(8));
    layout->addWidget(asked);
    for (const QAction *answer : answers) {
        //: An answer of the review and what it means
        auto *choice = new QRadioButton(tr("%1 – %2").arg(answer->text(), answer->toolTip()), this);
        m_choices.append(choice);
        layout->addWidget(choice);
    }
    m_choices.first()->setChecked(true);
    layout->addSpacing(scaled(8));
    layout->addWidget(label);
    layout->addWidget(m_note);
    layout->addSpacing(scaled(8));
    layout->addWidget(buttons);
    m_choices.first()->setFocus();
    resize(std::max(scaled(480), sizeHint().width()), sizeHint().height());
}

QAction *NotedAnswerDialog::answer() const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i)->isChecked())
            return m_answers.at(i);
    }
    return m_answers.first();
}

QString NotedAnswerDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace pledgeboard
