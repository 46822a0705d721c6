// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/list_panel.h"

#include "views/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledgeboard {

ListPanel::ListPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_count(new QLabel(this)), m_back(new QPushButton(this)),
      m_rows(new QVBoxLayout(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(strongFont());
    m_title->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_back->setProperty("role", QStringLiteral("link"));

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(4));
    heading->addWidget(m_title);
    heading->addSpacing(scaled(4));
    heading->addWidget(m_count);
    heading->addStretch();
    heading->addWidget(m_back);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addLayout(heading);
    connect(m_back, &QPushButton::clicked, this, &ListPanel::closed);
}

void ListPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ListPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pledgeboard
