// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/workspace.h"
#include "tests/commands/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace pledgeboard;

namespace {

constexpr const char *kMetadata =
    "{\"title\": \"Jobs\", \"publisher\": \"The Courier\", \"published\": \"2024-12-19\"}";

} // namespace

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = path("w.pledgeboard");
    }

    void articlesAreImportedIntoANewWorkspace()
    {
        write("one.txt", "Alpha will create 500 jobs in Leeds.\n");
        write("one.meta.json", kMetadata);
        write("more/two.txt", "Beta will create 80 jobs in Cardiff.\n");
        const ProgramRun run = import({path("one.txt"), path("more")});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out, QString());
        QCOMPARE(run.err, QStringLiteral("[1/2] one.txt\n[2/2] two.txt\nArticles added: 2, figures read: 2\n"));
        const SnapshotPtr made = snapshot();
        QCOMPARE(made->figures.size(), std::size_t{2});
        QCOMPARE(made->articles.back().publisher, QStringLiteral("The Courier"));
    }

    void anArticleThatIsThereCountsAsDone()
    {
        write("one.txt", "Alpha will create 500 jobs in Leeds.\n");
        write("one.meta.json", kMetadata);
        QCOMPARE(import({path("one.txt")}).exit, 0);
        const ProgramRun again = import({path("one.txt")});
        QCOMPARE(again.exit, 0);
        QVERIFY2(again.err.contains(QStringLiteral("one.txt: Already in the workspace: “Jobs” of 19 December 2024.")),
                 qPrintable(again.err));
        QVERIFY2(again.err.contains(QStringLiteral("already there: 1")), qPrintable(again.err));
        QCOMPARE(snapshot()->articles.size(), std::size_t{1});
    }

    void whatFailsIsNamedAndTheRestIsImported()
    {
        write("a_good.txt", "Alpha will create 500 jobs in Leeds.\n");
        write("b_empty.txt", "");
        write("c_binary.txt", QByteArray::fromHex("7f454c4602010100000000000000000003003e0001000000").repeated(50));
        write("d_large.txt", QByteArray("Beta will create 80 jobs in Cardiff.\n").repeated(21 * 1024 * 1024 / 36));
        write("e_good.txt", "Gamma will create 90 jobs in Exeter.\n");
        const ProgramRun run = import({m_folder->path(), path("gone.txt")});
        QCOMPARE(run.exit, 1);
        QCOMPARE(snapshot()->articles.size(), std::size_t{2});
        for (const char *failed : {"b_empty.txt", "c_binary.txt", "d_large.txt", "gone.txt"}) {
            const QString line = path(failed) + QStringLiteral(": ");
            QCOMPARE(run.err.count(line), 1);
        }
        QVERIFY2(run.err.endsWith(QStringLiteral("Articles added: 2, figures read: 2, failed: 4\n")),
                 qPrintable(run.err));
    }

    void everyEncodingKeepsThePoundSign_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Leeds wins £5m of investment from Alpha.\n");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
        QTest::newRow("Windows-1252") << text.toLatin1();
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar c : text) {
            little.append(c.unicode() & 0xff).append(c.unicode() >> 8);
            big.append(c.unicode() >> 8).append(c.unicode() & 0xff);
        }
        QTest::newRow("UTF-16 LE") << little;
        QTest::newRow("UTF-16 BE") << big;
    }

    void everyEncodingKeepsThePoundSign()
    {
        QFETCH(QByteArray, bytes);
        write("a.txt", bytes);
        const ProgramRun run = import({path("a.txt")});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const SnapshotPtr made = snapshot();
        QCOMPARE(made->figures.size(), std::size_t{1});
        QCOMPARE(made->figures[0].amount.value, std::int64_t{500'000'000});
        QVERIFY(made->figures[0].amount.currency == kPound);
    }

    void whatIsNoWorkspaceIsLeftAlone()
    {
        write("w.pledgeboard", "my notes");
        write("a.txt", "Alpha will create 500 jobs in Leeds.\n");
        const ProgramRun run = import({path("a.txt")});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(QStringLiteral("is not a Pledgeboard workspace")), qPrintable(run.err));
        QFile kept(m_workspace);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("my notes"));
    }

    void aNewerWorkspaceIsLeftAlone()
    {
        QVERIFY(Workspace::create(m_workspace));
        {
            Connection connection(QStringLiteral("QSQLITE"), m_workspace);
            connection.database().setDatabaseName(m_workspace);
            QVERIFY(connection.open());
            QVERIFY(connection.execute(QStringLiteral("PRAGMA user_version = 999")));
        }
        write("a.txt", "Alpha will create 500 jobs in Leeds.\n");
        const ProgramRun run = import({path("a.txt")});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(QStringLiteral("newer version")), qPrintable(run.err));
    }

    void aReadOnlyWorkspaceIsNotWritten()
    {
        if (geteuid() != 0)
            QSKIP("only root can run the program as somebody else");
        QVERIFY(Workspace::create(m_workspace));
        write("a.txt", "Alpha will create 500 jobs in Leeds.\n");
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)); // read and enter, for everybody
        const ProgramRun run =
            runProgram({QStringLiteral("import"), QStringLiteral("--workspace"), m_workspace, path("a.txt")}, true);
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(QStringLiteral("can only be read")), qPrintable(run.err));
        QVERIFY(snapshot()->articles.empty());
    }

    void aFolderThatIsNotThereIsNamed()
    {
        write("a.txt", "Alpha will create 500 jobs in Leeds.\n");
        m_workspace = path("nowhere/w.pledgeboard");
        const ProgramRun run = import({path("a.txt")});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(QStringLiteral("does not exist")), qPrintable(run.err));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    void write(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
    }

    ProgramRun import(const QStringList &files) const
    {
        return runProgram(QStringList{QStringLiteral("import"), QStringLiteral("--workspace"), m_workspace} + files);
    }

    SnapshotPtr snapshot() const { return *(*Workspace::open(m_workspace))->snapshot(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_import_command.moc"
