// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/article_reader.h"
#include "models/reading/noise_rules.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace pledgeboard;

namespace {

const QString kBefore =
    QStringLiteral("Chip works to bring 300 jobs to the valley\n\n"
                   "The company said on Tuesday that it will take on 300 people at its works in the valley by the "
                   "end of next year. The council welcomed the news and promised to widen the road to the gate.\n\n"
                   "The works opened in 1998 and makes parts for telephones. Its owner has looked for a second site "
                   "since the spring, and chose the valley because the college trains engineers.\n\n");
const QString kAfter =
    QStringLiteral("\n\nThe first of the new posts will be advertised in March, the company's director said.\n");

/// The reason for which the run is noise in the article, or nothing.
std::optional<NoiseReason> reasonOf(const Article &article, const QString &run)
{
    const int position = static_cast<int>(article.text.indexOf(run));
    for (const Noise &noise : article.noise) {
        if (noise.span.contains(position))
            return noise.reason;
    }
    return std::nullopt;
}

} // namespace

class NoiseTest : public QObject
{
    Q_OBJECT

private:
    static Article read(const QString &text)
    {
        const Result<Article> article = readArticleText(text);
        return article ? *article : Article{};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRuleMarksItsExample_data()
    {
        QTest::addColumn<int>("rule");
        for (int i = 0; i < static_cast<int>(noiseRules().size()); ++i)
            QTest::addRow("%d %s", i, noiseRules()[static_cast<std::size_t>(i)].phrase) << i;
    }

    void everyRuleMarksItsExample()
    {
        QFETCH(const int, rule);
        const NoiseRule &row = noiseRules()[static_cast<std::size_t>(rule)];
        const QString example = QString::fromUtf8(row.example);
        const Article article = read(kBefore + example + kAfter);
        QCOMPARE(reasonOf(article, example), std::optional<NoiseReason>(row.reason));
        QVERIFY(!reasonOf(article, QStringLiteral("The works opened")));
        QVERIFY(!reasonOf(article, QStringLiteral("The company said")));
        if (row.extent == NoiseExtent::Line || row.extent == NoiseExtent::List)
            QVERIFY(!reasonOf(article, QStringLiteral("The first of the new posts")));
    }

    void everyRuleLeavesItsCounterExample_data() { everyRuleMarksItsExample_data(); }

    void everyRuleLeavesItsCounterExample()
    {
        QFETCH(const int, rule);
        const NoiseRule &row = noiseRules()[static_cast<std::size_t>(rule)];
        if (!row.counterExample)
            return;
        const QString example = QString::fromUtf8(row.counterExample);
        QVERIFY(!reasonOf(read(kBefore + example + kAfter), example));
    }

    void shapesThatAreNoise_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<NoiseReason>("reason");
        QTest::newRow("bar") << QStringLiteral("TERMS | TECH") << NoiseReason::Navigation;
        QTest::newRow("crumbs") << QStringLiteral("Home > News > Business") << NoiseReason::Navigation;
        QTest::newRow("gaps") << QStringLiteral("News   Sport   What's On   Notices") << NoiseReason::Navigation;
        QTest::newRow("sharing") << QStringLiteral("Facebook  Email  Print") << NoiseReason::Navigation;
        QTest::newRow("comments") << QStringLiteral("17 comments") << NoiseReason::Navigation;
        QTest::newRow("list of one") << QStringLiteral("Trending now: Firm to hire 40") << NoiseReason::RelatedLink;
        QTest::newRow("coffee") << QStringLiteral("Please buy us a tea for £3!") << NoiseReason::Advert;
        QTest::newRow("win") << QStringLiteral("Win £1,000 of shopping vouchers") << NoiseReason::Advert;
        QTest::newRow("voucher") << QStringLiteral("Win a £250 voucher for the garden centre") << NoiseReason::Advert;
        QTest::newRow("book") << QStringLiteral("Book today: weekends by the sea from £89") << NoiseReason::Advert;
        QTest::newRow("price bar") << QStringLiteral("Broadband: 150Mbps from £18 | 500Mbps from £25")
                                   << NoiseReason::Advert;
        QTest::newRow("work at home") << QStringLiteral("Work from home and earn £500 a week") << NoiseReason::Advert;
        QTest::newRow("pass") << QStringLiteral("New subscribers: £1 for the first month") << NoiseReason::Advert;
        QTest::newRow("block") << QStringLiteral("Advertisement\nKitchens at half price\nLaptops from £599")
                               << NoiseReason::Advert;
        QTest::newRow("crumbs with a year") << QStringLiteral("Home > News > 2017 > March") << NoiseReason::Navigation;
        QTest::newRow("age") << QStringLiteral("2 days ago") << NoiseReason::Navigation;
        QTest::newRow("reading time") << QStringLiteral("3 min read") << NoiseReason::Navigation;
        QTest::newRow("list") << QStringLiteral("More northern business:\n\n40 jobs for York\n\n£4m for Hull")
                              << NoiseReason::RelatedLink;
        QTest::newRow("author") << QStringLiteral("Ann Example\n\nAnn Example is a reporter who once won £400.")
                                << NoiseReason::Byline;
    }

