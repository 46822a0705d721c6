// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/review_panel.h"

#include "models/items/review_model.h"
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

ReviewPanel::ReviewPanel(QWidget *parent)
    : ListPanel(parent), m_model(new ReviewModel(this)), m_table(new EvidenceTable(m_model, this)),
      m_empty(new QLabel(this)), m_suggestion(new QLabel(this)), m_answers(new FlowLayout(scaled(8)))
{
    setFocusProxy(m_table);
    for (QLabel *label : {m_empty, m_suggestion}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(16));
    m_suggestion->setWordWrap(true);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(8));
    foot->setSpacing(scaled(6));
    foot->addWidget(m_suggestion);
    foot->addLayout(m_answers);
    m_rows->addWidget(m_empty, 1);
    m_rows->addWidget(m_table, 1);
    m_rows->addLayout(foot);
    setTabOrder(m_back, m_table);
    retranslate();

    connect(m_table, &EvidenceTable::rowsChosen, this, [this] {
        retranslate();
        Q_EMIT doubtChosen();
    });
}

void ReviewPanel::setAnswers(const QList<QAction *> &answers)
{
    for (QAction *answer : answers) {
        answer->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(answer);
        m_answers->addWidget(new ActionButton(answer, this));
    }
}

void ReviewPanel::setContent(const SnapshotPtr &snapshot, const Comparison &comparison)
{
    const std::vector<int> rows = chosen();
    const QString current = rows.empty() ? QString() : m_model->key(rows.front());
    const int row = rows.empty() ? 0 : rows.front();
    m_model->setContent(snapshot, comparison);
    m_table->fit();
    const int same = m_model->rowOfKey(current);
    showCurrent(same < 0 ? row : same);
}

void ReviewPanel::clear()
{
    m_model->clear();
    retranslate();
}

std::vector<int> ReviewPanel::chosen() const
{
    return m_table->selectedRows();
}

void ReviewPanel::choose(int row)
{
    showCurrent(row);
    Q_EMIT doubtChosen();
}

void ReviewPanel::passChosen()
{
    const std::vector<int> rows = chosen();
    if (rows.empty())
        return;
    const int first = *std::min_element(rows.begin(), rows.end());
    m_model->hide(rows);
    choose(first);
}

void ReviewPanel::skipChosen()
{
    const std::vector<int> rows = chosen();
    if (rows.empty())
        return;
    const int first = *std::min_element(rows.begin(), rows.end());
    m_model->skip(rows);
    m_table->fit();
    choose(first);
}

/// Selects the row, or the last where there are fewer.
void ReviewPanel::showCurrent(int row)
{
    const int last = m_model->rowCount() - 1;
    m_table->selectRows(last < 0 ? std::set<int>() : std::set<int>{std::clamp(row, 0, last)});
    retranslate();
}

void ReviewPanel::retranslate()
{
    const int count = m_model->rowCount();
    const std::vector<int> rows = chosen();
    m_title->setText(tr("Review"));
    m_count->setText(tr("%n doubt(s)", nullptr, count));
    m_back->setText(tr("Announcements"));
    m_back->setToolTip(tr("Back to the announcements (Esc)"));
    m_empty->setText(tr("Nothing is in doubt."));
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_table->setAccessibleName(tr("Doubts, the most important first"));
    m_suggestion->setVisible(!rows.empty());
    if (rows.size() == 1)
        m_suggestion->setText(tr("Accept: %1", "what accepting a doubt means").arg(m_model->suggestion(rows.front())));
    else
        m_suggestion->setText(tr("%n doubt(s) chosen", nullptr, static_cast<int>(rows.size())));
}

} // namespace pledgeboard
