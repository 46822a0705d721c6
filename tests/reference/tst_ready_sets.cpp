// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/gazetteer.h"
#include "models/reference/ready_sets.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace pledgeboard;

namespace {

bool holdsName(const std::vector<PlaceIndex> &places, const QString &name)
{
    return std::find(places.begin(), places.end(), Gazetteer::base().find(name)) != places.end();
}

Result<ReadySets> read(const QByteArray &sets, const QByteArray &neighbours)
{
    return ReadySets::fromTables("set,code\n" + sets, "code,neighbour_code,rank\n" + neighbours, Gazetteer::base());
}

} // namespace

class TestReadySets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPlaceOfASetIsInTheGazetteerOnce();
    void theSetsAreWhatTheirNamesSay();
    void everyAuthorityHasNeighboursThatAreNotItself();
    void neighboursStandByRank();
    void brokenTablesAreNamed_data();
    void brokenTablesAreNamed();
};

void TestReadySets::everyPlaceOfASetIsInTheGazetteerOnce()
{
    const ReadySets &sets = ReadySets::instance();
    for (const auto &[places, size] :
         {std::pair(sets.coreCities(), 12U), std::pair(sets.mayoralAreas(), 14U), std::pair(sets.nations(), 4U)}) {
        QCOMPARE(places.size(), std::size_t(size));
        QCOMPARE(std::set<PlaceIndex>(places.begin(), places.end()).size(), places.size());
        for (const PlaceIndex place : places) {
            const Place &known = Gazetteer::base().at(place);
            QCOMPARE(Gazetteer::base().find(known.name), place);
            QVERIFY2(!known.code.isEmpty(), qPrintable(known.name));
        }
    }
}

void TestReadySets::theSetsAreWhatTheirNamesSay()
{
    const ReadySets &sets = ReadySets::instance();
    for (const PlaceIndex city : sets.coreCities())
        QCOMPARE(Gazetteer::base().at(city).level, PlaceLevel::City);
    for (const PlaceIndex area : sets.mayoralAreas()) {
        const Place &place = Gazetteer::base().at(area);
        QVERIFY2(place.level == PlaceLevel::CityRegion || place.name == QStringLiteral("Greater London"),
                 qPrintable(place.name));
    }
    QVERIFY(holdsName(sets.coreCities(), QStringLiteral("Sheffield")));
    QVERIFY(!holdsName(sets.coreCities(), QStringLiteral("London")));
    QVERIFY(holdsName(sets.mayoralAreas(), QStringLiteral("Tees Valley")));
    // It is a combined authority without a mayor.
    QVERIFY(!holdsName(sets.mayoralAreas(), QStringLiteral("Devon and Torbay")));
    QVERIFY(holdsName(sets.nations(), QStringLiteral("Wales")));
}

void TestReadySets::everyAuthorityHasNeighboursThatAreNotItself()
{
    int withNeighbours = 0;
    for (std::size_t i = 0; i < Gazetteer::base().places().size(); ++i) {
        const auto place = static_cast<PlaceIndex>(i);
        const std::vector<PlaceIndex> neighbours = ReadySets::instance().neighbours(place);
        withNeighbours += neighbours.empty() ? 0 : 1;
        QCOMPARE(std::count(neighbours.begin(), neighbours.end(), place), 0);
        QCOMPARE(std::set<PlaceIndex>(neighbours.begin(), neighbours.end()).size(), neighbours.size());
    }
    QCOMPARE(withNeighbours, 397);
    for (const PlaceIndex city : ReadySets::instance().coreCities())
        QCOMPARE(ReadySets::instance().neighbours(city).size(), std::size_t(10));
    for (const PlaceIndex nation : ReadySets::instance().nations())
        QVERIFY(ReadySets::instance().neighbours(nation).empty());
}

void TestReadySets::neighboursStandByRank()
{
    const Result<ReadySets> sets = read({}, "E08000035,E08000039,2\nE08000035,E08000003,1\n");
    QVERIFY(sets);
    const std::vector<PlaceIndex> expected{Gazetteer::base().find(u"Manchester"), Gazetteer::base().find(u"Sheffield")};
    QCOMPARE(sets->neighbours(Gazetteer::base().find(u"Leeds")), expected);
}

void TestReadySets::brokenTablesAreNamed_data()
{
    QTest::addColumn<QByteArray>("sets");
    QTest::addColumn<QByteArray>("neighbours");
    QTest::addColumn<QString>("said");
    QTest::newRow("set") << QByteArray("big_ports,E08000035\n") << QByteArray() << QStringLiteral("ready_sets.csv");
    QTest::newRow("code") << QByteArray("core_cities,E99\n") << QByteArray() << QStringLiteral("E99");
    QTest::newRow("neighbour") << QByteArray() << QByteArray("E08000035,E99,1\n") << QStringLiteral("neighbours.csv");
    QTest::newRow("rank") << QByteArray() << QByteArray("E08000035,E08000039,first\n")
                          << QStringLiteral("neighbours.csv");
}

void TestReadySets::brokenTablesAreNamed()
{
    QFETCH(QByteArray, sets);
    QFETCH(QByteArray, neighbours);
    QFETCH(QString, said);
    const Result<ReadySets> broken = read(sets, neighbours);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::ReferenceBroken);
    QVERIFY2(broken.error().message.contains(said), qPrintable(broken.error().message));
}

QTEST_GUILESS_MAIN(TestReadySets)
#include "tst_ready_sets.moc"
