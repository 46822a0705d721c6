// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace pledgeboard {

/// A PostgreSQL server with an empty cluster of its own, reached through a socket in a folder of its own; gone with the
/// object. As root it runs as the user postgres, as the server demands.
class PostgresServer
{
public:
    ~PostgresServer();

    /// Empty when it runs; else why not.
    QString start();

    /// To connect: host is a folder, which libpq takes for the socket's.
    QString host() const { return m_folder.path(); }
    static QString user() { return QStringLiteral("pledgeboard"); }
    static QString databaseName() { return QStringLiteral("postgres"); }

private:
    static QString programs();
    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace pledgeboard
