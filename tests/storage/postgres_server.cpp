// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/postgres_server.h"

#include <QDir>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

namespace pledgeboard {

PostgresServer::~PostgresServer()
{
    if (m_server.state() == QProcess::Running) {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGINT); // ends at once, without waiting for clients
        m_server.waitForFinished(-1);
    }
}

QString PostgresServer::programs()
{
    // Debian keeps the server's programs out of the PATH, in a folder for each version.
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        QString folder = versions.filePath(version + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/postgres")))
            return folder;
    }
    return QFileInfo(QStandardPaths::findExecutable(QStringLiteral("postgres"))).absolutePath();
}

void PostgresServer::prepare(QProcess &process, const QString &program, const QStringList &arguments) const
{
    const QString path = programs() + u'/' + program;
    process.setWorkingDirectory(m_folder.path());
    if (geteuid() == 0) {
        process.setProgram(QStringLiteral("setpriv"));
        process.setArguments(QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                                         QStringLiteral("--clear-groups"), path}
                             + arguments);
    } else {
        process.setProgram(path);
        process.setArguments(arguments);
    }
}

QString PostgresServer::start()
{
    if (!QFile::exists(programs() + QStringLiteral("/initdb")))
        return QStringLiteral("the PostgreSQL server is not installed");
    if (geteuid() == 0
        && QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()}) != 0)
        return QStringLiteral("there is no user postgres to run the server");

    const QString cluster = m_folder.filePath(QStringLiteral("cluster"));
    QProcess initdb;
    prepare(initdb, QStringLiteral("initdb"),
            {QStringLiteral("--pgdata=") + cluster, QStringLiteral("--username=") + user(),
             QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--no-locale"),
             QStringLiteral("--no-sync")});
    initdb.start();
    if (!initdb.waitForFinished(-1) || initdb.exitCode() != 0)
        return QStringLiteral("initdb failed: ") + QString::fromUtf8(initdb.readAllStandardError());

    prepare(m_server, QStringLiteral("postgres"),
            {QStringLiteral("-D"), cluster, QStringLiteral("-c"), QStringLiteral("listen_addresses="),
             QStringLiteral("-c"), QStringLiteral("unix_socket_directories=") + m_folder.path(), QStringLiteral("-c"),
             QStringLiteral("fsync=off")});
    m_server.setReadChannel(QProcess::StandardError);
    m_server.start();
    QByteArray log;
    while (!log.contains("ready to accept connections")) {
        if (!m_server.waitForReadyRead(-1))
            return QStringLiteral("the server ended: ") + QString::fromUtf8(log);
        log += m_server.readAllStandardError();
    }
    return {};
}

} // namespace pledgeboard
