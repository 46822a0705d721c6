// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"
#include "models/storage/workspace.h"
#include "models/storage/workspace_file.h"
#include "tests/storage/made_up.h"
#include "tests/storage/without_root.h"

#include <QDir>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

namespace {

constexpr int kBeforePlaceColours = 2;

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Changes a workspace behind the program's back.
void execute(const QString &path, const QString &statement)
{
    Connection connection(QStringLiteral("QSQLITE"), path);
    connection.database().setDatabaseName(path);
    QVERIFY(connection.open());
    QVERIFY(connection.execute(statement));
}

} // namespace

class WorkspaceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cleanup()
    {
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        m_folder.reset();
    }

    void aNewWorkspaceIsOursAndLeavesNothingBeside()
    {
        const QString path = file("new.pledgeboard");
        {
            const auto workspace = Workspace::create(path);
            QVERIFY(workspace);
            QCOMPARE((*workspace)->path(), path);
            QCOMPARE((*workspace)->name(), QStringLiteral("new"));
            QVERIFY(!(*workspace)->isReadOnly());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("new.pledgeboard")});
        QFile made(path);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QByteArray header = made.read(100);
        QCOMPARE(header.mid(68, 4), QByteArray("PLDG"));
        QCOMPARE(header.at(63), static_cast<char>(newestSchema()));
        QCOMPARE(header.at(18), char(2)); // WAL
    }

    void everyCommitReachesTheDisk()
    {
        QVERIFY(createWorkspaceFile(file("w.pledgeboard")));
        const auto opened = openWorkspaceFile(file("w.pledgeboard"));
        QVERIFY(opened);
        QCOMPARE(opened->connection->value(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
        QCOMPARE(opened->connection->value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE(opened->connection->value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
    }

    void creatingNeverOverwrites()
    {
        const QString path = file("notes.txt");
        writeFile(path, "my notes");
        expect(Workspace::create(path), ErrorCode::WriteFailed, "exists already");
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("my notes"));
    }

    void creatingNeedsItsFolder()
    {
        expect(Workspace::create(file("nowhere/w.pledgeboard")), ErrorCode::WriteFailed, "does not exist");
    }

    void creatingNeedsAFolderThatCanBeWritten()
    {
        const WithoutRoot nobody(m_folder->path());
        expect(Workspace::create(file("w.pledgeboard")), ErrorCode::WriteFailed, "cannot be written");
    }

    void openOrCreateDoesEither()
    {
        QVERIFY(Workspace::openOrCreate(file("w.pledgeboard")));
        QVERIFY((*Workspace::openOrCreate(file("w.pledgeboard")))->import(madeUpArticle(1), {}));
        QCOMPARE((*(*Workspace::openOrCreate(file("w.pledgeboard")))->snapshot())->articles.size(), std::size_t{1});
    }

    void aMissingWorkspaceSaysSo()
    {
        expect(Workspace::open(file("gone.pledgeboard")), ErrorCode::WorkspaceMissing, "There is no workspace");
    }

    void whatIsNoWorkspaceIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Leeds was promised 500 jobs.\n").repeated(10);
        QTest::newRow("only the magic") << QByteArrayLiteral("SQLite format 3\0");
    }

    void whatIsNoWorkspaceIsNotTouched()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file("w.pledgeboard");
        writeFile(path, bytes);
        expect(Workspace::open(path), ErrorCode::WorkspaceNotOurs, "is not a Pledgeboard workspace");
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void anotherProgramsDatabaseIsNotOurs()
    {
        const QString path = file("other.sqlite");
        execute(path, QStringLiteral("CREATE TABLE t (x)"));
        expect(Workspace::open(path), ErrorCode::WorkspaceNotOurs, "is not a Pledgeboard workspace");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("other.sqlite")});
    }

    void aFolderIsNotOurs()
    {
        expect(Workspace::open(m_folder->path()), ErrorCode::WorkspaceNotOurs, "is not a Pledgeboard workspace");
    }

    void aNewerWorkspaceNamesTheVersionToInstall()
    {
        const QString path = made();
        execute(path, QStringLiteral("PRAGMA user_version = %1").arg(newestSchema() + 1));
        execute(path, QStringLiteral("UPDATE meta SET value = '99.1' WHERE name = 'program'"));
        expect(Workspace::open(path), ErrorCode::WorkspaceTooNew, "newer version of Pledgeboard (99.1)");
        execute(path, QStringLiteral("DROP TABLE meta"));
        expect(Workspace::open(path), ErrorCode::WorkspaceTooNew, "newer version of Pledgeboard. Install");
    }

    void aReadOnlyFileOpensForReading()
    {
        const QString path = made();
        const WithoutRoot nobody(m_folder->path());
        const auto workspace = Workspace::open(path);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        QVERIFY((*workspace)->isReadOnly());
        QCOMPARE((*(*workspace)->snapshot())->articles.size(), std::size_t{1});
        expect((*workspace)->import(madeUpArticle(2), {}), ErrorCode::WorkspaceReadOnly, "can only be read");
        expect((*workspace)->removeArticle(QStringLiteral("article-1")), ErrorCode::WorkspaceReadOnly, "can only be");
        QCOMPARE((*(*workspace)->snapshot())->articles.size(), std::size_t{1});
    }

    void aReadOnlyFileIsReadWhileAnotherProgramHasItOpen()
    {
        const QString path = made();
        const auto writer = Workspace::open(path);
        QVERIFY(writer);
        QVERIFY((*writer)->import(madeUpArticle(2), {})); // lies in the write-ahead log yet
        const WithoutRoot nobody(m_folder->path());
        const auto reader = Workspace::open(path);
        QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
        QVERIFY((*reader)->isReadOnly());
        QCOMPARE((*(*reader)->snapshot())->articles.size(), std::size_t{2});
    }

    void aReadOnlyFileInAFolderWithOddNameOpens()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("50% of Ŵy? #1")));
        const QString path = file("50% of Ŵy? #1/w.pledgeboard");
        QVERIFY(Workspace::create(path));
        const WithoutRoot nobody(QFileInfo(path).absolutePath());
        const auto workspace = Workspace::open(path);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        QVERIFY((*workspace)->isReadOnly());
    }

    void anOldWorkspaceKeepsTheColoursThatItsPlacesHave()
    {
        const QString path = made();
        QVERIFY((*Workspace::open(path))->import(madeUpArticle(9), {madeUpFigure(1)}));
        // As it was before colours were stored.
        for (const char *later : {"place_colour", "decision", "change_log", "doubtful_join"})
            execute(path, QStringLiteral("DROP TABLE %1").arg(QLatin1String(later)));
        for (const char *later : {"revised_by", "likeness", "inside_doubtful"})
            execute(path, QStringLiteral("ALTER TABLE announcement_figure DROP COLUMN %1").arg(QLatin1String(later)));
        execute(path, QStringLiteral("PRAGMA user_version = %1").arg(kBeforePlaceColours));
        const auto workspace = Workspace::open(path);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        QVERIFY((*workspace)->import(madeUpArticle(2), {madeUpFigure(2, QStringLiteral("Newport"))}));
        QCOMPARE((*(*workspace)->snapshot())->colouredPlaces,
                 (QStringList{QStringLiteral("West Yorkshire"), QStringLiteral("Cardiff Capital Region")}));
    }

    void anOldReadOnlyWorkspaceCannotBeMigrated()
    {
        const QString path = made();
        execute(path, QStringLiteral("PRAGMA user_version = 0"));
        const WithoutRoot nobody(m_folder->path());
        expect(Workspace::open(path), ErrorCode::WorkspaceReadOnly, "older version");
    }

    void aFileThatMayNotBeReadSaysSo()
    {
        const QString path = made();
        const WithoutRoot nobody(m_folder->path());
        if (!nobody.mayBeRefused())
            QSKIP("only root can take the right to read from this process");
        QVERIFY(nobody.forbidReading(path));
        expect(Workspace::open(path), ErrorCode::FileUnreadable, "cannot be read");
    }

    void aBrokenWorkspaceSaysSo()
    {
        const QString path = made();
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::ReadWrite));
        QVERIFY(cut.resize(4096));
        cut.close();
        const auto workspace = Workspace::open(path);
        if (workspace)
            expect((*workspace)->snapshot(), ErrorCode::WorkspaceBroken, "is damaged");
        else
            expect(workspace, ErrorCode::WorkspaceBroken, "is damaged");
    }

    void aWorkspaceWithoutATableIsBroken()
    {
        const QString path = made();
        execute(path, QStringLiteral("DROP TABLE announcement"));
        const auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        expect((*workspace)->snapshot(), ErrorCode::WorkspaceBroken, "is damaged");
    }

    void anotherWriterMakesItBusy()
    {
        const QString path = made();
        const auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        (*workspace)->setBusyTimeout(std::chrono::milliseconds(1));
        const auto other = openWorkspaceFile(path);
        QVERIFY(other);
        {
            const auto lock = Transaction::begin(*other->connection);
            QVERIFY(lock);
            expect((*workspace)->import(madeUpArticle(2), {}), ErrorCode::WorkspaceBusy, "another program");
            QCOMPARE((*(*workspace)->snapshot())->articles.size(), std::size_t{1});
        }
        QVERIFY((*workspace)->import(madeUpArticle(2), {}));
    }

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    /// A workspace with one article.
    QString made() const
    {
        QString path = file("w.pledgeboard");
        const auto workspace = Workspace::create(path);
        if (!workspace || !(*workspace)->import(madeUpArticle(1), {}))
            qFatal("no workspace could be made in %s", qPrintable(m_folder->path()));
        return path;
    }

    template<typename T>
    static void expect(const Result<T> &result, ErrorCode code, const char *words)
    {
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(QString::fromUtf8(words)), qPrintable(result.error().message));
        QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(code));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "tst_workspace_file.moc"
