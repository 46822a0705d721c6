// SPDX-License-Identifier: GPL-3.0-or-later
// What a query can choose: the year of prices, the rate, the years of a promise; and what stands beside the total.
#include "models/reference/deflator.h"
#include "models/reference/exchange_rates.h"
#include "tests/counting/asked.h"
#include "tests/counting/told.h"

#include <QTest>

#include <cmath>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

std::vector<std::pair<std::optional<int>, std::int64_t>> byYear(const Tally &tally)
{
    std::vector<std::pair<std::optional<int>, std::int64_t>> years;
    for (const TallyCell &cell : tally.years)
        years.emplace_back(cell.year, cell.value);
    return years;
}

using Years = std::vector<std::pair<std::optional<int>, std::int64_t>>;

} // namespace

class TallyChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pricesOfAChosenYear()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2010, 3, 1));
        told.pounds(Kind::MoneyInvestment, 1'000'000, kLeeds);
        told.article(QStringLiteral("B"), date(2020, 3, 1));
        told.pounds(Kind::MoneyPublic, 500'000, kLeeds);
        Query query = moneyIn({kLeeds});
        query.basis = Basis::TodaysPrices;
        query.priceYear = 2015;
        const Tally tally = pledgeboard::tally(query, told.columns());
        const Deflator &deflator = Deflator::instance();
        const double up = deflator.factor(2010).value() / deflator.factor(2015).value();
        const double down = deflator.factor(2020).value() / deflator.factor(2015).value();
        QVERIFY(up > 1.0);
        QVERIFY(down < 1.0);
        QCOMPARE(cellOf(tally, kLeeds, 2010), std::optional<std::int64_t>(std::llround(1'000'000 * 100 * up)));
        QCOMPARE(cellOf(tally, kLeeds, 2020), std::optional<std::int64_t>(std::llround(500'000 * 100 * down)));
        QCOMPARE(tally.priceYear, std::optional<int>(2015));
        query.priceYear = 1950;
        QCOMPARE(reasonOf(pledgeboard::tally(query, told.columns()), 0), LeftOutReason::NoBasis);
    }

    void ratesOfArticleMonthAndYear()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2016, 11, 20));
        told.dollars(Kind::MoneyRaised, 1'000'000, kLeeds).givenInPounds(700'000);
        told.dollars(Kind::MoneyInvestment, 3'000'000, kLeeds);
        const FigureColumns columns = told.columns();
        Query query = moneyIn({kLeeds});
        QCOMPARE(tally(query, columns).total, std::optional<std::int64_t>(2'800'000 * kPence));

        query.rates = RateChoice::Month;
        const ExchangeRates &rates = ExchangeRates::instance();
        const double month = rates.rate(Currency("USD"), date(2016, 11, 20))->poundsPerUnit;
        const Tally byMonth = tally(query, columns);
        QCOMPARE(byMonth.total, std::optional<std::int64_t>(std::llround(4'000'000 * 100 * month)));
        QCOMPARE(byMonth.rates.size(), std::size_t{1});
        QCOMPARE(byMonth.rates.front().source, QStringLiteral("average of November 2016, Federal Reserve"));

        query.rates = RateChoice::Year;
        const double year = rates.rate(Currency("USD"), 2016)->poundsPerUnit;
        QVERIFY(std::abs(year - month) > 0.02);
        const Tally byYears = tally(query, columns);
        QCOMPARE(byYears.total, std::optional<std::int64_t>(std::llround(4'000'000 * 100 * year)));
        QCOMPARE(byYears.rates.front().source, QStringLiteral("average of 2016, Federal Reserve"));
    }

    void aRateThatIsNotKnownFallsBackToTheArticles()
    {
        Told told;
        told.article(QStringLiteral("A"), std::nullopt);
        told.dollars(Kind::MoneyRaised, 1000, kLeeds).givenInPounds(650).in(std::nullopt);
        for (const RateChoice choice : {RateChoice::Article, RateChoice::Month, RateChoice::Year}) {
            Query query = moneyIn({kLeeds});
            query.rates = choice;
            QCOMPARE(tally(query, told.columns()).total, std::optional<std::int64_t>(650 * kPence));
        }
    }

    void aPromiseIsSpreadOverItsPeriod()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2025, 1, 17));
        told.jobs(1000, kLeeds).over(2025, 2027);
        told.jobs(50, kLeeds).bound(Bound::AtLeast);
        Query query = jobsIn({kLeeds});
        QCOMPARE(byYear(tally(query, told.columns())), (Years{{2025, 1050}}));
        query.promises = PromiseYears::Spread;
        const Tally tally = pledgeboard::tally(query, told.columns());
        QCOMPARE(byYear(tally), (Years{{2025, 383}, {2026, 333}, {2027, 334}}));
        QCOMPARE(tally.total, std::optional<std::int64_t>(1050));
        QCOMPARE(cellOf(tally, kLeeds, 2027), std::optional<std::int64_t>(334));
        QCOMPARE(tally.waterfall.back().figures.size(), std::size_t{2});
        stepsAddUp(tally);
    }

    void sharesOfOtherYearsAreAStepOfTheirOwn()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2025, 1, 17));
        told.jobs(1000, kLeeds).over(2025, 2028);
        told.jobs(90, kLiverpool).over(2030, 2032);
        told.jobs(7, kLeeds);
        Query query = jobsIn({kLeeds, kLiverpool});
        query.promises = PromiseYears::Spread;
        query.firstYear = 2026;
        query.lastYear = 2027;
        const Tally tally = pledgeboard::tally(query, told.columns());
        QCOMPARE(byYear(tally), (Years{{2026, 250}, {2027, 250}}));
        QCOMPARE(tally.total, std::optional<std::int64_t>(500));
        QCOMPARE(reasonOf(tally, 0), LeftOutReason::ShareOfOtherYears);
        QCOMPARE(reasonOf(tally, 1), LeftOutReason::OtherYear);
        QCOMPARE(reasonOf(tally, 2), LeftOutReason::OtherYear);
        QCOMPARE(tally.leftOut.back().value, std::int64_t{500});
        QCOMPARE(tally.waterfall.back().figures, std::vector<FigureRow>{0});
        stepsAddUp(tally);
    }

    void aSpreadPromiseStandsInThePricesOfItsAnnouncement()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2010, 3, 1));
        told.pounds(Kind::MoneyInvestment, 1'000'000, kLeeds).over(2010, 2012);
        Query query = moneyIn({kLeeds});
        query.basis = Basis::TodaysPrices;
        query.promises = PromiseYears::Spread;
        const Tally tally = pledgeboard::tally(query, told.columns());
        const double factor = Deflator::instance().factor(2010).value();
        QCOMPARE(tally.total, std::optional<std::int64_t>(std::llround(1'000'000 * 100 * factor)));
        QCOMPARE(tally.years.size(), std::size_t{3});
        stepsAddUp(tally);
    }

    void repeatsAndPartsOfASpreadPromiseStayOut()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 8000, "Leeds", "", "Ten Mills").over(2024, 2027);
        jobs(told, 600, "Leeds", "", "Ten Mills");
        told.article(QStringLiteral("B"), date(2024, 4, 1));
        jobs(told, 8000, "Leeds", "", "Ten Mills").over(2024, 2027);
        Query query = jobsIn({kLeeds});
        query.promises = PromiseYears::Spread;
        const Tally tally = pledgeboard::tally(query, told.columns());
        QCOMPARE(byYear(tally), (Years{{2024, 2000}, {2025, 2000}, {2026, 2000}, {2027, 2000}}));
        QCOMPARE(reasonOf(tally, 1), LeftOutReason::InsideProgramme);
        QCOMPARE(reasonOf(tally, 2), LeftOutReason::ToldAgain);
        stepsAddUp(tally);
    }

    void cautionShowsEachUpToApart()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(1000, kLiverpool).bound(Bound::AtMost);
        told.jobs(70, kLiverpool).bound(Bound::AtLeast);
        Query query = jobsIn({kLiverpool, kRegion});
        query.reading = BoundReading::Cautious;
        const Tally tally = pledgeboard::tally(query, told.columns());
        QCOMPARE(tally.total, std::optional<std::int64_t>(70));
        QCOMPARE(tally.bound, Bound::AtLeast);
        QCOMPARE(tally.upTo.size(), std::size_t{2});
        for (const TallyCell &cell : tally.upTo) {
            QVERIFY(cell.place == kLiverpool || cell.place == kRegion);
            QCOMPARE(cell.value, std::int64_t{1000});
            QCOMPARE(cell.bound, Bound::AtMost);
        }
        query.reading = BoundReading::AsStated;
        QVERIFY(pledgeboard::tally(query, told.columns()).upTo.empty());
    }

    void whatPartsLeaveOfAWholeIsNotAllocated()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        money(told, Kind::MoneyPublic, 160'000'000, "Leeds", "", "Ten Mills");
        money(told, Kind::MoneyPublic, 40'000'000, "Leeds", "", "Ten Mills").bound(Bound::AtMost);
        const Tally tally = pledgeboard::tally(moneyIn({kLeeds}), told.columns());
        QCOMPARE(tally.total, std::optional<std::int64_t>(160'000'000 * kPence));
        QCOMPARE(tally.unallocated.size(), std::size_t{1});
        QCOMPARE(tally.unallocated.front().whole, FigureRow{0});
        QCOMPARE(tally.unallocated.front().parts, std::vector<FigureRow>{1});
        QCOMPARE(tally.unallocated.front().value, 120'000'000 * kPence);
        QCOMPARE(tally.unallocated.front().bound, Bound::AtLeast);
    }
};

QTEST_APPLESS_MAIN(TallyChoicesTest)

#include "tst_tally_choices.moc"
