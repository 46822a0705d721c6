// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/import_run.h"
#include "models/storage/workspace_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = *Workspace::create(path("w.pledgeboard"));
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void filesStayInOrderAndFoldersAreLookedThrough()
    {
        const QString b = write("b.txt", "b");
        const QString deep = write("in/z/deep.txt", "deep");
        const QString c = write("in/c.txt", "c");
        write("in/c.meta.json", "{}");
        write("in/picture.png", "png");
        QDir(m_folder->path()).mkdir(QStringLiteral("empty"));
        const QString empty = path("empty");
        const QString gone = path("gone.txt");
        QCOMPARE(articleFiles({b, path("in"), gone, b, path("in/../b.txt"), empty}),
                 (QStringList{b, c, deep, gone, empty}));
    }

    void whatWorksIsKeptAndWhatFailsIsListed()
    {
        const QString good = write("good.txt", "Alpha will create 500 jobs in Leeds.\n");
        const QString empty = write("empty.txt", "");
        const QString again = write("again.txt", "Alpha will create 500 jobs in Leeds.\n");
        const QString other = write("other.txt", "Beta will create 80 jobs in Cardiff.\n");
        QStringList told;
        ImportListener listener;
        listener.progress = [&](int done, int total, const QString &what) {
            told.append(QStringLiteral("%1/%2 %3").arg(done).arg(total).arg(what));
        };
        listener.added = [&](const QString &file, const Imported &imported) {
            told.append(QStringLiteral("+ %1 %2").arg(QFileInfo(file).fileName()).arg(imported.figures));
        };
        listener.known = [&](const NotImported &known) {
            told.append(QStringLiteral("= ") + QFileInfo(known.path).fileName());
        };
        listener.failed = [&](const NotImported &failed) {
            told.append(QStringLiteral("! ") + QFileInfo(failed.path).fileName());
        };
        const ImportSummary summary = importFiles(*m_workspace, {good, empty, again, other}, listener);
        QCOMPARE(told.join(u'\n'), QStringLiteral("0/4 good.txt\n+ good.txt 1\n1/4 empty.txt\n! empty.txt\n"
                                                  "2/4 again.txt\n= again.txt\n3/4 other.txt\n+ other.txt 1\n4/4 "));
        QCOMPARE(summary.articles.size(), 2);
        QCOMPARE(summary.figures, 2);
        QCOMPARE(summary.known.size(), std::size_t{1});
        QCOMPARE(summary.known[0].error.code, ErrorCode::AlreadyImported);
        QCOMPARE(summary.failed.size(), std::size_t{1});
        QCOMPARE(summary.failed[0].path, empty);
        QCOMPARE(summary.failed[0].error.code, ErrorCode::FileEmpty);
        QVERIFY(!summary.stopped);
        QVERIFY(!summary.cancelled);
        for (const QString &id : summary.articles)
            QVERIFY(m_workspace->article(id));
    }

    void cancelKeepsWhatIsFinished()
    {
        QStringList files;
        for (int i = 0; i < 20; ++i)
            files.append(write(qPrintable(QStringLiteral("%1.txt").arg(i)),
                               QByteArrayLiteral("Nothing happened. ").repeated(i + 1)));
        int added = 0;
        ImportListener listener;
        listener.added = [&](const QString &, const Imported &) { ++added; };
        listener.cancelled = [&] { return added == 3; };
        const ImportSummary summary = importFiles(*m_workspace, files, listener);
        QVERIFY(summary.cancelled);
        QCOMPARE(summary.articles.size(), 3);
        QCOMPARE((*m_workspace->snapshot())->articles.size(), std::size_t{3});
    }

    void metadataBesideAFileIsUsed()
    {
        const QString file = write("a.txt", "Alpha will create 500 jobs in Leeds.\n");
        write("a.meta.json", "{\"title\": \"Jobs for Leeds\", \"publisher\": \"The Courier\", "
                             "\"published\": \"2024-12-19\", \"url\": \"https://example.org/a\"}");
        QVERIFY(importFiles(*m_workspace, {file}, {}).failed.empty());
        const ArticleHeading heading = (*m_workspace->snapshot())->articles.at(0);
        QCOMPARE(heading.title, QStringLiteral("Jobs for Leeds"));
        QCOMPARE(heading.publisher, QStringLiteral("The Courier"));
        QCOMPARE(heading.url, QStringLiteral("https://example.org/a"));
        QVERIFY(heading.published == boost::gregorian::date(2024, 12, 19));
    }

    void anEmptyFolderIsAFailure()
    {
        QDir(m_folder->path()).mkdir(QStringLiteral("empty"));
        const ImportSummary summary = importFiles(*m_workspace, {path("empty")}, {});
        QCOMPARE(summary.failed.size(), std::size_t{1});
        QVERIFY(summary.failed[0].error.message.contains(QStringLiteral("no article")));
    }

    void aWorkspaceThatFailsStopsTheImport()
    {
        m_workspace->setBusyTimeout(std::chrono::milliseconds(1));
        const auto other = openWorkspaceFile(path("w.pledgeboard"));
        const auto lock = Transaction::begin(*other->connection);
        QVERIFY(lock);
        const QStringList files{write("a.txt", "Alpha"), write("b.txt", "Beta")};
        int started = 0;
        ImportListener listener;
        listener.progress = [&](int, int, const QString &what) { started += what.isEmpty() ? 0 : 1; };
        const ImportSummary summary = importFiles(*m_workspace, files, listener);
        QVERIFY(summary.stopped);
        QCOMPARE(summary.stopped->code, ErrorCode::WorkspaceBusy);
        QCOMPARE(started, 1);
        QVERIFY(summary.articles.isEmpty());
    }

    void anArticleInMemoryIsImportedTheSameWay()
    {
        Article article;
        article.title = QStringLiteral("Pasted");
        article.text = QStringLiteral("Alpha will create 500 jobs in Leeds.\n");
        const ImportSummary summary = importArticle(*m_workspace, article, {});
        QCOMPARE(summary.articles.size(), 1);
        QCOMPARE(summary.figures, 1);
        const ImportSummary again = importArticle(*m_workspace, article, {});
        QCOMPARE(again.known.size(), std::size_t{1});
        QCOMPARE(again.known[0].path, QStringLiteral("Pasted"));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_import_run.moc"
