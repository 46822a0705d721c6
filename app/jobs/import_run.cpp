// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/import_run.h"

#include "models/extraction/extractor.h"
#include "models/reading/article_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QFuture>
#include <QSet>
#include <QtConcurrentRun>

#include <deque>

namespace pledgeboard {

namespace {

struct ReadArticle {
    Article article;
    std::vector<Figure> figures;
};

/// Touches nothing but the file: runs on any thread.
Result<ReadArticle> readAndExtract(const QString &path)
{
    if (QFileInfo(path).isDir())
        return failure(
            ErrorCode::FileNotFound,
            QCoreApplication::translate("Import", "There is no article (*.txt) in the folder “%1”. Choose another one.")
                .arg(QDir::toNativeSeparators(path)));
    return readArticleFile(path, UseMetadata::Yes).map([](Article &&article) {
        std::vector<Figure> figures = extractFigures(article);
        return ReadArticle{std::move(article), std::move(figures)};
    });
}

QStringList articlesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

/// Takes the outcomes of the files, one after another.
class Run
{
public:
    Run(Workspace &workspace, const ImportListener &listener) : m_workspace(workspace), m_listener(listener) { }

    void add(const QString &path, const Result<ReadArticle> &read)
    {
        const Result<Imported> imported = read.and_then(
            [&](const ReadArticle &r) { return m_workspace.import(r.article, r.figures, Joining::Later); });
        if (imported)
            added(path, *imported);
        else if (imported.error().code == ErrorCode::AlreadyImported)
            tell(m_listener.known, m_summary.known, NotImported{path, imported.error()});
        else if (read)
            m_summary.stopped = imported.error();
        else
            tell(m_listener.failed, m_summary.failed, NotImported{path, imported.error()});
    }

    void progress(qsizetype done, qsizetype total, const QString &what) const
    {
        if (m_listener.progress)
            m_listener.progress(static_cast<int>(done), static_cast<int>(total), what);
    }

    /// Whether the next file may come.
    bool goesOn()
    {
        if (m_listener.cancelled && m_listener.cancelled())
            m_summary.cancelled = true;
        return !m_summary.cancelled && !m_summary.stopped;
    }

    /// The summary, once announcements are joined. What was added before a failure is there, so it is joined too.
    ImportSummary finish() &&
    {
        const bool nothingAdded = m_summary.articles.isEmpty() && m_summary.stopped;
        const Result<void> joined = nothingAdded ? Result<void>() : m_workspace.join();
        if (!joined && !m_summary.stopped)
            m_summary.stopped = joined.error();
        return std::move(m_summary);
    }

private:
    void added(const QString &path, const Imported &imported)
    {
        m_summary.articles.append(imported.articleId);
        m_summary.figures += imported.figures;
        if (m_listener.added)
            m_listener.added(path, imported);
    }

    static void tell(const std::function<void(const NotImported &)> &listener, std::vector<NotImported> &list,
                     const NotImported &notImported)
    {
        list.push_back(notImported);
        if (listener)
            listener(notImported);
    }

    Workspace &m_workspace;
    const ImportListener &m_listener;
    ImportSummary m_summary;
};

} // namespace

QStringList articleFiles(const QStringList &paths)
{
    QStringList files;
    QSet<QString> seen;
    for (const QString &path : paths) {
        QStringList found = QFileInfo(path).isDir() ? articlesIn(path) : QStringList{path};
        if (found.isEmpty())
            found.append(path);
        for (const QString &file : std::as_const(found)) {
            const qsizetype before = seen.size();
            seen.insert(QFileInfo(file).absoluteFilePath());
            if (seen.size() > before)
                files.append(file);
        }
    }
    return files;
}

ImportSummary importFiles(Workspace &workspace, const QStringList &paths, const ImportListener &listener)
{
    const QStringList files = articleFiles(paths);
    QThreadPool pool;
    // Far enough ahead that the writer never waits for a slow file, near enough that memory holds few articles.
    const qsizetype ahead = 2 * qsizetype(pool.maxThreadCount());
    std::deque<QFuture<Result<ReadArticle>>> reading;
    qsizetype started = 0;

    Run run(workspace, listener);
    qsizetype done = 0;
    for (; done < files.size() && run.goesOn(); ++done) {
        for (; started < files.size() && started < done + ahead; ++started)
            reading.push_back(QtConcurrent::run(&pool, readAndExtract, files.at(started)));
        run.progress(done, files.size(), QFileInfo(files.at(done)).fileName());
        run.add(files.at(done), reading.front().takeResult());
        reading.pop_front();
    }
    run.progress(done, files.size(), QString());
    return std::move(run).finish();
}

ImportSummary importArticle(Workspace &workspace, const Article &article, const ImportListener &listener)
{
    Run run(workspace, listener);
    const QString name = article.fileName.isEmpty() ? article.title : article.fileName;
    run.progress(0, 1, name);
    if (run.goesOn())
        run.add(name, ReadArticle{article, extractFigures(article)});
    run.progress(1, 1, QString());
    return std::move(run).finish();
}

} // namespace pledgeboard
