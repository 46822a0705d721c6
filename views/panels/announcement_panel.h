// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tally.h"
#include "models/items/name_search.h"
#include "models/storage/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pledgeboard {

class AnnouncementModel;
class EvidenceTable;

/// The announcements behind what is shown; those of one organisation or programme where the list is narrowed to it.
class AnnouncementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnouncementPanel(QWidget *parent = nullptr);

    void setContent(const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures);

    /// Lists those by the organisation or of the programme alone, with a chip that takes this off again.
    void narrowTo(NameKind kind, const QString &name);
    void widen();
    /// The name that the list is narrowed to; empty where it is not.
    QString narrowedTo() const { return m_name; }
    QPushButton *chip() const { return m_chip; }

    /// Selects the announcements of these figures, scrolls to the first of them, and says nothing by signals.
    void selectFigures(const std::vector<FigureRow> &figures);
    void clearSelection();

    int announcementCount() const; ///< of the list
    /// Of the whole answer, whether the list is narrowed or not.
    struct Counts {
        int announcements = 0;
        int articles = 0;
    };
    Counts answered() const { return m_answered; }
    const AnnouncementModel &model() const { return *m_model; }
    EvidenceTable *table() const { return m_table; }

Q_SIGNALS:
    /// The user chose an announcement; these are its figures that count.
    void announcementChosen(const std::vector<pledgeboard::FigureRow> &figures);
    /// The list shows other announcements of the same answer.
    void narrowed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void list();
    void retranslate();
    void tellChosen();

    SnapshotPtr m_snapshot;
    std::vector<FigureRow> m_figures; ///< of the whole answer
    NameKind m_kind = NameKind::Organisation;
    QString m_name;

    AnnouncementModel *m_model = nullptr;
    EvidenceTable *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_chip = nullptr;
    Counts m_answered;
    int m_articles = 0; ///< of the list
};

} // namespace pledgeboard
