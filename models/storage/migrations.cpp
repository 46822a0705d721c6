// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/revision.h"

#include <QFile>

#include <array>

namespace pledgeboard {

namespace {

/// Position i holds migration i + 1. Never edited once released: a change is a new file.
constexpr std::array<const char *, 7> kMigrations{":/sql/0001_workspace.sql",     ":/sql/0002_reasons_and_words.sql",
                                                  ":/sql/0003_place_colours.sql", ":/sql/0004_decisions.sql",
                                                  ":/sql/0005_joining.sql",       ":/sql/0006_revision.sql",
                                                  ":/sql/0007_doubtful_parts.sql"};

Result<QString> script(const char *path)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::ReferenceBroken, file.errorString());
    return QString::fromUtf8(file.readAll());
}

/// The position after the quoted text or comment that starts at the position, or the position itself.
qsizetype afterQuoteOrComment(const QString &script, qsizetype from)
{
    const QChar c = script.at(from);
    if (c == u'\'' || c == u'"') {
        const qsizetype close = script.indexOf(c, from + 1);
        return close < 0 ? script.size() : close + 1;
    }
    if (QStringView(script).mid(from, 2) == u"--") {
        const qsizetype lineEnd = script.indexOf(u'\n', from);
        return lineEnd < 0 ? script.size() : lineEnd;
    }
    return from;
}

} // namespace

int newestSchema()
{
    return static_cast<int>(kMigrations.size());
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
        statement.clear();
    };
    for (qsizetype i = 0; i < script.size();) {
        const qsizetype after = afterQuoteOrComment(script, i);
        if (after > i) {
            if (script.at(i) != u'-')
                statement += QStringView(script).mid(i, after - i);
            i = after;
        } else {
            if (script.at(i) == u';')
                finish();
            else
                statement += script.at(i);
            ++i;
        }
    }
    finish();
    return statements;
}

Result<void> runMigrations(Connection &connection, int fromSchema)
{
    for (std::size_t i = static_cast<std::size_t>(fromSchema); i < kMigrations.size(); ++i) {
        const Result<QString> sql = script(kMigrations[i]);
        if (!sql)
            return tl::unexpected(sql.error());
        for (const QString &statement : splitStatements(*sql)) {
            if (Result<void> done = connection.execute(statement); !done)
                return done;
        }
    }
    Result<QSqlQuery> version =
        connection.prepare(QStringLiteral("INSERT INTO meta (name, value) VALUES ('program', ?) ON CONFLICT (name) "
                                          "DO UPDATE SET value = excluded.value"));
    if (!version)
        return tl::unexpected(version.error());
    version->addBindValue(QStringLiteral(PLEDGEBOARD_VERSION));
    return connection.run(*version).and_then([&] { return renewRevision(connection); }).map([](const QString &) {});
}

} // namespace pledgeboard
