// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/fixtures/comparisons.h"
#include "views/charts/chart_words.h"

#include <QTest>

using namespace pledgeboard;

namespace {

QString headline(const ChartInput &input, ChartKind kind, Measure measure = Measure::Jobs)
{
    ChartOptions options;
    options.kind = kind;
    options.measure = measure;
    return chartHeadline(input, options);
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class ChartWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void headlines_data()
    {
        QTest::addColumn<ChartInput>("input");
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *tag, ChartInput (*make)(), ChartKind kind, const char *expected) {
            QTest::newRow(tag) << make() << kind << s(expected);
        };
        using namespace fixtures;
        row("one place, both measures", cityRegion, ChartKind::JobsAgainstInvestment,
            "Liverpool City Region was promised about 11,500 tech jobs and up to £800m of investment");
        row("one place, one year above the others", cityRegion, ChartKind::ByYear,
            "Liverpool City Region was promised more jobs in 2024 than in any other year: 8,000");
        row("one place counted", cityRegion, ChartKind::Counting,
            "Job figures add up to 112,900; about 11,500 count as promised to Liverpool City Region");
        row("the first is an up to", sevenPlaces, ChartKind::JobsAgainstInvestment,
            "Swansea Bay City Region could get the most jobs; Blyth the most investment");
        row("the first year is an up to", sevenPlaces, ChartKind::ByYear,
            "The promises of 2017 are the largest: up to 35,500 tech jobs");
        row("compared, too long with the second", sevenPlaces, ChartKind::CitiesCompared,
            "Swansea Bay City Region could get the most jobs: up to 33,000");
        row("compared with the second", twelvePlaces, ChartKind::CitiesCompared,
            "Belfast was promised the most jobs, 4,850; Cardiff comes next with more than 4,200");
        row("per head", perHead, ChartKind::JobsAgainstInvestment,
            "Per 100,000 residents, Swansea Bay City Region could get the most jobs: up to 7.67");
        row("per head, where years do not add up", perHead, ChartKind::ByYear,
            "Per 100,000 residents, Swansea Bay City Region could get the most jobs: up to 7.67");
        row("jobs alone", onlyJobs, ChartKind::JobsAgainstInvestment, "Derby was promised the most jobs: 6,000");
        row("money alone", oneFigure, ChartKind::JobsAgainstInvestment,
            "Ynys Môn was promised about £26m of investment");
        row("nothing", nothing, ChartKind::CitiesCompared, "No jobs or investment figure found yet");
        row("nothing delivered to tell of", nothing, ChartKind::Delivered,
            "No promise names the years of its delivery yet");
        row("delivered", cityRegion, ChartKind::Delivered, "Of 2,500 jobs promised, 1,500 are known to be delivered");
        row("nothing to count", nothing, ChartKind::Counting, "No jobs figure found yet");
    }

    void headlines()
    {
        QFETCH(ChartInput, input);
        QFETCH(ChartKind, kind);
        QTEST(headline(input, kind), "expected");
    }

    void twoThatLeadTogetherAreNotTheMost()
    {
        ChartInput input = fixtures::onlyJobs();
        for (TallyCell &cell : input.comparison.jobs.cells)
            cell.value = 300;
        input.comparison.jobs.total = 900;
        input.comparison.jobs.bound = Bound::Exact;
        QCOMPARE(headline(input, ChartKind::JobsAgainstInvestment),
                 s("3 places were promised 900 tech jobs between them"));
        QCOMPARE(headline(input, ChartKind::CitiesCompared), s("3 places were promised 900 tech jobs between them"));
    }

