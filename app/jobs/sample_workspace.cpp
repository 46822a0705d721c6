// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/sample_workspace.h"

#include "app/jobs/import_run.h"
#include "app/jobs/read_again.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace pledgeboard {

namespace {

constexpr QLatin1String kArticles(":/sample");

constexpr QLatin1String kMark("sample");
constexpr QLatin1String kUnfinished("unfinished");

/// How many articles the sample has and what made it: another program file, or another sample, has another mark.
QString markFor(std::size_t articles)
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral(PLEDGEBOARD_VERSION));
    hash.addData(QByteArray::number(program.size()));
    hash.addData(program.lastModified().toUTC().toString(Qt::ISODateWithMs).toUtf8());
    return QStringLiteral("%1 %2").arg(articles).arg(QString::fromLatin1(hash.result().toHex()));
}

Result<void> fill(Workspace &workspace)
{
    const ImportSummary summary = importFiles(workspace, {kArticles}, {});
    if (summary.stopped)
        return tl::unexpected(*summary.stopped);
    if (!summary.failed.empty())
        return tl::unexpected(summary.failed.front().error);
    return workspace.setNote(kMark, markFor(static_cast<std::size_t>(summary.articles.size())));
}

/// Makes the sample at a path where nothing is yet.
Result<void> makeSample(const QString &path)
{
    return Workspace::create(path).and_then(
        [](const std::unique_ptr<Workspace> &workspace) { return fill(*workspace); });
}

/// Whether nobody has decided anything, and every article is one that a sample brought.
Result<bool> isUntouched(const Workspace &workspace, const Workspace::AsRead &read, const QString &mark)
{
    const Result<std::vector<LogEntry>> log = workspace.changeLog();
    if (!log)
        return tl::unexpected(log.error());
    if (!read.decisions.empty() || !log->empty())
        return false;
    if (mark == kUnfinished)
        return true;
    const QStringList names = QDir(kArticles).entryList(QDir::Files);
    for (const ArticleFigures &figures : read.articles) {
        const Result<Article> article = workspace.article(figures.articleId);
        if (!article)
            return tl::unexpected(article.error());
        if (!names.contains(article->fileName))
            return false;
    }
    const bool isKnown = !mark.isEmpty();
    return !isKnown || mark.section(QLatin1Char(' '), 0, 0).toULongLong() == read.articles.size();
}

Result<void> makeAnew(Workspace &workspace, const Workspace::AsRead &read)
{
    QStringList ids;
    for (const ArticleFigures &figures : read.articles)
        ids.append(figures.articleId);
    // Should the program end in between, the next one knows that nobody took the articles out.
    return workspace.setNote(kMark, kUnfinished).and_then([&] { return workspace.removeArticles(ids); }).and_then([&] {
        return fill(workspace);
    });
}

/// Brings a sample that another program made to what this one reads.
Result<void> refresh(Workspace &workspace)
{
    const Result<QString> mark = workspace.note(kMark);
    if (!mark)
        return tl::unexpected(mark.error());
    const Result<Workspace::AsRead> read = workspace.asRead();
    if (!read)
        return tl::unexpected(read.error());
    if (*mark == markFor(read->articles.size()))
        return {};
    const Result<bool> untouched = isUntouched(workspace, *read, *mark);
    if (!untouched)
        return tl::unexpected(untouched.error());
    if (*untouched)
        return makeAnew(workspace, *read);
    const ImportSummary summary = readAgain(workspace, {}, {});
    if (summary.stopped)
        return tl::unexpected(*summary.stopped);
    return workspace.setNote(kMark, markFor(read->articles.size()));
}

} // namespace

QString sampleWorkspacePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample.pledgeboard");
}

Result<QString> ensureSampleWorkspace()
{
    const QString path = sampleWorkspacePath();
    if (QFile::exists(path)) {
        // What does not work here shows itself, with its reason, when the workspace is opened.
        if (const auto workspace = Workspace::open(path); workspace && !(*workspace)->isReadOnly())
            static_cast<void>(refresh(**workspace));
        return path;
    }
    const QString folder = QFileInfo(path).absolutePath();
    const Error cannotWrite{
        ErrorCode::WriteFailed,
        QCoreApplication::translate("Sample", "The sample workspace cannot be made in “%1”. Check that you may "
                                              "write there and that the disk is not full.")
            .arg(QDir::toNativeSeparators(folder))};
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite);
    const QTemporaryDir unfinished(folder + QStringLiteral("/sample-XXXXXX"));
    if (!unfinished.isValid())
        return tl::unexpected(cannotWrite);
    const QString made = unfinished.filePath(QFileInfo(path).fileName());
    if (const Result<void> done = makeSample(made); !done)
        return tl::unexpected(done.error());
    // Another window may have been first; then its sample stays.
    if (!QFile::rename(made, path) && !QFile::exists(path))
        return tl::unexpected(cannotWrite);
    return path;
}

} // namespace pledgeboard
