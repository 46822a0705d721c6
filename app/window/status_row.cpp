// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_row.h"

#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace pledgeboard {

StatusRow::StatusRow(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_why(new QPushButton(this)), m_what(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this)), m_workspace(new QLabel(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setProperty("edge", QStringLiteral("top"));
    for (QLabel *label : {m_text, m_what, m_workspace}) {
        label->setFont(quietFont());
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    for (QPushButton *link : {m_why, m_cancel}) {
        link->setProperty("role", QStringLiteral("link"));
        link->setFont(quietFont());
        link->setFocusPolicy(Qt::TabFocus);
    }
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(120));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(2), scaled(14), scaled(2));
    layout->setSpacing(scaled(6));
    layout->addWidget(m_text);
    layout->addWidget(m_why);
    layout->addStretch();
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addSpacing(scaled(12));
    layout->addWidget(m_workspace);
    hideProgress();
    retranslate();
    connect(m_why, &QPushButton::clicked, this, &StatusRow::whyClicked);
    connect(m_cancel, &QPushButton::clicked, this, &StatusRow::cancelClicked);
}

void StatusRow::setCounts(int announcements, int articles, int leftOut)
{
    m_counts = {announcements, articles, leftOut};
    m_showsCounts = true;
    retranslate();
}

void StatusRow::setText(const QString &text)
{
    m_showsCounts = false;
    m_text->setText(text);
    m_why->hide();
}

void StatusRow::setWorkspace(const QString &name, bool readOnly)
{
    m_name = name;
    m_readOnly = readOnly;
    retranslate();
}

void StatusRow::showProgress(int done, int total, const QString &what)
{
    m_what->setText(what.isEmpty() ? tr("Counting…") : tr("Reading %1, %2 of %3").arg(what).arg(done + 1).arg(total));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(tr("Import"));
    m_what->show();
    m_bar->show();
    m_cancel->show();
}

void StatusRow::hideProgress()
{
    m_what->hide();
    m_bar->hide();
    m_cancel->hide();
}

QString StatusRow::text() const
{
    return m_text->text();
}

void StatusRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StatusRow::retranslate()
{
    m_why->setText(tr("&Why?"));
    m_why->setAccessibleName(tr("Why are figures left out?"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_workspace->setText(m_readOnly ? tr("%1 · read only").arg(m_name) : m_name);
    if (!m_showsCounts)
        return;
    QString text = tr("%n announcement(s)", nullptr, m_counts.announcements) + u' '
                   + tr("from %n article(s) shown.", nullptr, m_counts.articles);
    if (m_counts.leftOut > 0)
        text += u' ' + tr("%n figure(s) left out.", nullptr, m_counts.leftOut);
    m_text->setText(text);
    m_why->setVisible(m_counts.leftOut > 0);
}

} // namespace pledgeboard