    void shapesThatAreNoise()
    {
        QFETCH(const QString, line);
        QFETCH(const NoiseReason, reason);
        const Article article = read(kBefore + line + kAfter);
        QCOMPARE(reasonOf(article, line.section(u'\n', 0, 0)), std::optional<NoiseReason>(reason));
        QCOMPARE(reasonOf(article, line.section(u'\n', -1)), std::optional<NoiseReason>(reason));
        QVERIFY(!reasonOf(article, QStringLiteral("The first of the new posts")));
    }

    void shapesThatAreTheArticle_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"Area: Liverpool", "Digital jobs: 23,407", "Average advertised digital salary: £45,011",
              "2023 | 500 jobs | £4m", "More than 500 jobs:", "- KLA is to spend $100 million there", "Digital skills",
              "Recent projects have included:", "By 2030, 400 jobs", "Sunderland North", "Leeds   500   £4m",
              "Council to spend £3m on our roads", "Win £40m order, ministers tell yard", "1. Leeds £2.4bn",
              "Get £3m and you get 40 jobs, the mayor said", "- £95 million for the park", "Subscriptions: £3m",
              "Save the £4m works, workers say", "Grants from £5,000 to £50,000"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void shapesThatAreTheArticle()
    {
        QFETCH(const QString, line);
        QVERIFY(!reasonOf(read(kBefore + line + kAfter), line));
    }

    void whatFollowsABarBehindTheProseIsTheFoot()
    {
        const Article article = read(kBefore
                                     + QStringLiteral("Share this:  Email\n\nUsed cars: one owner, £5,995\n"
                                                      "Planner wanted in Essex, £39,186 to £43,421\n"));
        QCOMPARE(reasonOf(article, QStringLiteral("Used cars")), std::optional<NoiseReason>(NoiseReason::Navigation));
        QCOMPARE(reasonOf(article, QStringLiteral("Planner wanted")),
                 std::optional<NoiseReason>(NoiseReason::Navigation));
    }

