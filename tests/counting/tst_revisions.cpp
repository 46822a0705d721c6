// SPDX-License-Identifier: GPL-3.0-or-later
// Promises whose amounts were changed, what looks like that and is not, doubts, and what humans say.
#include "models/counting/counter.h"
#include "models/counting/history.h"
#include "models/counting/wording.h"
#include "tests/counting/asked.h"
#include "tests/counting/told.h"

#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

const date kFirst(2023, 3, 1);
const date kSecond(2023, 9, 1);
const date kThird(2024, 5, 1);

/// An investment zone that grew twice.
Told zone()
{
    Told told;
    told.article(QStringLiteral("The Courier"), kFirst);
    money(told, Kind::MoneyInvestment, 80'000'000, "Liverpool City Region", "", "Harbour Innovation Zone");
    jobs(told, 4000, "Liverpool City Region", "", "Harbour Innovation Zone");
    told.article(QStringLiteral("The Gazette"), kSecond);
    money(told, Kind::MoneyInvestment, 160'000'000, "Liverpool City Region", "", "Harbour Innovation Zone");
    told.article(QStringLiteral("The Post"), kThird);
    money(told, Kind::MoneyInvestment, 800'000'000, "Liverpool City Region", "", "Harbour Innovation Zone");
    jobs(told, 8000, "Liverpool City Region", "", "Harbour Innovation Zone");
    told.article(QStringLiteral("The Courier"), date(2024, 6, 1));
    money(told, Kind::MoneyInvestment, 800'000'000, "Liverpool", "", "Harbour Innovation Zone");
    return told;
}

bool isOne(const Joined &joined)
{
    return joined.announcements.size() == 1;
}

/// One firm's two pledges; later is how the second is told.
Joined pledges(std::int64_t first, std::int64_t second, const char *later, const date &when = kSecond)
{
    Told told;
    told.article(QStringLiteral("The Courier"), kFirst);
    jobs(told, first, "Leeds", "Brightwell");
    told.article(QStringLiteral("The Gazette"), when);
    Told::Last last = jobs(told, second, "Leeds", "Brightwell");
    if (qstrlen(later) > 0)
        last.told(later);
    return joinFigures(told.figures());
}

WordingSet wordingIn(const char *sentence, const char *number)
{
    const QString text = QString::fromUtf8(sentence);
    Figure figure;
    figure.evidence.sentence = TextSpan{0, static_cast<int>(text.size())};
    const auto start = static_cast<int>(text.indexOf(QString::fromUtf8(number)));
    figure.evidence.number = TextSpan{start, start + static_cast<int>(qstrlen(number))};
    std::vector<Figure> figures{figure};
    noteWording(text, figures);
    return wordingOf(figures.front().evidence);
}

} // namespace

class RevisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNewestAmountCountsAndTheHistoryStays()
    {
        const Told told = zone();
        const Joined joined = joinFigures(told.figures());
        const FigureColumns columns = makeColumns(told.figures(), joined);
        QCOMPARE(joined.announcements.size(), std::size_t{2});
        QCOMPARE(joined.toldBy, (std::vector<FigureRow>{3, 4, 3, kNoRow, kNoRow, 3}));
        QCOMPARE(joined.revisedBy, (std::vector<FigureRow>{2, 4, 3, kNoRow, kNoRow, kNoRow}));
        QCOMPARE(joined.reasons[0], QStringLiteral("Changed to £160m, as told by The Gazette on 1 September 2023."));
        const Tally money = tally(moneyIn({kRegion}), columns);
        QCOMPARE(money.total, std::optional<std::int64_t>(800'000'000 * kPence));
        QCOMPARE(reasonOf(money, 0), LeftOutReason::Revised);
        QCOMPARE(reasonOf(money, 2), LeftOutReason::Revised);
        QCOMPARE(reasonOf(money, 5), LeftOutReason::ToldAgain);
        QCOMPARE(cellOf(money, kRegion, 2024), std::optional<std::int64_t>(800'000'000 * kPence));
        QCOMPARE(tally(jobsIn({kRegion}), columns).total, std::optional<std::int64_t>(8000));
        stepsAddUp(money);

        const std::vector<AmountTold> history = historyOf(columns, {5, 3, 2, 0});
        QCOMPARE(history.size(), std::size_t{3});
        QCOMPARE(history[0].row, FigureRow{0});
        QCOMPARE(history[1].row, FigureRow{2});
        QCOMPARE(history[2].row, FigureRow{3});
        QCOMPARE(history[2].rows, (std::vector<FigureRow>{3, 5}));
        QVERIFY(historyOf(columns, {}).empty());
    }

    void aFurtherPledgeIsNoRevision()
    {
        QVERIFY(isOne(pledges(200, 500, "told as changed")));
        QVERIFY(isOne(pledges(200, 500, "")));
        QVERIFY(!isOne(pledges(200, 500, "told as more of it")));
        QVERIFY(!isOne(pledges(200, 200, "told as more of it")));
        QVERIFY(!isOne(pledges(500, 200, "")));
        QVERIFY(isOne(pledges(500, 200, "told as changed")));
        QVERIFY(!isOne(pledges(200, 500, "", date(2025, 9, 1))));
    }

    void oneArticlesTwoAmountsAreOneOnlyIfItSaysSo()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        jobs(told, 500, "Leeds", "", "Harbour Innovation Zone");
        jobs(told, 200, "Leeds", "", "Harbour Innovation Zone").told("up or down from");
        Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.revisedBy, (std::vector<FigureRow>{kNoRow, 0}));
        Told apart;
        apart.article(QStringLiteral("The Courier"), kFirst);
        jobs(apart, 500, "Leeds", "", "Harbour Innovation Zone");
        jobs(apart, 200, "Leeds", "", "Harbour Innovation Zone");
        joined = joinFigures(apart.figures());
        QCOMPARE(joined.revisedBy, (std::vector<FigureRow>{kNoRow, kNoRow}));
        QCOMPARE(joined.inside, (std::vector<FigureRow>{kNoRow, 0}));
    }

    void aFirmsShareOfAProgrammeToldElsewhereIsAPart()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        jobs(told, 3000, "Leeds", "", "Harbour Innovation Zone");
        told.article(QStringLiteral("The Gazette"), kSecond);
        jobs(told, 200, "Leeds", "Brightwell", "Harbour Innovation Zone");
        jobs(told, 150, "Leeds", "Corvid", "Mill Works").inside(QStringLiteral("Harbour Innovation Zone"));
        jobs(told, 100, "Leeds", "Dunmore");
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{kNoRow, 0, 0, kNoRow}));
        QCOMPARE(joined.reasons[1],
                 QStringLiteral("Part of 3,000 for Harbour Innovation Zone, told by The Courier on 1 March 2023."));
    }

    void oneYearOfALongerPeriodIsAPart()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        money(told, Kind::MoneyInvestment, 200'000'000, "Leeds", "Brightwell").over(2023, 2027);
        told.article(QStringLiteral("The Gazette"), kSecond);
        money(told, Kind::MoneyInvestment, 50'000'000, "Leeds", "Brightwell").over(2024, 2024);
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{kNoRow, 0}));
    }

    void whatIsNeitherSureNorUnlikelyIsAsked()
    {
        const Joined asked = pledges(200, 500, "");
        QCOMPARE(asked.doubts.size(), std::size_t{1});
        const DoubtfulJoin &doubt = asked.doubts.front();
        QCOMPARE(doubt.a, FigureRow{0});
        QCOMPARE(doubt.b, FigureRow{1});
        QVERIFY(doubt.joined);
        QVERIFY(doubt.likeness >= 0.5 && doubt.likeness < 0.8);
        QVERIFY(doubt.reasons.contains(QStringLiteral("The amounts differ.")));
        QVERIFY(doubt.reasons.contains(QStringLiteral("The later amount is larger.")));
        QVERIFY(pledges(200, 500, "told as changed").doubts.empty());
        const Joined apart = pledges(200, 500, "", date(2024, 4, 1));
        QCOMPARE(apart.doubts.size(), std::size_t{1});
        QVERIFY(!apart.doubts.front().joined);
        QVERIFY(joinFigures(fiveArticles().figures()).doubts.empty());
    }

    void whatHumansSayWins()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        jobs(told, 200, "Leeds", "Brightwell");
        told.article(QStringLiteral("The Gazette"), date(2023, 3, 3));
        jobs(told, 200, "Leeds", "Brightwell");
        told.article(QStringLiteral("The Post"), kThird);
        jobs(told, 700, "Cardiff", "Corvid");
        const QString one = QStringLiteral("1");
        const QString two = QStringLiteral("2");
        const QString three = QStringLiteral("3");
        QCOMPARE(joinFigures(told.figures()).announcements.size(), std::size_t{2});
        JoinRules rules;
        rules.different = {{two, one}};
        QCOMPARE(joinFigures(told.figures(), rules).announcements.size(), std::size_t{3});
        QVERIFY(joinFigures(told.figures(), rules).doubts.empty());
        rules = {};
        rules.same = {{one, three}};
        const Joined joined = joinFigures(told.figures(), rules);
        QVERIFY(isOne(joined));
        QCOMPARE(joined.revisedBy, (std::vector<FigureRow>{2, 2, kNoRow}));
        rules.different = {{two, three}};
        QCOMPARE(joinFigures(told.figures(), rules).announcements.size(), std::size_t{2});
        rules = {};
        rules.inside = {{one, three}, {three, one}};
        const Joined inside = joinFigures(told.figures(), rules);
        QCOMPARE(inside.inside, (std::vector<FigureRow>{kNoRow, kNoRow, 0}));
        rules.inside = {{QStringLiteral("nobody"), one}, {one, one}};
        QCOMPARE(joinFigures(told.figures(), rules).inside, (std::vector<FigureRow>{kNoRow, kNoRow, kNoRow}));
    }

    void ofWordsThatMeetByAThirdFigureTheNewestCounts()
    {
        Told told;
        told.article(QStringLiteral("A"), kFirst);
        jobs(told, 100, "Leeds", "Brightwell");
        told.article(QStringLiteral("B"), kFirst);
        jobs(told, 300, "Hull", "Corvid");
        told.article(QStringLiteral("C"), kFirst);
        jobs(told, 500, "Cardiff", "Dunmore");
        const QString one = QStringLiteral("1");
        const QString two = QStringLiteral("2");
        const QString three = QStringLiteral("3");
        const auto announcements = [&](const JoinRules &rules) {
            return joinFigures(told.figures(), rules).announcement;
        };
        JoinRules rules;
        rules.different = {{one, three, 1}};
        rules.same = {{one, two, 2}, {two, three, 3}};
        QCOMPARE(announcements(rules), (std::vector<std::int32_t>{0, 0, 0}));
        // The oldest gives way.
        rules.different = {{one, three, 4}};
        QCOMPARE(announcements(rules), (std::vector<std::int32_t>{0, 1, 1}));
        rules.same = {{one, two, 3}, {two, three, 1}};
        QCOMPARE(announcements(rules), (std::vector<std::int32_t>{0, 0, 1}));
        rules.different = {{one, three, 2}};
        QCOMPARE(announcements(rules), (std::vector<std::int32_t>{0, 0, 1}));
    }

    void wordsAroundANumberAreRead_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *sentence, const char *number, const char *says) {
            QTest::newRow(sentence) << QByteArray(sentence) << QByteArray(number) << QString::fromLatin1(says);
        };
        row("The firm will create a further 200 jobs in Hull.", "200", "more");
        row("It will hire 40 more people.", "40", "more");
        row("In a second phase the site gains 90 posts.", "90", "more");
        row("The fund has been increased to £160m.", "£160m", "changed");
        row("The zone will now create 8,000 jobs.", "8,000", "changed");
        row("It will spend £9m, up from the £4m first planned.", "£9m", "changed");
        row("It will spend £9m, up from the £4m first planned.", "£4m", "before");
        row("Brightwell is one of three firms that will bring 13,000 jobs.", "13,000", "joint");
        row("It is one of the 4 local companies behind the 900 jobs.", "900", "joint");
        row("The two will create 700 jobs between them.", "700", "joint");
        row("One of the towns will gain 200 jobs.", "200", "");
        row("The firm will create 200 jobs in Hull.", "200", "");
        row("More than 300 jobs will be created.", "300", "");
    }

    void wordsAroundANumberAreRead()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, number);
        QFETCH(QString, says);
        const WordingSet wording = wordingIn(sentence.constData(), number.constData());
        QCOMPARE(wording.has(Wording::More), says == QLatin1String("more"));
        QCOMPARE(wording.has(Wording::Changed), says == QLatin1String("changed"));
        QCOMPARE(wording.has(Wording::Before), says == QLatin1String("before"));
        QCOMPARE(wording.has(Wording::Joint), says == QLatin1String("joint"));
    }
};

QTEST_GUILESS_MAIN(RevisionsTest)
#include "tst_revisions.moc"
