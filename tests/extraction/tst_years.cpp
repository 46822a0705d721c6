// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"

#include <QTest>

#include <boost/date_time/gregorian/gregorian.hpp>

using namespace pledgeboard;

namespace {

Figure lastFigure(const QString &text, std::optional<boost::gregorian::date> published)
{
    Article article;
    article.text = text;
    article.published = published;
    const std::vector<Figure> figures = extractFigures(article);
    return figures.empty() ? Figure{} : figures.back();
}

} // namespace

/// The year of a number. Each row's answer is that of the text's last figure; 0 stands for none.
class YearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ofADatedArticle_data()
    {
        rows();
        const auto row = [](const char *text, int year) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << year;
        };
        // An event beside the number has its own date.
        row("Brightwell, founded in 1988, has 300 staff in Leeds.", 2025);
        row("The fund, set up in 2019, has a budget of £40m.", 2025);
        row("The hub has created 76 jobs since it opened in 2021.", 2025);
        row("Firms in Leeds raised £40m, against £60m in 2019.", 2019);
        row("The freeport, designated in March 2023, aims to attract £4.9bn of private investment.", 2025);
        // Relative dates.
        row("Firms in Leeds raised £40m in 2019 and £30m the year before.", 2018);
        row("The firm began in 2017 and won a grant of £180,000 the next year.", 2018);
        row("Two years ago firms in Leeds raised £40m.", 2023);
        row("In October the firm won a grant of £180,000.", 2024);
        row("In March the firm won a grant of £180,000.", 2025);
        row("The ministers gave £18m last year. The group is now asking for £27m more.", 2025);
        // A promise keeps the year in which it was made, the more so when it is withdrawn.
        row("Leeds plant is dropped\n\nThe plant, announced in 2023, was to have created 300 jobs.", 2023);
        row("A £190m plan to build a furnace, announced in 2022, has been paused.", 2022);
        // What stands already was announced at a time that the text does not give.
        row("The firm has a £4.9m factory that opened last autumn.", 0);
        row("How start-ups did last year\n\nFirms in Leeds raised £40m.", 2024);
        row("Firms in Leeds raised £40m in 2019. That is £20 a head.", 2019);
        row("The lab has already built a £31 million wing.", 0);
    }
    void ofADatedArticle()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text, boost::gregorian::date(2025, 6, 2)).year.value_or(0), "year");
    }

    void ofAnUndatedArticle_data()
    {
        rows();
        const auto row = [](const char *text, int year) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << year;
        };
        row("The firm will create 300 jobs in Leeds.", 0);
        row("The plant closed ten years ago, in 2013. It will create 300 jobs.", 2023);
        row("Last year firms in Leeds raised £40m.", 0);
        row("In 2019 firms in Leeds raised £40m.", 2019);
        // A year that has just been counted, one that runs still, one that is so far away.
        row("The agency helped forty firms in 2017/18. They will create 300 jobs in Leeds.", 2018);
        row("Sales doubled in the year to March 2016. The firm will create 300 jobs in Leeds.", 2016);
        row("Over the twelve months that ended on 31 July 2014 trade was brisk. The firm employs 300 people.", 2014);
        row("The news came with the labour market figures for April to June 2015. The firm will create 300 jobs.",
            2015);
        row("In the first half of 2013 trade was brisk. The firm employs 300 people.", 2013);
        row("The last shift at the works ends before 2018 is out. It employs 300 people.", 2018);
        row("So far in 2012 trade is brisk. The firm will create 300 jobs.", 2012);
        row("The council has a plan for the years 2012 to 2017. It says that 300 jobs will come of it.", 2012);
        row("Leeds is to host the games of 2022, three years from now. The firm will create 300 jobs.", 2019);
        // None of these tells when it was written.
        row("The firm expects sales to double in the year to June 2016. It will create 300 jobs.", 0);
        row("The firm began in 2015. It will create 300 jobs.", 0);
        row("It was in the plan for 2015 that the road came. The firm will create 300 jobs.", 0);
        row("The tower has stood since 1965. The firm will create 300 jobs by 2030.", 0);
    }
    void ofAnUndatedArticle()
    {
        QFETCH(QString, text);
        QTEST(lastFigure(text, std::nullopt).year.value_or(0), "year");
    }

    /// The year and, where the text says one, the period.
    // NOLINTNEXTLINE(readability-function-size): a table is as long as it has rows.
    void yearAndPeriod_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("published");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        const auto row = [](const char *text, const char *published, int year, int first = 0, int last = 0) {
            QTest::addRow("%s, %s", published, text)
                << QString::fromUtf8(text) << QString::fromUtf8(published) << year << first << last;
        };
        // Financial years and spans.
        row("In the year to March 2024 Brightwell had sales of £40m.", "2025-06-02", 2024);
        row("Firms in Leeds raised £40m in 2023/24.", "2025-06-02", 2024, 2023, 2024);
        row("Firms in Leeds raised £40m in 2023-24.", "2025-06-02", 2024, 2023, 2024);
        row("Firms in Leeds raised £40m between 2019 and 2022.", "2025-06-02", 2022, 2019, 2022);
        row("Firms in Leeds raised £40m between September 2019 and September 2022.", "2025-06-02", 2022, 2019, 2022);
        row("From 2019 to 2022 firms in Leeds raised £40m.", "2025-06-02", 2022, 2019, 2022);
        row("In a single year, 2021, firms in Leeds raised £40m.", "2025-06-02", 2021);
        row("Firms in Leeds raised £40m in the first half of 2024.", "2025-06-02", 2024);
        // Promises keep the year in which they were made.
        row("Acme will create 300 jobs in Leeds by the end of the decade.", "2025-06-02", 2025, 2025, 2030);
        row("Acme will create 300 jobs in Leeds by 2031.", "2025-06-02", 2025, 2025, 2031);
        row("Acme will create 300 jobs in Leeds within five years.", "2025-06-02", 2025, 2025, 2030);
        row("Acme will create 300 jobs in Leeds over the next three years.", "2025-06-02", 2025, 2025, 2028);
        row("Acme will create 300 jobs in Leeds over the coming two years.", "2025-06-02", 2025, 2025, 2027);
        row("Acme will create 300 jobs in Leeds next year.", "2025-06-02", 2025, 2025, 2026);
        row("The council will spend £3m on robots over two years.", "2025-06-02", 2025, 2025, 2027);
        row("Acme will create 300 jobs when the plant opens in 2027.", "2025-06-02", 2025, 2025, 2027);
        row("The plant, promised in 2022, will create 300 jobs.", "2025-06-02", 2022);
        row("Acme is building an office announced in November 2021. It was expected to bring 300 jobs.", "2025-06-02",
            2021);
        row("Acme is building an office announced in November 2021. It will bring 300 jobs.", "2025-06-02", 2025);
        row("The plan for 300 jobs was announced in March.", "2025-06-02", 2025);
        // A forecast statistic has the year that it is for.
        row("The trade will be worth £6bn to the economy by 2035.", "2025-06-02", 2035);
        row("The trade adds £4bn to the economy today and will add £6bn to the economy ten years from now.",
            "2025-06-02", 2035);
        row("The trade will add £6bn to the economy in five years' time.", "2025-06-02", 2030);
        row("The jobs should be filled by 2028, and pay £33,000 on average.", "2025-06-02", 2025);
        // Relative dates.
        row("Firms in Leeds raised £40m last autumn.", "2025-06-02", 2024);
        row("Firms in Leeds raised £40m last month.", "2025-01-08", 2024);
        row("Firms in Leeds raised £40m last month.", "2025-06-02", 2025);
        row("Firms in Leeds raised £40m last week.", "2025-01-03", 2024);
        row("Firms in Leeds raised £40m this spring.", "2025-06-02", 2025);
        row("Firms in Leeds raised £40m three years ago.", "2025-06-02", 2022);
        row("A decade ago firms in Leeds raised £40m.", "2025-06-02", 2015);
        row("Firms in Leeds raised £40m six weeks ago.", "2025-01-15", 2024);
        row("Firms in Leeds raised £40m in the final quarter.", "2025-02-02", 2024);
        row("Firms in Leeds raised £40m in the second half.", "2025-02-02", 2024);
        row("From October to December firms in Leeds raised £40m.", "2025-02-02", 2024);
        row("On Monday firms in Leeds raised £40m.", "2025-06-02", 2025);
        row("In November firms in Leeds raised £40m.", "2025-02-02", 2024);
        row("In April firms in Leeds raised £40m.", "2025-06-02", 2025);
        row("Last May firms in Leeds raised £40m.", "2025-06-02", 2025);
        row("Last December firms in Leeds raised £40m.", "2025-06-02", 2024);
        row("So far this year firms in Leeds have raised £40m.", "2025-06-02", 2025);
        // Years counted from another.
        row("Firms in Leeds raised £40m in 2019 and £30m the year before.", "2025-06-02", 2018);
        row("Firms in Leeds raised £40m in 2019 and £30m a year earlier.", "2025-06-02", 2018);
        row("Firms in Leeds raised £40m in 2022. That compares with £30m two years earlier.", "2025-06-02", 2020);
        row("Firms in Leeds raised £40m in 2022, nine times the £4m of a decade before.", "2025-06-02", 2012);
        row("Firms in Leeds raised £40m in 2019 and £50m the following year.", "2025-06-02", 2020);
        // The date is another number's, or another event's.
        row("The fund got £111m in July 2014 and £14m more that followed in January 2015.", "2017-03-09", 2015);
        row("With the £14m that it was given in 2015, the fund is now worth £155m.", "2017-03-09", 2017);
        row("The company came to Leeds in 2015 and employs 140 people.", "2025-06-02", 2025);
        row("The company came to Leeds in 2015; across the group the payroll is 2,300.", "2025-06-02", 2025);
        row("The £27m that the minister, Jo Hull, set aside in 2023 is for robots.", "2025-06-02", 2023);
        row("Acme, which started in 1999, will create 300 jobs.", "2025-06-02", 2025);
        row("Acme has 300 staff, up from 200 in 2019.", "2025-06-02", 2019);
        row("Leeds tech is bigger than two years ago\n\nGames studios add £40m to the economy.", "2025-06-02", 2025);
        row("How Leeds did in 2023\n\nFirms raised £40m.", "2025-06-02", 2023);
        // Since, and by a year gone by.
        row("Firms in Leeds have raised £40m since 2015.", "2025-06-02", 2025, 2015, 2025);
        row("Acme had £76m from investors by the summer of 2013.", "2016-05-07", 2013);
        row("Last year firms in Leeds raised £40m. The round of the year was Acme's: it raised £9m.", "2025-02-02",
            2024);
        row("For Leeds 2021 was a good year, in which firms raised £40m.", "2022-03-29", 2021);
        // Lines of a list.
        row("Pay\n\nPay by city in 2019:\nLeeds: £36,000", "2021-05-02", 2019);
        row("Pay\n\nPay by city:\nLeeds: £36,000", "2021-05-02", 2021);
        // Periods gone by.
        row("Over the past five years firms in Leeds raised £40m.", "2025-06-02", 2025, 2020, 2025);
        row("Firms in Leeds raised £40m over the last three years.", "2025-06-02", 2025, 2022, 2025);
        row("The next three years bring £40m of investment to Leeds.", "2025-06-02", 2025, 2025, 2028);
        // Two years make a period only where the second is not before the first.
        row("Firms in Leeds raised £40m in 1999/00.", "2025-06-02", 2000, 1999, 2000);
        row("Firms in Leeds raised £40m in 2023-24.", "2025-06-02", 2024, 2023, 2024);
        row("Firms in Leeds raised £40m between 2023 and 2021.", "2025-06-02", 2023);
        row("Firms in Leeds raised £40m (2024-12).", "2025-06-02", 2024);
        // What is told with "when" has the date of the clause.
        row("When the plant was announced in 2016, it was to have a staff of 300.", "2025-06-02", 2016);
        row("When it raised its first round at the end of 2021, the founders had a team of 25.", "2025-06-02", 2021);
        row("But when it opened, in 2012, the lab employed 40 people.", "2025-06-02", 2012);
        row("She took over the works in October 2019, when she paid £6m for it.", "2025-06-02", 2019);
        row("The payroll has doubled since 2020, when there were 41 staff.", "2025-06-02", 2020);
        // It goes on in the sentences behind it that tell what was, and not in those that tell what is.
        row("When the hub was announced in 2018 many cheered. The council gave £3m towards it.", "2025-06-02", 2018);
        row("When the hub was announced in 2018 many cheered. The council is giving £3m towards it.", "2025-06-02",
            2025);
        row("Things looked different two years ago. The firm then unveiled a £12m hall in Leeds.", "2025-06-02", 2023);
        row("The firm moved to Leeds in 2014. At the time it had 30 staff.", "2025-06-02", 2014);
        row("Planners turned down a park in Hull in January 2024. That would have put £12m into training.",
            "2025-06-02", 2024);
        row("Planners turned down a park in Hull in January 2024. The new one will put £12m into training.",
            "2025-06-02", 2025);
        // A comparison's date is not the number's.
        row("The firm has a value of £70m, five times what it was worth last July.", "2025-06-02", 2025);
        row("The firm employs 400 people, 50 per cent up on the year before.", "2025-06-02", 2025);
        row("Firms in Leeds raised £40m in 2023, a tenth above the year before.", "2025-06-02", 2023);
        // The verb before the date is not always the number's.
        row("The firm has 4,000 staff and made losses in 2021.", "2025-06-02", 2025);
        row("In its 2024 financial year the firm supported 700 jobs in Leeds.", "2025-06-02", 2024);
        row("In the ten years to 2032 the deal is to create 1,100 jobs.", "2025-06-02", 2025, 2022, 2032);
        row("Over the four years to 2024 the park brought 1,100 jobs to Leeds.", "2025-06-02", 2024, 2020, 2024);
        // Early in a year the money raised is that of the year before all through the article.
        row("Firms in Leeds raised £40m in 2024.\n\nTwo stood out. Acme collected £9m in a Series B.", "2025-02-02",
            2024);
        row("Firms in Leeds raised £40m in 2024.\n\nTwo stood out. Acme collected £9m in a Series B.", "2025-08-02",
            2025);
        // Years that no calendar has.
        row("Leeds, a town 99 decades ago, raised £40m.", "2025-06-02", 2025);
    }
    void yearAndPeriod()
    {
        QFETCH(QString, text);
        QFETCH(QString, published);
        QFETCH(int, first);
        QFETCH(int, last);
        const Figure figure = lastFigure(text, boost::gregorian::from_string(published.toStdString()));
        QVERIFY(!figure.evidence.quote.isEmpty());
        QTEST(figure.year.value_or(0), "year");
        QCOMPARE(figure.period, first ? std::optional(Period{first, last}) : std::nullopt);
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
    }
};

QTEST_GUILESS_MAIN(YearsTest)
#include "tst_years.moc"
