// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/figures_of.h"

using namespace pledgeboard;

/// Who, where and when, by context.
class WhoWhereWhenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void place_data()
    {
        addRows({
            {"The firm will create 300 jobs in Sheffield.", "Sheffield"},
            {"A chip plant for Newport\n\nThe owner will spend £40m on robots there.", "Newport"},
            {"Sheffield wins chip plant\n\nThe works will create 300 jobs. It should bring 2,000 posts across the UK.",
             "United Kingdom"},
            {"New York-based Acme will create 300 jobs in Leeds.", "Leeds"},
            {"Leeds gains a bank\n\nThe city has 90,000 tech jobs, more than in Bristol.", "Leeds"},
            {"A bank for Leeds\n\nJack London, its chief executive, said it would create 300 jobs.", "Leeds"},
            {"The lab will create 300 jobs in Reading.", "Reading"},
            {"Leeds plant grows\n\nReading books to children pays: the plant will create 300 jobs.", "Leeds"},
            {"The University of Bath will create 300 jobs in Swindon.", "Swindon"},
            {"Manchester's start-ups raised £40m. The city is proud of them.", "Manchester"},
            {"Leeds and its bank\n\nNationally, the sector has 1.2 million tech jobs.", "United Kingdom"},
            {"Leeds bank shrinks\n\nThe lender will cut 900 jobs worldwide.", "Worldwide"},
            {"The council will spend £4m in Cardiff and Swansea.", "Cardiff and Swansea"},
            {"The site at Daresbury will create 60 jobs.", "Daresbury"},
            {"Scottish games firms raised £40m last year.", "Scotland"},
        });
    }
    void place()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).place, "answer");
    }

    void organisation_data()
    {
        addRows({
            {"Acme Robotics will create 300 jobs in Leeds.", "Acme Robotics"},
            {"The software group Brightwell is to invest £4m in Leeds.", "Brightwell"},
            {"Brightwell, which makes valves, has 120 staff in Leeds.", "Brightwell"},
            {"Brightwell is moving to Leeds. The company will hire 40 people.", "Brightwell"},
            {"Brightwell is moving to Leeds. It will hire 40 people.", "Brightwell"},
            {"Brightwell's £4m plant opens in Leeds.", "Brightwell"},
            {"The lab has £4m from Innovate UK.", "Innovate UK"},
            {"The government will spend £40m on chips.", "UK Government"},
            {"Welsh ministers will spend £40m on chips.", "Welsh Government"},
            {"Leeds has 90,000 tech jobs, according to Brightwell Research.", ""},
            {"The average salary in Leeds is £41,000, Brightwell has found.", ""},
            {"Brightwell and Leeds\n\nAn average coder in Leeds earns £41,000.", ""},
        });
    }
    void organisation()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).organisation, "answer");
    }

    void programme_data()
    {
        addRows({
            {"The Humber Freeport will create 7,000 jobs.", "Humber Freeport"},
            {"It has £5m from the Coastal Growth Fund.", "Coastal Growth Fund"},
            {"A fund will create 300 jobs.", ""},
        });
    }
    void programme()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).programme, "answer");
    }

    void programmeInsideAnother_data()
    {
        addRows({
            {"The Coastal Growth Fund supports many. Harbour Skills is one of 20 projects of the Tideway Innovation "
             "Zone. "
             "The council gave £5m to the Harbour Skills Programme.",
             "Tideway Innovation Zone"},
            {"The council gave £5m to the Harbour Skills Programme. Harbour Skills is among the first projects to be "
             "run inside the "
             "£160m Tideway Innovation Zone.",
             ""},
            {"The Tideway Innovation Zone lies on the river. The council gave £5m to the Harbour Skills Programme.",
             ""},
        });
    }
    void programmeInsideAnother()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text).insideProgramme, "answer");
    }

    void year_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        const auto row = [](const char *text, int year, int first = 0, int last = 0) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << year << first << last;
        };
        row("The firm will create 300 jobs in Leeds.", 2025);
        row("The firm will create 300 jobs in Leeds by 2030.", 2025, 2025, 2030);
        row("The firm will create 300 jobs in Leeds over the next three years.", 2025, 2025, 2028);
        row("The firm will create 300 jobs in Leeds over the next decade.", 2025, 2025, 2035);
        row("The firm will create 300 jobs in Leeds within five years.", 2025, 2025, 2030);
        row("Firms in Leeds raised £40m last year.", 2024);
        row("Firms in Leeds raised £40m in 2019.", 2019);
        row("Between 2021 and 2023 firms in Leeds raised £40m.", 2023, 2021, 2023);
        row("The city won £6m of grants in 2023/24.", 2024, 2023, 2024);
        row("The trade is worth £5bn to the economy and will be worth £6bn to the economy by 2030.", 2030);
        row("Last December firms in Leeds raised £40m.", 2024);
        row("Six months ago firms in Leeds raised £40m.", 2024);
        row("The firm opened in Leeds in 2012 and has 300 staff.", 2025);
        row("So far this year firms in Leeds have raised £40m.", 2025);
    }
    void year()
    {
        QFETCH(QString, text);
        QFETCH(int, first);
        QFETCH(int, last);
        const Figure figure = lastFigure(text);
        QVERIFY(figure.year);
        QTEST(*figure.year, "year");
        QCOMPARE(figure.period, first ? std::optional(Period{first, last}) : std::nullopt);
    }

    void withoutADateTheYearIsUnknown()
    {
        Article article =
            articleOf(QStringLiteral("The firm will create 300 jobs in Leeds over the next three years."));
        article.published.reset();
        const std::vector<Figure> figures = extractFigures(article);
        QCOMPARE(figures.size(), std::size_t{1});
        QVERIFY(!figures[0].year);
        QVERIFY(!figures[0].period);
    }

    void aRepeatIsAMention()
    {
        const std::vector<Figure> figures = extractFigures(
            articleOf(QStringLiteral("Brewer brings 300 jobs to Leeds\n\nThe brewer will create around 300 jobs in "
                                     "Leeds. \"The 300 jobs are welcome,\" said the mayor.")));
        QCOMPARE(figures.size(), std::size_t{1});
        QCOMPARE(figures[0].amount.bound, Bound::About);
        QCOMPARE(figures[0].evidence.mentions.size(), std::size_t{2});
    }

    void theExactSumStaysAndTheRoundOneIsAMention()
    {
        const std::vector<Figure> figures = extractFigures(articleOf(QStringLiteral(
            "Leeds lab wins £2m grant\n\nThe council has awarded the lab a grant of £2.04m for robots.")));
        QCOMPARE(figures.size(), std::size_t{1});
        QCOMPARE(figures[0].amount.value, 204'000'000);
    }

    void equalSumsOfTwoPlacesAreTwoFigures()
    {
        const std::vector<Figure> figures =
            extractFigures(articleOf(QStringLiteral("Brewer grows\n\nThe brewer will create 300 jobs in Leeds. In a "
                                                    "second step the 300 jobs in Hull follow.")));
        QCOMPARE(figures.size(), std::size_t{2});
    }

    void anEqualSumOfAPlaceWithinIsARepeat()
    {
        const std::vector<Figure> figures = extractFigures(articleOf(QStringLiteral(
            "Brewer grows\n\nThe brewer will create 300 jobs in West Yorkshire. The 300 jobs in Leeds are welcome.")));
        QCOMPARE(figures.size(), std::size_t{1});
    }

    void atTheEndsOfTheCalendarNothingIsThrown_data()
    {
        QTest::addColumn<int>("year");
        QTest::newRow("the first year") << 1400;
        QTest::newRow("the last year") << 9999;
    }
    void atTheEndsOfTheCalendarNothingIsThrown()
    {
        QFETCH(int, year);
        Article article = articleOf(
            QStringLiteral("Brewer grows\n\nTwelve weeks ago it created 300 jobs, last year 40 jobs, nine months ago "
                           "50 jobs, in October 60 "
                           "jobs, next week 70 jobs, over the next three years 80 jobs, and two decades ago 90 jobs."));
        article.published = boost::gregorian::date(static_cast<unsigned short>(year), year == 1400 ? 1 : 12, 31);
        QCOMPARE(extractFigures(article).size(), std::size_t{7});
    }

    void anotherEqualSumIsAnotherFigure()
    {
        const std::vector<Figure> figures = extractFigures(articleOf(QStringLiteral(
            "The council will give the lab a £3m grant. The university will match it with another £3m.")));
        QCOMPARE(figures.size(), std::size_t{2});
    }

    void everyFigureHasEvidenceAndAnId()
    {
        const QString text =
            QStringLiteral("Brewer grows\n\nThe brewer will create 300 jobs and invest £4m in Leeds by 2030.");
        QSet<QString> ids;
        for (const Figure &figure : extractFigures(articleOf(text))) {
            QVERIFY(!figure.evidence.rules.isEmpty());
            QVERIFY(!figure.evidence.quote.isEmpty());
            QVERIFY(text.contains(figure.evidence.quote));
            QVERIFY(figure.confidence > 0.0 && figure.confidence <= 1.0);
            QCOMPARE(text.mid(figure.evidence.sentence.start, 10), QStringLiteral("The brewer"));
            ids.insert(figure.id);
        }
        QCOMPARE(ids.size(), 2);
    }
};

QTEST_GUILESS_MAIN(WhoWhereWhenTest)
#include "tst_who_where_when.moc"
