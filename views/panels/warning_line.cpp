// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/warning_line.h"

#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pledgeboard {

WarningLine::WarningLine(QWidget *parent) : QFrame(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, scaled(8));
    m_lines->setSpacing(0);
    hide();
}

void WarningLine::setContent(const std::vector<TallyWarning> &warnings, const QString &moves)
{
    // More lines would take the chart's room; the weightiest stand first.
    constexpr std::size_t most = 2;
    for (QWidget *line : m_shown) {
        // Its button may be what was clicked: it goes when its signal is done.
        line->hide();
        m_lines->removeWidget(line);
        line->deleteLater();
    }
    m_shown.clear();
    for (std::size_t i = 0; i < std::min(most, warnings.size()); ++i)
        addLine(warnings[i]);
    if (!moves.isEmpty())
        addLine(TallyWarning{{}, moves, {}, std::nullopt});
    setVisible(!m_shown.empty());
}

void WarningLine::addLine(const TallyWarning &warning)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    auto *text = new QLabel(warning.sentence, line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setFont(quietFont());
    text->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(text, 1);
    if (warning.fair) {
        auto *offer = new QPushButton(warning.offer, line);
        offer->setProperty("role", QStringLiteral("link"));
        offer->setFont(quietFont());
        offer->setFocusPolicy(Qt::TabFocus);
        offer->setAccessibleDescription(warning.sentence);
        connect(offer, &QPushButton::clicked, this, [this, fair = *warning.fair] { Q_EMIT offerTaken(fair); });
        layout->addWidget(offer, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
    m_shown.push_back(line);
    line->show();
}

} // namespace pledgeboard
