// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figures_panel.h"

#include "models/items/figure_list_model.h"
#include "views/panels/evidence_table.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledgeboard {

FiguresPanel::FiguresPanel(QWidget *parent)
    : QWidget(parent), m_model(new FigureListModel(this)), m_table(new EvidenceTable(m_model, this)),
      m_title(new QLabel(this)), m_count(new QLabel(this)), m_back(new QPushButton(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_title->setFont(strongFont());
    m_title->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_back->setProperty("role", QStringLiteral("link"));

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(4));
    heading->addWidget(m_title);
    heading->addSpacing(scaled(4));
    heading->addWidget(m_count);
    heading->addStretch();
    heading->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    setTabOrder(m_back, m_table);
    retranslate();

    connect(m_table, &EvidenceTable::rowsChosen, this,
            [this] { Q_EMIT figureChosen(m_model->figureRow(m_table->selectedRows().front())); });
    connect(m_back, &QPushButton::clicked, this, &FiguresPanel::closed);
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

void FiguresPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void FiguresPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FiguresPanel::retranslate()
{
    m_count->setText(tr("%n figure(s)", nullptr, m_model->rowCount()));
    m_back->setText(tr("Announcements"));
    m_back->setToolTip(tr("Back to the announcements (Esc)"));
    m_table->setAccessibleName(tr("Figures: %1").arg(m_title->text()));
}

} // namespace pledgeboard
