// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/revision.h"

#include <QUuid>
#include <QVariant>

#include <utility>

namespace pledgeboard {

Result<QString> revision(Connection &connection)
{
    return connection.value(QStringLiteral("SELECT value FROM meta WHERE name = 'revision'"))
        .map([](const QVariant &value) { return value.toString(); });
}

Result<QString> lockRevision(Connection &connection)
{
    return connection.execute(QStringLiteral("UPDATE meta SET value = value WHERE name = 'revision'")).and_then([&] {
        return revision(connection);
    });
}

Result<QString> renewRevision(Connection &connection)
{
    Result<QSqlQuery> query = connection.prepare(QStringLiteral("UPDATE meta SET value = ? WHERE name = 'revision'"));
    if (!query)
        return tl::unexpected(query.error());
    QString next = QUuid::createUuid().toString(QUuid::WithoutBraces);
    query->addBindValue(next);
    return connection.run(*query).map([&] { return std::move(next); });
}

} // namespace pledgeboard