    void listsOfTheArticleAreNoFoot_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("no bar") << QStringLiteral("In short\n\n- 300 jobs by 2030\n- £4m for the road\n");
        QTest::newRow("caption") << QStringLiteral("Image: the works\n\n- 300 jobs by 2030\n");
        QTest::newRow("entries") << QStringLiteral("Tags: jobs\n\nDigital jobs: 300\nGrants: £4m\n");
        QTest::newRow("colon") << QStringLiteral("Share this\n\nWhat the town gets:\n- 300 jobs by 2030\n");
        QTest::newRow("sentence") << QStringLiteral("Share this\n\nIt brings 300 jobs.\n");
    }

    void listsOfTheArticleAreNoFoot()
    {
        QFETCH(const QString, end);
        QVERIFY(!reasonOf(read(kBefore + end), end.mid(end.indexOf(QStringLiteral("300")))));
    }

    void bylinesAndDatesAreNoiseAtTheHeadOnly()
    {
        const QString head = QStringLiteral("By Ann Example\n13 January 2025\n\n");
        const Article atHead = read(head + kBefore);
        QVERIFY(reasonOf(read(QStringLiteral("By our business staff\n\n") + kBefore), QStringLiteral("By our")));
        QCOMPARE(reasonOf(atHead, QStringLiteral("By Ann")), std::optional<NoiseReason>(NoiseReason::Byline));
        QCOMPARE(reasonOf(atHead, QStringLiteral("13 January")), std::optional<NoiseReason>(NoiseReason::Byline));
        const Article inside =
            read(kBefore + QStringLiteral("13 January 2025\n\nThe day on which 300 jobs were promised to us all.\n"));
        QVERIFY(!reasonOf(inside, QStringLiteral("13 January")));
    }

    void aFootRunsToTheEnd()
    {
        const Article article =
            read(kBefore
                 + QStringLiteral("Most read\n\nCouncil to spend £4m\n\nThe riverside path is to be mended for £4m, "
                                  "which the town's councillors agreed last night.\n\nPub reopens with 12 jobs\n"));
        QCOMPARE(reasonOf(article, QStringLiteral("The riverside path")),
                 std::optional<NoiseReason>(NoiseReason::RelatedLink));
        QCOMPARE(reasonOf(article, QStringLiteral("Pub reopens")),
                 std::optional<NoiseReason>(NoiseReason::RelatedLink));
    }

    void aBoxAboveMostOfTheArticleEndsAtItsProse()
    {
        const QString first =
            QStringLiteral("Chip works to bring 300 jobs to the valley\n\nThe company promised 300 jobs to the valley "
                           "on Tuesday morning.\n\nMost read\n\nCouncil to spend £4m\n\n");
        const Article article = read(first + kBefore);
        QCOMPARE(reasonOf(article, QStringLiteral("Council to spend")),
                 std::optional<NoiseReason>(NoiseReason::RelatedLink));
        QVERIFY(!reasonOf(article, QStringLiteral("The works opened")));
    }

    void aWrappedLineIsPartOfItsParagraph()
    {
        const Article article = read(
            QStringLiteral("Valley to gain 300 jobs\n\nThe company said that it had been asked by the town council to\n"
                           "share this\nplan, which brings 300 jobs, with the trade unions of the valley.\n"));
        QVERIFY(!reasonOf(article, QStringLiteral("share this")));
    }

    void aLongParagraphIsNeverTakenForAnAdvert()
    {
        const QString paragraph = QStringLiteral(
            "The council promised 300 jobs and a new road to the gate of the works, and its leader asked "
            "the people of the valley to be patient while the work goes on, adding that anybody who wants "
            "to know more can sign up for our meetings.");
        QVERIFY(!reasonOf(read(kBefore + paragraph), paragraph));
    }

    void runsAreInOrderAndDoNotOverlap()
    {
        const Article article = read(QStringLiteral("Menu\nSearch\n\nAdvertisement\n\n") + kBefore
                                     + QStringLiteral("Close\n\nRead more\n\n40 jobs for York\n"));
        QCOMPARE(article.noise.size(), std::size_t{4});
        for (std::size_t i = 1; i < article.noise.size(); ++i)
            QVERIFY(article.noise[i - 1].span.end <= article.noise[i].span.start);
        QCOMPARE(article.text.mid(article.noise[0].span.start, article.noise[0].span.length()),
                 QStringLiteral("Menu\nSearch"));
    }

    void noMarkedFigureOfTheRealArticlesIsNoise()
    {
        const QDir seeds(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/../shared/corpus/seeds"));
        if (!seeds.exists())
            QSKIP("The five real articles are not here");
        const QStringList names = seeds.entryList({QStringLiteral("*.txt")});
        QCOMPARE(names.size(), 5);
        for (const QString &name : names) {
            const Result<Article> article = readArticleFile(seeds.filePath(name), UseMetadata::No);
            QVERIFY(article);
            QFile marks(seeds.filePath(QFileInfo(name).completeBaseName() + QStringLiteral(".json")));
            QVERIFY(marks.open(QIODevice::ReadOnly));
            const QJsonArray found = QJsonDocument::fromJson(marks.readAll())[u"figures"].toArray();
            for (const auto &figure : found) {
                const QString quote = figure[u"quote"].toString();
                QVERIFY(article->text.contains(quote));
                QVERIFY2(!reasonOf(*article, quote), qPrintable(name + QStringLiteral(": ") + quote));
            }
        }
    }
};

QTEST_GUILESS_MAIN(NoiseTest)
#include "tst_noise.moc"
