// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counting/told.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>
#include <set>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

const date kFirst(2024, 3, 1);
const date kLater(2024, 4, 20);

using Groups = std::set<std::set<QString>>;

/// The ids of the figures of each announcement.
Groups groupsOf(const std::vector<FigureInArticle> &figures, const Joined &joined)
{
    std::vector<std::set<QString>> groups(joined.announcements.size());
    for (std::size_t i = 0; i < figures.size(); ++i)
        groups[static_cast<std::size_t>(joined.announcement[i])].insert(figures[i].figure.id);
    return Groups(groups.begin(), groups.end());
}

/// Two articles that each tell one figure.
class Pair
{
public:
    Pair(const std::function<Told::Last(Told &)> &first, const std::function<Told::Last(Told &)> &second,
         const date &later = kLater)
    {
        m_told.article(QStringLiteral("The Courier"), kFirst);
        first(m_told);
        m_told.article(QStringLiteral("The Gazette"), later);
        second(m_told);
    }

    bool isOne() const { return joinFigures(m_told.figures()).announcements.size() == 1; }

private:
    Told m_told;
};

} // namespace

class JoinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void organisationsInTheirForms_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("legal form") << "Calderbrook"
                                    << "Calderbrook Holdings" << true;
        QTest::newRow("acronym") << "MQ Liverpool"
                                 << "Maker Quarter Liverpool" << true;
        QTest::newRow("other firm") << "Calderbrook"
                                    << "Ferncastle" << false;
        QTest::newRow("same body elsewhere") << "University of Leeds"
                                             << "University of Liverpool" << false;
        QTest::newRow("one word in common") << "Baltic Creative"
                                            << "Baltic Ventures" << false;
    }

    void organisationsInTheirForms()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Pair pair([&](Told &told) { return jobs(told, 1000, "Liverpool").by(one); },
                        [&](Told &told) { return jobs(told, 1000, "Liverpool").by(other); });
        QTEST(pair.isOne(), "same");
    }

    void programmesInTheirForms_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("with and without its subject") << "LCR Innovation Zone Programme"
                                                      << "Marine Sciences Innovation Zone" << true;
        QTest::newRow("slip") << "Marine Sciences Innovation Zone"
                              << "Marin Sciences Innovation Zone" << true;
        QTest::newRow("other kind of zone") << "Marine Sciences Innovation Zone"
                                            << "AI Growth Zone" << false;
        QTest::newRow("same kind elsewhere") << "Leeds Innovation Zone"
                                             << "Liverpool Innovation Zone" << false;
        QTest::newRow("other programme") << "Ten Streets"
                                         << "Littlewoods Studios" << false;
    }

    void programmesInTheirForms()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Pair pair([&](Told &told) { return jobs(told, 8000, "Liverpool City Region").of(one); },
                        [&](Told &told) { return jobs(told, 8000, "Liverpool City Region").of(other); });
        QTEST(pair.isOne(), "same");
    }

    void amountsThatFit_data()
    {
        QTest::addColumn<qint64>("one");
        QTest::addColumn<Bound>("oneBound");
        QTest::addColumn<qint64>("other");
        QTest::addColumn<Bound>("otherBound");
        QTest::addColumn<bool>("same");
        QTest::newRow("up to and around")
            << qint64(800'000'000) << Bound::AtMost << qint64(800'000'000) << Bound::About << true;
        QTest::newRow("more than a million")
            << qint64(1'130'000) << Bound::Exact << qint64(1'000'000) << Bound::AtLeast << true;
        QTest::newRow("rounded headline")
            << qint64(1'130'000) << Bound::Exact << qint64(1'000'000) << Bound::Exact << true;
        QTest::newRow("around") << qint64(1'040'000) << Bound::Exact << qint64(1'000'000) << Bound::About << true;
        QTest::newRow("up to a little more")
            << qint64(950'000) << Bound::Exact << qint64(1'000'000) << Bound::AtMost << true;
        QTest::newRow("twice") << qint64(2'000'000) << Bound::Exact << qint64(1'000'000) << Bound::AtLeast << false;
        QTest::newRow("both precise") << qint64(1'130'000) << Bound::Exact << qint64(1'140'000) << Bound::Exact
                                      << false;
        QTest::newRow("round and another round one")
            << qint64(1'100'000) << Bound::Exact << qint64(1'000'000) << Bound::Exact << false;
        QTest::newRow("above up to") << qint64(1'130'000) << Bound::Exact << qint64(1'000'000) << Bound::AtMost
                                     << false;
    }

    void amountsThatFit()
    {
        QFETCH(qint64, one);
        QFETCH(Bound, oneBound);
        QFETCH(qint64, other);
        QFETCH(Bound, otherBound);
        const auto tell = [](qint64 amount, Bound bound) {
            return
                [=](Told &told) { return money(told, Kind::MoneyInvestment, amount, "Leeds", "Oxgate").bound(bound); };
        };
        const Pair pair(tell(one, oneBound), tell(other, otherBound));
        QTEST(pair.isOne(), "same");
    }

    void placesThatFit_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("city and its region") << "Liverpool"
                                             << "Liverpool City Region" << true;
        QTest::newRow("London twice") << "London"
                                      << "Greater London" << true;
        QTest::newRow("two cities") << "Liverpool"
                                    << "Leeds" << false;
        QTest::newRow("neighbours in a city region") << "Salford"
                                                     << "Manchester" << false;
        QTest::newRow("nation and city") << "England"
                                         << "Liverpool" << false;
        QTest::newRow("country and city region") << "United Kingdom"
                                                 << "Liverpool City Region" << false;
    }

    void placesThatFit()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Pair pair([&](Told &told) { return told.jobs(1000, one).by(QStringLiteral("Calderbrook")); },
                        [&](Told &told) { return told.jobs(1000, other).by(QStringLiteral("Calderbrook")); });
        QTEST(pair.isOne(), "same");
    }

    void timesThatFit()
    {
        const auto tell = [](int year) {
            return [=](Told &told) { return jobs(told, 1000, "Leeds", "Oxgate").in(year); };
        };
        QVERIFY(Pair(tell(2022), tell(2024)).isOne());
        QVERIFY(!Pair(tell(2020), tell(2024)).isOne());
        const auto employed = [](int year) {
            return [=](Told &told) { return told.jobs(Kind::JobsExisting, 1000, QStringLiteral("Leeds")).in(year); };
        };
        QVERIFY(Pair(employed(2024), employed(2024)).isOne());
        QVERIFY(!Pair(employed(2023), employed(2024)).isOne());
    }

    void withoutNamesAmountPlaceAndTimeMustBeStrong()
    {
        const auto named = [](std::int64_t heads) {
            return [=](Told &told) { return jobs(told, heads, "Leeds", "Oxgate"); };
        };
        const auto nameless = [](std::int64_t heads) { return [=](Told &told) { return jobs(told, heads, "Leeds"); }; };
        const date soon(2024, 3, 10);
        QVERIFY(Pair(named(1000), nameless(1000), soon).isOne());
        QVERIFY(!Pair(named(1000), nameless(1000), kLater).isOne());
        QVERIFY(Pair(named(1350), nameless(1350), kLater).isOne());
        const date nextYear(2025, 9, 1);
        QVERIFY(!Pair(named(1350), nameless(1350), nextYear).isOne());
        const auto rough = [](Told &told) { return jobs(told, 1000, "Leeds").bound(Bound::AtLeast); };
        QVERIFY(!Pair(named(1350), rough, soon).isOne());
    }

    void oneFirmsPledgeMayBelongToSeveralPlansButAPublicGiftToOne()
    {
        const auto pledged = [](const char *programme) {
            return [=](Told &told) { return jobs(told, 1000, "Liverpool", "Calderbrook", programme); };
        };
        QVERIFY(Pair(pledged("Robot Works Action Plan"), pledged("Digital Gateway")).isOne());
        const auto given = [](const char *programme) {
            return [=](Told &told) {
                return money(told, Kind::MoneyPublic, 1'000'000, "Liverpool", "Liverpool City Council", programme);
            };
        };
        QVERIFY(!Pair(given("Baltic Futures"), given("Harbour Skills")).isOne());
        QVERIFY(Pair(given("Baltic Futures"), given("Baltic Futures")).isOne());
    }

    void kindsOfOnePromiseMayDifferButStocksAreNoPromises()
    {
        const auto tell = [](Kind kind) {
            return [=](Told &told) { return money(told, kind, 5'000'000, "Leeds", "Oxgate"); };
        };
        QVERIFY(Pair(tell(Kind::MoneyInvestment), tell(Kind::MoneyPublic)).isOne());
        QVERIFY(!Pair(tell(Kind::MoneyInvestment), tell(Kind::MoneyOutput)).isOne());
    }

    void aFigureWithoutNamesNeverTiesTwoFirmsTogether()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Leeds", "Oxgate");
        told.article(QStringLiteral("B"), date(2024, 3, 5));
        jobs(told, 1000, "Leeds");
        told.article(QStringLiteral("C"), date(2024, 3, 10));
        jobs(told, 1000, "Leeds", "Ferncastle");
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(groupsOf(told.figures(), joined),
                 (Groups{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3")}}));
    }

    void aRegionsFigureNeverTiesTwoCitiesTogether()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Salford", "Oxgate");
        told.article(QStringLiteral("B"), date(2024, 3, 5));
        jobs(told, 1000, "Greater Manchester", "Oxgate");
        told.article(QStringLiteral("C"), date(2024, 3, 7));
        jobs(told, 1000, "Bolton", "Oxgate");
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.announcements.size(), std::size_t{2});
        QVERIFY(joined.announcement[0] != joined.announcement[2]);
    }

    void theFirstToldCountsUnlessALaterNumberIsMorePrecise()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        money(told, Kind::MoneyInvestment, 1'000'000, "Leeds", "Oxgate").bound(Bound::AtLeast).in(2023);
        told.article(QStringLiteral("The Gazette"), kLater);
        money(told, Kind::MoneyInvestment, 1'130'000, "Leeds", "Oxgate");
        told.article(QStringLiteral("The Post"), date(2024, 5, 1));
        money(told, Kind::MoneyInvestment, 1'130'000, "Leeds", "Oxgate").bound(Bound::About);
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.toldBy, (std::vector<FigureRow>{1, kNoRow, 1}));
        QCOMPARE(joined.announcements.front().year, std::optional<int>(2023));
        QCOMPARE(joined.announcements.front().figures,
                 (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        QCOMPARE(joined.announcements.front().organisation, QStringLiteral("Oxgate"));
        QCOMPARE(joined.reasons[0],
                 QStringLiteral("Amount that fits and same organisation as told by The Gazette on 20 April 2024."));
        QCOMPARE(joined.reasons[1], QString());
        QCOMPARE(joined.reasons[2],
                 QStringLiteral("Same amount and organisation as told by The Gazette on 20 April 2024."));
    }

    void theOrderOfTheFiguresMakesNoDifference()
    {
        const Told five = fiveArticles();
        const Joined straight = joinFigures(five.figures());
        const Groups expected = groupsOf(five.figures(), straight);
        std::mt19937 engine(7);
        for (int run = 0; run < 50; ++run) {
            std::vector<std::size_t> order(five.figures().size());
            for (std::size_t i = 0; i < order.size(); ++i)
                order[i] = i;
            std::shuffle(order.begin(), order.end(), engine);
            std::vector<FigureInArticle> shuffled;
            std::vector<FigureRow> rowOf(order.size());
            for (std::size_t i = 0; i < order.size(); ++i) {
                shuffled.push_back(five.figures()[order[i]]);
                rowOf[order[i]] = static_cast<FigureRow>(i);
            }
            const Joined joined = joinFigures(shuffled);
            QCOMPARE(groupsOf(shuffled, joined), expected);
            for (std::size_t i = 0; i < order.size(); ++i) {
                const auto moved = [&](FigureRow row) { return row == kNoRow ? kNoRow : rowOf[row]; };
                QCOMPARE(joined.toldBy[rowOf[i]], moved(straight.toldBy[i]));
                QCOMPARE(joined.inside[rowOf[i]], moved(straight.inside[i]));
                QCOMPARE(joined.reasons[rowOf[i]], straight.reasons[i]);
            }
        }
    }

    void nothingToJoinIsNoTrouble()
    {
        const Joined none = joinFigures({});
        QVERIFY(none.announcements.empty());
        Told told;
        told.article(QString(), std::nullopt);
        told.jobs(0, QString()).in(std::nullopt);
        told.jobs(0, QString()).in(std::nullopt);
        QCOMPARE(joinFigures(told.figures()).announcements.size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(JoinTest)
#include "tst_join.moc"
