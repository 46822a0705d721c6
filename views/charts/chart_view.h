// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace pledgeboard {

class ChartTableView;

/// Shows one chart's page. Pointing names a mark, a click chooses it, a double click or Enter opens it; arrow keys walk the marks.
/// T shows the same numbers as a table in the place of the plot; the chart "Table" begins with it.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(ChartKind kind, QWidget *parent = nullptr);
    ~ChartView() override;

    ChartKind kind() const { return m_options.kind; }

    /// Shared, since each chart of the window shows the same. The page is laid out when it is next seen or asked for.
    void setInput(std::shared_ptr<const ChartInput> input);
    void setInput(const ChartInput &input);
    const ChartInput &input() const { return *m_input; }

    /// Whether the scatter shows a mark for each city and year.
    void setEachYear(bool eachYear);
    /// What the charts of one measure show.
    void setMeasure(Measure measure);
    /// As shown, with the widget's size.
    ChartOptions options() const;

    /// The mark in words, with the announcements and articles behind it on a second line.
    QString wordsOf(const ChartMark &mark) const;

    /// What is on show, laid out for the widget's size.
    const ChartPage &page() const;

    void setTableShown(bool shown);
    bool showsTable() const { return m_tableShown; }
    ChartTableView &table() const { return *m_table; }

    std::optional<MarkKey> selectedMark() const { return shown(m_selected); }
    /// Shows the mark as chosen, without a signal. Nothing, or a key that the chart does not show, clears.
    void setSelectedMark(const std::optional<MarkKey> &key);
    /// The mark that the keyboard is on: where it was walked to, else the selected one.
    std::optional<MarkKey> focusedMark() const { return shown(m_focused); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click on a mark, or Space on the focused one. The figures are those of ChartMark.
    void markClicked(const pledgeboard::MarkKey &key, const std::vector<pledgeboard::FigureRow> &figures);
    /// A double click on a mark, or Enter on the focused one: open the sentence.
    void markActivated(const pledgeboard::MarkKey &key, const std::vector<pledgeboard::FigureRow> &figures);
    /// A double click on what stands for a place: go down a level. After markActivated().
    void placeOpened(const QString &place);
    /// A click beside every mark, or Escape.
    void selectionCleared();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void forget();
    void walk(int step);
    void layOutTable();
    std::optional<MarkKey> shown(const std::optional<MarkKey> &key) const;

    std::shared_ptr<const ChartInput> m_input = std::make_shared<ChartInput>();
    ChartOptions m_options;
    std::optional<MarkKey> m_selected;
    std::optional<MarkKey> m_hovered;
    std::optional<MarkKey> m_focused;
    mutable ChartPage m_page;
    mutable QPixmap m_pixmap;
    ChartTableView *m_table = nullptr;
    bool m_tableShown = false;
    bool m_tableStale = true; ///< the table holds the numbers of an input before
};

} // namespace pledgeboard
