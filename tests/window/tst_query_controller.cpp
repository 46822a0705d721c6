// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/query_controller.h"

#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

class TestQueryController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyChangeIsAnswered();
    void theSameQuestionIsNotAskedTwice();
    void backAndForwardWalkThroughTheQuestions();
    void aDraggedSliderIsOneStep();
    void noPlaceIsNotEveryPlace();
    void anotherWorkspaceStartsAnew();
};

namespace {

struct Asked {
    QueryController controller;
    QSignalSpy answers{&controller, &QueryController::answered};

    Asked() { controller.setSnapshot(std::make_shared<Snapshot>(), true); }

    void setYears(int first, int last)
    {
        Query query = controller.query();
        query.firstYear = first;
        query.lastYear = last;
        controller.setQuery(query);
    }
};

} // namespace

void TestQueryController::everyChangeIsAnswered()
{
    Asked asked;
    QCOMPARE(asked.answers.size(), 1);
    Query query;
    query.measure = Measure::Investment;
    asked.controller.setQuery(query);
    QCOMPARE(asked.answers.size(), 2);
    QCOMPARE(asked.controller.query(), query);
    QVERIFY(asked.controller.countedFigures().empty());
    QVERIFY(asked.controller.leftOutFigures().empty());
}

void TestQueryController::theSameQuestionIsNotAskedTwice()
{
    Asked asked;
    asked.controller.setQuery(Query());
    QCOMPARE(asked.answers.size(), 1);
    QVERIFY(!asked.controller.canGoBack());
}

void TestQueryController::backAndForwardWalkThroughTheQuestions()
{
    Asked asked;
    asked.controller.setPlaces({QStringLiteral("Leeds")});
    asked.controller.setPlaces({QStringLiteral("Leeds"), QStringLiteral("Blyth")});
    QVERIFY(!asked.controller.canGoForward());
    asked.controller.goBack();
    QCOMPARE(asked.controller.query().places, QStringList{QStringLiteral("Leeds")});
    asked.controller.goBack();
    QVERIFY(asked.controller.query().places.isEmpty());
    QVERIFY(!asked.controller.canGoBack());
    asked.controller.goForward();
    QCOMPARE(asked.controller.query().places, QStringList{QStringLiteral("Leeds")});
    // A new question after going back ends the way forward.
    asked.controller.setPlaces({QStringLiteral("Newport")});
    QVERIFY(!asked.controller.canGoForward());
}

void TestQueryController::aDraggedSliderIsOneStep()
{
    Asked asked;
    for (const int first : {2015, 2016, 2017, 2018})
        asked.setYears(first, 2025);
    QCOMPARE(asked.answers.size(), 5);
    asked.controller.goBack();
    QVERIFY(!asked.controller.query().firstYear.has_value());
    QVERIFY(!asked.controller.canGoBack());
    asked.controller.goForward();
    QCOMPARE(asked.controller.query().firstYear, std::optional<int>(2018));
}

void TestQueryController::noPlaceIsNotEveryPlace()
{
    Asked asked;
    asked.controller.setPlaces({});
    QVERIFY(asked.controller.asksNothing());
    asked.controller.goBack();
    QVERIFY(!asked.controller.asksNothing());
    asked.controller.goForward();
    QVERIFY(asked.controller.asksNothing());
    asked.controller.setQuery(Query());
    QVERIFY(!asked.controller.asksNothing());
}

void TestQueryController::anotherWorkspaceStartsAnew()
{
    Asked asked;
    asked.controller.setPlaces({QStringLiteral("Leeds")});
    asked.controller.setSnapshot(std::make_shared<Snapshot>(), false);
    QCOMPARE(asked.controller.query().places, QStringList{QStringLiteral("Leeds")});
    asked.controller.setSnapshot(std::make_shared<Snapshot>(), true);
    QVERIFY(asked.controller.query().places.isEmpty());
    QVERIFY(!asked.controller.canGoBack());
}

QTEST_GUILESS_MAIN(TestQueryController)
#include "tst_query_controller.moc"