    void noHeadlineIsLongerThanFifteenWords()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            for (const ChartKind kind : allChartKinds()) {
                const QString line = headline(fixtures::generated(seed), kind);
                QVERIFY(!line.isEmpty());
                QVERIFY2(line.split(QLatin1Char(' ')).size() <= 15, qPrintable(line));
            }
        }
    }

    void sourcesAreThreeAndOthers()
    {
        QCOMPARE(sourceLine({{s("A"), 3}}), s("Source: A."));
        QCOMPARE(sourceLine({{s("A"), 3}, {s("B"), 2}}), s("Source: A and B."));
        QCOMPARE(sourceLine({{s("A"), 3}, {s("B"), 2}, {s("C"), 1}}), s("Source: A, B and C."));
        QCOMPARE(sourceLine({{s("A"), 3}, {s("B"), 2}, {s("C"), 1}, {s("D"), 1}}),
                 s("Source: A, B and C, and 1 other."));
        QCOMPARE(sourceLine(fixtures::cityRegion().sources),
                 s("Source: TheBusinessDesk.com, Infotec and BusinessCloud, and 2 others."));
        QCOMPARE(sourceLine({}), s("Source: articles of this workspace."));
    }

    void whatIsLeftOutIsCountedByReasonMostFirst()
    {
        const ChartInput input = fixtures::cityRegion();
        QCOMPARE(
            leftOutLine({&input.comparison.jobs, &input.comparison.investment}),
            s("21 figures are left out: 11 not promises, 6 told again, 2 about a wider place, 2 inside a programme."));
        QCOMPARE(leftOutLine({}), QString());
        Tally tally;
        tally.leftOut.push_back({LeftOutReason::ToldAgain, 5, {7}});
        QCOMPARE(leftOutLine({&tally}), s("1 figure is left out: 1 told again."));
    }

    void ratesStandWithTheirSource()
    {
        const PageWords words = pageWords(fixtures::cityRegion(), ChartOptions());
        QVERIFY(words.notes.contains(s("Converted at $1\u00a0=\u00a0£0.621 (the article’s own rate).")));
        QVERIFY(words.notes.contains(s("Amounts as stated, not adjusted for inflation.")));
        QCOMPARE(words.subtitle,
                 s("Jobs promised and investment announced, Liverpool City Region, 2017\u00a0to\u00a02025"));
    }

    void ratesOfOneCurrencyShareALine()
    {
        ChartInput input = fixtures::cityRegion();
        for (int year = 2020; year < 2024; ++year)
            input.comparison.investment.rates.push_back({Currency("USD"), 0.7, QString::number(year)});
        QVERIFY(pageWords(input, ChartOptions())
                    .notes.contains(s("Converted at $1\u00a0=\u00a0£0.621 (the article’s own rate), £0.7 (2020), £0.7 "
                                      "(2021) and 2 more.")));
    }

    void whatAmountsAreSetAgainstIsSaid()
    {
        ChartInput input = fixtures::cityRegion();
        for (Tally *tally : {&input.comparison.jobs, &input.comparison.investment})
            tally->query.basis = Basis::PerHead;
        input.comparison.jobs.populations = {
            {s("Leeds"), 800'000, 2022}, {s("Hull"), 260'000, 2021}, {s("Ayr"), 1, {}}};
        QVERIFY(pageWords(input, ChartOptions())
                    .notes.contains(s("Amounts as stated, per 100,000 residents. Populations of 2021 to 2022.")));
        for (Tally *tally : {&input.comparison.jobs, &input.comparison.investment})
            tally->query.basis = Basis::TodaysPrices;
        input.comparison.investment.priceYear = 2024;
        const PageWords words = pageWords(input, ChartOptions());
        QVERIFY(words.notes.contains(s("Money in 2024 prices (GDP deflator, HM Treasury).")));
        QVERIFY2(words.subtitle.endsWith(s(", money in 2024 prices")), qPrintable(words.subtitle));
    }

    void marksAreExplainedWhereTheyAreDrawn()
    {
        ChartOptions options;
        QCOMPARE(pageWords(fixtures::cityRegion(), options).notes.first(), s("Hatched: “up to”. ~: “about”."));
        options.kind = ChartKind::Counting;
        QVERIFY(!pageWords(fixtures::cityRegion(), options).notes.first().contains(s("Hatched")));
    }

    void theOnlyPlaceWithJobsIsNotCalledTheMost()
    {
        ChartInput input = fixtures::sevenPlaces();
        std::erase_if(input.comparison.jobs.cells, [](const TallyCell &cell) { return cell.place != s("Newport"); });
        QCOMPARE(headline(input, ChartKind::JobsAgainstInvestment),
                 s("Newport was promised 950 tech jobs; Blyth the most investment"));
    }

    void placesThatOverlapAreSaidToOverlap()
    {
        ChartInput input = fixtures::cityRegion();
        const QString overlap =
            s("Places overlap: what is promised to one within another stands at both, and counts once in totals.");
        QVERIFY(!pageWords(input, ChartOptions()).notes.contains(overlap));
        input.comparison.jobs.total = *input.comparison.jobs.total - 1000;
        QVERIFY(pageWords(input, ChartOptions()).notes.contains(overlap));
    }

    void chartsReadBackFromTheirNames()
    {
        for (const ChartKind kind : allChartKinds())
            QCOMPARE(chartFromName(chartName(kind)), kind);
        QVERIFY(!chartFromName(u"pie"));
    }
};

QTEST_GUILESS_MAIN(ChartWordsTest)
#include "tst_chart_words.moc"
