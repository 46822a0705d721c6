// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "models/storage/workspace.h"

#include <QWidget>

class QLabel;

namespace pledgeboard {

class AnnouncementModel;
class EvidenceTable;

/// The announcements behind what is shown.
class AnnouncementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnouncementPanel(QWidget *parent = nullptr);

    void setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures);

    /// Selects the announcements of these figures, scrolls to the first of them, and says nothing by signals.
    void selectFigures(const std::vector<FigureRow> &figures);
    void clearSelection();

    int announcementCount() const;
    int articleCount() const { return m_articles; }
    const AnnouncementModel &model() const { return *m_model; }
    EvidenceTable *table() const { return m_table; }

Q_SIGNALS:
    /// The user chose an announcement; these are its figures that count.
    void announcementChosen(const std::vector<pledgeboard::FigureRow> &figures);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellChosen();

    AnnouncementModel *m_model = nullptr;
    EvidenceTable *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    int m_articles = 0;
};

} // namespace pledgeboard
