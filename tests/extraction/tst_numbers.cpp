// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/figures_of.h"

using namespace pledgeboard;

namespace {

constexpr std::int64_t kPence = 100;
constexpr std::int64_t kMillion = 1'000'000;

} // namespace

/// Numbers as people write them, each in a sentence that makes it a figure.
class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // NOLINTNEXTLINE(readability-function-size): a table is as long as it has rows.
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
        row("12", 12);
        row("999", 999);
        row("10,000", 10000);
        row("1,000,000", 1000000);
        row("1 000", 1000);
        row("10 000", 10000);
        row("1 250 000", 1250000);
        row("one hundred and twenty", 120);
        row("three hundred and five", 305);
        row("one thousand", 1000);
        row("twelve hundred", 1200);
        row("two thousand five hundred", 2500);
        row("twenty-five", 25);
        row("twenty five", 25);
        row("ninety-nine", 99);
        row("forty", 40);
        row("eleven", 11);
        row("one thousand two hundred", 1200);
        row("a hundred thousand", 100000);
        row("two hundred thousand", 200000);
        row("half a dozen", 6);
        row("a half-dozen", 6);
        row("half-a-dozen", 6);
        row("45K", 45000);
        row("1.5k", 1500);
        row("2.5 thousand", 2500);
        row("5 thousand", 5000);
        row("1.2m", 1200000);
        row("a quarter of a million", 250000);
        row("quarter of a million", 250000);
        row("three quarters of a million", 750000);
        row("three-quarters of a million", 750000);
        row("one-and-a-half million", 1500000);
        row("two and a half thousand", 2500);
        row("1½ million", 1500000);
        row("2½ thousand", 2500);
        row("a million and a half", 1500000);
        row("one million", 1000000);
        row("a million", 1000000);
        row("a further 50", 50);
        row("another 200", 200);
        row("a total of 400", 400);
        row("an extra 75", 75);
        row("an additional 1,400", 1400);
        row("300 plus", 300, Bound::AtLeast);
        row("5,000-plus", 5000, Bound::AtLeast);
        row("5,000+", 5000, Bound::AtLeast);
        row("over 300", 300, Bound::AtLeast);
        row("not less than 300", 300, Bound::AtLeast);
        row("no fewer than 300", 300, Bound::AtLeast);
        row("a minimum of 300", 300, Bound::AtLeast);
        row("300 and more", 300, Bound::AtLeast);
        row("300 or above", 300, Bound::AtLeast);
        row("at least a dozen", 12, Bound::AtLeast);
        row("more than two hundred", 200, Bound::AtLeast);
        row("fewer than 300", 300, Bound::AtMost);
        row("under 300", 300, Bound::AtMost);
        row("a maximum of 300", 300, Bound::AtMost);
        row("300 or fewer", 300, Bound::AtMost);
        row("up to two hundred and fifty", 250, Bound::AtMost);
        row("5,000 or so", 5000, Bound::About);
        row("roughly 300", 300, Bound::About);
        row("~300", 300, Bound::About);
        row("c.300", 300, Bound::About);
        row("c. 300", 300, Bound::About);
        row("circa 300", 300, Bound::About);
        row("300-odd", 300, Bound::About);
        row("approximately 300", 300, Bound::About);
        row("almost half a million", 500000, Bound::About);
        row("just under 300", 300, Bound::About);
        row("in the region of 300", 300, Bound::About);
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
        row("£14-billion", 14000 * kMillion * kPence);
        row("£800 million", 800 * kMillion * kPence);
        row("£1.13M", 1130000 * kPence);
        row("£5mln", 5 * kMillion * kPence);
        row("£30K", 30000 * kPence);
        row("£2tn", 2'000'000 * kMillion * kPence);
        row("£2 trillion", 2'000'000 * kMillion * kPence);
        row("£1 000 000", kMillion * kPence);
        row("£10 000", 10000 * kPence);
        row("£1.5 bn", 1500 * kMillion * kPence);
        row("£1.5BN", 1500 * kMillion * kPence);
        row("£1.5B", 1500 * kMillion * kPence);
        row("GBP5m", 5 * kMillion * kPence);
        row("GBP 5 million", 5 * kMillion * kPence);
        row("5m GBP", 5 * kMillion * kPence);
        row("£5m GBP", 5 * kMillion * kPence);
        row("five million pounds", 5 * kMillion * kPence);
        row("five million pounds sterling", 5 * kMillion * kPence);
        row("two and a half million pounds", 2500000 * kPence);
        row("a quarter of a million pounds", 250000 * kPence);
        row("a billion pounds", 1000 * kMillion * kPence);
        row("£half a million", 500000 * kPence);
        row("£1½m", 1500000 * kPence);
        row("£2½ million", 2500000 * kPence);
        row("£5.5million", 5500000 * kPence);
        row("£0.5m", 500000 * kPence);
        row("£1,000.50", 100050);
        row("£5 hundred million", 500 * kMillion * kPence);
        row("£5 hundred thousand", 500000 * kPence);
        row("£5 thousand million", 5000 * kMillion * kPence);
        row("£5m-a-year", 5 * kMillion * kPence);
        row("(£5m)", 5 * kMillion * kPence);
        row("£ 5m", 5 * kMillion * kPence);
        row("another £5m", 5 * kMillion * kPence);
        row("half a billion dollars", 500 * kMillion * kPence, "USD");
        row("US$ 40m", 40 * kMillion * kPence, "USD");
        row("USD 40m", 40 * kMillion * kPence, "USD");
        row("USD40m", 40 * kMillion * kPence, "USD");
        row("40m USD", 40 * kMillion * kPence, "USD");
        row("40 million US dollars", 40 * kMillion * kPence, "USD");
        row("40 million dollars", 40 * kMillion * kPence, "USD");
        row("AU$40m", 40 * kMillion * kPence, "AUD");
        row("C$40m", 40 * kMillion * kPence, "CAD");
        row("CA$40m", 40 * kMillion * kPence, "CAD");
        row("NZ$40m", 40 * kMillion * kPence, "NZD");
        row("HK$40m", 40 * kMillion * kPence, "HKD");
        row("S$40m", 40 * kMillion * kPence, "SGD");
        row("€ 20m", 20 * kMillion * kPence, "EUR");
        row("20m€", 20 * kMillion * kPence, "EUR");
        row("EUR20m", 20 * kMillion * kPence, "EUR");
        row("300 million yen", 300 * kMillion, "JPY");
        row("₹500 crore", 5000 * kMillion * kPence, "INR");
        row("500 crore rupees", 5000 * kMillion * kPence, "INR");
        row("SEK 400m", 400 * kMillion * kPence, "SEK");
        row("NOK 20m", 20 * kMillion * kPence, "NOK");
        row("CHF 5m", 5 * kMillion * kPence, "CHF");
        row("5 million Swiss francs", 5 * kMillion * kPence, "CHF");
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
        QTest::newRow("2,000-3,000") << QStringLiteral("The plan will create 2,000-3,000 jobs in Leeds.")
                                     << qint64(2000) << qint64(3000);
        QTest::newRow("2,000–3,000") << QStringLiteral("The plan will create 2,000–3,000 jobs in Leeds.")
                                     << qint64(2000) << qint64(3000);
        QTest::newRow("from 2,000 to 3,000")
            << QStringLiteral("The plan will create from 2,000 to 3,000 jobs in Leeds.") << qint64(2000)
            << qint64(3000);
        QTest::newRow("100 to 150") << QStringLiteral("The plan will create 100 to 150 jobs in Leeds.") << qint64(100)
                                    << qint64(150);
        QTest::newRow("20-30") << QStringLiteral("The plan will create 20-30 jobs in Leeds.") << qint64(20)
                               << qint64(30);
        QTest::newRow("15 or 20") << QStringLiteral("The plan will create 15 or 20 jobs in Leeds.") << qint64(15)
                                  << qint64(20);
        QTest::newRow("eight or nine") << QStringLiteral("The plan will create eight or nine jobs in Leeds.")
                                       << qint64(8) << qint64(9);
        QTest::newRow("5-6,000") << QStringLiteral("The plan will create 5-6,000 jobs in Leeds.") << qint64(5000)
                                 << qint64(6000);
        QTest::newRow("5,000-6,000") << QStringLiteral("The plan will create 5,000-6,000 jobs in Leeds.")
                                     << qint64(5000) << qint64(6000);
        QTest::newRow("two to three hundred")
            << QStringLiteral("The plan will create two to three hundred jobs in Leeds.") << qint64(200) << qint64(300);
        QTest::newRow("two or three hundred")
            << QStringLiteral("The plan will create two or three hundred jobs in Leeds.") << qint64(200) << qint64(300);
        QTest::newRow("between two and three thousand")
            << QStringLiteral("The plan will create between two and three thousand jobs in Leeds.") << qint64(2000)
            << qint64(3000);
        QTest::newRow("1-2 million") << QStringLiteral("The plan will create 1-2 million jobs in Leeds.")
                                     << qint64(1000000) << qint64(2000000);
        QTest::newRow("1 to 2 million") << QStringLiteral("The plan will create 1 to 2 million jobs in Leeds.")
                                        << qint64(1000000) << qint64(2000000);
        QTest::newRow("£5m to £7m") << QStringLiteral("It will invest £5m to £7m in Leeds.")
                                    << qint64(5 * kMillion * kPence) << qint64(7 * kMillion * kPence);
        QTest::newRow("£20m-30m") << QStringLiteral("It will invest £20m-30m in Leeds.")
                                  << qint64(20 * kMillion * kPence) << qint64(30 * kMillion * kPence);
        QTest::newRow("£20 to £30m") << QStringLiteral("It will invest £20 to £30m in Leeds.")
                                     << qint64(20 * kMillion * kPence) << qint64(30 * kMillion * kPence);
        QTest::newRow("£20m to £30m") << QStringLiteral("It will invest £20m to £30m in Leeds.")
                                      << qint64(20 * kMillion * kPence) << qint64(30 * kMillion * kPence);
        QTest::newRow("£20–£30 million") << QStringLiteral("It will invest £20–£30 million in Leeds.")
                                         << qint64(20 * kMillion * kPence) << qint64(30 * kMillion * kPence);
        QTest::newRow("between £20m and £30m") << QStringLiteral("It will invest between £20m and £30m in Leeds.")
                                               << qint64(20 * kMillion * kPence) << qint64(30 * kMillion * kPence);
        QTest::newRow("between £20 and £30 million")
            << QStringLiteral("It will invest between £20 and £30 million in Leeds.") << qint64(20 * kMillion * kPence)
            << qint64(30 * kMillion * kPence);
        QTest::newRow("£100-150k") << QStringLiteral("It will invest £100-150k in Leeds.") << qint64(100000 * kPence)
                                   << qint64(150000 * kPence);
        QTest::newRow("£1.5m-£2m") << QStringLiteral("It will invest £1.5m-£2m in Leeds.") << qint64(1500000 * kPence)
                                   << qint64(2 * kMillion * kPence);
        QTest::newRow("£100,000-£150,000") << QStringLiteral("It will invest £100,000-£150,000 in Leeds.")
                                           << qint64(100000 * kPence) << qint64(150000 * kPence);
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

    /// A bound that stands apart from its number.
    void farBounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("bound");
        const auto row = [](const char *text, Bound bound) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << static_cast<int>(bound);
        };
        row("The park will create 300 jobs and more.", Bound::AtLeast);
        row("The park will create 300 jobs and more in Hull.", Bound::AtLeast);
        row("The park will create 300 jobs at most.", Bound::AtMost);
        row("The park employs 300 people or so, the council says.", Bound::About);
        row("The firm made sales that exceed £5m a year.", Bound::AtLeast);
        row("The firm's turnover has passed £5m.", Bound::AtLeast);
        row("The firm's revenue topped £5m last year.", Bound::AtLeast);
        row("The hall is estimated to cost £5m to build.", Bound::About);
        row("The firm will build a hall at an estimated cost of £5m.", Bound::About);
        row("The average salary is nearer £40,000.", Bound::About);
        row("The park will create closer to 300 jobs.", Bound::About);
        // None of these bounds the number.
        row("The park will create 300 jobs and more homes.", Bound::Exact);
        row("The agency passed £5m on to the council as a grant.", Bound::Exact);
        row("The scheme will bring about 142 new jobs.", Bound::Exact);
        row("The scheme will bring about 140 new jobs.", Bound::About);
        row("The park will create 300 jobs, and more are planned.", Bound::Exact);
    }
    void farBounds()
    {
        QFETCH(QString, text);
        const std::vector<Figure> figures = figuresOf(text);
        QCOMPARE(figures.size(), std::size_t{1});
        QTEST(static_cast<int>(figures[0].amount.bound), "bound");
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

    /// The span of a number holds its bound, its currency and its scale, and nothing of the words beside it.
    void spansHoldTheWholeNumber_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number :
             {"£14bn", "up to £5m", "£5m-plus", "£1m+", "between £20m and £30m", "$1 billion (£620m)", "£5m or more",
              "two and a half million pounds", "$100 million, or £81 million", "£20m-30m", "half a billion dollars",
              "more than €20m", "$5m (£3.9m, €4.6m)", "USD 40m", "20m€", "£10 000", "£1½m"})
            QTest::addRow("%s", number) << QString::fromUtf8(number);
    }
    void spansHoldTheWholeNumber()
    {
        QFETCH(QString, number);
        const QString text = QStringLiteral("The brewer will invest %1 in its Leeds works.").arg(number);
        const std::vector<Figure> figures = figuresOf(text);
        QCOMPARE(figures.size(), std::size_t{1});
        const TextSpan span = figures[0].evidence.number;
        QCOMPARE(text.mid(span.start, span.length()), number);
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
