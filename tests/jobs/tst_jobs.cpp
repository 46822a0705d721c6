// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/import_job.h"
#include "app/jobs/sample_workspace.h"
#include "app/jobs/snapshot_job.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pledgeboard;

class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.pledgeboard"));
        QVERIFY(Workspace::create(m_path));
    }

    void cleanup()
    {
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        m_folder.reset();
    }

    void anImportTellsOfItselfOnTheThreadOfTheJob()
    {
        const QString good = write("good.txt", "Alpha will create 500 jobs in Leeds.\n");
        const QString empty = write("empty.txt", "");
        ImportJob job(m_path);
        QStringList told;
        ImportSummary summary;
        bool elsewhere = false;
        const auto note = [&](const QString &line) {
            told.append(line);
            elsewhere = elsewhere || QThread::currentThread() != thread();
        };
        connect(&job, &ImportJob::progress, [&](int done, int total, const QString &what) {
            note(QStringLiteral("%1/%2 %3").arg(done).arg(total).arg(what));
        });
        connect(&job, &ImportJob::fileFailed, [&](const QString &path, const Error &error) {
            note(QStringLiteral("failed ") + QFileInfo(path).fileName());
            QVERIFY(!error.message.isEmpty());
        });
        connect(&job, &ImportJob::finished, [&](const ImportSummary &s) {
            note(QStringLiteral("finished"));
            summary = s;
            QVERIFY(!job.isRunning());
        });
        QVERIFY(!job.isRunning());
        job.start(QStringList{empty, good});
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(told.join(u'\n'), QStringLiteral("0/2 empty.txt\nfailed empty.txt\n1/2 good.txt\n2/2 \nfinished"));
        QVERIFY(!elsewhere);
        QCOMPARE(summary.articles.size(), 1);
        QCOMPARE((*(*Workspace::open(m_path))->snapshot())->figures.size(), std::size_t{1});
    }

    void aPastedArticleIsImported()
    {
        ImportJob job(m_path);
        ImportSummary summary;
        connect(&job, &ImportJob::finished, [&](const ImportSummary &s) { summary = s; });
        Article article;
        article.text = QStringLiteral("Alpha will create 500 jobs in Leeds.\n");
        job.start(article);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(summary.articles.size(), 1);
    }

    void anImportIntoNoWorkspaceSaysWhy()
    {
        ImportJob job(m_folder->filePath(QStringLiteral("gone.pledgeboard")));
        ImportSummary summary;
        connect(&job, &ImportJob::finished, [&](const ImportSummary &s) { summary = s; });
        job.start(QStringList{write("a.txt", "Alpha")});
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(summary.stopped);
        QCOMPARE(summary.stopped->code, ErrorCode::WorkspaceMissing);
    }

    void aJobThatIsCancelledBeforehandAddsNothing()
    {
        ImportJob job(m_path);
        ImportSummary summary;
        connect(&job, &ImportJob::finished, [&](const ImportSummary &s) { summary = s; });
        job.cancel();
        job.start(QStringList{write("a.txt", "Alpha")});
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(summary.cancelled);
        QVERIFY(summary.articles.isEmpty());
    }

    void aRunningJobCanBeThrownAway()
    {
        QStringList files;
        for (int i = 0; i < 50; ++i)
            files.append(write(qPrintable(QStringLiteral("%1.txt").arg(i)), QByteArray::number(i)));
        {
            ImportJob job(m_path);
            job.start(files);
        }
        QVERIFY((*(*Workspace::open(m_path))->snapshot())->articles.size() <= 50);
    }

    void aSnapshotIsLoaded()
    {
        SnapshotJob job;
        SnapshotPtr snapshot;
        connect(&job, &SnapshotJob::loaded, [&](const SnapshotPtr &s) { snapshot = s; });
        job.load(m_path);
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->workspaceName, QStringLiteral("w"));
    }

    void onlyTheNewestSnapshotIsDelivered()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.pledgeboard"));
        QVERIFY(Workspace::create(other));
        SnapshotJob job;
        QStringList names;
        QSignalSpy failed(&job, &SnapshotJob::failed);
        connect(&job, &SnapshotJob::loaded, [&](const SnapshotPtr &s) { names.append(s->workspaceName); });
        job.load(m_path);
        job.load(m_folder->filePath(QStringLiteral("gone.pledgeboard")));
        job.load(other);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(names, QStringList{QStringLiteral("other")});
        QCOMPARE(failed.size(), 0);
    }

    void aSnapshotThatCannotBeLoadedSaysWhy()
    {
        SnapshotJob job;
        Error error;
        connect(&job, &SnapshotJob::failed, [&](const Error &e) { error = e; });
        job.load(m_folder->filePath(QStringLiteral("gone.pledgeboard")));
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(error.code, ErrorCode::WorkspaceMissing);
    }

    void theSampleIsMadeOnceFromItsArticles()
    {
        const QFileInfo sample(sampleWorkspacePath());
        QDir(sample.absolutePath()).removeRecursively();
        const auto path = ensureSampleWorkspace();
        QVERIFY2(path, qPrintable(path ? QString() : path.error().message));
        QCOMPARE(*path, sample.filePath());
        QCOMPARE(QDir(sample.absolutePath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{sample.fileName()});
        {
            const auto workspace = Workspace::open(*path);
            QVERIFY(workspace);
            const SnapshotPtr snapshot = *(*workspace)->snapshot();
            QCOMPARE(snapshot->articles.size(), std::size_t{5});
            QVERIFY(snapshot->figures.size() > 20);
            QVERIFY((*workspace)->removeArticle(snapshot->articles[0].id));
        }
        // What the user did to it stays.
        QVERIFY(ensureSampleWorkspace());
        QCOMPARE((*(*Workspace::open(*path))->snapshot())->articles.size(), std::size_t{4});
        QDir(sample.absolutePath()).removeRecursively();
    }

    void aSampleOfAnotherProgramIsMadeAnew()
    {
        const QFileInfo sample(sampleWorkspacePath());
        QDir(sample.absolutePath()).removeRecursively();
        QVERIFY(ensureSampleWorkspace());
        const std::vector<qint64> read = amountsOf(sample.filePath());
        QVERIFY(readBy(sample.filePath(), QStringLiteral("another"), 7));
        QVERIFY(amountsOf(sample.filePath()) != read);
        QVERIFY(ensureSampleWorkspace());
        QCOMPARE(amountsOf(sample.filePath()), read);
        // One whose making was cut off, and one of before there was any mark.
        for (const QString &mark : {QStringLiteral("unfinished"), QString()}) {
            QVERIFY(readBy(sample.filePath(), mark, 7));
            QVERIFY(ensureSampleWorkspace());
            QCOMPARE(amountsOf(sample.filePath()), read);
        }
        // One of this program stays as it is.
        const QString mark = Workspace::open(sample.filePath()).value()->note(QStringLiteral("sample")).value();
        QVERIFY(readBy(sample.filePath(), mark, 7));
        QVERIFY(ensureSampleWorkspace());
        QVERIFY(amountsOf(sample.filePath()) != read);
        QDir(sample.absolutePath()).removeRecursively();
    }

    void whatSomebodyDidInASampleStays()
    {
        const QFileInfo sample(sampleWorkspacePath());
        QDir(sample.absolutePath()).removeRecursively();
        QVERIFY(ensureSampleWorkspace());
        const std::vector<qint64> read = amountsOf(sample.filePath());
        {
            const auto workspace = Workspace::open(sample.filePath()).value();
            const SnapshotPtr state = workspace->snapshot().value();
            Decision rejected;
            rejected.id = QStringLiteral("d");
            rejected.kind = DecisionKind::Rejected;
            rejected.figure = {state->figures.back().id, state->articles.back().id,
                               state->figures.back().evidence.number};
            QVERIFY(workspace->decide({{}, {rejected}}, {LogEntry()}));
            Article own;
            own.title = QStringLiteral("Own");
            own.text = QStringLiteral("Oxgate will create 250 jobs in Leeds.");
            QVERIFY(workspace->import(own, {}));
        }
        QVERIFY(readBy(sample.filePath(), QStringLiteral("another"), 7));
        QVERIFY(ensureSampleWorkspace());
        const SnapshotPtr state = Workspace::open(sample.filePath()).value()->snapshot().value();
        QCOMPARE(state->decisions.size(), std::size_t{1});
        const auto isOwn = [](const ArticleHeading &article) { return article.title == QLatin1String("Own"); };
        QCOMPARE(std::count_if(state->articles.begin(), state->articles.end(), isOwn), std::ptrdiff_t{1});
        // All of the sample's figures are read again, and the own article's one too.
        std::vector<qint64> all = read;
        all.push_back(250);
        std::sort(all.begin(), all.end());
        QCOMPARE(amountsOf(sample.filePath()), all);
        QDir(sample.absolutePath()).removeRecursively();
    }

    void aSampleThatCannotBeMadeSaysWhere()
    {
        const QFileInfo sample(sampleWorkspacePath());
        QDir(sample.absolutePath()).removeRecursively();
        QVERIFY(QDir().mkpath(QFileInfo(sample.absolutePath()).absolutePath()));
        QFile inTheWay(sample.absolutePath());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto path = ensureSampleWorkspace();
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::WriteFailed);
        QVERIFY(path.error().message.contains(sample.absolutePath()));
        QVERIFY(inTheWay.remove());
    }

private:
    static std::vector<qint64> amountsOf(const QString &path)
    {
        std::vector<qint64> amounts;
        for (const Figure &figure : Workspace::open(path).value()->snapshot().value()->figures)
            amounts.push_back(figure.amount.value);
        std::sort(amounts.begin(), amounts.end());
        return amounts;
    }

    /// Leaves the sample as a program of that mark could have: of the first article with figures one figure, of that amount.
    static Result<void> readBy(const QString &path, const QString &mark, int heads)
    {
        const auto workspace = Workspace::open(path).value();
        const Workspace::AsRead read = workspace->asRead().value();
        const auto first = std::find_if(read.articles.begin(), read.articles.end(),
                                        [](const ArticleFigures &article) { return !article.figures.empty(); });
        Figure figure = first->figures.front();
        figure.amount = Amount();
        figure.amount.value = heads;
        return workspace->replaceFigures({{first->articleId, {figure}}}).and_then([&] {
            return workspace->setNote(QStringLiteral("sample"), mark);
        });
    }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
