// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/evidence_lists.h"

#include "views/panels/announcement_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/review_panel.h"
#include "views/panels/run_out_panel.h"

namespace pledgeboard {

EvidenceLists::EvidenceLists(QWidget *parent)
    : QStackedWidget(parent), m_announcements(new AnnouncementPanel(this)), m_figures(new FiguresPanel(this)),
      m_review(new ReviewPanel(this)), m_runOut(new RunOutPanel(this))
{
    addWidget(m_announcements);
    addWidget(m_figures);
    addWidget(m_review);
    addWidget(m_runOut);
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

void EvidenceLists::showRunOut()
{
    setCurrentWidget(m_runOut);
}

bool EvidenceLists::showsRunOut() const
{
    return currentWidget() == m_runOut;
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
