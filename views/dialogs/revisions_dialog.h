// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

#include <QDialog>

class QTableWidget;

namespace pledgeboard {

class ChartView;

/// The amounts that a promise had, as a line and as a table. Stays open while the sentences behind them are read in the window.
class RevisionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The input as makeRevisionInput() gives it.
    explicit RevisionsDialog(const ChartInput &input, QWidget *parent = nullptr);

    ChartView *chart() const { return m_chart; }
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    /// A dot or a row was chosen: open its sentence.
    void figureChosen(pledgeboard::FigureRow row);
    void exportAsked();
    void copyAsked();

private:
    void fillTable(const ChartRevisions &revisions);

    ChartView *m_chart = nullptr;
    QTableWidget *m_table = nullptr;
};

} // namespace pledgeboard
