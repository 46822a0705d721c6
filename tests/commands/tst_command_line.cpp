// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QTest>

using namespace pledgeboard;

/// What holds for every subcommand of the built program.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void helpNamesEverySubcommand()
    {
        const ProgramRun run = runProgram({QStringLiteral("--help")});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty());
        for (const char *command : {"extract", "import", "tally"})
            QVERIFY2(run.out.contains(QLatin1String(command)), command);
    }

    void theVersionIsThatOfTheBuild()
    {
        const ProgramRun run = runProgram({QStringLiteral("--version")});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out, QStringLiteral("pledgeboard " PLEDGEBOARD_VERSION "\n"));
    }

    void everySubcommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"extract", "import", "tally"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everySubcommandHasHelp()
    {
        QFETCH(QString, command);
        const ProgramRun run = runProgram({command, QStringLiteral("--help")});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains(command));
    }

    void wrongUsageSaysSoOnStandardError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unheard option") << QStringList{QStringLiteral("--unheard")};
        QTest::newRow("import without workspace") << QStringList{QStringLiteral("import"), QStringLiteral("a.txt")};
        QTest::newRow("import without files")
            << QStringList{QStringLiteral("import"), QStringLiteral("--workspace"), QStringLiteral("w")};
        QTest::newRow("extract without files") << QStringList{QStringLiteral("extract")};
        QTest::newRow("tally without workspace")
            << QStringList{QStringLiteral("tally"), QStringLiteral("--measure"), QStringLiteral("jobs")};
        QTest::newRow("chart without anything") << QStringList{QStringLiteral("chart")};
        QTest::newRow("two subcommands") << QStringList{QStringLiteral("extract"), QStringLiteral("a.txt"),
                                                        QStringLiteral("tally"), QStringLiteral("--unheard")};
    }

    void wrongUsageSaysSoOnStandardError()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.exit, 2);
        QCOMPARE(run.out, QString());
        QVERIFY(!run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
