// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/axis_ticks.h"
#include "views/charts/chart_data.h"
#include "views/charts/label_placer.h"
#include "views/charts/palette.h"

#include "tests/charts/fixtures/comparisons.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace pledgeboard;

class ChartPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void linearAxesEndAtARoundNumberAboveTheGreatest_data()
    {
        QTest::addColumn<double>("greatest");
        QTest::addColumn<double>("max");
        QTest::addColumn<double>("step");
        QTest::newRow("exact") << 8000.0 << 8000.0 << 2000.0;
        QTest::newRow("between") << 11500.0 << 15000.0 << 5000.0;
        QTest::newRow("one job") << 1.0 << 1.0 << 1.0;
        QTest::newRow("three jobs") << 3.0 << 3.0 << 1.0;
        QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
        QTest::newRow("trillions of pence") << 9e14 << 1e15 << 5e14;
    }

    void linearAxesEndAtARoundNumberAboveTheGreatest()
    {
        QFETCH(double, greatest);
        const AxisTicks axis = linearTicks(greatest, 4);
        QTEST(axis.max, "max");
        QTEST(axis.step, "step");
        QCOMPARE(axis.min, 0.0);
        QCOMPARE(axis.ticks.front(), 0.0);
        QCOMPARE(axis.ticks.back(), axis.max);
    }

    void logarithmicAxesHoldTheirValuesWithRoomAndNameTwoPowersOfTen()
    {
        for (const auto &[least, greatest] :
             std::vector<std::pair<double, double>>{{950, 33000}, {1, 4e6}, {300, 310}, {7, 7}}) {
            const AxisTicks axis = logarithmicTicks(least, greatest);
            QVERIFY(axis.min <= least / 1.5);
            QVERIFY(axis.max >= greatest * 1.5);
            QVERIFY(axis.ticks.size() >= 2);
            for (const double tick : axis.ticks) {
                QVERIFY(tick >= axis.min * 0.999 && tick <= axis.max * 1.001);
                QCOMPARE(std::log10(tick), std::round(std::log10(tick)));
            }
        }
    }

    void logarithmsAreForWideRangesAboveZero()
    {
        QVERIFY(asksForLogarithm({950, 33000}));
        QVERIFY(!asksForLogarithm({950, 12500}));
        QVERIFY(!asksForLogarithm({0, 12500}));
        QVERIFY(!asksForLogarithm({}));
    }

    void labelsStandClearOfEachOtherAndOfObstacles()
    {
        const QRectF page(0, 0, 500, 300);
        std::vector<LabelWish> wishes;
        std::vector<QRectF> obstacles;
        for (int i = 0; i < 8; ++i) {
            const QPointF mark(60 + 50 * i, 150 + 14 * (i % 3));
            wishes.push_back({mark, 12, QSizeF(90, 30), 0, 0});
            obstacles.emplace_back(mark - QPointF(8, 8), QSizeF(16, 16));
        }
        const auto boxes = placeLabels(wishes, obstacles, page);
        QCOMPARE(boxes.size(), wishes.size());
        int placed = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (!boxes[i])
                continue;
            ++placed;
            QVERIFY(page.contains(*boxes[i]));
            for (const QRectF &obstacle : obstacles)
                QVERIFY(!obstacle.intersects(*boxes[i]));
            for (std::size_t k = i + 1; k < boxes.size(); ++k)
                QVERIFY(!boxes[k] || !boxes[k]->intersects(*boxes[i]));
        }
        QVERIFY2(placed >= 6, qPrintable(QString::number(placed)));
        QCOMPARE(placeLabels(wishes, obstacles, page), boxes);
    }

    void aLabelWithoutAnyRoomHasNoPlace()
    {
        const auto boxes = placeLabels({{QPointF(50, 50), 10, QSizeF(80, 20), 0, 0}}, {},
                                       QRectF(0, 0, 100, 100).adjusted(20, 45, -20, -45));
        QVERIFY(!boxes.front());
    }

    void coloursAreThoseOfTheGovernmentAnalysisFunctionInItsOrder()
    {
        const QStringList first{QStringLiteral("#12436d"), QStringLiteral("#28a197"), QStringLiteral("#801650"),
                                QStringLiteral("#f46a25"), QStringLiteral("#3d3d3d"), QStringLiteral("#a285d1")};
        for (int i = 0; i < first.size(); ++i)
            QCOMPARE(placeColour(i).name(), first[i]);
        QSet<QString> all;
        for (int i = 0; i < kPlaceColourCount; ++i)
            all.insert(placeColour(i).name());
        QCOMPARE(all.size(), kPlaceColourCount);
        QCOMPARE(placeColour(kPlaceColourCount), placeColour(0));
        QCOMPARE(jobsColour().name(), first[0]);
        QCOMPARE(investmentColour().name(), first[3]);
    }

    void aPlaceKeepsItsColourWhateverElseIsShown()
    {
        ChartInput input = fixtures::sevenPlaces();
        const QString blyth = QStringLiteral("Blyth");
        const QColor before = colourOf(input, blyth);
        input.comparison.places = QStringList{blyth};
        QCOMPARE(colourOf(input, blyth), before);
    }

    void placesUnknownToTheWorkspaceGetColoursThatAreFree()
    {
        ChartInput input = fixtures::sevenPlaces();
        input.comparison.places.append({QStringLiteral("North West"), QStringLiteral("Wales")});
        QSet<QString> colours;
        for (const QString &place : input.comparison.places)
            colours.insert(colourOf(input, place).name());
        QCOMPARE(colours.size(), input.comparison.places.size());
    }

    void sumsKeepWhatIsNotKnownApartFromZero()
    {
        const ChartInput input = fixtures::twelvePlaces();
        const std::vector<PlaceSums> sums = sumsByPlace(input.comparison);
        QCOMPARE(sums.size(), std::size_t{12});
        QVERIFY(sums.front().jobs);
        QCOMPARE(sums.front().jobs->value, 420);
        QVERIFY(!sums.front().investment);
        QVERIFY(!sums.back().jobs);
    }

    void theLoosestBoundOfASumRemains()
    {
        const auto added = [](std::initializer_list<Bound> bounds) {
            std::optional<Sum> sum;
            for (const Bound bound : bounds) {
                TallyCell cell;
                cell.bound = bound;
                addTo(sum, cell);
            }
            return sum->bound();
        };
        QCOMPARE(added({Bound::Exact, Bound::Exact}), Bound::Exact);
        QCOMPARE(added({Bound::Exact, Bound::AtMost}), Bound::AtMost);
        QCOMPARE(added({Bound::AtLeast, Bound::About}), Bound::AtLeast);
        QCOMPARE(added({Bound::AtLeast, Bound::AtMost}), Bound::About);
        QCOMPARE(added({Bound::AtLeast, Bound::AtMost, Bound::AtMost}), Bound::About);
    }
};

QTEST_GUILESS_MAIN(ChartPartsTest)
#include "tst_chart_parts.moc"
