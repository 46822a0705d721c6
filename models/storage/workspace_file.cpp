// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace_file.h"

#include "models/storage/migrations.h"
#include "models/storage/place_colours.h"
#include "models/storage/workspace_content.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

namespace pledgeboard {

namespace {

constexpr qint64 kHeaderSize = 100;
constexpr int kApplicationIdOffset = 68; // sqlite.org/fileformat2.html, section 1.3

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

tl::unexpected<Error> notOurs(const QString &path)
{
    return failure(ErrorCode::WorkspaceNotOurs,
                   QCoreApplication::translate("Storage", "“%1” is not a Pledgeboard workspace. Choose another file.")
                       .arg(shown(path)));
}

/// Reads the header ourselves: opening a foreign database, even to ask for its id, may write files beside it.
Result<void> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::WorkspaceMissing,
                       QCoreApplication::translate(
                           "Storage", "There is no workspace “%1”. Check the name, or make a new workspace.")
                           .arg(shown(path)));
    if (!info.isFile())
        return notOurs(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::FileUnreadable,
            QCoreApplication::translate("Storage", "“%1” cannot be read (%2). Check that you may read the file.")
                .arg(shown(path), file.errorString()));
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0"))
        || qFromBigEndian<quint32>(header.constData() + kApplicationIdOffset) != kApplicationId)
        return notOurs(path);
    return {};
}

/// SQLite keeps two files beside a workspace: both it and its folder must be writable.
bool isWritable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
           && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

std::unique_ptr<Connection> connectionTo(const QString &path, const QString &fileName, const QString &options)
{
    auto connection = std::make_unique<Connection>(QStringLiteral("QSQLITE"), shown(path));
    connection->database().setDatabaseName(fileName);
    connection->database().setConnectOptions(options);
    return connection;
}

/// Each must hold for every writer: a lost row is worse than a slow one.
Result<void> setWriterPragmas(Connection &connection)
{
    return connection.execute(QStringLiteral("PRAGMA journal_mode = WAL"))
        .and_then([&] { return connection.execute(QStringLiteral("PRAGMA synchronous = FULL")); })
        .and_then([&] { return connection.execute(QStringLiteral("PRAGMA foreign_keys = ON")); });
}

Result<OpenedFile> openForWriting(const QString &path)
{
    OpenedFile opened{connectionTo(path, path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")), false};
    return opened.connection->open().and_then([&] { return setWriterPragmas(*opened.connection); }).map([&] {
        return std::move(opened);
    });
}

Result<OpenedFile> openForReading(const QString &path)
{
    const QString url = QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded());
    const QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000");
    // A file in WAL needs its two companions even for reading; where they can be neither found nor made, nobody else
    // can be writing either, and the file is taken as it stands.
    for (const QString &fileName : {url + QStringLiteral("?mode=ro"), url + QStringLiteral("?immutable=1")}) {
        OpenedFile opened{connectionTo(path, fileName, options), true};
        if (opened.connection->open() && opened.connection->value(QStringLiteral("SELECT count(*) FROM sqlite_master")))
            return opened;
    }
    return failure(
        ErrorCode::WorkspaceBroken,
        QCoreApplication::translate(
            "Storage", "“%1” can neither be written nor read. Make the file and its folder writable, or open a copy.")
            .arg(shown(path)));
}

Result<int> schemaOf(Connection &connection)
{
    return connection.value(QStringLiteral("PRAGMA user_version")).map([](const QVariant &v) { return v.toInt(); });
}

tl::unexpected<Error> tooNew(Connection &connection, const QString &path)
{
    const Result<QVariant> version = connection.value(QStringLiteral("SELECT value FROM meta WHERE name = 'program'"));
    const QString maker = version ? version->toString() : QString();
    return failure(
        ErrorCode::WorkspaceTooNew,
        maker.isEmpty()
            ? QCoreApplication::translate(
                  "Storage", "“%1” was made by a newer version of Pledgeboard. Install the newer version to open it.")
                  .arg(shown(path))
            : QCoreApplication::translate(
                  "Storage", "“%1” was made by a newer version of Pledgeboard (%2). Install that version to open it.")
                  .arg(shown(path), maker));
}

Result<void> migrate(Connection &connection)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another program may have migrated while this one waited for the lock.
    const Result<int> schema = schemaOf(connection);
    if (!schema)
        return tl::unexpected(schema.error());
    return runMigrations(connection, *schema)
        .and_then([&] { return WorkspaceContent::read(connection); })
        .and_then([&](const std::unique_ptr<WorkspaceContent> &content) {
            return keepPlaceColours(connection, content->colouredPlaces());
        })
        .and_then([&] { return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(newestSchema())); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

Result<void> createWorkspaceFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return failure(ErrorCode::WriteFailed,
                       QCoreApplication::translate("Storage", "“%1” exists already. Open it, or choose another name.")
                           .arg(shown(path)));
    if (!QFileInfo(info.absolutePath()).isDir())
        return failure(
            ErrorCode::WriteFailed,
            QCoreApplication::translate("Storage", "The folder “%1” does not exist. Make it, or choose another one.")
                .arg(shown(info.absolutePath())));

    const QString unfinished =
        path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".new");
    Result<void> made;
    {
        const std::unique_ptr<Connection> connection = connectionTo(path, unfinished, QString());
        made = connection->open()
                   .and_then([&] {
                       return connection->execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
                   })
                   .and_then([&] { return migrate(*connection); })
                   .and_then([&] { return setWriterPragmas(*connection); });
    }
    if (made && !QFile::rename(unfinished, path))
        made = failure(
            ErrorCode::WriteFailed,
            QCoreApplication::translate("Storage", "“%1” could not be made. Check the folder, or choose another name.")
                .arg(shown(path)));
    if (!made) {
        QFile::remove(unfinished);
        if (made.error().code == ErrorCode::FileUnreadable)
            return failure(
                ErrorCode::WriteFailed,
                QCoreApplication::translate("Storage", "The folder “%1” cannot be written. Choose another one.")
                    .arg(shown(info.absolutePath())));
    }
    return made;
}

Result<OpenedFile> openWorkspaceFile(const QString &path)
{
    if (const Result<void> checked = checkHeader(path); !checked)
        return tl::unexpected(checked.error());
    Result<OpenedFile> opened = isWritable(path) ? openForWriting(path) : openForReading(path);
    if (!opened)
        return opened;
    const Result<int> schema = schemaOf(*opened->connection);
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema > newestSchema())
        return tooNew(*opened->connection, path);
    if (*schema == newestSchema())
        return opened;
    if (opened->readOnly)
        return failure(
            ErrorCode::WorkspaceReadOnly,
            QCoreApplication::translate(
                "Storage",
                "“%1” comes from an older version and has to be brought up to date, but it can only be read. "
                "Make it writable, or open a copy.")
                .arg(shown(path)));
    if (const Result<void> migrated = migrate(*opened->connection); !migrated)
        return tl::unexpected(migrated.error());
    return opened;
}

} // namespace pledgeboard
