// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "models/storage/workspace.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace pledgeboard {

class AnnouncementModel;

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
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// The user chose an announcement; these are its figures that count.
    void announcementChosen(const std::vector<pledgeboard::FigureRow> &figures);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellChosen();
    void fitColumns();
    void fitRows(int width); ///< of the first column

    AnnouncementModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    int m_articles = 0;
    bool m_quiet = false;
};

} // namespace pledgeboard
