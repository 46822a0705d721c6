// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"

#include <QTest>

using namespace pledgeboard;

namespace {

constexpr qint64 kMillionPounds = 100'000'000; // in pence

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void labelsOfMoneyHaveThreeDigits_data()
    {
        QTest::addColumn<qint64>("pence");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("award") << qint64(113'000'000) << "£1.13m"
                               << "£1.13 million";
        QTest::newRow("zone") << 800 * kMillionPounds << "£800m"
                              << "£800 million";
        QTest::newRow("country") << 14'000 * kMillionPounds << "£14bn"
                                 << "£14 billion";
        QTest::newRow("trillion") << 2'270'000 * kMillionPounds << "£2.27tn"
                                  << "£2.27 trillion";
        QTest::newRow("rounds up into the next scale") << qint64(99'999'999'900) << "£1bn"
                                                       << "£1 billion";
        QTest::newRow("rounds up to a million") << qint64(99'999'960) << "£1m"
                                                << "£1 million";
        QTest::newRow("half goes up") << qint64(112'500'000) << "£1.13m"
                                      << "£1.13 million";
        QTest::newRow("just under half") << qint64(112'499'999) << "£1.12m"
                                         << "£1.12 million";
        QTest::newRow("one decimal") << qint64(1'250 * kMillionPounds) << "£1.25bn"
                                     << "£1.25 billion";
        QTest::newRow("tens of millions") << qint64(4'560'000'000) << "£45.6m"
                                          << "£45.6 million";
        QTest::newRow("pay") << qint64(4'501'100) << "£45,000"
                             << "£45,011";
        QTest::newRow("pounds and pence") << qint64(1'250) << "£12.50"
                                          << "£12.50";
        QTest::newRow("pence are dropped from a hundred pounds on") << qint64(123'45) << "£123"
                                                                    << "£123";
        QTest::newRow("nothing") << qint64(0) << "£0"
                                 << "£0";
        QTest::newRow("negative") << -5 * kMillionPounds << "−£5m"
                                  << "−£5 million";
        QTest::newRow("largest") << qint64(INT64_MAX) << "£92,200tn"
                                 << "£92,200 trillion";
        QTest::newRow("smallest") << qint64(INT64_MIN) << "−£92,200tn"
                                  << "−£92,200 trillion";
    }

    void labelsOfMoneyHaveThreeDigits()
    {
        QFETCH(qint64, pence);
        QFETCH(QString, label);
        QFETCH(QString, sentence);
        QCOMPARE(shortAmount(pence, kPound), label);
        QCOMPARE(shortAmount(pence, kPound, Bound::Exact, AmountStyle::Sentence), sentence);
    }

    void headsAreExact()
    {
        QCOMPARE(shortAmount(8000, Currency()), QStringLiteral("8,000"));
        QCOMPARE(shortAmount(23407, Currency()), QStringLiteral("23,407"));
        QCOMPARE(shortAmount(1'234'567, Currency()), QStringLiteral("1,234,567"));
        QCOMPARE(shortAmount(999, Currency()), QStringLiteral("999"));
        QCOMPARE(shortAmount(0, Currency()), QStringLiteral("0"));
        QCOMPARE(shortAmount(-1500, Currency()), QStringLiteral("−1,500"));
    }

    void boundsAreSignsInLabelsAndWordsElsewhere()
    {
        const std::int64_t pence = 800 * kMillionPounds;
        QCOMPARE(shortAmount(pence, kPound, Bound::AtMost), QStringLiteral("≤ £800m"));
        QCOMPARE(shortAmount(pence, kPound, Bound::AtMost, AmountStyle::Words), QStringLiteral("up to £800m"));
        QCOMPARE(shortAmount(pence, kPound, Bound::AtMost, AmountStyle::Sentence),
                 QStringLiteral("up to £800 million"));
        QCOMPARE(shortAmount(13000, Currency(), Bound::AtLeast), QStringLiteral("> 13,000"));
        QCOMPARE(shortAmount(13000, Currency(), Bound::AtLeast, AmountStyle::Words),
                 QStringLiteral("more than 13,000"));
        QCOMPARE(shortAmount(1000, Currency(), Bound::About), QStringLiteral("~1,000"));
        QCOMPARE(shortAmount(1000, Currency(), Bound::About, AmountStyle::Words), QStringLiteral("about 1,000"));
    }

    void otherCurrenciesHaveTheirSignOrCode()
    {
        QCOMPARE(shortAmount(58'300'000'000, Currency("USD")), QStringLiteral("$583m"));
        QCOMPARE(shortAmount(203'000'000'000, Currency("USD")), QStringLiteral("$2.03bn"));
        QCOMPARE(shortAmount(500'000'000, Currency("EUR")), QStringLiteral("€5m"));
        QCOMPARE(shortAmount(5'000'000, Currency("JPY")), QStringLiteral("¥5m"));
        QCOMPARE(shortAmount(500'000'000, Currency("CHF")), QStringLiteral("CHF\u00a05m"));
    }

    void rangesTakeTo()
    {
        QCOMPARE(amountRange(2000, 3000, Currency()), QStringLiteral("2,000 to 3,000"));
        QCOMPARE(amountRange(5 * kMillionPounds, 8 * kMillionPounds, kPound), QStringLiteral("£5m to £8m"));
        QCOMPARE(amountRange(7, 7, Currency()), QStringLiteral("7"));
        QCOMPARE(amountText(Amount{2500, 2000, 3000, Bound::Exact, Currency()}), QStringLiteral("2,000 to 3,000"));
        QCOMPARE(amountText(Amount{1000, {}, {}, Bound::About, Currency()}), QStringLiteral("about 1,000"));
        QCOMPARE(yearsText(2017, 2025), QStringLiteral("2017 to 2025"));
        QCOMPARE(yearsText(2017, 2017), QStringLiteral("2017"));
    }

    void valuesPerHeadAreHundredths()
    {
        Query query;
        QCOMPARE(tallyAmount(11500, query), QStringLiteral("11,500"));
        query.basis = Basis::PerHead;
        QCOMPARE(tallyAmount(72'501, query), QStringLiteral("725"));
        QCOMPARE(tallyAmount(7'254, query), QStringLiteral("72.5"));
        QCOMPARE(tallyAmount(725, query), QStringLiteral("7.25"));
        QCOMPARE(tallyAmount(-725, query), QStringLiteral("−7.25"));
        query.measure = Measure::Investment;
        QCOMPARE(tallyAmount(158 * kMillionPounds, query, Bound::AtMost, AmountStyle::Words),
                 QStringLiteral("up to £1.58m"));
    }

    void datesAreDayMonthYear()
    {
        QCOMPARE(dateText(boost::gregorian::date(2025, 1, 13)), QStringLiteral("13 January 2025"));
        QCOMPARE(dateText(boost::gregorian::date(2024, 12, 1)), QStringLiteral("1 December 2024"));
        QCOMPARE(monthText(2024, 3), QStringLiteral("March 2024"));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
