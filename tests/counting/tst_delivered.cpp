// SPDX-License-Identifier: GPL-3.0-or-later
// What was delivered of promises: what is offered as evidence, what it adds up to, and which promises have run out.
#include "models/counting/delivered.h"
#include "tests/counting/asked.h"
#include "tests/counting/told.h"

#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

Told promisedAndCreated()
{
    Told told;
    told.article(QStringLiteral("A"), date(2021, 3, 1));
    jobs(told, 1000, "Liverpool", "Ames Robotics").over(2021, 2024);
    jobs(told, 400, "Leeds", "Bray Works").over(2021, 2030);
    jobs(told, 50, "York", "Crane Labs");
    told.article(QStringLiteral("B"), date(2023, 6, 1));
    told.jobs(Kind::JobsCreated, 350, kRegion).by(QStringLiteral("Ames Robotics"));
    told.article(QStringLiteral("C"), date(2025, 6, 1));
    told.jobs(Kind::JobsCreated, 620, kLiverpool).by(QStringLiteral("Ames Robotics"));
    told.jobs(Kind::JobsCreated, 70, kLiverpool).by(QStringLiteral("Bray Works"));
    told.jobs(Kind::JobsCreated, 80, kLeeds).by(QStringLiteral("Dell Mills"));
    return told;
}

std::vector<std::pair<FigureRow, FigureRow>> pairsOf(const std::vector<DeliveredLink> &links)
{
    std::vector<std::pair<FigureRow, FigureRow>> pairs;
    pairs.reserve(links.size());
    for (const DeliveredLink &link : links)
        pairs.emplace_back(link.promise, link.delivered);
    return pairs;
}

} // namespace

class DeliveredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void laterJobsOfTheSameWhoAndWhereAreOffered()
    {
        const std::vector<DeliveredLink> links = deliveredCandidates(promisedAndCreated().figures());
        QCOMPARE(pairsOf(links), (std::vector<std::pair<FigureRow, FigureRow>>{{0, 3}, {0, 4}}));
    }

    void earlierOnesAreNot()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2021, 3, 1));
        told.jobs(Kind::JobsCreated, 350, kLeeds).by(QStringLiteral("Ames Robotics"));
        told.article(QStringLiteral("B"), date(2022, 3, 1));
        jobs(told, 1000, "Leeds", "Ames Robotics");
        told.jobs(Kind::JobsCreated, 90, kLeeds).by(QStringLiteral("Ames Robotics"));
        QVERIFY(deliveredCandidates(told.figures()).empty());
    }

    void theNewestStateOfADeliveryStands()
    {
        const FigureColumns columns = promisedAndCreated().columns();
        const std::vector<PromiseKept> kept =
            promisesKept(tally(jobsIn({kLeeds, kLiverpool}), columns), columns, {{0, 3}, {0, 4}});
        QCOMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept[0].promised, std::int64_t{1000});
        QCOMPARE(kept[0].delivered, std::optional<std::int64_t>(620));
        QCOMPARE(kept[0].evidence, (std::vector<FigureRow>{3, 4}));
        QCOMPARE(kept[1].delivered, std::optional<std::int64_t>());
        QCOMPARE(kept[1].period, std::optional<Period>(Period{2021, 2030}));
    }

    void promisesRunOutAfterTheirLastYear()
    {
        const FigureColumns columns = promisedAndCreated().columns();
        const std::vector<PromiseKept> kept =
            promisesKept(tally(jobsIn({kLeeds, kLiverpool, QStringLiteral("York")}), columns), columns, {});
        QCOMPARE(kept.size(), std::size_t{3});
        QVERIFY(!hasRunOut(kept[0], date(2024, 12, 31)));
        QVERIFY(hasRunOut(kept[0], date(2025, 1, 1)));
        QVERIFY(!hasRunOut(kept[1], date(2025, 1, 1)));
        QVERIFY(!hasRunOut(kept[2], date(2099, 1, 1)));
    }

    void whatHasRunOutWithoutADeliveryIsListed()
    {
        Told told = promisedAndCreated();
        told.article(QStringLiteral("D"), date(2021, 4, 1));
        jobs(told, 1000, "Liverpool", "Ames Robotics").over(2021, 2024);
        money(told, Kind::MoneyInvestment, 5'000'000, "Cardiff", "Eldon Quarries").over(2019, 2022);
        money(told, Kind::MoneyInvestment, 9'000'000, "Bristol", "Fenwright Mills").over(2020, 2022);
        money(told, Kind::MoneyRaised, 9'000'000, "Bristol", "Gale Looms").over(2020, 2022);
        jobs(told, 300, "Hull", "Harrow Press").over(2020, 2021).rejected();
        const FigureColumns columns = told.columns();
        const std::vector<RunOutPromise> before = runOutPromises(columns, {}, date(2024, 12, 31));
        QCOMPARE(before.size(), std::size_t{2});
        const std::vector<RunOutPromise> found = runOutPromises(columns, {}, date(2025, 1, 1));
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].amount, std::int64_t{900'000'000});
        QCOMPARE(found[0].lastYear, 2022);
        QCOMPARE(found[1].amount, std::int64_t{500'000'000});
        QCOMPARE(found[2].promise, FigureRow{0});
        QCOMPARE(found[2].lastYear, 2024);
        QCOMPARE(found[2].told, (std::vector<FigureRow>{0, 7}));
        // Linked by its repeat.
        QCOMPARE(runOutPromises(columns, {{7, 4}}, date(2025, 1, 1)).size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(DeliveredTest)

#include "tst_delivered.moc"
