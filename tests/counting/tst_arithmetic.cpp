// SPDX-License-Identifier: GPL-3.0-or-later
// Printed shares, parts, sums and conversions that hold, and that do not.
#include "models/counting/arithmetic_check.h"
#include "models/counting/printed_numbers.h"

#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

/// A figure for each number of the text that is marked: "[583] of the [2,030] jobs". The marks are taken out.
struct Marked {
    QString text;
    std::vector<Figure> figures;
};

Marked marked(const QString &source, Kind kind = Kind::JobsPromised)
{
    Marked made;
    std::vector<TextSpan> spans;
    int start = -1;
    for (const QChar letter : source) {
        const auto at = static_cast<int>(made.text.size());
        if (letter == u'[')
            start = at;
        else if (letter == u']')
            spans.push_back(TextSpan{start, at});
        else
            made.text.append(letter);
    }
    for (const TextSpan &span : spans) {
        Figure figure;
        figure.id = QString::number(made.figures.size() + 1);
        figure.kind = kind;
        const PrintedNumber number =
            printedNumbers(QStringView(made.text).mid(span.start, span.length()), span.start).at(0);
        figure.amount.value = std::llround(number.value);
        if (number.currency == u'$')
            figure.amount.currency = Currency("USD");
        else if (number.currency == u'£')
            figure.amount.currency = kPound;
        if (!figure.amount.currency.isNone()) {
            figure.kind = Kind::MoneyRaised;
            figure.amount.value *= 100;
        }
        figure.year = 2014;
        figure.evidence.number = span;
        figure.evidence.sentence = TextSpan{0, static_cast<int>(made.text.size())};
        made.figures.push_back(figure);
    }
    return made;
}

} // namespace

class ArithmeticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *text, const char *sentence) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("Its growers raised [$583m], 28% of the total [$2.03bn] that the county got.",
            "$583m of $2.03bn is 28.7%, printed 28%.");
        row("The lab will fill [583] of the [2,030] posts, or 28%.", "583 of 2,030 is 28.7%, printed 28%.");
        row("[150] (40%) of the [300] new jobs are for apprentices.", "150 of 300 is 50.0%, printed 40%.");
        row("Some [650] jobs, almost 60% of the [1,300] promised, went to the port.",
            "650 of 1,300 is 50.0%, printed 60%.");
        row("They won [£3.55m] – 40.1% of the [£9.02m] fund.", "£3.55m of £9.02m is 39.36%, printed 40.1%.");
        row("A total of [600] jobs come: [200] in Wick and [300] in Thurso.",
            "200 and 300 add up to 500, printed 600.");
        row("The yard wants [200], about 35 per cent of the [400] posts.", "200 of 400 is 50.0%, printed 35 per cent.");
        row("As many as [3,000] of the [2,500] jobs go to Hull.", "The part, 3,000, is larger than its whole, 2,500.");
        row("The board spent [£900,000] out of [£850,000] in a year.",
            "The part, £900,000, is larger than its whole, £850,000.");
        row("It plans [200] jobs in Wick and [300] in Thurso, a total of [600] jobs.",
            "200 and 300 add up to 500, printed 600.");
        row("[£2m] for Ely, [£3m] for Diss and [£4m] for Acle, [£12m] in total.",
            "£2m, £3m and £4m add up to £9m, printed £12m.");
    }

    void faults()
    {
        QFETCH(QString, text);
        const Marked made = marked(text);
        const std::vector<ArithmeticFinding> found = checkArithmetic(made.text, made.figures, date(2014, 5, 1));
        QCOMPARE(found.size(), std::size_t{1});
        QTEST(found.front().sentence, "sentence");
        QVERIFY(!found.front().figures.empty());
        QVERIFY(found.front().spans.size() >= 2);
        for (std::size_t i = 1; i < found.front().spans.size(); ++i)
            QVERIFY(found.front().spans[i - 1].end <= found.front().spans[i].start);
    }

    void whatHolds_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("Its growers raised [$583m], 29% of the total [$2.03bn] that the county got.");
        row("Its growers raised [$583m], almost 30% of the total [$2.03bn] that the county got.");
        row("Its growers raised [$583m], over 28% of the total [$2.03bn] that the county got.");
        row("Its growers raised [$583m], about 28% of the total [$2.03bn] that the county got.");
        row("The lab will fill [583] of the [2,030] posts, or 28.7%.");
        row("[150] (50%) of the [300] new jobs are for apprentices.");
        row("They raised [£1.1m], 37% of the [£3m] that was wanted.");
        row("They raised [$2bn], 28% of the [$7bn] of the whole country.");
        row("Sales rose 28% and the firm will hire [583] of the graduates that [2,030] firms wanted.");
        row("The fund, 28% of which is spent, paid [£5m] for roads and [£6m] for docks.");
        row("[1,000] of the [13,000] jobs come to Hull.");
        row("It hired [300] in June of 2024 and [200] later.");
        row("It plans [200] jobs in Wick and [300] in Thurso, a total of [500] jobs.");
        row("It plans about [200] jobs in Wick and [290] in Thurso, a total of [490] jobs.");
        row("A total of [600] jobs come, [200] of them in Wick.");
        row("[£2.1m] for Ely and [£3.3m] for Diss, [£5.5m] in total.");
        row("It plans [200] jobs in Wick and [300] in Thurso after [900] went.");
        row("A total of [600] jobs, with [100] in Wick now, after [300] in Thurso and [900] before.");
    }

    void whatHolds()
    {
        QFETCH(QString, text);
        const Marked made = marked(text);
        const std::vector<ArithmeticFinding> found = checkArithmetic(made.text, made.figures, date(2014, 5, 1));
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front().sentence));
    }

    void sharesRoundHalfAwayFromZero()
    {
        const auto share = [](const char *text) { return printedNumbers(QString::fromLatin1(text), 0).back(); };
        QVERIFY(shareHolds(share("29%"), 28.5, 28.5));
        QVERIFY(!shareHolds(share("28%"), 28.6, 28.7));
        QVERIFY(shareHolds(share("28.7%"), 28.72, 28.72));
        QVERIFY(!shareHolds(share("28.6%"), 28.72, 28.72));
        QVERIFY(shareHolds(share("nearly 30%"), 28.72, 28.72));
        QVERIFY(!shareHolds(share("nearly 28%"), 28.72, 28.72));
        QVERIFY(shareHolds(share("more than 25 per cent"), 28.72, 28.72));
        QVERIFY(!shareHolds(share("more than 30%"), 28.72, 28.72));
        QVERIFY(shareHolds(share("under 30%"), 28.72, 28.72));
    }

    void aPartByTheTextsOwnWordThatIsLarger()
    {
        Marked made = marked(QStringLiteral("The port gets [£5m], including [£8m] for its quay."));
        made.figures[1].wholeId = made.figures[0].id;
        const std::vector<ArithmeticFinding> found = checkArithmetic(made.text, made.figures, date(2014, 5, 1));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().fault, ArithmeticFault::PartTooLarge);
        QCOMPARE(found.front().sentence, QStringLiteral("The part, £8m, is larger than its whole, £5m."));
        QCOMPARE(found.front().ratio, 5.0 / 8.0);
    }

    void conversions()
    {
        Marked made = marked(QStringLiteral("London raised [$1bn] and Leeds [$2bn] in 2014."));
        made.figures[0].conversion = Money{620'000'000LL * 100, kPound};
        made.figures[1].conversion = Money{1'240'000'000LL * 100, kPound};
        QVERIFY(checkArithmetic(made.text, made.figures, date(2014, 12, 1)).empty());
        made.figures[1].conversion = Money{1'440'000'000LL * 100, kPound};
        const std::vector<ArithmeticFinding> found = checkArithmetic(made.text, made.figures, date(2014, 12, 1));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().sentence,
                 QStringLiteral("$2bn given as £1.44bn makes £0.72 for $1, but $1bn given as £620m makes £0.62."));
        QCOMPARE(found.front().figures, (std::vector<int>{1, 0}));
    }

    void aConversionFarFromTheYears()
    {
        Marked made = marked(QStringLiteral("London raised [$1bn] in 2014."));
        made.figures[0].conversion = Money{820'000'000LL * 100, kPound};
        const std::vector<ArithmeticFinding> found = checkArithmetic(made.text, made.figures, date(2014, 12, 1));
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY2(found.front().sentence.startsWith(
                     QStringLiteral("$1bn given as £820m makes £0.82 for $1; the average of 2014 was £0.6")),
                 qPrintable(found.front().sentence));
    }

    void numbersAsPrinted()
    {
        const std::vector<PrintedNumber> numbers = printedNumbers(
            QStringLiteral("In 2014 some $2.03bn, 2,030 of 12 million posts, 4.5 per cent, B12 and the A1."), 100);
        QCOMPARE(numbers.size(), std::size_t{4});
        QCOMPARE(numbers[0].value, 2.03e9);
        QCOMPARE(numbers[0].currency, QChar(u'$'));
        QCOMPARE(numbers[0].hedge, Hedge::About);
        QCOMPARE(numbers[0].span.start, 113);
        QCOMPARE(numbers[1].value, 2030.0);
        QCOMPARE(numbers[1].halfStep, 0.0);
        QCOMPARE(numbers[2].value, 12e6);
        QCOMPARE(numbers[2].halfStep, 0.5e6);
        QVERIFY(numbers[3].isShare);
        QCOMPARE(numbers[3].decimals, 1);
    }
};

QTEST_APPLESS_MAIN(ArithmeticTest)

#include "tst_arithmetic.moc"
