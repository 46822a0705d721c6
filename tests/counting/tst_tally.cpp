// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counting/asked.h"
#include "tests/counting/told.h"

#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

class TallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void placesRollUpTheTree()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(100, QStringLiteral("Daresbury"));
        told.jobs(200, kLiverpool);
        told.jobs(400, kRegion);
        told.jobs(800, kLeeds);
        const FigureColumns columns = told.columns();
        QCOMPARE(tally(jobsIn({kLiverpool}), columns).total, std::optional<std::int64_t>(200));
        QCOMPARE(tally(jobsIn({kRegion}), columns).total, std::optional<std::int64_t>(700));
        QCOMPARE(tally(jobsIn({QStringLiteral("England")}), columns).total, std::optional<std::int64_t>(1500));
        QCOMPARE(tally(jobsIn({QStringLiteral("United Kingdom")}), columns).total, std::optional<std::int64_t>(1500));
        QCOMPARE(tally(jobsIn({QStringLiteral("North of England")}), columns).total, std::optional<std::int64_t>(1500));
    }

    void aRejectedFigureCountsNowhereAndHidesNoOther()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(500, kLiverpool).by(QStringLiteral("Ostler")).rejected();
        told.article(QStringLiteral("B"), date(2024, 3, 2));
        told.jobs(500, kLiverpool).by(QStringLiteral("Ostler"));
        told.jobs(Kind::JobsExisting, 70, kLiverpool).rejected();
        told.pounds(Kind::MoneyPublic, 90, kLiverpool).of(QStringLiteral("Mersey Fund")).rejected();
        told.pounds(Kind::MoneyPublic, 20, kLiverpool).of(QStringLiteral("Mersey Fund"));
        const Tally jobs = tally(jobsIn({kLiverpool}), told.columns());
        QCOMPARE(jobs.total, std::optional<std::int64_t>(500));
        QCOMPARE(reasonOf(jobs, 0), LeftOutReason::Rejected);
        QCOMPARE(reasonOf(jobs, 1), std::nullopt);
        QCOMPARE(reasonOf(jobs, 2), LeftOutReason::OtherKind);
        const Tally money = tally(moneyIn({kLiverpool}), told.columns());
        QCOMPARE(money.total, std::optional<std::int64_t>(20 * kPence));
        QCOMPARE(reasonOf(money, 3), LeftOutReason::Rejected);
    }

    void eachFigureLeftOutHasItsReason()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.pounds(Kind::MoneyInvestment, 1, kLiverpool);
        told.pounds(Kind::MoneyOutput, 2, kLiverpool);
        told.money(Kind::MoneyInvestment, Money{300, Currency("QQQ")}, kLiverpool);
        told.pounds(Kind::MoneyInvestment, 4, QString());
        told.pounds(Kind::MoneyInvestment, 5, kLeeds);
        told.pounds(Kind::MoneyInvestment, 6, kLiverpool).in(std::nullopt);
        told.pounds(Kind::MoneyInvestment, 7, kLiverpool).in(2019);
        told.pounds(Kind::MoneyInvestment, 8, QStringLiteral("England"));
        told.pounds(Kind::MoneyInvestment, 1, kLiverpool).bound(Bound::About);
        told.jobs(9, kLiverpool);
        Query query = moneyIn({kLiverpool});
        query.firstYear = 2020;
        const Tally tally = pledgeboard::tally(query, told.columns());
        QCOMPARE(tally.total, std::optional<std::int64_t>(1 * kPence));
        QCOMPARE(reasonOf(tally, 0), std::nullopt);
        QCOMPARE(reasonOf(tally, 1), LeftOutReason::OtherKind);
        QCOMPARE(reasonOf(tally, 2), LeftOutReason::NoAmount);
        QCOMPARE(reasonOf(tally, 3), LeftOutReason::NoPlace);
        QCOMPARE(reasonOf(tally, 4), LeftOutReason::OtherPlace);
        QCOMPARE(reasonOf(tally, 5), LeftOutReason::NoYear);
        QCOMPARE(reasonOf(tally, 6), LeftOutReason::OtherYear);
        QCOMPARE(reasonOf(tally, 7), LeftOutReason::WiderPlace);
        QCOMPARE(reasonOf(tally, 8), LeftOutReason::ToldAgain);
        QCOMPARE(reasonOf(tally, 9), std::nullopt);
        QCOMPARE(tally.waterfall.front().figures.size(), std::size_t{9});
    }

    void withoutYearsAskedAnUnknownYearCounts()
    {
        Told told;
        told.article(QStringLiteral("A"), std::nullopt);
        told.jobs(100, kLeeds);
        const Tally tally = pledgeboard::tally(jobsIn({kLeeds}), told.columns());
        QCOMPARE(tally.total, std::optional<std::int64_t>(100));
        QCOMPARE(cellOf(tally, kLeeds, std::nullopt), std::optional<std::int64_t>(100));
    }

    void unknownIsNotZero()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(100, kLeeds);
        const Tally elsewhere = tally(jobsIn({kLiverpool}), told.columns());
        QVERIFY(!elsewhere.total);
        QVERIFY(elsewhere.cells.empty());
        QCOMPARE(elsewhere.waterfall.back().value, 0);
        const Tally nothing = tally(Query(), FigureColumns());
        QVERIFY(!nothing.total);
        QVERIFY(nothing.waterfall.empty());
    }

    void overlappingPlacesCountOnceInTheTotal()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(200, kLiverpool);
        told.jobs(400, kRegion);
        const Tally tally = pledgeboard::tally(jobsIn({kLiverpool, kRegion}), told.columns());
        QCOMPARE(cellOf(tally, kLiverpool, 2024), std::optional<std::int64_t>(200));
        QCOMPARE(cellOf(tally, kRegion, 2024), std::optional<std::int64_t>(600));
        QCOMPARE(tally.total, std::optional<std::int64_t>(600));
        QCOMPARE(tally.years.size(), std::size_t{1});
        QCOMPARE(tally.years.front().value, 600);
    }

    void aRepeatStandsInWhereItsFirstTellingIsAboutAWiderPlace()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(1000, kRegion).by(QStringLiteral("Oxgate"));
        told.article(QStringLiteral("B"), date(2024, 3, 5));
        told.jobs(1000, kLiverpool).by(QStringLiteral("Oxgate"));
        told.article(QStringLiteral("C"), date(2024, 3, 6));
        told.jobs(1000, kLiverpool).by(QStringLiteral("Oxgate"));
        const FigureColumns columns = told.columns();
        const Tally city = tally(jobsIn({kLiverpool}), columns);
        QCOMPARE(city.total, std::optional<std::int64_t>(1000));
        QCOMPARE(city.cells.front().figures, std::vector<FigureRow>{1});
        QCOMPARE(reasonOf(city, 0), LeftOutReason::ToldAgain);
        QCOMPARE(reasonOf(city, 2), LeftOutReason::ToldAgain);
        QVERIFY(city.wider.empty());

        const Tally both = tally(jobsIn({kLiverpool, kRegion}), columns);
        QCOMPARE(both.total, std::optional<std::int64_t>(1000));
        QCOMPARE(cellOf(both, kLiverpool, 2024), std::optional<std::int64_t>(1000));
        QCOMPARE(cellOf(both, kRegion, 2024), std::optional<std::int64_t>(1000));
        QCOMPARE(both.waterfall.back().figures, std::vector<FigureRow>{0});
    }

    void aRepeatDoesNotCountInAnotherYear()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 12, 19));
        told.jobs(8000, kRegion).of(QStringLiteral("Harbour Zone"));
        told.article(QStringLiteral("B"), date(2025, 1, 17));
        told.jobs(8000, kRegion).of(QStringLiteral("Harbour Zone"));
        Query query = jobsIn({kRegion});
        query.firstYear = 2025;
        QVERIFY(!tally(query, told.columns()).total);
    }

    void aPartCountsWhereItsWholeDoesNot()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.pounds(Kind::MoneyInvestment, 800, kRegion).of(QStringLiteral("Harbour Zone"));
        told.pounds(Kind::MoneyPublic, 160, kLiverpool).of(QStringLiteral("Harbour Zone"));
        told.pounds(Kind::MoneyPublic, 10, kLiverpool)
            .of(QStringLiteral("Dock Skills"))
            .inside(QStringLiteral("Harbour Zone"));
        const FigureColumns columns = told.columns();
        QCOMPARE(tally(moneyIn({kRegion}), columns).total, std::optional<std::int64_t>(800 * kPence));
        QCOMPARE(tally(moneyIn({kLiverpool}), columns).total, std::optional<std::int64_t>(160 * kPence));

        const Tally both = tally(moneyIn({kLiverpool, kRegion}), columns);
        QCOMPARE(cellOf(both, kLiverpool, 2024), std::optional<std::int64_t>(160 * kPence));
        QCOMPARE(cellOf(both, kRegion, 2024), std::optional<std::int64_t>(800 * kPence));
        QCOMPARE(both.total, std::optional<std::int64_t>(800 * kPence));

        Query publicOnly = moneyIn({kRegion});
        publicOnly.kinds = {Kind::MoneyPublic};
        const Tally tally = pledgeboard::tally(publicOnly, columns);
        QCOMPARE(tally.total, std::optional<std::int64_t>(160 * kPence));
        QCOMPARE(reasonOf(tally, 0), LeftOutReason::OtherKind);
        QCOMPARE(reasonOf(tally, 2), LeftOutReason::InsideProgramme);
    }

    void widerFiguresAreShownApartEachAnnouncementOnce()
    {
        Told told;
        const QString country = QStringLiteral("United Kingdom");
        told.article(QStringLiteral("A"), date(2025, 1, 13));
        told.jobs(13'000, country).by(QStringLiteral("Tidewell")).bound(Bound::AtLeast);
        told.jobs(Kind::JobsExisting, 99, country);
        told.jobs(50, QStringLiteral("Wales"));
        told.article(QStringLiteral("B"), date(2025, 1, 20));
        told.jobs(13'000, country).by(QStringLiteral("Tidewell"));
        const Tally tally = pledgeboard::tally(jobsIn({kLiverpool}), told.columns());
        QVERIFY(!tally.total);
        QCOMPARE(tally.wider.size(), std::size_t{1});
        QCOMPARE(tally.wider.front().place, country);
        QCOMPARE(tally.wider.front().year, std::optional<int>(2025));
        QCOMPARE(tally.wider.front().value, 13'000);
        QCOMPARE(tally.wider.front().announcements, 1);
        QCOMPARE(tally.wider.front().bound, Bound::AtLeast);
        QCOMPARE(reasonOf(tally, 0), LeftOutReason::WiderPlace);
        QCOMPARE(reasonOf(tally, 2), LeftOutReason::OtherPlace);
        QCOMPARE(reasonOf(tally, 3), LeftOutReason::ToldAgain);
    }

    void withoutPlacesEveryCityIsAskedFor()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(100, QStringLiteral("Cardiff"));
        told.jobs(900, kLiverpool);
        told.jobs(Kind::JobsExisting, 5000, QStringLiteral("Bristol"));
        told.pounds(Kind::MoneyRaised, 70, QStringLiteral("Edinburgh"));
        told.jobs(50, QStringLiteral("Kent"));
        told.jobs(13'000, QStringLiteral("United Kingdom"));
        const FigureColumns columns = told.columns();
        const QStringList places = defaultPlaces(columns);
        QCOMPARE(places.size(), 3);
        QCOMPARE(places.front(), kRegion);
        const Tally tally = pledgeboard::tally(Query(), columns);
        QCOMPARE(tally.total, std::optional<std::int64_t>(1000));
        QCOMPARE(reasonOf(tally, 4), LeftOutReason::WiderPlace);
        QCOMPARE(reasonOf(tally, 5), LeftOutReason::WiderPlace);
        QCOMPARE(tally.wider.size(), std::size_t{2});
    }

    void bothMeasuresAreComparedForTheSamePlaces()
    {
        Query query;
        query.kinds = {Kind::JobsExisting};
        const Comparison comparison = compare(query, fiveArticles().columns());
        QCOMPARE(comparison.places.front(), kRegion);
        QCOMPARE(comparison.jobs.query.kinds, std::vector<Kind>{Kind::JobsExisting});
        QVERIFY(comparison.investment.query.kinds.empty());
        QVERIFY(comparison.investment.total);
    }
};

QTEST_GUILESS_MAIN(TallyTest)
#include "tst_tally.moc"
