// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"
#include "models/reference/deflator.h"
#include "models/reference/gazetteer.h"
#include "tests/counting/told.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

constexpr std::int64_t kPence = 100;

Query jobsIn(const QStringList &places)
{
    Query query;
    query.places = places;
    return query;
}

Query moneyIn(const QStringList &places)
{
    Query query = jobsIn(places);
    query.measure = Measure::Investment;
    return query;
}

std::optional<std::int64_t> cellOf(const Tally &tally, const QString &place, std::optional<int> year)
{
    for (const TallyCell &cell : tally.cells) {
        if (cell.place == place && cell.year == year)
            return cell.value;
    }
    return std::nullopt;
}

std::optional<LeftOutReason> reasonOf(const Tally &tally, FigureRow row)
{
    for (const LeftOut &left : tally.leftOut) {
        if (std::find(left.figures.begin(), left.figures.end(), row) != left.figures.end())
            return left.reason;
    }
    return std::nullopt;
}

const QString kLeeds = QStringLiteral("Leeds");
const QString kLiverpool = QStringLiteral("Liverpool");
const QString kRegion = QStringLiteral("Liverpool City Region");

} // namespace

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

    void eachFigureLeftOutHasItsReason()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.pounds(Kind::MoneyInvestment, 1, kLiverpool);
        told.pounds(Kind::MoneyOutput, 2, kLiverpool);
        told.money(Kind::MoneyInvestment, Money{300, Currency("XXX")}, kLiverpool);
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
        told.jobs(1000, kRegion).by(QStringLiteral("Sky"));
        told.article(QStringLiteral("B"), date(2024, 3, 5));
        told.jobs(1000, kLiverpool).by(QStringLiteral("Sky"));
        told.article(QStringLiteral("C"), date(2024, 3, 6));
        told.jobs(1000, kLiverpool).by(QStringLiteral("Sky"));
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
        told.jobs(13'000, country).by(QStringLiteral("Vantage")).bound(Bound::AtLeast);
        told.jobs(Kind::JobsExisting, 99, country);
        told.jobs(50, QStringLiteral("Wales"));
        told.article(QStringLiteral("B"), date(2025, 1, 20));
        told.jobs(13'000, country).by(QStringLiteral("Vantage"));
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

    void sumsDoNotOverflow()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        for (int i = 0; i < 4; ++i)
            told.jobs(INT64_MAX - i, kLeeds).by(QStringLiteral("Firm%1").arg(i));
        QCOMPARE(tally(jobsIn({kLeeds}), told.columns()).total, std::optional<std::int64_t>(INT64_MAX));
    }

    void everyFigureOfTheFamilyCountsOrHasOneReason()
    {
        const FigureColumns columns = manyColumns(20'000);
        for (const QStringList &places : {QStringList{}, QStringList{kLiverpool},
                                          QStringList{kLiverpool, kRegion, QStringLiteral("England"), kLeeds}}) {
            for (const Measure measure : {Measure::Jobs, Measure::Investment}) {
                for (const BoundReading reading :
                     {BoundReading::Cautious, BoundReading::AsStated, BoundReading::Upper}) {
                    for (const Basis basis : {Basis::AsStated, Basis::TodaysPrices, Basis::PerHead}) {
                        Query query = jobsIn(places);
                        query.measure = measure;
                        query.reading = reading;
                        query.basis = basis;
                        query.firstYear = 2008;
                        checkWhole(tally(query, columns), columns);
                    }
                }
            }
        }
    }

private:
    static void stepsAddUp(const Tally &tally)
    {
        std::int64_t sum = 0;
        for (std::size_t step = 0; step + 1 < tally.waterfall.size(); ++step)
            sum += tally.waterfall[step].value;
        QCOMPARE(sum, tally.waterfall.back().value);
        QCOMPARE(tally.waterfall.back().value, tally.total.value_or(0));
    }

    static void checkWhole(const Tally &tally, const FigureColumns &columns)
    {
        stepsAddUp(tally);
        std::vector<int> seen(columns.size(), 0);
        for (const LeftOut &left : tally.leftOut) {
            for (const FigureRow row : left.figures)
                ++seen[row];
        }
        std::set<std::int32_t> counted;
        std::size_t countedRows = 0;
        for (const TallyCell &year : tally.years) {
            for (const FigureRow row : year.figures) {
                ++seen[row];
                ++countedRows;
                counted.insert(columns.announcement[row]);
            }
        }
        QCOMPARE(counted.size(), countedRows);
        for (FigureRow row = 0; row < columns.size(); ++row) {
            const bool ofFamily = isJobs(columns.kind[row]) == (tally.query.measure == Measure::Jobs);
            QCOMPARE(seen[row], ofFamily ? 1 : 0);
        }
        for (const TallyCell &cell : tally.cells) {
            std::set<std::int32_t> once;
            for (const FigureRow row : cell.figures)
                QVERIFY(once.insert(columns.announcement[row]).second);
        }
    }

    /// Figures in no order, with repeats and parts of every sort, places of every level and gaps.
    static FigureColumns manyColumns(std::size_t count)
    {
        std::mt19937 engine(11);
        const auto dice = [&engine](std::size_t limit) { return engine() % limit; };
        const Gazetteer &gazetteer = Gazetteer::instance();
        const std::vector<PlaceIndex> places{
            gazetteer.find(kLiverpool), gazetteer.find(kRegion),       gazetteer.find(u"Daresbury"),
            gazetteer.find(kLeeds),     gazetteer.find(u"England"),    gazetteer.find(u"United Kingdom"),
            gazetteer.find(u"Cardiff"), gazetteer.find(u"Merseyside"), kNoPlace};
        FigureColumns columns;
        for (FigureRow row = 0; row < count; ++row) {
            const bool follows = row > 0 && dice(3) == 0;
            const FigureRow before =
                follows ? row - 1 - static_cast<FigureRow>(dice(std::min<std::size_t>(row, 9))) : 0;
            const FigureRow leader = follows && columns.toldBy[before] != kNoRow ? columns.toldBy[before] : before;
            const bool repeat = follows && dice(2) == 0;
            columns.kind.push_back(repeat ? columns.kind[leader] : static_cast<Kind>(dice(kKindCount)));
            columns.bound.push_back(static_cast<Bound>(dice(4)));
            columns.year.push_back(repeat          ? columns.year[leader]
                                   : dice(10) == 0 ? kNoYear
                                                   : static_cast<std::int16_t>(2005 + dice(20)));
            columns.place.push_back(places[dice(places.size())]);
            const std::int64_t value = dice(30) == 0 ? kNoValue : static_cast<std::int64_t>(dice(100'000)) + 10;
            columns.value.push_back(value);
            columns.low.push_back(value == kNoValue || dice(4) != 0 ? value : value - 10);
            columns.high.push_back(columns.low.back() == value ? value : value + 10);
            columns.rate.push_back(-1);
            columns.toldBy.push_back(repeat ? leader : kNoRow);
            columns.announcement.push_back(repeat ? columns.announcement[leader] : static_cast<std::int32_t>(row));
            columns.telling.push_back(repeat ? static_cast<std::int32_t>(row - leader) : 0);
            columns.inside.push_back(follows && !repeat ? leader : kNoRow);
        }
        return columns;
    }
};

QTEST_GUILESS_MAIN(TallyTest)
#include "tst_tally.moc"
