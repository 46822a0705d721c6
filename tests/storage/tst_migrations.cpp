// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include <QTest>

using namespace pledgeboard;

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void statementsAreSplit_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("only a comment") << QStringLiteral("-- one; two") << QStringList();
        QTest::newRow("two") << QStringLiteral("A;\nB;\n") << QStringList{QStringLiteral("A"), QStringLiteral("B")};
        QTest::newRow("without the last semicolon")
            << QStringLiteral("A; B") << QStringList{QStringLiteral("A"), QStringLiteral("B")};
        QTest::newRow("semicolon in a comment")
            << QStringLiteral("A -- x; y's\nB;") << QStringList{QStringLiteral("A \nB")};
        QTest::newRow("semicolon in quotes") << QStringLiteral("A 'x;''y;' \"z;\"; B")
                                             << QStringList{QStringLiteral("A 'x;''y;' \"z;\""), QStringLiteral("B")};
        QTest::newRow("comment in quotes")
            << QStringLiteral("A '--'; B") << QStringList{QStringLiteral("A '--'"), QStringLiteral("B")};
        QTest::newRow("quote without end") << QStringLiteral("A 'x; B") << QStringList{QStringLiteral("A 'x; B")};
        QTest::newRow("minus") << QStringLiteral("A - 1;") << QStringList{QStringLiteral("A - 1")};
    }

    void statementsAreSplit()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(splitStatements(script), statements);
    }

    void migrationsMakeEveryTable()
    {
        Connection connection(QStringLiteral("QSQLITE"), QStringLiteral("memory"));
        connection.database().setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(connection.open());
        QVERIFY(runMigrations(connection, 0));
        QStringList tables = connection.database().tables();
        tables.sort();
        QCOMPARE(
            tables.join(u' '),
            QStringLiteral(
                "announcement announcement_figure article change_log decision doubtful_join evidence figure meta noise "
                "own_word place_colour"));
        QCOMPARE(connection.value(QStringLiteral("SELECT value FROM meta WHERE name = 'program'"))->toString(),
                 QStringLiteral(PLEDGEBOARD_VERSION));
    }

    void migrationsThatAreDoneAreNotRunAgain()
    {
        Connection connection(QStringLiteral("QSQLITE"), QStringLiteral("memory"));
        connection.database().setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(connection.open());
        QVERIFY(runMigrations(connection, 0));
        QVERIFY(runMigrations(connection, newestSchema()));
        QVERIFY(!runMigrations(connection, 0));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
