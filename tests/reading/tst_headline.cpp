// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/article_reader.h"

#include <QTest>

using namespace pledgeboard;

namespace {

const QString kBody = QStringLiteral(
    "\n\nThe company said that it will take on people at its works in the valley. The council is pleased.\n\n"
    "The works makes parts for telephones, and its owner has looked for a second site since the spring.\n");

} // namespace

/// The title of a pasted page, told by its layout from the menus, names and notices above it.
class HeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void titles_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("title");
        const QString title = QStringLiteral("Chip works to bring jobs to the valley");
        const auto row = [&title](const char *name, const char *above) {
            QTest::newRow(name) << QString::fromUtf8(above) + title << title;
        };
        row("nothing", "");
        row("paper", "The Northshire Post\n\n");
        row("paper with a stop", "TradeDesk.\n\n");
        row("paper in capitals", "NORTHSHIRE NEWS DESK\n\n");
        row("owner's page", "THE VALLEY'S BUSINESS PAGE\n\n");
        row("section", "National and Devolved Politics\n\n");
        row("what the site is", "Business news for Northshire\nLatest | Sectors | Jobs\n\n");
        row("what the site boasts of", "Northshire's leading online business news\n\n");
        row("blog", "Northshire County Council\nThe leader's blog\n\n");
        row("bars", "News | Sport | What's On | Subscribe from 99p\n\n");
        row("slashes", "Home / News / Politics / Sport / Deaths\n\n");
        row("one slash", "News / Construction & Site Selection\n\n");
        row("dashes", "Wells - Street - Frome - Shepton Mallet\n\n");
        row("gaps", "MARKETS LIVE    FTSE 250  UNCH    Brent  DOWN\n\n");
        row("crumbs", "Home \u00BB Business \u00BB Technology\n\n");
        row("release", "FOR IMMEDIATE RELEASE\n\n");
        row("letter", "NorthLetter | The weekly letter | Issue 118 | Forwarded this? Subscribe here\n\n");
        row("date", "Wednesday, Nov 30th, 2022 (10:30 pm) - Score 2,370\n\n");
        row("byline", "By Ann Example\n\n");
        row("cookies", "We use cookies on this site to make it better for you and for us.\n\n");
        row("browser", "Your browser is out of date. Some things may not work on this page.\n\n");
        row("sponsored links", "Sponsored links\n\n");
        row("list of links", "Most read\n1 Fair draws crowd\n2 Pool to close for repairs\n\n");
        row("skip", "Skip to main content\n\n");
        const auto made = [](const char *name, const char *text, const char *wanted) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
        };
        made("label", "News: Chip works to bring jobs", "Chip works to bring jobs");
        made("site behind it", "Chip works to bring 300 jobs | Northshire Post", "Chip works to bring 300 jobs");
        made("site before it", "Northshire Post | Chip works to bring 300 jobs", "Chip works to bring 300 jobs");
        made("capitals", "The Northshire Post\n\nChip Works Wins Valley Grant", "Chip Works Wins Valley Grant");
        made("good news", "Good news for Northshire steelworkers", "Good news for Northshire steelworkers");
        made("question", "Can the chip works bring jobs?", "Can the chip works bring jobs?");
        made("dash of its own", "Chip works – and 300 jobs – for the valley",
             "Chip works – and 300 jobs – for the valley");
        made("section alone", "Business news for Northshire", "Business news for Northshire");
        made("none", "Said to the council on Monday: the chip works will come and bring jobs.", "");
    }
    void titles()
    {
        QFETCH(const QString, above);
        const Result<Article> article = readArticleText(above + kBody);
        QVERIFY(article);
        QTEST(article->title, "title");
    }
};

QTEST_GUILESS_MAIN(HeadlineTest)
#include "tst_headline.moc"
