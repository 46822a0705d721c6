// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figure_card.h"

#include "views/panels/elided_lines.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace pledgeboard {

namespace {

constexpr int kFewLines = 2;

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_where(new QLabel(this)), m_why(new QLabel(this)),
      m_more(new QPushButton(this)), m_revisions(new QPushButton(this))
{
    setProperty("surface", QStringLiteral("card"));
    m_title->setFont(strongFont());
    m_why->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_where, m_why}) {
        // Words of articles are shown as they are: nothing in them is markup.
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_more->setCheckable(true);
    for (QPushButton *button : {m_more, m_revisions})
        button->setProperty("role", QStringLiteral("link"));
    m_revisions->hide();
    auto *links = new QHBoxLayout;
    links->setSpacing(scaled(12));
    links->addWidget(m_more);
    links->addWidget(m_revisions);
    links->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    layout->setSpacing(scaled(2));
    for (QLabel *label : {m_title, m_where, m_why})
        layout->addWidget(label);
    layout->addLayout(links);
    connect(m_more, &QPushButton::toggled, this, &FigureCard::showWhy);
    connect(m_revisions, &QPushButton::clicked, this, &FigureCard::revisionsAsked);
}

void FigureCard::setWords(const FigureWords &words)
{
    m_title->setText(words.title);
    m_where->setText(words.where);
    m_where->setVisible(!words.where.isEmpty());
    QStringList why{words.counting, words.reading};
    why += words.alsoTold;
    why.removeAll(QString());
    m_reasons = why.join(u'\n');
    setAccessibleName(words.title);
    setAccessibleDescription(QStringList{words.where, m_reasons}.join(u' '));
    showWhy();
}

void FigureCard::setRevisions(const QString &text)
{
    m_revisions->setText(text);
    m_revisions->setVisible(!text.isEmpty());
}

void FigureCard::showWhy()
{
    // A little less than there is: the label breaks lines by whole pixels.
    const int width = this->width() - 2 * scaled(14);
    const QString few = elidedLines(m_reasons, m_why->font(), width, kFewLines);
    const bool fits = few == m_reasons;
    m_more->setVisible(!fits);
    m_more->setText(m_more->isChecked() ? tr("Less") : tr("Why this figure?"));
    m_why->setText(m_more->isChecked() ? m_reasons : few);
}

void FigureCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showWhy();
    QFrame::changeEvent(event);
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        showWhy();
}

} // namespace pledgeboard
