// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a workspace when several threads use it, when the disk is full, and when a program dies while it writes.
#include "models/storage/importing.h"
#include "models/storage/workspace.h"
#include "models/storage/workspace_file.h"
#include "tests/storage/made_up.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace pledgeboard;

namespace {

const QString kDie = QStringLiteral("--die-in-a-transaction");

/// What a process does that is killed while it writes: the rows are written, the commit never comes.
int dieInATransaction(const QString &path)
{
    const auto opened = openWorkspaceFile(path);
    // With no room in memory the rows go into the file before the commit.
    const auto small = opened->connection->execute(QStringLiteral("PRAGMA cache_size = 1"));
    const auto transaction = Transaction::begin(*opened->connection);
    if (!small || !transaction || !opened->connection->execute(QStringLiteral("DELETE FROM article")))
        return 1;
    std::fputs("dying\n", stderr);
    std::abort();
}

QStringList figureIds(const SnapshotPtr &snapshot)
{
    QStringList ids;
    for (const Figure &figure : snapshot->figures)
        ids.append(figure.id);
    return ids;
}

} // namespace

class WorkspaceTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.pledgeboard"));
        m_workspace = *Workspace::create(m_path);
    }

    void cleanup()
    {
        m_workspace.reset();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        m_folder.reset();
    }

    void threadsReadWhileOneWrites()
    {
        constexpr int kArticles = 20;
        std::atomic<bool> wrong = false;
        const auto read = [&] {
            for (std::size_t articles = 0; articles < kArticles && !wrong;) {
                const auto workspace = Workspace::open(m_path);
                const auto snapshot = workspace ? (*workspace)->snapshot() : tl::unexpected(workspace.error());
                // Each article brings two figures: half an import is never seen.
                wrong = wrong || !snapshot || (*snapshot)->figures.size() != 2 * (*snapshot)->articles.size()
                        || (*snapshot)->articles.size() < articles;
                if (!wrong)
                    articles = (*snapshot)->articles.size();
            }
        };
        std::thread one(read);
        std::thread two(read);
        for (int i = 0; i < kArticles; ++i) {
            if (!m_workspace->import(madeUpArticle(i), {madeUpFigure(2 * i), madeUpFigure(2 * i + 1)}))
                wrong = true;
        }
        one.join();
        two.join();
        QVERIFY(!wrong);
    }

    void aFullDiskChangesNothing()
    {
        QVERIFY(m_workspace->import(madeUpArticle(1), {madeUpFigure(1)}));
        const auto opened = openWorkspaceFile(m_path);
        // As if the disk had room for what is there and no more.
        QVERIFY(opened->connection->value(QStringLiteral("PRAGMA max_page_count = 1")));
        Article large = madeUpArticle(2);
        large.text = QStringLiteral("500 jobs. ").repeated(100'000);
        WorkspaceMemory memory;
        const auto imported = importArticle(*opened->connection, memory, large, {madeUpFigure(2)}, Joining::Now);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::DiskFull);
        QVERIFY(imported.error().message.contains(QStringLiteral("The disk is full")));
        QCOMPARE(figureIds(*m_workspace->snapshot()), QStringList{QStringLiteral("figure-1")});
        QVERIFY(m_workspace->import(madeUpArticle(3), {madeUpFigure(3)}));
    }

    void anImportThatFailsHalfWayChangesNothing()
    {
        QVERIFY(m_workspace->import(madeUpArticle(1), {madeUpFigure(1)}));
        const auto imported = m_workspace->import(madeUpArticle(2), {madeUpFigure(2), madeUpFigure(1)}); // id twice
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::WriteFailed);
        const SnapshotPtr snapshot = *m_workspace->snapshot();
        QCOMPARE(snapshot->articles.size(), std::size_t{1});
        QCOMPARE(snapshot->figures.size(), std::size_t{1});
    }

    void aProgramKilledWhileItWritesChangesNothing()
    {
        QVERIFY(m_workspace->import(madeUpArticle(1), {madeUpFigure(1)}));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {kDie, m_path});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAllStandardError().contains("dying"));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(figureIds(*m_workspace->snapshot()), QStringList{QStringLiteral("figure-1")});
        QVERIFY(m_workspace->import(madeUpArticle(2), {}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == kDie)
        return dieInATransaction(QCoreApplication::arguments().value(2));
    WorkspaceTroubleTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workspace_trouble.moc"
