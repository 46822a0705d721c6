// SPDX-License-Identifier: GPL-3.0-or-later
// Chart, list and article follow each other: clicks and keys in one of them show the same figure in the others.
#include "app/window/actions.h"
#include "app/window/status_row.h"
#include "models/items/announcement_model.h"
#include "tests/window/opened_window.h"
#include "views/charts/chart_view.h"
#include "views/panels/announcement_panel.h"
#include "views/panels/article_panel.h"
#include "views/panels/chart_area.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/evidence_table.h"
#include "views/panels/figures_panel.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QTest>

#include <algorithm>
#include <set>

using namespace pledgeboard;

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { prepareWindowTest(); }

    void aClickOnAMarkOpensItsSentence_data();
    void aClickOnAMarkOpensItsSentence();
    void aClickOnAFigureSelectsItsMark();
    void anAnnouncementOpensItsSentence();
    void nextFigureWalksThroughTheArticle();
    void aStepOfTheCountingListsItsFigures();
    void theKeyboardReachesTheFiguresOfAStep();
    void theListGoesWithItsStep();
    void nextFigureWalksThroughTheList();
    void whyListsWhatIsLeftOut();
    void theListSpeaksTheLanguage();
};

namespace {

/// A mark whose middle is its own, so that a click there means it.
const ChartMark *clickableMark(const ChartView &view, std::size_t leastFigures = 1)
{
    for (const ChartMark &mark : view.page().marks) {
        const ChartMark *at = view.page().markAt(mark.shape.boundingRect().center());
        if (mark.figures.size() >= leastFigures && at && at->key == mark.key)
            return &mark;
    }
    return nullptr;
}

QSet<FigureRow> selectedFigures(const AnnouncementPanel &panel)
{
    QSet<FigureRow> rows;
    for (const QModelIndex &index : panel.table()->selectionModel()->selectedRows()) {
        for (const quint32 row : index.data(AnnouncementModel::FigureRowsRole).value<QList<quint32>>())
            rows.insert(row);
    }
    return rows;
}

bool isInView(MainWindow &window, FigureRow row)
{
    const TextSpan number = window.query().snapshot()->figures.at(row).evidence.number;
    const std::vector<QRectF> lines = window.article().view()->lineRects(number);
    return !lines.empty() && QRectF(window.article().view()->viewport()->rect()).contains(lines.front().center());
}

/// The counting view with the sample, whose steps are marks with a reason.
struct Counting : OpenedWindow {
    Counting() : OpenedWindow(sampleArticles())
    {
        window->charts().setCurrent(ChartKind::Counting);
        QCoreApplication::processEvents();
    }

    ChartView &chart() const { return *window->charts().view(ChartKind::Counting); }
    FiguresPanel &figures() const { return window->lists().figures(); }

    ChartMark step(LeftOutReason reason) const
    {
        const ChartMark *mark = chart().page().find({QString(), std::nullopt, Measure::Jobs, reason, false});
        if (!mark)
            qFatal("the sample has no such step");
        return *mark;
    }

    void click(const ChartMark &mark) const
    {
        QTest::mouseClick(&chart(), Qt::LeftButton, {}, mark.shape.boundingRect().center().toPoint());
    }
};

} // namespace

void TestEvidence::aClickOnAMarkOpensItsSentence_data()
{
    QTest::addColumn<ChartKind>("kind");
    for (const ChartKind kind : allChartKinds())
        QTest::newRow(qPrintable(chartName(kind))) << kind;
}

void TestEvidence::aClickOnAMarkOpensItsSentence()
{
    QFETCH(ChartKind, kind);
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    window.charts().setCurrent(kind);
    QCoreApplication::processEvents();
    ChartView *view = window.charts().currentView();
    const ChartMark *mark = clickableMark(*view);
    QVERIFY(mark);
    const std::vector<FigureRow> figures = mark->figures;
    const MarkKey key = mark->key;
    QTest::mouseClick(view, Qt::LeftButton, {}, mark->shape.boundingRect().center().toPoint());
    QTRY_VERIFY(std::find(figures.begin(), figures.end(), window.article().currentFigure().value_or(UINT32_MAX))
                != figures.end());
    QVERIFY(view->selectedMark() == key);
    if (kind != ChartKind::Counting)
        QVERIFY(!selectedFigures(window.announcements()).isEmpty());
    QVERIFY(isInView(window, *window.article().currentFigure()));
}

