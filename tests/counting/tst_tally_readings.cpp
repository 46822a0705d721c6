// SPDX-License-Identifier: GPL-3.0-or-later
// How amounts are read and written in a tally: bounds, prices, per head, very large sums.
#include "models/reference/deflator.h"
#include "models/reference/gazetteer.h"
#include "tests/counting/asked.h"
#include "tests/counting/told.h"

#include <QTest>

#include <cmath>

using namespace pledgeboard;
using boost::gregorian::date;

class TallyReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void boundsOfSums_data()
    {
        QTest::addColumn<Bound>("one");
        QTest::addColumn<Bound>("other");
        QTest::addColumn<Bound>("sum");
        QTest::newRow("exact") << Bound::Exact << Bound::Exact << Bound::Exact;
        QTest::newRow("at most") << Bound::AtMost << Bound::About << Bound::AtMost;
        QTest::newRow("at least") << Bound::Exact << Bound::AtLeast << Bound::AtLeast;
        QTest::newRow("both ways") << Bound::AtMost << Bound::AtLeast << Bound::About;
    }

    void boundsOfSums()
    {
        QFETCH(Bound, one);
        QFETCH(Bound, other);
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(100, kLeeds).bound(one);
        told.jobs(300, kLeeds).bound(other);
        const Tally tally = pledgeboard::tally(jobsIn({kLeeds}), told.columns());
        QTEST(tally.bound, "sum");
        QTEST(tally.cells.front().bound, "sum");
    }

    void readingsOfBounds()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(1000, kLeeds).bound(Bound::AtMost);
        told.jobs(2500, kLeeds).range(2000, 3000);
        told.jobs(70, kLeeds).bound(Bound::AtLeast);
        const FigureColumns columns = told.columns();
        Query query = jobsIn({kLeeds});
        QCOMPARE(tally(query, columns).total, std::optional<std::int64_t>(3570));
        query.reading = BoundReading::Upper;
        QCOMPARE(tally(query, columns).total, std::optional<std::int64_t>(4070));
        query.reading = BoundReading::Cautious;
        const Tally cautious = tally(query, columns);
        QCOMPARE(cautious.total, std::optional<std::int64_t>(2070));
        QCOMPARE(cautious.bound, Bound::AtLeast);
        QCOMPARE(reasonOf(cautious, 0), LeftOutReason::BoundNotRead);
    }

    void readWithCautionAnUpToHoldsNoParts()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.pounds(Kind::MoneyInvestment, 800, kRegion).of(QStringLiteral("Harbour Zone")).bound(Bound::AtMost);
        told.pounds(Kind::MoneyPublic, 160, kRegion).of(QStringLiteral("Harbour Zone"));
        told.article(QStringLiteral("B"), date(2024, 4, 1));
        told.pounds(Kind::MoneyInvestment, 800, kRegion).of(QStringLiteral("Harbour Zone")).bound(Bound::About);
        Query query = moneyIn({kRegion});
        query.reading = BoundReading::Cautious;
        const Tally tally = pledgeboard::tally(query, told.columns());
        QCOMPARE(tally.total, std::optional<std::int64_t>(160 * kPence));
        QCOMPARE(reasonOf(tally, 0), LeftOutReason::BoundNotRead);
        QCOMPARE(reasonOf(tally, 2), LeftOutReason::ToldAgain);
    }

    void todaysPrices()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2010, 3, 1));
        told.pounds(Kind::MoneyInvestment, 1'000'000, kLeeds);
        told.pounds(Kind::MoneyInvestment, 2'000'000, kLeeds).in(std::nullopt);
        told.pounds(Kind::MoneyInvestment, 3'000'000, kLeeds).in(1950);
        Query query = moneyIn({kLeeds});
        query.basis = Basis::TodaysPrices;
        // The announcement's year is that of its figure: an unknown one stays unknown.
        const Tally tally = pledgeboard::tally(query, told.columns());
        const double factor = Deflator::instance().factor(2010).value();
        QVERIFY(factor > 1.2);
        QCOMPARE(tally.total, std::optional<std::int64_t>(std::llround(1'000'000 * 100 * factor)));
        QCOMPARE(tally.priceYear, std::optional<int>(Deflator::instance().priceYear()));
        QCOMPARE(reasonOf(tally, 1), LeftOutReason::NoYear);
        QCOMPARE(reasonOf(tally, 2), LeftOutReason::NoBasis);
    }

    void perHead()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(1000, kLiverpool);
        told.jobs(2000, kLeeds);
        told.jobs(3000, QStringLiteral("Daresbury"));
        const FigureColumns columns = told.columns();
        Query query = jobsIn({kLiverpool, kLeeds, QStringLiteral("Daresbury")});
        query.basis = Basis::PerHead;
        const Tally tally = pledgeboard::tally(query, columns);
        const Gazetteer &gazetteer = Gazetteer::instance();
        const double liverpool = static_cast<double>(*gazetteer.at(gazetteer.find(kLiverpool)).population);
        const double leeds = static_cast<double>(*gazetteer.at(gazetteer.find(kLeeds)).population);
        QCOMPARE(cellOf(tally, kLiverpool, 2024), std::optional<std::int64_t>(std::llround(1000 * 1e7 / liverpool)));
        QCOMPARE(tally.total, std::optional<std::int64_t>(std::llround(3000 * 1e7 / (liverpool + leeds))));
        QCOMPARE(reasonOf(tally, 2), LeftOutReason::NoBasis);
        QCOMPARE(tally.unit, QStringLiteral("jobs per 100,000 people"));
        QCOMPARE(tally.populations.size(), std::size_t{2});
        QCOMPARE(tally.populations.front().year, gazetteer.at(gazetteer.find(kLiverpool)).populationYear);
        stepsAddUp(tally);
    }

    void sumsDoNotOverflow()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        for (int i = 0; i < 4; ++i)
            told.jobs(INT64_MAX - i, kLeeds).by(QStringLiteral("Firm%1").arg(i));
        QCOMPARE(tally(jobsIn({kLeeds}), told.columns()).total, std::optional<std::int64_t>(INT64_MAX));
    }
};

QTEST_GUILESS_MAIN(TallyReadingsTest)
#include "tst_tally_readings.moc"
