// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/sample_workspace.h"

#include "app/jobs/import_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace pledgeboard {

namespace {

constexpr QLatin1String kArticles(":/sample");

/// Makes the sample at a path where nothing is yet.
Result<void> makeSample(const QString &path)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const ImportSummary summary = importFiles(**workspace, {kArticles}, {});
    if (summary.stopped)
        return tl::unexpected(*summary.stopped);
    if (!summary.failed.empty())
        return tl::unexpected(summary.failed.front().error);
    return {};
}

} // namespace

QString sampleWorkspacePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample.pledgeboard");
}

Result<QString> ensureSampleWorkspace()
{
    const QString path = sampleWorkspacePath();
    if (QFile::exists(path))
        return path;
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
