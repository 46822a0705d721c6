// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include <QCoreApplication>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <utility>

namespace pledgeboard {

namespace {

ErrorCode sqliteErrorCode(int extended)
{
    if (extended == SQLITE_IOERR_SHMSIZE)
        return ErrorCode::DiskFull;
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::WorkspaceBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::WorkspaceReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // our SQL is right, so a table or column is missing
        return ErrorCode::WorkspaceBroken;
    case SQLITE_NOTADB:
        return ErrorCode::WorkspaceNotOurs;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::WriteFailed;
    }
}

QString messageFor(ErrorCode code, const QString &name, const QString &detail)
{
    switch (code) {
    case ErrorCode::WorkspaceBusy:
        return QCoreApplication::translate(
                   "Storage", "“%1” is being written by another program. Nothing was changed; try again in a moment.")
            .arg(name);
    case ErrorCode::WorkspaceReadOnly:
        return QCoreApplication::translate("Storage",
                                           "“%1” can only be read. Nothing was changed; make the file and its folder "
                                           "writable, or work on a copy.")
            .arg(name);
    case ErrorCode::WorkspaceBroken:
        return QCoreApplication::translate(
                   "Storage",
                   "“%1” is damaged (%2). Open a backup of it, or make a new workspace and import the articles again.")
            .arg(name, detail);
    case ErrorCode::WorkspaceNotOurs:
        return QCoreApplication::translate("Storage", "“%1” is not a Pledgeboard workspace. Choose another file.")
            .arg(name);
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("Storage",
                                           "The disk is full: “%1” could not be written and nothing was changed. Free "
                                           "some space and try again.")
            .arg(name);
    case ErrorCode::FileUnreadable:
        return QCoreApplication::translate(
                   "Storage", "“%1” cannot be opened (%2). Check that you may read the file and its folder.")
            .arg(name, detail);
    default:
        return QCoreApplication::translate(
                   "Storage", "“%1” could not be written (%2). Nothing was changed; check the disk and try again.")
            .arg(name, detail);
    }
}

} // namespace

Connection::Connection(const QString &driver, const QString &name)
    : m_connectionName(QStringLiteral("pledgeboard-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_name(name), m_database(QSqlDatabase::addDatabase(driver, m_connectionName))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> Connection::open()
{
    if (!m_database.open())
        return tl::unexpected(explain(m_database.lastError()));
    return {};
}

Result<void> Connection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return tl::unexpected(explain(query.lastError()));
    return {};
}

Result<QSqlQuery> Connection::prepare(const QString &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(explain(query.lastError()));
    return query;
}

Result<void> Connection::run(QSqlQuery &query)
{
    if (!query.exec())
        return tl::unexpected(explain(query.lastError()));
    return {};
}

Result<QVariant> Connection::value(const QString &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return tl::unexpected(explain(query.lastError()));
    return query.next() ? query.value(0) : QVariant();
}

Error Connection::explain(const QSqlError &error) const
{
    const ErrorCode code = isSqlite() ? sqliteErrorCode(error.nativeErrorCode().toInt()) : ErrorCode::WriteFailed;
    return Error{code, messageFor(code, m_name, error.databaseText())};
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    const QString statement = connection.isSqlite() ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    return connection.execute(statement).map([&connection] { return Transaction(connection); });
}

Result<Transaction> Transaction::beginReading(Connection &connection)
{
    const QString statement =
        connection.isSqlite() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ");
    return connection.execute(statement).map([&connection] { return Transaction(connection); });
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // Where SQLite has rolled back by itself (full disk), this fails and nothing is left to do.
    if (m_connection)
        static_cast<void>(m_connection->execute(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_connection->execute(QStringLiteral("COMMIT"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant numberOrNull(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::Int));
}

QVariant numberOrNull(const std::optional<std::int64_t> &number)
{
    return number ? QVariant(static_cast<qlonglong>(*number)) : QVariant(QMetaType(QMetaType::LongLong));
}

} // namespace pledgeboard
