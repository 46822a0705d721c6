// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/fixtures/comparisons.h"
#include "views/charts/chart_table_view.h"
#include "views/charts/chart_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ChartTable tableOf(ChartKind kind, const ChartInput &input, Measure measure = Measure::Jobs)
{
    ChartOptions options;
    options.kind = kind;
    options.measure = measure;
    ChartPage page;
    renderChart(input, options, 1, &page);
    return page.table;
}

QStringList column(const ChartTableModel &model, int number)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.index(row, number).data().toString());
    return words;
}

/// Two hundred figures in two articles: one announcement for every two of them.
std::shared_ptr<const ChartTelling> telling()
{
    auto told = std::make_shared<ChartTelling>();
    for (int row = 0; row < 200; ++row) {
        told->announcement.push_back(row / 2);
        told->article.push_back(row % 2);
    }
    return told;
}

} // namespace

/// The numbers of charts as tables, and what the keyboard and a spreadsheet do with them.
class ChartTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyChartHasItsNumbersAsATable()
    {
        for (const ChartKind kind : allChartKinds()) {
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                const ChartTable table = tableOf(kind, fixtures::sevenPlaces(), measure);
                QVERIFY2(!table.rows.empty(), qPrintable(chartName(kind)));
                for (const QStringList &row : table.rows)
                    QCOMPARE(row.size(), table.header.size());
                for (const TableAmount &amount : table.amounts) {
                    QVERIFY(amount.row < static_cast<int>(table.rows.size()) && amount.column < table.header.size());
                    QVERIFY(!amount.figures.empty());
                }
            }
        }
    }

    void placesStandByYearsWithTheirTotals()
    {
        const ChartTable table = tableOf(ChartKind::Table, fixtures::sevenPlaces());
        QCOMPARE(table.header.first(), s("Place"));
        QCOMPARE(table.header.mid(1, 2), QStringList({s("2017"), s("2018")}));
        QCOMPARE(table.header.last(), s("Total"));
        QCOMPARE(table.rows.front().first(), s("Swansea Bay City Region"));
        QCOMPARE(table.rows.front().last(), s("≤ 33,000"));
        QCOMPARE(table.rows.at(2),
                 QStringList({s("Liverpool City Region"), s("2,500"), QString(), QString(), QString(), QString(),
                              QString(), QString(), s("8,000"), s("~1,000"), s("~11,500")}));
    }

    void runningTotalsGrow()
    {
        const ChartTable table = tableOf(ChartKind::Cumulative, fixtures::cityRegion());
        QCOMPARE(table.rows.size(), std::size_t{3});
        QCOMPARE(table.rows.at(0), QStringList({s("Liverpool City Region"), s("2017"), s("2,500"), s("2,500")}));
        QCOMPARE(table.rows.at(1), QStringList({s("Liverpool City Region"), s("2024"), s("8,000"), s("10,500")}));
        QCOMPARE(table.rows.at(2).last(), s("~11,500"));
    }

    void amountsSortByValueAndWhatIsNotKnownStaysLast()
    {
        ChartTableModel model;
        model.setTable(tableOf(ChartKind::CitiesCompared, fixtures::twelvePlaces()));
        model.sort(2, Qt::AscendingOrder);
        const QStringList rising = column(model, 2);
        QCOMPARE(rising.first(), s("£2.5m"));
        QCOMPARE(rising.last(), s("No investment figure found"));
        model.sort(2, Qt::DescendingOrder);
        QCOMPARE(column(model, 2).first(), s("up to £745m"));
        QCOMPARE(column(model, 2).last(), s("No investment figure found"));
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(column(model, 0).first(), s("Belfast"));
    }

    void cellsAreCopiedAsNumbersAndBoundsAreTold()
    {
        ChartTableModel model;
        model.setTable(tableOf(ChartKind::CitiesCompared, fixtures::onlyJobs()));
        QCOMPARE(model.cellsAsText(model.index(0, 0), model.index(2, 1)),
                 s("Place\tJobs promised\nDerby\t6000\nExeter\t300\nDundee\t95\n"
                   "Not exact: Exeter, Jobs promised: more than 300; Dundee, Jobs promised: up to 95\n"));
    }

    void tShowsTheNumbersInThePlotsPlaceAndTTheChartAgain()
    {
        ChartView view(ChartKind::ByYear);
        view.resize(900, 640);
        view.setInput(fixtures::sevenPlaces());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(!view.table().isVisible());
        QTest::keyClick(&view, Qt::Key_T);
        QVERIFY(view.showsTable());
        QVERIFY(view.table().isVisible());
        QVERIFY(view.rect().contains(view.table().geometry()));
        QCOMPARE(view.table().model()->rowCount(), static_cast<int>(view.page().table.rows.size()));
        QTest::keyClick(&view.table(), Qt::Key_T);
        QVERIFY(!view.showsTable());
        QVERIFY(!view.table().isVisible());
    }

    void theTableOfAnEmptyPageStaysAway()
    {
        ChartView view(ChartKind::Table);
        view.resize(900, 640);
        view.setInput(fixtures::nothing());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.showsTable());
        QVERIFY(!view.table().isVisible());
    }

    void aCellChoosesItsFiguresAndEnterOpensThem()
    {
        ChartView view(ChartKind::Table);
        view.resize(900, 640);
        view.setInput(fixtures::sevenPlaces());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.table().isVisible());
        QSignalSpy clicked(&view, &ChartView::markClicked);
        QSignalSpy opened(&view, &ChartView::markActivated);
        QSignalSpy place(&view, &ChartView::placeOpened);
        const QModelIndex cell = view.table().model()->index(0, 1);
        const QPoint at = view.table().visualRect(cell).center();
        QTest::mouseClick(view.table().viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().at(0).value<MarkKey>().place, s("Swansea Bay City Region"));
        QCOMPARE(clicked.first().at(0).value<MarkKey>().year, std::optional(2017));
        QTest::keyClick(&view.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1), clicked.first().at(1));
        QTest::mouseDClick(view.table().viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(place.size(), 1);
        QCOMPARE(place.first().first().toString(), s("Swansea Bay City Region"));
    }

    void ctrlCCopiesTheWholeTableWhereOneCellIsChosen()
    {
        ChartView view(ChartKind::Table);
        view.resize(900, 640);
        view.setInput(fixtures::onlyJobs());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::keyClick(&view.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 s("Place\t2020\t2021\tTotal\nDerby\t6000\t\t6000\nExeter\t\t300\t300\n"
                   "Dundee\t\t95\t95\nAll places\t6000\t395\t6395\n"
                   "Not exact: Exeter, 2021: > 300; Exeter, Total: > 300; "
                   "Dundee, 2021: ≤ 95; Dundee, Total: ≤ 95; All places, 2021: ~395; "
                   "All places, Total: ~6,395\n"));
    }

    void aDoubleClickOnAPlaceGoesDownALevel()
    {
        ChartView view(ChartKind::CitiesCompared);
        view.resize(900, 640);
        view.setInput(fixtures::sevenPlaces());
        QSignalSpy place(&view, &ChartView::placeOpened);
        const ChartMark mark = view.page().marks.front();
        QTest::mouseDClick(&view, Qt::LeftButton, {}, mark.shape.boundingRect().center().toPoint());
        QCOMPARE(place.size(), 1);
        QCOMPARE(place.first().first().toString(), mark.key.place);
    }

    void announcementsAndArticlesAreCounted()
    {
        ChartInput input = fixtures::sevenPlaces();
        QCOMPARE(toldBy(input, {0, 1}), QString());
        input.telling = telling();
        // Row 1 tells of the announcement of row 0 again, in another article.
        QCOMPARE(toldBy(input, {0}), s("1 announcement in 2 articles"));
        QCOMPARE(toldBy(input, {0, 1}), s("1 announcement in 2 articles"));
        QCOMPARE(toldBy(input, {0, 2}), s("2 announcements in 2 articles"));
        QCOMPARE(toldBy(input, {}), QString());
        ChartView view(ChartKind::CitiesCompared);
        view.setInput(input);
        const ChartMark &mark = view.page().marks.front();
        QCOMPARE(view.wordsOf(mark), mark.description + QLatin1Char('\n') + toldBy(input, mark.figures));
    }
};

QTEST_MAIN(ChartTableTest)
#include "tst_chart_table.moc"
