// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/article_reader.h"
#include "models/reading/date_finder.h"
#include "models/reading/date_words.h"

#include <QRegularExpression>
#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

const QString kHead = QStringLiteral("Chip works to bring jobs to the valley\n\n");
const QString kBody = QStringLiteral(
    "The company said that it will take on people at its works in the valley. The council is pleased.\n\n"
    "The works makes parts for telephones, and its owner has looked for a second site since the spring.\n");

QString iso(const std::optional<date> &when)
{
    if (!when)
        return {};
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(when->year()))
        .arg(static_cast<int>(when->month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<int>(when->day()), 2, 10, QLatin1Char('0'));
}

} // namespace

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writtenDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("when");
        const auto row = [](const char *text, const char *when) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(when);
        };
        row("13 January 2025", "2025-01-13");
        row("13th January 2025", "2025-01-13");
        row("13th of January, 2025", "2025-01-13");
        row("1st Feb. 2025", "2025-02-01");
        row("Monday, 13 January 2025", "2025-01-13");
        row("Mon 13 Jan 2025", "2025-01-13");
        row("January 13, 2025", "2025-01-13");
        row("Sept 13th 2025", "2025-09-13");
        row("July 2020", "2020-07-01");
        row("2025-01-13", "2025-01-13");
        row("2025/01/13", "2025-01-13");
        row("13/01/2025", "2025-01-13");
        row("01/02/2025", "2025-02-01");
        row("13.01.2025", "2025-01-13");
        row("29 February 2024", "2024-02-29");
        row("30 February 2024", "");
        row("29 February 2023", "");
        row("13/13/2025", "");
        row("2025", "");
        row("January", "");
        row("13 January", "");
        row("Marc 2025", "");
        row("may 2025", "");
        row("1,000 jobs in 2025", "");
    }

    void writtenDates()
    {
        QFETCH(const QString, text);
        const auto written = firstWrittenDate(text);
        QTEST(iso(written ? written->date() : std::nullopt), "when");
    }

    void aDayWithoutYearKeepsItsWeekday()
    {
        const auto written = firstWrittenDate(u"on Monday (January 13) which");
        QVERIFY(written && !written->year);
        QCOMPARE(written->weekday, std::optional<int>(1));
        QCOMPARE(written->month, 1);
        QCOMPARE(written->day, std::optional<int>(13));
        QCOMPARE(written->span, (TextSpan{3, 21}));
    }

    void statedAtTheHead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("when");
        const auto row = [](const char *name, const QString &text, const char *when) {
            QTest::newRow(name) << text << QString::fromLatin1(when);
        };
        row("below the headline", kHead + QStringLiteral("13 January 2025\n\n") + kBody, "2025-01-13");
        row("above the headline", QStringLiteral("13 January 2025\n\n") + kHead + kBody, "2025-01-13");
        row("with publisher", kHead + QStringLiteral("Welsh Government, 27 November 2024\n\n") + kBody, "2024-11-27");
        row("month", kHead + QStringLiteral("July 2020\n\n") + kBody, "2020-07-01");
        row("with time", kHead + QStringLiteral("Published: 13 January 2025, 09:15\n\n") + kBody, "2025-01-13");
        row("updated later", kHead + QStringLiteral("Updated 14 January 2025\nPublished 13 January 2025\n\n") + kBody,
            "2025-01-13");
        row("updated only", kHead + QStringLiteral("Last updated: 14 January 2025\n\n") + kBody, "2025-01-14");
        row("with author", kHead + QStringLiteral("By Ann Example, 13 Jan 2025\n\n") + kBody, "2025-01-13");
        row("dateline", kHead + QStringLiteral("LEEDS, England, Jan. 13, 2025 (News Wire) -- ") + kBody, "2025-01-13");
        row("dateline with dash", kHead + QStringLiteral("Leeds, 13 January 2025 – ") + kBody, "2025-01-13");
        row("address", QStringLiteral("https://example.org/news/2025/01/13/chip-works\n\n") + kHead + kBody,
            "2025-01-13");
        row("behind an advert",
            QStringLiteral("Advertisement\n\n") + kHead + QStringLiteral("13 January 2025\n\n") + kBody, "2025-01-13");
    }

    void statedAtTheHead()
    {
        QFETCH(const QString, text);
        const Result<Article> article = readArticleText(text);
        QVERIFY(article);
        QTEST(iso(article->published), "when");
        QCOMPARE(article->publishedKnown, DateKnown::Stated);
        const auto found = findPublishedDate(*article);
        QVERIFY(found && found->span.start >= 0 && found->span.end <= article->text.size() && !found->span.isEmpty());
        QVERIFY(article->text.at(found->span.start).isLetterOrNumber());
    }

    void notStated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << kHead + kBody;
        QTest::newRow("in the body")
            << kHead + kBody
                   + QStringLiteral(
                       "\nThe first of them will start on 13 January 2025, the company's director said.\n");
        QTest::newRow("at the foot") << kHead + kBody + kBody + QStringLiteral("\n13 January 2025\n");
        QTest::newRow("among links") << kHead + kBody + kBody
                                            + QStringLiteral("\nRecent posts\n\nPub reopens\n\n13 January 2025\n");
        QTest::newRow("a deadline in the headline")
            << QStringLiteral("Chip works to bring 300 jobs by January 2030\n\n") + kBody;
        QTest::newRow("copyright") << kHead + kBody + QStringLiteral("\n© 13 January 2025 Example Media\n");
        QTest::newRow("weekday without any year")
            << kHead + kBody + QStringLiteral("\nThe plan was shown on Monday (January 13) to the whole council.\n");
        QTest::newRow("weekday that fits no near year")
            << kHead + kBody + QStringLiteral("\nThe plan was shown on Friday (January 13) for the year 2025.\n");
        QTest::newRow("last year of a span")
            << kHead + kBody + QStringLiteral("\nIt made £4m in 2020, last year £5m, and it hopes to make £6m soon.\n");
    }

    void notStated()
    {
        QFETCH(const QString, text);
        const Result<Article> article = readArticleText(text);
        QVERIFY(article);
        QCOMPARE(iso(article->published), QString());
        QCOMPARE(article->publishedKnown, DateKnown::Unknown);
    }

    /// What stands behind the article's last prose dates the page, other stories or nothing, and never the article.
    void nothingIsDatedFromTheFoot_data()
    {
        QTest::addColumn<QString>("foot");
        const auto row = [](const char *name, const char *foot) { QTest::newRow(name) << QString::fromUtf8(foot); };
        row("copyright", "© 2025 Example Media Ltd, 13 January 2025");
        row("copyright in words", "Copyright 2019-2025 Northshire Press. Page made on Monday 13 January");
        row("copyright without its sign", "2025 Example Media Ltd. All rights reserved.\n\nMonday 13 January");
        row("company", "Registered in England and Wales, 13 January 1998");
        row("last change of the page", "Page last reviewed: 13 January 2025\nNext review: Monday 13 January");
        row("printed", "Printed from example.org on Monday 13 January 2025");
        row("most read",
            "Most read\n1 Monday 13 January 2025: the day in pictures\n2 Next year, in 2026: what to expect");
        row("related",
            "Related\n\n13 January 2025\nBakery to open in the high street\n\n2 May 2024\nSchool wins prize");
        row("unknown list",
            "Off the newsstand\n\nBridge to open next year, in 2026\n\nFair on Monday (January 13) 2025");
        row("archive", "Archive\nJanuary 2025\nDecember 2024\nNovember 2024");
        row("previous and next", "Previous: Fair draws crowd, 13 January 2025 | Next: Pool reopens, 15 January 2025");
        row("comments", "Comments\nA. Reader, Monday 13 January 2025: at last some news");
        row("events", "Upcoming events\nMonday 13 January 2025 - Jobs fair, town hall");
        row("newsletter", "Sign up for the letter of Monday 13 January 2025");
        row("address", "https://example.org/2025/01/13/another-story");
    }
    void nothingIsDatedFromTheFoot()
    {
        QFETCH(const QString, foot);
        const Result<Article> article = readArticleText(kHead + kBody + QLatin1Char('\n') + foot + QLatin1Char('\n'));
        QVERIFY(article);
        QCOMPARE(iso(article->published), QString());
        // With a date of its own the article has that one.
        const Result<Article> dated = readArticleText(kHead + QStringLiteral("4 June 2019\n\n") + kBody
                                                      + QLatin1Char('\n') + foot + QLatin1Char('\n'));
        QVERIFY(dated);
        QCOMPARE(iso(dated->published), QStringLiteral("2019-06-04"));
    }

    void nothingIsDatedFromALinkListAbove_data()
    {
        QTest::addColumn<QString>("top");
        const auto row = [](const char *name, const char *top) { QTest::newRow(name) << QString::fromUtf8(top); };
        row("most read", "Most read\n1 Monday 13 January 2025: the day in pictures\n2 Fair draws crowd\n\n");
        row("related", "Related stories\nBakery to open, 13 January 2025\nSchool wins prize, 2 May 2024\n\n");
        row("latest", "Latest news\n13 January 2025 - Bakery to open\n2 May 2024 - School wins prize\n\n");
    }
    void nothingIsDatedFromALinkListAbove()
    {
        QFETCH(const QString, top);
        const Result<Article> article = readArticleText(top + kHead + kBody);
        QVERIFY(article);
        QCOMPARE(iso(article->published), QString());
        QCOMPARE(article->title, kHead.trimmed());
    }

    void inferredFromTheBody_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("when");
        const auto row = [](const char *sentence, const char *when) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromLatin1(when);
        };
        row("The plan was shown on Monday (January 13) and rents rose in 2024.", "2025-01-13");
        row("The plan was shown on Monday, January 13, and rents rose in 2025.", "2025-01-13");
        row("The plan was shown on Monday 13 January; rents rose in 2024 and will rise by 2031.", "2025-01-13");
        row("It will open in November 2014 and half is let with four months to go.", "2014-07-01");
        row("It will open in February 2015 and half is let with 3 months to go.", "2014-11-01");
        row("Work is to finish next year, in 2012, the council's leader said.", "2011-07-01");
        row("It made a profit last year (2010) for the first time in its life.", "2011-07-01");
    }

    void inferredFromTheBody()
    {
        QFETCH(const QString, sentence);
        const Result<Article> article = readArticleText(kHead + kBody + u'\n' + sentence + u'\n');
        QVERIFY(article);
        QTEST(iso(article->published), "when");
        QCOMPARE(article->publishedKnown, DateKnown::Inferred);
    }

    void dateLinesAreOnlyDates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isDateLine");
        QTest::newRow("date") << QStringLiteral("13 January 2025") << true;
        QTest::newRow("time") << QStringLiteral("Monday 13 January 2025 9.15am") << true;
        QTest::newRow("other number") << QStringLiteral("400 jobs for Leeds in January 2025") << false;
        QTest::newRow("money") << QStringLiteral("£4m for Leeds in January 2025") << false;
        QTest::newRow("sentence") << QStringLiteral("It opened in January 2025.") << false;
        QTest::newRow("no year") << QStringLiteral("Monday 13 January") << false;
        QTest::newRow("long") << QStringLiteral(
            "What the council of Leeds said to its people about work in January 2025")
                              << false;
    }

    void dateLinesAreOnlyDates()
    {
        QFETCH(const QString, line);
        QTEST(dateOfDateLine(line).has_value(), "isDateLine");
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
