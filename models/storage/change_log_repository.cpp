// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/change_log_repository.h"

#include <QVariant>

namespace pledgeboard {

Result<void> ChangeLogRepository::append(const std::vector<LogEntry> &entries)
{
    const Result<QVariant> lastPosition = m_connection.value(QStringLiteral("SELECT max(position) FROM change_log"));
    if (!lastPosition)
        return tl::unexpected(lastPosition.error());
    const Result<QVariant> lastStep = m_connection.value(QStringLiteral("SELECT max(step) FROM change_log"));
    if (!lastStep)
        return tl::unexpected(lastStep.error());
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral(
        "INSERT INTO change_log (position, step, changed_at, who, subject, figure_id, words, other_words,"
        " old_value, new_value, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    int position = lastPosition->toInt();
    for (const LogEntry &entry : entries) {
        query->addBindValue(++position);
        query->addBindValue(lastStep->toInt() + 1);
        query->addBindValue(textOrNull(timeText(entry.when)));
        query->addBindValue(textOrNull(entry.who));
        query->addBindValue(logSubjectName(entry.subject));
        query->addBindValue(textOrNull(entry.figureId));
        query->addBindValue(entry.words.isNull() ? QStringLiteral("") : entry.words);
        for (const QString &text : {entry.otherWords, entry.oldValue, entry.newValue, entry.note})
            query->addBindValue(textOrNull(text));
        if (Result<void> done = m_connection.run(*query); !done)
            return done;
    }
    return {};
}

Result<std::vector<LogEntry>> ChangeLogRepository::all()
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral(
        "SELECT step, changed_at, who, subject, figure_id, words, other_words, old_value, new_value, note"
        " FROM change_log ORDER BY step DESC, position"));
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<void> done = m_connection.run(*query); !done)
        return tl::unexpected(done.error());
    std::vector<LogEntry> entries;
    while (query->next()) {
        const std::optional<LogSubject> subject = logSubjectFromName(query->value(3).toString());
        if (!subject) // of a newer program
            continue;
        entries.push_back({query->value(0).toInt(), timeFromText(query->value(1).toString()),
                           query->value(2).toString(), *subject, query->value(4).toString(), query->value(5).toString(),
                           query->value(6).toString(), query->value(7).toString(), query->value(8).toString(),
                           query->value(9).toString()});
    }
    return entries;
}

} // namespace pledgeboard
