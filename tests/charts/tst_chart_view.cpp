// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/fixtures/comparisons.h"
#include "views/charts/chart_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

namespace {

QPoint middleOf(const ChartMark &mark)
{
    return mark.shape.boundingRect().center().toPoint();
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_view = std::make_unique<ChartView>(ChartKind::JobsAgainstInvestment);
        m_view->resize(900, 640);
        m_view->setInput(fixtures::sevenPlaces());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void everyMarkAnswersWhereItIsDrawn()
    {
        for (const ChartKind kind : allChartKinds()) {
            for (const fixtures::Named &fixture : fixtures::all()) {
                ChartView view(kind);
                view.resize(900, 640);
                view.setInput(fixture.make());
                for (const ChartMark &mark : view.page().marks) {
                    const ChartMark *hit = view.page().markAt(mark.shape.boundingRect().center());
                    QVERIFY2(hit, qPrintable(mark.description));
                    // A dot may lie under another, and a sliver of a bar on the next one, but never is there nothing.
                    QVERIFY(hit->shape.contains(mark.shape.boundingRect().center()));
                    const QRectF box = mark.shape.boundingRect();
                    // Dots of lines and circles of a map lie on each other, as those of the scatter do, and parts on their bar.
                    const bool mayLieUnder = kind == ChartKind::JobsAgainstInvestment || kind == ChartKind::Cumulative
                                             || kind == ChartKind::Map || kind == ChartKind::Programmes;
                    if (!mayLieUnder && box.width() > 4 && box.height() > 4)
                        QCOMPARE(hit->description, mark.description);
                }
            }
        }
    }

    void aClickChoosesAMark()
    {
        QSignalSpy clicked(m_view.get(), &ChartView::markClicked);
        const ChartMark mark = m_view->page().marks.at(2);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(mark));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().at(0).value<MarkKey>().place, mark.key.place);
        QCOMPARE(clicked.first().at(1).value<std::vector<FigureRow>>(), mark.figures);
        QCOMPARE(m_view->selectedMark(), mark.key);
    }

    void aClickBesideEveryMarkChoosesNone()
    {
        QSignalSpy cleared(m_view.get(), &ChartView::selectionCleared);
        m_view->setSelectedMark(m_view->page().marks.front().key);
        QVERIFY(m_view->selectedMark());
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(4, 4));
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!m_view->selectedMark());
    }

    void aDoubleClickOpens()
    {
        QSignalSpy opened(m_view.get(), &ChartView::markActivated);
        const ChartMark mark = m_view->page().marks.front();
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, middleOf(mark));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<std::vector<FigureRow>>(), mark.figures);
    }

    void arrowsWalkTheMarksInOrderAndEnterOpens()
    {
        QSignalSpy opened(m_view.get(), &ChartView::markActivated);
        QSignalSpy clicked(m_view.get(), &ChartView::markClicked);
        const auto &marks = m_view->page().marks;
        QVERIFY(!m_view->focusedMark());
        for (const ChartMark &mark : marks) {
            QTest::keyClick(m_view.get(), Qt::Key_Right);
            QCOMPARE(m_view->focusedMark(), mark.key);
        }
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->focusedMark(), marks.back().key);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->focusedMark(), marks.at(marks.size() - 2).key);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<std::vector<FigureRow>>(), marks.front().figures);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(m_view->selectedMark(), marks.back().key);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->selectedMark());
    }

    void focusAndChoiceAreSeen()
    {
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        const QImage before = m_view->grab().toImage();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        const QImage focused = m_view->grab().toImage();
        QVERIFY(before != focused);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY(m_view->grab().toImage() != focused);
    }

    void aChoiceOutlivesANewSizeAndGoesWithItsMark()
    {
        const MarkKey blyth{QStringLiteral("Blyth"), {}, {}, {}, false};
        m_view->setSelectedMark(blyth);
        m_view->resize(700, 500);
        m_view->setInput(fixtures::sevenPlaces());
        QCOMPARE(m_view->selectedMark(), blyth);
        m_view->setInput(fixtures::cityRegion());
        QVERIFY(!m_view->selectedMark());
    }

    void eachYearHasItsMark()
    {
        const std::size_t cities = m_view->page().marks.size();
        m_view->setEachYear(true);
        QVERIFY(m_view->page().marks.size() > cities);
        QVERIFY(m_view->page().marks.front().key.year);
    }

    void aFigureLeadsBackToItsMark()
    {
        for (const ChartMark &mark : m_view->page().marks) {
            for (const FigureRow row : mark.figures) {
                const ChartMark *found = m_view->page().markOf(row);
                QVERIFY(found);
                QCOMPARE(found->key, mark.key);
            }
        }
        QVERIFY(!m_view->page().markOf(999999));
    }

    void aScreenReaderHearsThePageAndEachMark()
    {
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), m_view->page().headline);
        QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("Blyth: more than 4,000 jobs, £10.1bn")));
        const auto &marks = m_view->page().marks;
        QCOMPARE(chart->childCount(), static_cast<int>(marks.size()));
        for (int i = 0; i < chart->childCount(); ++i) {
            QAccessibleInterface *child = chart->child(i);
            QVERIFY(child);
            QCOMPARE(child->text(QAccessible::Name), marks.at(static_cast<std::size_t>(i)).description);
            QCOMPARE(chart->indexOfChild(child), i);
            QCOMPARE(child->parent(), chart);
            QVERIFY(child->rect().isValid());
        }
        m_view->setSelectedMark(marks.at(1).key);
        QVERIFY(chart->child(1)->state().selected);
        QVERIFY(!chart->child(0)->state().selected);
        QVERIFY(!chart->child(99));
    }

private:
    std::unique_ptr<ChartView> m_view;
};

QTEST_MAIN(ChartViewTest)
#include "tst_chart_view.moc"
