// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/exchange_rates.h"

#include <QRegularExpression>
#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

class ExchangeRatesTest : public QObject
{
    Q_OBJECT

private:
    static constexpr Currency kDollar{"USD"};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theMonthComesFirst()
    {
        const auto rate = ExchangeRates::instance().rate(kDollar, date(2000, 2, 10));
        QVERIFY(rate);
        QCOMPARE(rate->poundsPerUnit, 0.625);
        QCOMPARE(rate->year, 2000);
        QCOMPARE(rate->month, std::optional<int>(2));
    }

    void aCurrencyWithoutMonthsTakesItsYear()
    {
        const auto rate = ExchangeRates::instance().rate(Currency("AUD"), date(2000, 2, 10));
        QVERIFY(rate);
        QCOMPARE(rate->poundsPerUnit, 0.383358);
        QCOMPARE(rate->year, 2000);
        QVERIFY(!rate->month);
    }

    void aYearAfterTheTableTakesTheNewestBefore()
    {
        const auto late = ExchangeRates::instance().rate(kDollar, date(2031, 5, 1));
        QVERIFY(late);
        QCOMPARE(late->year, 2025);
        QVERIFY(!late->month);
        QCOMPARE(ExchangeRates::instance().rate(kDollar, 2031)->poundsPerUnit, late->poundsPerUnit);
    }

    void dollarsOf2014AreAboutSixtyPence()
    {
        const auto rate = ExchangeRates::instance().rate(kDollar, 2014);
        QVERIFY(rate);
        QVERIFY2(rate->poundsPerUnit > 0.60 && rate->poundsPerUnit < 0.62,
                 qPrintable(QString::number(rate->poundsPerUnit)));
    }

    void whatIsNotKnownIsNothing()
    {
        QVERIFY(!ExchangeRates::instance().rate(kDollar, 1999));
        QVERIFY(!ExchangeRates::instance().rate(Currency("AAA"), 2014));
        QVERIFY(!ExchangeRates::instance().rate(Currency("ZZZ"), 2014));
        QVERIFY(!ExchangeRates::instance().rate(Currency(), 2014));
        QVERIFY(!ExchangeRates::instance().rate(kDollar, date(boost::gregorian::not_a_date_time)));
    }

    void everyCurrencyOfTheYearsIsWithinReason()
    {
        for (const char *code : {"AUD", "CAD", "CHF", "CNY", "EUR", "INR", "JPY", "USD"}) {
            const auto rate = ExchangeRates::instance().rate(*Currency::fromCode(QString::fromLatin1(code)), 2020);
            QVERIFY2(rate && rate->year == 2020 && rate->poundsPerUnit > 0.0 && rate->poundsPerUnit < 2.0, code);
        }
    }

    void brokenTablesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("monthly");
        QTest::addColumn<QByteArray>("annual");
        QTest::addColumn<QString>("named");
        const QByteArray months("month,currency,gbp_per_unit\n2000-01,USD,0.6\n");
        const QByteArray years("year,currency,gbp_per_unit\n2000,USD,0.6\n");
        QTest::newRow("month 13") << months + "2000-13,USD,0.6\n" << years << QStringLiteral("fx_monthly.csv, line 3");
        QTest::newRow("not a month") << months + "2000,USD,0.6\n" << years << QStringLiteral("fx_monthly.csv, line 3");
        QTest::newRow("currency") << months << years + "2001,usd,0.6\n" << QStringLiteral("fx_annual.csv, line 3");
        QTest::newRow("below zero") << months << years + "2001,USD,-1\n" << QStringLiteral("fx_annual.csv, line 3");
        QTest::newRow("a month among years") << months << years + "2001-01,USD,1\n"
                                             << QStringLiteral("fx_annual.csv, line 3");
    }

    void brokenTablesSayWhere()
    {
        QFETCH(const QByteArray, monthly);
        QFETCH(const QByteArray, annual);
        QFETCH(const QString, named);
        const auto rates = ExchangeRates::fromCsv(monthly, annual);
        QVERIFY(!rates);
        QCOMPARE(rates.error().code, ErrorCode::ReferenceBroken);
        QVERIFY2(rates.error().message.contains(named), qPrintable(rates.error().message));
    }
};

QTEST_GUILESS_MAIN(ExchangeRatesTest)
#include "tst_exchange_rates.moc"
