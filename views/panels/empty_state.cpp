// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/empty_state.h"

#include "views/panels/action_button.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace pledgeboard {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    QFont title = strongFont();
    title.setPointSizeF(title.pointSizeF() * 20 / 13);
    m_title->setFont(title);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(scaled(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(48), scaled(24), scaled(48), scaled(24));
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addSpacing(scaled(8));
    layout->addWidget(m_text);
    layout->addSpacing(scaled(16));
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &title, const QString &text, const QList<QAction *> &actions)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget())
            button->deleteLater();
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        if (action == actions.first())
            button->setProperty("role", QStringLiteral("primary"));
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

} // namespace pledgeboard
