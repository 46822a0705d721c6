// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

#include <QWidget>

#include <array>

class QAction;
class QCheckBox;
class QFrame;
class QStackedWidget;

namespace pledgeboard {

class ChartView;
class EmptyState;
class FilterChips;
class MoreViews;
class ViewTabs;
class WarningLine;

/// The middle of the window: the views as tabs, the filters in force as chips, and the chart's page or what stands in its place.
class ChartArea : public QWidget
{
    Q_OBJECT

public:
    explicit ChartArea(QWidget *parent = nullptr);

    /// Draws every view anew from the input; measure is that of the counting view.
    void setInput(const ChartInput &input, const Query &query);

    /// Shows a message in the place of the charts until setInput().
    void showInstead(const QString &title, const QString &text, const QList<QAction *> &actions);
    bool showsChart() const;

    ChartKind current() const;
    /// Changes the view and tells so by currentChanged().
    void setCurrent(ChartKind kind);
    ChartView *view(ChartKind kind) const;
    ChartView *currentView() const { return view(current()); }
    EmptyState *message() const { return m_message; }

    /// Whether tabs, filters and warnings are folded away.
    void setAlone(bool alone);

    void setEachYear(bool eachYear);
    bool eachYear() const;

Q_SIGNALS:
    void currentChanged(pledgeboard::ChartKind kind);
    void eachYearChanged(bool eachYear);
    void queryReduced(const pledgeboard::Query &query);
    void markClicked(const pledgeboard::MarkKey &key, const std::vector<pledgeboard::FigureRow> &figures);
    void selectionCleared();
    void placeOpened(const QString &place); ///< go down a level of places

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showTab(int index);
    void fitTabs();
    void showWarnings();

    QWidget *m_head = nullptr; ///< all that stands above the chart
    ViewTabs *m_tabs = nullptr;
    MoreViews *m_more = nullptr;
    FilterChips *m_chips = nullptr;
    WarningLine *m_warnings = nullptr;
    std::vector<TallyWarning> m_allWarnings;
    QString m_moves; ///< how far the total could move
    QCheckBox *m_eachYear = nullptr;
    QFrame *m_page = nullptr;
    QStackedWidget *m_views = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_message = nullptr;
    std::array<ChartView *, kChartKindCount> m_charts{};
};

} // namespace pledgeboard
