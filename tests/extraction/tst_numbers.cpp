// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"

#include <QTest>

using namespace pledgeboard;

namespace {

std::vector<Figure> figuresOf(const QString &text)
{
    Article article;
    article.text = text;
    article.published = boost::gregorian::date(2025, 6, 2);
    return extractFigures(article);
}

constexpr std::int64_t kPence = 100;
constexpr std::int64_t kMillion = 1'000'000;

} // namespace

/// Numbers as people write them, each in a sentence that makes it a figure.
class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void counts_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("bound");
        const auto row = [](const char *number, qint64 value, Bound bound = Bound::Exact) {
            QTest::addRow("%s", number) << QString::fromUtf8(number) << value << static_cast<int>(bound);
        };
        row("1,250", 1250);
        row("2000", 2000);
        row("two hundred", 200);
        row("a hundred", 100);
        row("two hundred and fifty", 250);
        row("twenty-five thousand", 25000);
        row("a thousand", 1000);
        row("a dozen", 12);
        row("two dozen", 24);
        row("45k", 45000);
        row("1.64 million", 1640000);
        row("half a million", 500000);
        row("one and a half million", 1500000);
        row("up to 300", 300, Bound::AtMost);
        row("as many as 300", 300, Bound::AtMost);
        row("no more than 300", 300, Bound::AtMost);
        row("more than 300", 300, Bound::AtLeast);
        row("at least 300", 300, Bound::AtLeast);
        row("upwards of 300", 300, Bound::AtLeast);
        row("in excess of 300", 300, Bound::AtLeast);
        row("well over 300", 300, Bound::AtLeast);
        row("300 or more", 300, Bound::AtLeast);
        row("300-plus", 300, Bound::AtLeast);
        row("300+", 300, Bound::AtLeast);
        row("around 300", 300, Bound::About);
        row("some 300", 300, Bound::About);
        row("nearly 300", 300, Bound::About);
        row("an estimated 300", 300, Bound::About);
        row("close to 300", 300, Bound::About);
        row("300 or so", 300, Bound::About);
        row("up to an additional 300", 300, Bound::AtMost);
        row("up to around 300", 300, Bound::AtMost);
    }
    void counts()
    {
        QFETCH(QString, number);
        const std::vector<Figure> figures =
            figuresOf(QStringLiteral("The plan will create %1 jobs in Leeds.").arg(number));
        QCOMPARE(figures.size(), std::size_t{1});
        QTEST(qint64(figures[0].amount.value), "value");
        QTEST(static_cast<int>(figures[0].amount.bound), "bound");
        QVERIFY(figures[0].amount.currency.isNone());
    }

    void sums_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        const auto row = [](const char *number, qint64 minor, const char *currency = "GBP") {
            QTest::addRow("%s", number) << QString::fromUtf8(number) << minor << QString::fromLatin1(currency);
        };
        row("£14bn", 14000 * kMillion * kPence);
        row("£14 billion", 14000 * kMillion * kPence);
        row("£800million", 800 * kMillion * kPence);
        row("£1.13m", 1130000 * kPence);
        row("£231,547,000", 231547000 * kPence);
        row("£9.99", 999);
        row("£5 m", 5 * kMillion * kPence);
        row("£5mn", 5 * kMillion * kPence);
        row("£30k", 30000 * kPence);
        row("GBP 5m", 5 * kMillion * kPence);
        row("5 million pounds", 5 * kMillion * kPence);
        row("half a billion pounds", 500 * kMillion * kPence);
        row("a million pounds", kMillion * kPence);
        row("$2.03bn", 2030 * kMillion * kPence, "USD");
        row("US$40m", 40 * kMillion * kPence, "USD");
        row("A$40m", 40 * kMillion * kPence, "AUD");
        row("€20m", 20 * kMillion * kPence, "EUR");
        row("20 million euros", 20 * kMillion * kPence, "EUR");
        row("EUR 20 million", 20 * kMillion * kPence, "EUR");
        row("¥300m", 300 * kMillion, "JPY");
    }
    void sums()
    {
        QFETCH(QString, number);
        const std::vector<Figure> figures =
            figuresOf(QStringLiteral("The brewer will invest %1 in its Leeds works.").arg(number));
        QCOMPARE(figures.size(), std::size_t{1});
        QTEST(qint64(figures[0].amount.value), "minor");
        QTEST(figures[0].amount.currency.code(), "currency");
        QCOMPARE(figures[0].kind, Kind::MoneyInvestment);
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("low");
        QTest::addColumn<qint64>("high");
        QTest::newRow("to") << QStringLiteral("The plan will create 2,000 to 3,000 jobs.") << qint64(2000)
                            << qint64(3000);
        QTest::newRow("between") << QStringLiteral("The plan will create between 500 and 1,000 jobs.") << qint64(500)
                                 << qint64(1000);
        QTest::newRow("shared scale") << QStringLiteral("It will invest £20-30m in Leeds.")
                                      << qint64(20 * kMillion * kPence) << qint64(30 * kMillion * kPence);
        QTest::newRow("both signs") << QStringLiteral("It will invest £5m-£7m in Leeds.")
                                    << qint64(5 * kMillion * kPence) << qint64(7 * kMillion * kPence);
        QTest::newRow("dash") << QStringLiteral("It will invest £5m–£7m in Leeds.") << qint64(5 * kMillion * kPence)
                              << qint64(7 * kMillion * kPence);
        QTest::newRow("own scales") << QStringLiteral("Grants run from £20,000 to £1 million.")
                                    << qint64(20000 * kPence) << qint64(kMillion * kPence);
    }
    void ranges()
    {
        QFETCH(QString, text);
        const std::vector<Figure> figures = figuresOf(text);
        QCOMPARE(figures.size(), std::size_t{1});
        QFETCH(qint64, low);
        QFETCH(qint64, high);
        QCOMPARE(figures[0].amount.low, std::optional<std::int64_t>(low));
        QCOMPARE(figures[0].amount.high, std::optional<std::int64_t>(high));
        QCOMPARE(qint64(figures[0].amount.value), low + (high - low) / 2);
    }

    void aChangeIsNoRange()
    {
        const std::vector<Figure> figures = figuresOf(QStringLiteral("It will grow the team from 500 to 750 people."));
        QCOMPARE(figures.size(), std::size_t{2});
        QCOMPARE(figures[0].amount.value, std::int64_t{500});
        QCOMPARE(figures[1].amount.value, std::int64_t{750});
        QVERIFY(!figures[0].amount.low && !figures[1].amount.low);
    }

    void aConversionIsPartOfItsSum()
    {
        const std::vector<Figure> figures =
            figuresOf(QStringLiteral("The firm will invest more than $1 billion (about £620m) in Leeds."));
        QCOMPARE(figures.size(), std::size_t{1});
        QCOMPARE(figures[0].amount.currency, Currency("USD"));
        QCOMPARE(figures[0].amount.bound, Bound::AtLeast);
        QCOMPARE(figures[0].conversion, std::optional(Money{620 * kMillion * kPence, kPound}));
        QCOMPARE(figures[0].evidence.number.length(), int(QStringLiteral("more than $1 billion (about £620m)").size()));
    }

    void noFigures_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {
                 "It will open on 13 January 2025 with staff from the region.",
                 "Some 22 per cent of staff will go.",
                 "About 22pc of jobs are part-time.",
                 "The 15-year-old plant has staff in three towns.",
                 "Staff came 16th in a national table of jobs.",
                 "Call 0151 496 0123 about jobs.",
                 "The L3 9AG jobs centre is open.",
                 "The jobs hall covers 210,000 sq ft of staff space.",
                 "A 40MW turbine will power the staff block.",
                 "Staff travel 25 miles to their jobs.",
                 "The 4IR fund helps staff.",
                 "Staff moved near the M62 for jobs.",
                 "A Channel 4 crew and its staff came.",
                 "About 12 per 10,000 staff are ill.",
                 "Hundreds of jobs will be created.",
                 "Millions of pounds will be invested.",
                 "A few hundred jobs could follow.",
                 "In the 2024/25 season the staff won.",
                 "Staff work from 10:30 to 14:45.",
                 "The 1,2,3 method helps staff find jobs.",
                 "It has 500 students and 30 homes.",
                 "The mobile 3D scanner is made by staff.",
                 "A Boeing 777 flew staff home.",
             })
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }
    void noFigures()
    {
        QFETCH(QString, text);
        const std::vector<Figure> figures = figuresOf(text);
        QVERIFY2(figures.empty(), figures.empty() ? "" : qPrintable(figures[0].evidence.quote));
    }

    void strangeSignsNeverMakeAWrongSum_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("zero width") << QStringLiteral("1\u200B000");
        QTest::newRow("soft hyphen") << QStringLiteral("1\u00AD000");
        QTest::newRow("full width") << QStringLiteral("1\uFF10\uFF10\uFF10");
        QTest::newRow("arabic digit") << QStringLiteral("1\u0660\u0660\u0660");
        QTest::newRow("plain space") << QStringLiteral("10 000");
        QTest::newRow("letter O") << QStringLiteral("1OOO");
        QTest::newRow("bad grouping") << QStringLiteral("12,34");
    }
    void strangeSignsNeverMakeAWrongSum()
    {
        QFETCH(QString, number);
        QVERIFY(figuresOf(QStringLiteral("The plan will create %1 jobs in Leeds.").arg(number)).empty());
    }

    void aThinSpaceGroupsDigits()
    {
        const std::vector<Figure> figures =
            figuresOf(QStringLiteral("The plan will create 10\u202F000 jobs in Leeds."));
        QCOMPARE(figures.size(), std::size_t{1});
        QCOMPARE(figures[0].amount.value, std::int64_t{10000});
    }

    void spansCountUtf16Units()
    {
        const QString text = QStringLiteral("\U0001F600 The plan will create up to 300 new jobs.");
        const std::vector<Figure> figures = figuresOf(text);
        QCOMPARE(figures.size(), std::size_t{1});
        const TextSpan span = figures[0].evidence.number;
        QCOMPARE(text.mid(span.start, span.length()), QStringLiteral("up to 300"));
        QCOMPARE(figures[0].evidence.quote, QStringLiteral("up to 300 new jobs"));
    }

    void noiseBearsNoFigure()
    {
        Article article;
        article.text = QStringLiteral("Tickets for £399 each.\nThe plan will create 300 jobs.\nWin £1,000 today.");
        const int second = int(article.text.indexOf(QStringLiteral("Win")));
        article.noise = {Noise{{0, 22}, NoiseReason::Advert},
                         Noise{{second, int(article.text.size())}, NoiseReason::Advert}};
        const std::vector<Figure> figures = extractFigures(article);
        QCOMPARE(figures.size(), std::size_t{1});
        QCOMPARE(figures[0].amount.value, std::int64_t{300});
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
