// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/csv_table.h"

#include <QRegularExpression>
#include <QTest>

using namespace pledgeboard;

class CsvTableTest : public QObject
{
    Q_OBJECT

private:
    const QStringList m_columns{QStringLiteral("name"), QStringLiteral("note")};

    Result<CsvTable> parse(const QByteArray &csv) const
    {
        return CsvTable::parse(csv, m_columns, QStringLiteral("t.csv"));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void quotesHoldCommasQuotesAndLineEnds()
    {
        const auto table = parse("name,note\n\"Ashford, Surrey\",\"the \"\"other\"\"\nAshford\"\nLeeds,\n");
        QVERIFY(table);
        QCOMPARE(table->rows().size(), std::size_t{2});
        QCOMPARE(table->rows()[0].cells.at(0), QStringLiteral("Ashford, Surrey"));
        QCOMPARE(table->rows()[0].cells.at(1), QStringLiteral("the \"other\"\nAshford"));
        QCOMPARE(table->rows()[1].cells.at(1), QString());
        QCOMPARE(table->rows()[1].line, 4);
    }

    void lineEndsOfBothKindsAndNoneAtTheEnd()
    {
        const auto table = parse("name,note\r\nLeeds,a\r\n\r\nYork,b");
        QVERIFY(table);
        QCOMPARE(table->rows().size(), std::size_t{2});
        QCOMPARE(table->rows()[0].cells.at(1), QStringLiteral("a"));
        QCOMPARE(table->rows()[1].cells.at(1), QStringLiteral("b"));
    }

    void faultsNameTableAndLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("named");
        QTest::newRow("heading") << QByteArray("name\nLeeds\n") << QStringLiteral("t.csv, line 1");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("t.csv, line 1");
        QTest::newRow("too few cells") << QByteArray("name,note\nLeeds,a\nYork\n") << QStringLiteral("t.csv, line 3");
        QTest::newRow("open quote") << QByteArray("name,note\nLeeds,\"a\n") << QStringLiteral("quotation mark");
    }

    void faultsNameTableAndLine()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, named);
        const auto table = parse(csv);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::ReferenceBroken);
        QVERIFY2(table.error().message.contains(named), qPrintable(table.error().message));
    }

    void theReferenceTablesAreInTheProgram_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {"fx_annual.csv", "fx_monthly.csv", "gdp_deflator.csv", "informal_areas.csv", "more_places.csv",
              "neighbours.csv", "places.csv", "uk_outline.json", "usual_names.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void theReferenceTablesAreInTheProgram()
    {
        QFETCH(const QString, file);
        QFile source(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/resources/reference/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(embeddedReference(file), source.readAll());
    }
};

QTEST_GUILESS_MAIN(CsvTableTest)
#include "tst_csv_table.moc"
