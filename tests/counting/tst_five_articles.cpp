// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"
#include "tests/counting/told.h"

#include <QTest>

using namespace pledgeboard;

namespace {

constexpr qint64 kMillionPounds = 100'000'000; // in pence

Query asked(Measure measure, const QString &place)
{
    Query query;
    query.measure = measure;
    query.places = {place};
    return query;
}

std::map<int, std::int64_t> byYear(const Tally &tally)
{
    std::map<int, std::int64_t> years;
    for (const TallyCell &cell : tally.cells)
        years[cell.year.value_or(0)] += cell.value;
    return years;
}

std::int64_t valueLeftOut(const Tally &tally, LeftOutReason reason)
{
    for (const LeftOut &left : tally.leftOut) {
        if (left.reason == reason)
            return left.value;
    }
    return 0;
}

} // namespace

class FiveArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void jobsOfLiverpoolCityRegion()
    {
        const Tally tally =
            pledgeboard::tally(asked(Measure::Jobs, QStringLiteral("Liverpool City Region")), m_columns);
        QCOMPARE(tally.total, std::optional<std::int64_t>(11'500));
        QCOMPARE(tally.bound, Bound::Exact);
        QCOMPARE(byYear(tally), (std::map<int, std::int64_t>{{2017, 2500}, {2024, 8000}, {2025, 1000}}));
        QCOMPARE(tally.waterfall.front().value, 256'907);
        QCOMPARE(tally.waterfall.back().value, 11'500);
        QCOMPARE(valueLeftOut(tally, LeftOutReason::OtherKind), 223'407);
        QCOMPARE(valueLeftOut(tally, LeftOutReason::WiderPlace), 13'000);
        QCOMPARE(valueLeftOut(tally, LeftOutReason::ToldAgain), 9000);
        QCOMPARE(tally.wider.size(), std::size_t{1});
        QCOMPARE(tally.wider.front().place, QStringLiteral("United Kingdom"));
        QCOMPARE(tally.wider.front().value, 13'000);
        QCOMPARE(tally.wider.front().bound, Bound::AtLeast);
    }

    void investmentInLiverpoolCityRegion()
    {
        const Tally tally =
            pledgeboard::tally(asked(Measure::Investment, QStringLiteral("Liverpool City Region")), m_columns);
        QCOMPARE(tally.total, std::optional<std::int64_t>(800 * kMillionPounds));
        QCOMPARE(tally.bound, Bound::AtMost);
        QCOMPARE(byYear(tally), (std::map<int, std::int64_t>{{2024, 800 * kMillionPounds}}));
        QCOMPARE(valueLeftOut(tally, LeftOutReason::InsideProgramme), 16'113'000'000);
        QCOMPARE(valueLeftOut(tally, LeftOutReason::ToldAgain), 800 * kMillionPounds);
        QCOMPARE(tally.wider.size(), std::size_t{1});
        QCOMPARE(tally.wider.front().value, 14'000 * kMillionPounds);
        QVERIFY(tally.rates.empty());
    }

    void moneyRaisedInGreaterManchester()
    {
        const Tally tally =
            pledgeboard::tally(asked(Measure::Investment, QStringLiteral("Greater Manchester")), m_columns);
        QCOMPARE(tally.cells.size(), std::size_t{2});
        QCOMPARE(tally.cells[0].year, std::optional<int>(2023));
        QCOMPARE(tally.cells[1].year, std::optional<int>(2024));
        QCOMPARE(tally.cells[0].figures.size(), std::size_t{1});
        QVERIFY(tally.cells[0].value > 1'600 * kMillionPounds && tally.cells[0].value < 1'660 * kMillionPounds);
        QVERIFY(tally.cells[1].value > 224 * kMillionPounds && tally.cells[1].value < 230 * kMillionPounds);
        QVERIFY(valueLeftOut(tally, LeftOutReason::InsideProgramme) > 460 * kMillionPounds);
        QCOMPARE(tally.rates.size(), std::size_t{2});
        QCOMPARE(tally.rates[0].source, QStringLiteral("average of 2023, Federal Reserve"));
        QCOMPARE(tally.rates[1].source, QStringLiteral("average of 2024, Federal Reserve"));
    }

    void londonByTheArticlesOwnRate()
    {
        const Tally tally = pledgeboard::tally(asked(Measure::Investment, QStringLiteral("London")), m_columns);
        QCOMPARE(tally.cells.size(), std::size_t{2});
        QCOMPARE(tally.cells[1].value, 620 * kMillionPounds);
        QCOMPARE(tally.cells[1].bound, Bound::AtLeast);
        QVERIFY(tally.cells[0].value > 455 * kMillionPounds && tally.cells[0].value < 465 * kMillionPounds);
        QCOMPARE(tally.rates.size(), std::size_t{2});
        QCOMPARE(tally.rates[0].source, QStringLiteral("the article’s own rate, $1bn given as £620m"));
        QCOMPARE(tally.rates[1].source, QStringLiteral("average of 2013, Federal Reserve"));
    }

private:
    const FigureColumns m_columns = fiveArticles().columns();
};

QTEST_GUILESS_MAIN(FiveArticlesTest)
#include "tst_five_articles.moc"
