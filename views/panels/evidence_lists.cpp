// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/evidence_lists.h"

#include "views/panels/announcement_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/review_panel.h"

namespace pledgeboard {

EvidenceLists::EvidenceLists(QWidget *parent)
    : QStackedWidget(parent), m_announcements(new AnnouncementPanel(this)), m_figures(new FiguresPanel(this)),
      m_review(new ReviewPanel(this))
{
    addWidget(m_announcements);
    addWidget(m_figures);
    addWidget(m_review);
}

void EvidenceLists::showAnnouncements()
{
    setCurrentWidget(m_announcements);
}

void EvidenceLists::showFigures()
{
    setCurrentWidget(m_figures);
}

void EvidenceLists::showReview()
{
    setCurrentWidget(m_review);
}

bool EvidenceLists::showsReview() const
{
    return currentWidget() == m_review;
}

bool EvidenceLists::showsFigures() const
{
    return currentWidget() == m_figures;
}

} // namespace pledgeboard
