// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"
#include "views/panels/list_panel.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

class QAction;
class QLabel;

namespace pledgeboard {

class EvidenceTable;
class FlowLayout;
class RunOutModel;

/// The promises whose period has ended, with what was delivered of each. A chosen row has its sentence opened in the article.
class RunOutPanel : public ListPanel
{
    Q_OBJECT

public:
    explicit RunOutPanel(QWidget *parent = nullptr);

    /// What can be done about the chosen promise, as buttons below the list.
    void setActions(const QList<QAction *> &actions);

    /// The chosen promise stays so, where it is listed still.
    void setContent(const SnapshotPtr &snapshot, const boost::gregorian::date &today);
    void clear();

    /// Selects the row, and tells of its promise where there is one.
    void choose(int row);

    RunOutModel *model() const { return m_model; }
    EvidenceTable *table() const { return m_table; }

Q_SIGNALS:
    void figureChosen(pledgeboard::FigureRow row);

private:
    void tellChosen();
    void retranslate() override;

    RunOutModel *m_model = nullptr;
    EvidenceTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
    FlowLayout *m_buttons = nullptr;
    QString m_current; ///< id of the chosen promise
    SnapshotPtr m_snapshot;
};

} // namespace pledgeboard
