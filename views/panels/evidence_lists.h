// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace pledgeboard {

class AnnouncementPanel;
class FiguresPanel;
class ReviewPanel;

/// The list above the article: the announcements, the figures of a step of the counting, or the doubts to be reviewed.
class EvidenceLists : public QStackedWidget
{
    Q_OBJECT

public:
    explicit EvidenceLists(QWidget *parent = nullptr);

    AnnouncementPanel &announcements() const { return *m_announcements; }
    FiguresPanel &figures() const { return *m_figures; }
    ReviewPanel &review() const { return *m_review; }

    void showAnnouncements();
    void showFigures();
    void showReview();
    bool showsFigures() const;
    bool showsReview() const;

private:
    AnnouncementPanel *m_announcements = nullptr;
    FiguresPanel *m_figures = nullptr;
    ReviewPanel *m_review = nullptr;
};

} // namespace pledgeboard