void TestEvidence::aClickOnAFigureSelectsItsMark()
{
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    ChartView *chart = window.charts().currentView();
    ArticleView *view = window.article().view();
    for (const FigureInText &figure : view->figures()) {
        const ChartMark *mark = chart->page().markOf(figure.row);
        if (!mark)
            continue;
        const MarkKey key = mark->key;
        view->setCurrentFigure(figure.row);
        chart->setSelectedMark(std::nullopt);
        window.announcements().clearSelection();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->lineRects(figure.number).front().center().toPoint());
        QVERIFY(chart->selectedMark().has_value());
        QVERIFY(*chart->selectedMark() == key);
        QVERIFY(selectedFigures(window.announcements()).contains(figure.row));
        return;
    }
    QFAIL("no figure of the article on show has a mark");
}

void TestEvidence::anAnnouncementOpensItsSentence()
{
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    QTableView *table = window.announcements().table();
    const int last = table->model()->rowCount() - 1;
    QVERIFY(last > 0);
    table->selectRow(last);
    QTRY_VERIFY(
        selectedFigures(window.announcements()).contains(window.article().currentFigure().value_or(UINT32_MAX)));
    QVERIFY(window.charts().currentView()->selectedMark().has_value());
}

void TestEvidence::nextFigureWalksThroughTheArticle()
{
    OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    QVERIFY(window.article().currentFigure().has_value());
    std::set<FigureRow> seen;
    for (std::size_t i = 0; i < window.query().snapshot()->figures.size(); ++i) {
        const FigureRow before = *window.article().currentFigure();
        window.actions().nextFigure->trigger();
        QTRY_VERIFY(window.article().currentFigure().has_value() && *window.article().currentFigure() != before);
        seen.insert(*window.article().currentFigure());
    }
    QVERIFY(seen.size() > 3);
}

void TestEvidence::aStepOfTheCountingListsItsFigures()
{
    const Counting counting;
    MainWindow &window = *counting.window;
    QVERIFY(!window.lists().showsFigures());
    const std::vector<ChartMark> steps = counting.chart().page().marks;
    QVERIFY(steps.size() > 3);
    for (const ChartMark &step : steps) {
        counting.click(step);
        QVERIFY(window.lists().showsFigures());
        QCOMPARE(counting.figures().figureCount(), static_cast<int>(step.figures.size()));
        QVERIFY(!counting.figures().title().isEmpty());
        QVERIFY(counting.chart().selectedMark() == step.key);
        // Each figure of the list opens its article at its words.
        EvidenceTable &table = *counting.figures().table();
        for (int row = table.model()->rowCount() - 1; row >= 0; --row) {
            const QRect cell = table.visualRect(table.model()->index(row, 0));
            table.scrollTo(table.model()->index(row, 0));
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                              table.visualRect(table.model()->index(row, 0)).center());
            QVERIFY(cell.isValid());
            const FigureRow figure = counting.figures().chosen().value_or(UINT32_MAX);
            QVERIFY(std::find(step.figures.begin(), step.figures.end(), figure) != step.figures.end());
            QTRY_VERIFY(window.article().currentFigure() == figure);
            QVERIFY(isInView(window, figure));
        }
        QVERIFY(counting.chart().selectedMark() == step.key);
    }
}

