// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace pledgeboard {

class AnnouncementPanel;
class FiguresPanel;
class ReviewPanel;
class RunOutPanel;

/// The list above the article: the announcements, the figures of a step of the counting, the doubts to be reviewed, or the
/// promises that have run out.
class EvidenceLists : public QStackedWidget
{
    Q_OBJECT

public:
    explicit EvidenceLists(QWidget *parent = nullptr);

    AnnouncementPanel &announcements() const { return *m_announcements; }
    FiguresPanel &figures() const { return *m_figures; }
    ReviewPanel &review() const { return *m_review; }
    RunOutPanel &runOut() const { return *m_runOut; }

    void showAnnouncements();
    void showFigures();
    void showReview();
    void showRunOut();
    bool showsFigures() const;
    bool showsReview() const;
    bool showsRunOut() const;

private:
    AnnouncementPanel *m_announcements = nullptr;
    FiguresPanel *m_figures = nullptr;
    ReviewPanel *m_review = nullptr;
    RunOutPanel *m_runOut = nullptr;
};

} // namespace pledgeboard
