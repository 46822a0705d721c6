// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/deflator.h"

#include <QRegularExpression>
#include <QTest>

using namespace pledgeboard;

class DeflatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theTableInTheProgramEndsAtHundred()
    {
        const Deflator &deflator = Deflator::instance();
        QCOMPARE(deflator.priceYear(), 2024);
        QCOMPARE(*deflator.factor(2024), 1.0);
        QCOMPARE(*deflator.factor(1990), 100.0 / 42.7537);
    }

    void laterYearsStayAndEarlierOnesAreUnknown()
    {
        QCOMPARE(*Deflator::instance().factor(2026), 1.0);
        QVERIFY(!Deflator::instance().factor(1989));
    }

    void aYearIsMultipliedByTheIndexOfThePriceYearOverItsOwn()
    {
        const auto deflator = Deflator::fromCsv("year,index\n2010,80\n2012,100\n");
        QVERIFY(deflator);
        QCOMPARE(deflator->priceYear(), 2012);
        QCOMPARE(*deflator->factor(2010), 1.25);
        QVERIFY(!deflator->factor(2011));
    }

    void brokenTablesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("named");
        QTest::newRow("heading") << QByteArray("jahr,index\n2010,80\n") << QStringLiteral("line 1");
        QTest::newRow("no number") << QByteArray("year,index\n2010,80\n2011,x\n") << QStringLiteral("line 3");
        QTest::newRow("zero") << QByteArray("year,index\n2010,0\n") << QStringLiteral("line 2");
        QTest::newRow("no year") << QByteArray("year,index\n") << QStringLiteral("gdp_deflator.csv");
    }

    void brokenTablesSayWhere()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, named);
        const auto deflator = Deflator::fromCsv(csv);
        QVERIFY(!deflator);
        QCOMPARE(deflator.error().code, ErrorCode::ReferenceBroken);
        QVERIFY2(deflator.error().message.contains(named), qPrintable(deflator.error().message));
    }
};

QTEST_GUILESS_MAIN(DeflatorTest)
#include "tst_deflator.moc"
