// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figures_panel.h"

#include "models/items/figure_list_model.h"
#include "views/panels/evidence_table.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledgeboard {

FiguresPanel::FiguresPanel(QWidget *parent)
    : ListPanel(parent), m_model(new FigureListModel(this)), m_table(new EvidenceTable(m_model, this))
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    m_rows->addWidget(m_table, 1);
    setTabOrder(m_back, m_table);
    retranslate();

    connect(m_table, &EvidenceTable::rowsChosen, this,
            [this] { Q_EMIT figureChosen(m_model->figureRow(m_table->selectedRows().front())); });
}

void FiguresPanel::setContent(const QString &title, const SnapshotPtr &snapshot, const std::vector<FigureRow> &figures,
                              const Comparison &comparison)
{
    m_model->setContent(snapshot, figures, comparison);
    m_title->setText(title);
    retranslate();
    m_table->fit();
}

void FiguresPanel::selectFigure(FigureRow figure)
{
    const int row = m_model->rowOfFigure(figure);
    m_table->selectRows(row < 0 ? std::set<int>() : std::set<int>{row});
}

std::optional<FigureRow> FiguresPanel::first() const
{
    const int row = m_table->rowAfter(-1, 1);
    return row < 0 ? std::nullopt : std::optional(m_model->figureRow(row));
}

std::optional<FigureRow> FiguresPanel::figureAfter(FigureRow figure, int by) const
{
    const int row = m_table->rowAfter(m_model->rowOfFigure(figure), by);
    return row < 0 ? std::nullopt : std::optional(m_model->figureRow(row));
}

std::optional<FigureRow> FiguresPanel::chosen() const
{
    const std::vector<int> rows = m_table->selectedRows();
    return rows.empty() ? std::nullopt : std::optional(m_model->figureRow(rows.front()));
}

int FiguresPanel::figureCount() const
{
    return m_model->rowCount();
}

QString FiguresPanel::title() const
{
    return m_title->text();
}

void FiguresPanel::retranslate()
{
    m_count->setText(tr("%n figure(s)", nullptr, m_model->rowCount()));
    m_back->setText(tr("Announcements"));
    m_back->setToolTip(tr("Back to the announcements (Esc)"));
    m_table->setAccessibleName(tr("Figures: %1").arg(m_title->text()));
}

} // namespace pledgeboard
