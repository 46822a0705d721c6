// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/line_ends.h"
#include "views/charts/map_outline.h"

#include <QTest>

using namespace pledgeboard;

/// Where things stand: labels at the ends of lines, and places on the map.
class MapAndLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void labelsStandWhereTheyWantToWhereThereIsRoom()
    {
        QCOMPARE(spreadTops({10, 40, 90}, 20, 0, 200), std::vector<double>({10, 40, 90}));
        QCOMPARE(spreadTops({}, 20, 0, 200), std::vector<double>());
    }

    void labelsThatWouldMeetStandAroundTheirMean()
    {
        QCOMPARE(spreadTops({100, 100}, 20, 0, 200), std::vector<double>({90, 110}));
        QCOMPARE(spreadTops({100, 104, 108}, 20, 0, 200), std::vector<double>({84, 104, 124}));
    }

    void labelsKeepInsideTheirColumn()
    {
        QCOMPARE(spreadTops({-30, -20}, 20, 0, 200), std::vector<double>({0, 20}));
        QCOMPARE(spreadTops({195, 199}, 20, 0, 200), std::vector<double>({160, 180}));
        const std::vector<double> tops = spreadTops({0, 1, 2, 150, 198, 199, 199}, 20, 0, 200);
        QVERIFY(tops.front() >= 0 && tops.back() <= 180);
        for (std::size_t i = 1; i < tops.size(); ++i)
            QVERIFY(tops[i] >= tops[i - 1] + 20 - 1e-9);
    }

    void northIsUpAndEastIsRight()
    {
        const QRectF area(100, 50, 600, 500);
        const GeoPoint aberdeen{-2.1, 57.15};
        const GeoPoint plymouth{-4.14, 50.38};
        const MapProjection projection({aberdeen, plymouth}, area);
        QVERIFY(projection.at(aberdeen).y() < projection.at(plymouth).y());
        QVERIFY(projection.at(aberdeen).x() > projection.at(plymouth).x());
        for (const GeoPoint &point : {aberdeen, plymouth, GeoPoint{1.3, 52.6}, GeoPoint{-7.3, 55.0}})
            QVERIFY(area.contains(projection.at(point)));
    }

    void landIsCutAtTheEdge()
    {
        const QRectF area(0, 0, 600, 500);
        const MapProjection projection({}, area);
        const QPainterPath land = landPath(projection, area);
        QVERIFY(!land.isEmpty());
        QVERIFY(area.adjusted(-1, -1, 1, 1).contains(land.boundingRect()));
        // Birmingham lies on it, the middle of the North Sea does not.
        QVERIFY(land.contains(projection.at({-1.9, 52.48})));
        QVERIFY(!land.contains(projection.at({1.5, 55.5})));
    }

    void shetlandIsShownWhereSomethingIsToldOfIt()
    {
        const QRectF area(0, 0, 600, 500);
        const GeoPoint lerwick{-1.14, 60.15};
        QVERIFY(isOnMap(lerwick));
        QVERIFY(!area.contains(MapProjection({}, area).at(lerwick)));
        QVERIFY(area.contains(MapProjection({lerwick}, area).at(lerwick)));
        QVERIFY(!isOnMap({2.35, 48.86}));
    }
};

QTEST_GUILESS_MAIN(MapAndLinesTest)
#include "tst_map_and_lines.moc"
