// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace pledgeboard {

/// A connection with a name of its own, closed and removed with the object. Belongs to the thread that made it.
/// Queries made from it must be gone before it is.
class Connection
{
public:
    /// driver: "QSQLITE" or "QPSQL"; name: what messages call the database. Call open() before anything else.
    Connection(const QString &driver, const QString &name);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// To set host, file and options before open().
    QSqlDatabase &database() { return m_database; }
    Result<void> open();

    bool isSqlite() const { return m_database.driverName() == QLatin1String("QSQLITE"); }

    /// Runs one statement without parameters.
    Result<void> execute(const QString &statement);
    /// A statement with "?" for its parameters, ready to be bound and run, read forward only.
    Result<QSqlQuery> prepare(const QString &statement);
    Result<void> run(QSqlQuery &query);
    /// The first column of the first row; an invalid QVariant where there is none.
    Result<QVariant> value(const QString &statement);

    /// The driver's error in our words, with the database's name and the next step.
    Error explain(const QSqlError &error) const;

private:
    QString m_connectionName;
    QString m_name;
    QSqlDatabase m_database;
};

/// Holds the writer's lock from begin() until commit(); rolls back when it goes without one.
class Transaction
{
public:
    /// QSqlDatabase::transaction() takes SQLite's lock at the first write only, where waiting for it fails: this takes
    /// it now.
    static Result<Transaction> begin(Connection &connection);
    /// One state for several reads.
    static Result<Transaction> beginReading(Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) { }

    Connection *m_connection;
};

/// Binding: an empty text is unknown, hence NULL.
QVariant textOrNull(const QString &text);
QVariant numberOrNull(const std::optional<int> &number);
QVariant numberOrNull(const std::optional<std::int64_t> &number);

} // namespace pledgeboard
