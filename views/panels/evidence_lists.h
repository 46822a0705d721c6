// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace pledgeboard {

class AnnouncementPanel;
class FiguresPanel;

/// The list above the article: the announcements, or the figures of a step of the counting.
class EvidenceLists : public QStackedWidget
{
    Q_OBJECT

public:
    explicit EvidenceLists(QWidget *parent = nullptr);

    AnnouncementPanel &announcements() const { return *m_announcements; }
    FiguresPanel &figures() const { return *m_figures; }

    void showAnnouncements();
    void showFigures();
    bool showsFigures() const;

private:
    AnnouncementPanel *m_announcements = nullptr;
    FiguresPanel *m_figures = nullptr;
};

} // namespace pledgeboard