void TestEvidence::theKeyboardReachesTheFiguresOfAStep()
{
    const Counting counting;
    MainWindow &window = *counting.window;
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    counting.chart().setFocus();
    QTest::keyClick(&counting.chart(), Qt::Key_Down);
    QTest::keyClick(&counting.chart(), Qt::Key_Down);
    QTest::keyClick(&counting.chart(), Qt::Key_Return);
    QVERIFY(window.lists().showsFigures());
    QVERIFY(counting.chart().focusedMark().has_value());

    EvidenceTable &table = *counting.figures().table();
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table);
    QVERIFY(interface);
    QVERIFY(interface->text(QAccessible::Name).contains(counting.figures().title()));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(counting.figures().chosen().has_value());
    QTRY_VERIFY(window.article().currentFigure() == counting.figures().chosen());
    QTest::keyClick(&table, Qt::Key_Escape);
    QVERIFY(!window.lists().showsFigures());
    QVERIFY(!counting.chart().selectedMark().has_value());
    QVERIFY(counting.chart().hasFocus());
}

void TestEvidence::theListGoesWithItsStep()
{
    const Counting counting;
    MainWindow &window = *counting.window;
    const ChartMark again = counting.step(LeftOutReason::ToldAgain);
    counting.click(again);
    QCOMPARE(counting.figures().title(), leftOutReasonTitle(LeftOutReason::ToldAgain));
    // Another answer: the step's figures anew, or the announcements where it has none.
    Query query = window.query().query();
    query.measure = Measure::Investment;
    window.query().setQuery(query);
    QVERIFY(window.lists().showsFigures());
    QVERIFY(counting.figures().figureCount() > 0);
    query.firstYear = 1990;
    query.lastYear = 1991;
    window.query().setQuery(query);
    QVERIFY(!window.lists().showsFigures());
    // Another view has the announcements.
    window.query().setQuery(Query());
    counting.click(counting.step(LeftOutReason::ToldAgain));
    QVERIFY(window.lists().showsFigures());
    window.charts().setCurrent(ChartKind::ByYear);
    QVERIFY(!window.lists().showsFigures());
}

void TestEvidence::nextFigureWalksThroughTheList()
{
    const Counting counting;
    MainWindow &window = *counting.window;
    const ChartMark step = counting.step(LeftOutReason::OtherKind);
    QVERIFY(step.figures.size() > 1);
    counting.click(step);
    std::set<FigureRow> seen;
    for (std::size_t i = 0; i < step.figures.size(); ++i) {
        window.actions().nextFigure->trigger();
        QTRY_VERIFY(window.article().currentFigure() == counting.figures().chosen());
        seen.insert(counting.figures().chosen().value_or(UINT32_MAX));
    }
    QCOMPARE(seen, std::set<FigureRow>(step.figures.begin(), step.figures.end()));
}

void TestEvidence::whyListsWhatIsLeftOut()
{
    const OpenedWindow opened(sampleArticles());
    MainWindow &window = *opened.window;
    FiguresPanel &figures = window.lists().figures();
    const std::vector<FigureRow> left = window.query().leftOutFigures();
    QVERIFY(window.status().text().contains(QStringLiteral("%1 figures left out").arg(left.size())));
    Q_EMIT window.status().whyClicked();
    QCOMPARE(window.charts().current(), ChartKind::Counting);
    QVERIFY(window.lists().showsFigures());
    QCOMPARE(figures.figureCount(), static_cast<int>(left.size()));
    // The article is read on another thread.
    QTRY_VERIFY(window.article().currentFigure() == figures.chosen());
    QVERIFY(std::find(left.begin(), left.end(), figures.chosen().value_or(UINT32_MAX)) != left.end());
}

void TestEvidence::theListSpeaksTheLanguage()
{
    const Counting counting;
    counting.click(counting.step(LeftOutReason::ToldAgain));
    const auto words = [&counting] {
        const QHeaderView *header = counting.figures().table()->horizontalHeader();
        QStringList found{counting.figures().title(), counting.figures().table()->accessibleName()};
        for (int column = 0; column < header->count(); ++column)
            found.append(header->model()->headerData(column, Qt::Horizontal).toString());
        return found;
    };
    const QStringList english = words();
    Q_EMIT counting.window->actions().languageChosen(QStringLiteral("cy"));
    QCoreApplication::processEvents();
    const QStringList welsh = words();
    QCOMPARE(welsh.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(welsh.at(i) != english.at(i), qPrintable(english.at(i)));
    Q_EMIT counting.window->actions().languageChosen(QStringLiteral("en"));
}

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
