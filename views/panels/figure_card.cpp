// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figure_card.h"

#include "views/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pledgeboard {

FigureCard::FigureCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_where(new QLabel(this)), m_why(new QLabel(this))
{
    setProperty("surface", QStringLiteral("card"));
    m_title->setFont(strongFont());
    m_why->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    layout->setSpacing(scaled(2));
    for (QLabel *label : {m_title, m_where, m_why}) {
        // Words of articles are shown as they are: nothing in them is markup.
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
}

void FigureCard::setWords(const FigureWords &words)
{
    m_title->setText(words.title);
    m_where->setText(words.where);
    m_where->setVisible(!words.where.isEmpty());
    QStringList why{words.counting, words.reading};
    why += words.alsoTold;
    why.removeAll(QString());
    m_why->setText(why.join(u'\n'));
    setAccessibleName(words.title);
    setAccessibleDescription(QStringList{words.where, m_why->text()}.join(u' '));
}

} // namespace pledgeboard
