// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/gazetteer.h"

#include <QRegularExpression>
#include <QTest>

using namespace pledgeboard;

class GazetteerTest : public QObject
{
    Q_OBJECT

private:
    const Gazetteer &m_gazetteer = Gazetteer::instance();

    QString found(const QString &name) const
    {
        const PlaceIndex place = m_gazetteer.find(name);
        return place == kNoPlace ? QString() : m_gazetteer.at(place).name;
    }

    QString cityOf(const QString &name) const
    {
        const PlaceIndex city = m_gazetteer.cityOf(m_gazetteer.find(name));
        return city == kNoPlace ? QString() : m_gazetteer.at(city).name;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsByEveryName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *place) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(place);
        };
        row("Liverpool", "Liverpool");
        row("Liverpool City Region", "Liverpool City Region");
        row("LCR", "Liverpool City Region");
        row("the Liverpool City Region", "Liverpool City Region");
        row("Caerdydd", "Cardiff");
        row("Ynys Môn", "Isle of Anglesey");
        row("the UK", "United Kingdom");
        row("UK", "United Kingdom");
        row("the United Kingdom", "United Kingdom");
        row("the North of England", "North of England");
        row("Newcastle", "Newcastle upon Tyne");
        row("Newcastle upon Tyne", "Newcastle upon Tyne");
        row("North East England", "North East");
        row("North East", "North East");
        row("the Midlands", "the Midlands");
        row("Midlands", "the Midlands");
        row("Yorkshire and the Humber", "Yorkshire and The Humber");
        row("Hull", "Kingston upon Hull");
        row("New York City", "New York");
        row("Worldwide", "Worldwide");
        row("Europe", "Europe");
        row("liverpool", "");
        row("Atlantis", "");
        row("", "");
        row("the ", "");
    }

    void findsByEveryName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, place);
        QCOMPARE(found(name), place);
    }

    void pairsAreTheNearestPlaceThatHoldsBoth_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *pair, const char *place) {
            QTest::newRow(pair) << QString::fromUtf8(pair) << QString::fromUtf8(place);
        };
        row("Bath and North East Somerset", "Bath and North East Somerset");
        row("Tyne and Wear", "Tyne and Wear");
        row("Liverpool and Sefton", "Merseyside");
        row("Liverpool and Halton", "Liverpool City Region");
        row("Leeds and Bradford", "West Yorkshire");
        row("Leeds & Bradford", "West Yorkshire");
        row("Leeds and Manchester", "North of England");
        row("Leeds, Bradford and Wakefield", "West Yorkshire");
        row("Cardiff and Swansea", "South Wales");
        row("Newcastle and Sunderland", "Tyne and Wear");
        row("Plymouth and South Devon", "South Devon");
        row("UK and Ireland", "Europe");
        row("London and Edinburgh", "United Kingdom");
        row("Liverpool and New York", "Worldwide");
        row("Liverpool and Atlantis", "");
        row("Liverpool and ", "");
        row(" and ", "");
    }

    void pairsAreTheNearestPlaceThatHoldsBoth()
    {
        QFETCH(const QString, pair);
        QFETCH(const QString, place);
        QCOMPARE(found(pair), place);
    }

    void usualNamesAreFoundAgain()
    {
        for (PlaceIndex i = 0; i < static_cast<PlaceIndex>(m_gazetteer.places().size()); ++i) {
            QCOMPARE(m_gazetteer.find(m_gazetteer.usualName(i)), i);
            QCOMPARE(m_gazetteer.find(m_gazetteer.at(i).name), i);
        }
        const auto usual = [this](QStringView name) { return m_gazetteer.usualName(m_gazetteer.find(name)); };
        QCOMPARE(usual(u"North East"), QStringLiteral("North East England"));
        QCOMPARE(usual(u"Newcastle upon Tyne"), QStringLiteral("Newcastle"));
        QCOMPARE(usual(u"Yorkshire and The Humber"), QStringLiteral("Yorkshire and the Humber"));
        QCOMPARE(usual(u"the Midlands"), QStringLiteral("Midlands"));
        QCOMPARE(usual(u"LCR"), QStringLiteral("Liverpool City Region"));
    }

    void holdsFollowsTheTreeAndTheAreas_data()
    {
        QTest::addColumn<QString>("outer");
        QTest::addColumn<QString>("inner");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *outer, const char *inner, bool holds) {
            QTest::addRow("%s, %s", outer, inner) << QString::fromUtf8(outer) << QString::fromUtf8(inner) << holds;
        };
        row("Liverpool", "Liverpool", true);
        row("Liverpool City Region", "Liverpool", true);
        row("Liverpool", "Liverpool City Region", false);
        row("North West", "Liverpool", true);
        row("United Kingdom", "Liverpool", true);
        row("North of England", "Liverpool", true);
        row("North of England", "Birmingham", false);
        row("Merseyside", "Liverpool", true);
        row("Merseyside", "Halton", false);
        row("Liverpool City Region", "Merseyside", true);
        row("the Midlands", "Nottingham", true);
        row("Greater London", "Camden", true);
        row("Derbyshire", "Chesterfield", true);
        row("Derbyshire", "Derby", false);
        row("Cambridgeshire and Peterborough", "Cambridgeshire", true);
        row("Cambridgeshire", "Ely", true);
        row("Yorkshire", "Leeds", true);
        row("Tyne and Wear", "Gateshead", true);
        row("South Wales", "Newport", true);
        row("South Wales", "Merthyr Tydfil", true);
        row("North Wales", "Cardiff", false);
        row("Sussex", "Crawley", true);
        row("Bath and North East Somerset", "Bath", true);
        row("Central Belt", "Edinburgh", true);
        row("Europe", "United Kingdom", true);
        row("Europe", "Liverpool", true);
        row("Worldwide", "Liverpool", true);
        row("Europe", "Worldwide", false);
        row("United Kingdom", "Europe", false);
    }

    void holdsFollowsTheTreeAndTheAreas()
    {
        QFETCH(const QString, outer);
        QFETCH(const QString, inner);
        QVERIFY(!found(outer).isEmpty() && !found(inner).isEmpty());
        QTEST(m_gazetteer.holds(m_gazetteer.find(outer), m_gazetteer.find(inner)), "holds");
    }

    void nothingHoldsNoPlace()
    {
        QVERIFY(!m_gazetteer.holds(kNoPlace, 0));
        QVERIFY(!m_gazetteer.holds(0, kNoPlace));
        QCOMPARE(m_gazetteer.cityOf(kNoPlace), kNoPlace);
    }

    void cityOfIsTheMarkOfTheScatter_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("city");
        const auto row = [](const char *place, const char *city) {
            QTest::newRow(place) << QString::fromUtf8(place) << QString::fromUtf8(city);
        };
        row("Liverpool", "Liverpool City Region");
        row("Liverpool City Region", "Liverpool City Region");
        row("Merseyside", "Liverpool City Region");
        row("Bradford", "West Yorkshire");
        row("Camden", "London");
        row("Speke", "Liverpool City Region");
        row("Cambois", "North East Combined Authority");
        row("Cambridgeshire", "Cambridgeshire and Peterborough");
        row("Gatwick Airport", "Crawley");
        row("Kent", "");
        row("Westminster", "London");
        row("Canary Wharf", "London");
        row("London", "London");
        row("Greater London", "");
        row("Exeter", "Devon and Torbay");
        row("Plymouth", "Plymouth");
        row("Leicester", "Leicester");
        row("Horsham", "Horsham");
        row("New York", "New York");
        row("North West", "");
        row("North of England", "");
        row("Wales", "");
        row("United Kingdom", "");
        row("Worldwide", "");
    }

    void cityOfIsTheMarkOfTheScatter()
    {
        QFETCH(const QString, place);
        QVERIFY(!found(place).isEmpty());
        QTEST(cityOf(place), "city");
    }

    void everyDistrictOfTheCountyCouncilsIsInOneCounty()
    {
        for (PlaceIndex district = 0; district < static_cast<PlaceIndex>(m_gazetteer.places().size()); ++district) {
            if (!m_gazetteer.at(district).code.startsWith(QLatin1String("E07")))
                continue;
            int counties = 0;
            for (PlaceIndex county = 0; county < static_cast<PlaceIndex>(m_gazetteer.places().size()); ++county)
                counties +=
                    m_gazetteer.at(county).code.startsWith(QLatin1String("E10")) && m_gazetteer.holds(county, district);
            QVERIFY2(counties == 1, qPrintable(m_gazetteer.at(district).name));
        }
    }

    /// The population of a county council's area is that of its districts, so the table of areas must hold all of them.
    void theDistrictsOfACountyHaveItsPeople()
    {
        for (PlaceIndex county = 0; county < static_cast<PlaceIndex>(m_gazetteer.places().size()); ++county) {
            if (!m_gazetteer.at(county).code.startsWith(QLatin1String("E10")))
                continue;
            std::int64_t people = 0;
            for (PlaceIndex district = 0; district < static_cast<PlaceIndex>(m_gazetteer.places().size()); ++district) {
                if (m_gazetteer.at(district).code.startsWith(QLatin1String("E07"))
                    && m_gazetteer.holds(county, district))
                    people += m_gazetteer.at(district).population.value_or(0);
            }
            QCOMPARE(people, m_gazetteer.at(county).population.value_or(-1));
        }
    }

    void theTreeStartsAtTheUnitedKingdom()
    {
        QCOMPARE(m_gazetteer.at(m_gazetteer.roots().front()).name, QStringLiteral("United Kingdom"));
        QCOMPARE(m_gazetteer.children(m_gazetteer.roots().front()).size(), std::size_t{4});
        for (const PlaceIndex root : m_gazetteer.roots()) {
            const PlaceLevel level = m_gazetteer.at(root).level;
            QVERIFY(level == PlaceLevel::Country || level == PlaceLevel::World);
            QVERIFY(m_gazetteer.holds(m_gazetteer.find(u"Worldwide"), root));
        }
    }

    void namesThatArticlesUseAreKnown()
    {
        const QStringList names =
            QStringLiteral("Heart of the South West|Coventry and Warwickshire|Stoke-on-Trent and Staffordshire|D2N2|"
                           "the Marches|Norfolk and Suffolk|Cornwall and the Isles of Scilly|North of Tyne|"
                           "Liverpool City Region|Tees Valley|West Yorkshire|Edinburgh and South East Scotland|"
                           "Mid Wales|South West Wales|Gwent|Perthshire|County Antrim|Berwick-upon-Tweed|Stockton|"
                           "Totnes|Caernarfon|Leamington Spa|Edgbaston|Leith|Shoreditch|Cardiff Bay|European Union|"
                           "Nordic countries|California|North Carolina|Silicon Valley|São Paulo|Kraków|Hyderabad|"
                           "Ho Chi Minh City|Rwanda")
                .split(u'|');
        for (const QString &name : names)
            QVERIFY2(m_gazetteer.find(name) != kNoPlace, qPrintable(name));
    }

    void everyPlaceIsAChildOfItsParent()
    {
        std::size_t children = m_gazetteer.roots().size();
        for (PlaceIndex i = 0; i < static_cast<PlaceIndex>(m_gazetteer.places().size()); ++i) {
            children += m_gazetteer.children(i).size();
            for (const PlaceIndex child : m_gazetteer.children(i))
                QCOMPARE(m_gazetteer.at(child).parent, i);
        }
        QCOMPARE(children, m_gazetteer.places().size());
    }

    void unknownPopulationsStayUnknown()
    {
        QVERIFY(!m_gazetteer.at(m_gazetteer.find(u"Canary Wharf")).population);
        QCOMPARE(m_gazetteer.at(m_gazetteer.find(u"England")).population, std::optional<std::int64_t>(57690323));
        QCOMPARE(m_gazetteer.at(m_gazetteer.find(u"England")).populationYear, std::optional<int>(2023));
    }

    void brokenTablesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("places");
        QTest::addColumn<QByteArray>("areas");
        QTest::addColumn<QString>("named");
        const QByteArray heading(
            "code,name,name_cy,level,parent,latitude,longitude,population,population_year,aliases,ambiguous\n");
        const QByteArray two = heading + ",A,,nation,,1,1,,,,0\n,B,,city,A,1,1,,,,0\n";
        QTest::newRow("heading") << QByteArray("name\n") << QByteArray() << QStringLiteral("places.csv, line 1");
        QTest::newRow("level") << heading + ",A,,planet,,1,1,,,,0\n"
                               << QByteArray() << QStringLiteral("places.csv, line 2");
        QTest::newRow("latitude") << heading + ",A,,city,,x,1,,,,0\n"
                                  << QByteArray() << QStringLiteral("places.csv, line 2");
        QTest::newRow("people") << heading + ",A,,city,,1,1,-5,,,0\n"
                                << QByteArray() << QStringLiteral("places.csv, line 2");
        QTest::newRow("twice") << two + ",A,,city,,1,1,,,,0\n" << QByteArray() << QStringLiteral("places.csv, line 4");
        QTest::newRow("parent") << two + ",C,,city,Z,1,1,,,,0\n"
                                << QByteArray() << QStringLiteral("places.csv, line 4");
        QTest::newRow("own parent") << two + ",C,,city,D,1,1,,,,0\n,D,,city,C,1,1,,,,0\n"
                                    << QByteArray() << QStringLiteral("holds itself");
        QTest::newRow("area") << two << QByteArray("area,member\nA,Z\n")
                              << QStringLiteral("informal_areas.csv, line 2");
        QTest::newRow("ring of areas") << two << QByteArray("area,member\nB,A\n") << QStringLiteral("holds itself");
    }

    void brokenTablesSayWhere()
    {
        QFETCH(const QByteArray, places);
        QFETCH(const QByteArray, areas);
        QFETCH(const QString, named);
        const auto gazetteer = Gazetteer::fromTables({places, {}, areas, {}});
        QVERIFY(!gazetteer);
        QCOMPARE(gazetteer.error().code, ErrorCode::ReferenceBroken);
        QVERIFY2(gazetteer.error().message.contains(named), qPrintable(gazetteer.error().message));
    }
};

QTEST_GUILESS_MAIN(GazetteerTest)
#include "tst_gazetteer.moc"
