// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

class ExtractCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        write("one.txt",
              "Brightwell Systems will create up to 300 jobs in Leeds by 2030. Sales rose by 12 per cent.\n");
        write("two.txt", "A workshop in Cardiff has won a grant of £2m.\n");
    }

    void jsonSaysWhy()
    {
        const ProgramRun run = runProgram(
            {QStringLiteral("extract"), QStringLiteral("--published"), QStringLiteral("2025-06-02"), path("one.txt")});
        QCOMPARE(run.exit, 0);
        const QJsonObject figure = QJsonDocument::fromJson(run.out.toUtf8())[u"figures"].toArray().first().toObject();
        QVERIFY(!figure[u"grades"].toArray().isEmpty());
        bool place = false;
        const QString text = QString::fromUtf8(bytes("one.txt"));
        const QJsonArray cues = figure[u"cues"].toArray();
        for (const auto &cue : cues) {
            if (cue[u"answer"].toString() == u"place") {
                const int start = cue[u"start"].toInt();
                place = text.mid(start, cue[u"end"].toInt() - start) == u"Leeds";
            }
        }
        QVERIFY(place);
    }

    void explainPrintsTheDerivation()
    {
        const ProgramRun run =
            runProgram({QStringLiteral("extract"), QStringLiteral("--explain"), QStringLiteral("--published"),
                        QStringLiteral("2025-06-02"), path("one.txt"), path("two.txt")});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.err, QString());
        for (const char *said :
             {"Brightwell Systems will create >>up to 300<< jobs in Leeds by 2030.", "Kind: Jobs promised", "“create”",
              "Place: Leeds", "Organisation: Brightwell Systems", "Year: 2025", "Period: 2025 to 2030", "“by 2030”",
              "Bound: at_most", "“up to”", "Confidence: 0.", "Numbers that are no figure:", ">>12<< per cent",
              "a share or a measure", "two.txt", ">>£2m<<"})
            QVERIFY2(run.out.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u'\n' + run.out));
        QVERIFY(!run.out.contains(u'{'));
        QVERIFY(run.out.indexOf(QStringLiteral("one.txt")) < run.out.indexOf(QStringLiteral("two.txt")));
    }

    void anUnreadableFileDoesNotStopTheOthers()
    {
        const ProgramRun run =
            runProgram({QStringLiteral("extract"), QStringLiteral("--explain"), path("none.txt"), path("two.txt")});
        QCOMPARE(run.exit, 1);
        QVERIFY(run.err.contains(QStringLiteral("none.txt")));
        QVERIFY(run.out.contains(QStringLiteral("Cardiff")));
    }

    void theHelpNamesWhatThereIs()
    {
        const ProgramRun run = runProgram({QStringLiteral("extract"), QStringLiteral("--help")});
        QVERIFY(run.out.contains(QStringLiteral("--explain")) && run.out.contains(QStringLiteral("--words")));
    }

    void ownWordsAreUsed()
    {
        write("w.words.csv", "what,name,aliases,means\nplace,Kiln Wharf,,Cardiff\ncue,gobbet,,no figure\n");
        write("three.txt", "Brightwell Systems will create 300 jobs in Kiln Wharf. The gobbet is £2m.\n");
        const QStringList command{QStringLiteral("extract"), path("three.txt")};
        const ProgramRun without = runProgram(command);
        const ProgramRun with = runProgram(command + QStringList{QStringLiteral("--words"), path("w.words.csv")});
        QCOMPARE(with.exit, 0);
        const auto figures = [](const ProgramRun &run) {
            return QJsonDocument::fromJson(run.out.toUtf8())[u"figures"].toArray();
        };
        QCOMPARE(figures(without).size(), 2);
        QCOMPARE(figures(with).size(), 1);
        QCOMPARE(figures(with).first()[u"place"].toString(), QStringLiteral("Kiln Wharf"));
    }

    void brokenWordsAreNamed()
    {
        write("w.words.csv", "what,name,aliases,means\nplace,Kiln Wharf,,Atlantis\n");
        const ProgramRun run =
            runProgram({QStringLiteral("extract"), QStringLiteral("--words"), path("w.words.csv"), path("one.txt")});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(QStringLiteral("w.words.csv, line 2"))
                     && run.err.contains(QStringLiteral("Atlantis")),
                 qPrintable(run.err));
        QCOMPARE(run.out, QString());
    }

    void importAndTallyUseTheWordsBesideTheWorkspace()
    {
        write("w.words.csv", "what,name,aliases,means\nplace,Kiln Wharf,,Cardiff\n");
        write("three.txt", "Brightwell Systems will create 300 jobs in Kiln Wharf.\n");
        const QString workspace = path("w.pledgeboard");
        QCOMPARE(
            runProgram({QStringLiteral("import"), QStringLiteral("--workspace"), workspace, path("three.txt")}).exit,
            0);
        for (const char *place : {"Kiln Wharf", "Cardiff", "Wales"}) {
            const ProgramRun run =
                runProgram({QStringLiteral("tally"), QStringLiteral("--workspace"), workspace,
                            QStringLiteral("--measure"), QStringLiteral("jobs"), QStringLiteral("--place"),
                            QLatin1String(place), QStringLiteral("--format"), QStringLiteral("json")});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
            QCOMPARE(QJsonDocument::fromJson(run.out.toUtf8())[u"total"].toInt(), 300);
        }
        write("w.words.csv", "what,name\n");
        write("four.txt", "Brightwell Systems will create 400 jobs in Leeds.\n");
        const ProgramRun broken =
            runProgram({QStringLiteral("import"), QStringLiteral("--workspace"), workspace, path("four.txt")});
        QCOMPARE(broken.exit, 1);
        QVERIFY2(broken.err.contains(QStringLiteral("w.words.csv, line 1")), qPrintable(broken.err));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ExtractCommandTest)
#include "tst_extract_command.moc"
