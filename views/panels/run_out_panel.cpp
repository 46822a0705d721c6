// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/run_out_panel.h"

#include "models/items/run_out_model.h"
#include "views/panels/action_button.h"
#include "views/panels/evidence_table.h"
#include "views/panels/flow_layout.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pledgeboard {

RunOutPanel::RunOutPanel(QWidget *parent)
    : ListPanel(parent), m_model(new RunOutModel(this)), m_table(new EvidenceTable(m_model, this)),
      m_empty(new QLabel(this)), m_buttons(new FlowLayout(scaled(8)))
{
    setFocusProxy(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(16));

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(8));
    foot->addLayout(m_buttons);
    m_rows->addWidget(m_empty, 1);
    m_rows->addWidget(m_table, 1);
    m_rows->addLayout(foot);
    setTabOrder(m_back, m_table);
    retranslate();

    connect(m_table, &EvidenceTable::rowsChosen, this, &RunOutPanel::tellChosen);
}

void RunOutPanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_buttons->addWidget(new ActionButton(action, this));
}

void RunOutPanel::setContent(const SnapshotPtr &snapshot, const boost::gregorian::date &today)
{
    m_snapshot = snapshot;
    m_model->setContent(snapshot, today);
    m_table->fit();
    int row = -1;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (snapshot->figures[m_model->promise(i)].id == m_current)
            row = i;
    }
    m_table->selectRows(row < 0 ? std::set<int>() : std::set<int>{row});
    retranslate();
}

void RunOutPanel::clear()
{
    m_current.clear();
    m_model->clear();
    retranslate();
}

void RunOutPanel::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_table->selectRows({row});
    tellChosen();
}

void RunOutPanel::tellChosen()
{
    const FigureRow row = m_model->promise(m_table->selectedRows().front());
    m_current = m_snapshot->figures[row].id;
    Q_EMIT figureChosen(row);
}

void RunOutPanel::retranslate()
{
    const int count = m_model->rowCount();
    m_title->setText(tr("Run out"));
    m_count->setText(tr("%n promise(s)", nullptr, count));
    m_back->setText(tr("Announcements"));
    m_back->setToolTip(tr("Back to the announcements (Esc)"));
    m_empty->setText(
        tr("No promise has run out. A promise stands here when the last year of its period has ended, with "
           "what was delivered of it."));
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_table->setAccessibleName(tr("Promises that have run out, the longest ended first"));
}

} // namespace pledgeboard
