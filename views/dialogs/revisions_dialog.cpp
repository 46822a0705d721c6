// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/revisions_dialog.h"

#include "views/charts/chart_view.h"
#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pledgeboard {

RevisionsDialog::RevisionsDialog(const ChartInput &input, QWidget *parent)
    : QDialog(parent), m_chart(new ChartView(ChartKind::Revisions, this)), m_table(new QTableWidget(this))
{
    setWindowTitle(chartTitle(ChartKind::Revisions));
    m_chart->setInput(input);
    fillTable(*input.revisions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {copy, save})
        button->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &RevisionsDialog::copyAsked);
    connect(save, &QPushButton::clicked, this, &RevisionsDialog::exportAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto tell = [this](const MarkKey &key) {
        if (key.promise)
            Q_EMIT figureChosen(*key.promise);
    };
    connect(m_chart, &ChartView::markClicked, this, tell);
    connect(m_chart, &ChartView::markActivated, this, tell);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this, points = input.revisions->points] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (rows.isEmpty())
            return;
        const FigureRow figure = points.at(static_cast<std::size_t>(rows.first().row())).row;
        MarkKey key;
        key.promise = figure;
        m_chart->setSelectedMark(key);
        Q_EMIT figureChosen(figure);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    m_chart->setFocus();
    resize(scaled(720), scaled(640));
}

void RevisionsDialog::fillTable(const ChartRevisions &revisions)
{
    const ChartTable &numbers = m_chart->page().table;
    m_table->setColumnCount(static_cast<int>(numbers.header.size()));
    m_table->setRowCount(static_cast<int>(revisions.points.size()));
    m_table->setHorizontalHeaderLabels(numbers.header);
    m_table->setAccessibleName(tr("The amounts, the oldest first"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList &cells = numbers.rows.at(static_cast<std::size_t>(row));
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.value(column)));
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(m_table->columnCount() - 1, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    constexpr int mostRows = 5;
    m_table->resizeRowsToContents();
    int height = header->sizeHint().height() + 2 * m_table->frameWidth() + scaled(4);
    for (int row = 0; row < std::min(m_table->rowCount(), mostRows); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

} // namespace pledgeboard
