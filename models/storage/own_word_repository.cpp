// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/own_word_repository.h"

#include <QCoreApplication>
#include <QVariant>

namespace pledgeboard {

Result<std::vector<OwnWordRow>> OwnWordRepository::rows()
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("SELECT what, name, aliases, means, position FROM own_word ORDER BY position"));
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<void> done = m_connection.run(*query); !done)
        return tl::unexpected(done.error());
    std::vector<OwnWordRow> rows;
    while (query->next())
        rows.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                        query->value(3).toString(), query->value(4).toInt()});
    return rows;
}

Result<OwnWords> OwnWordRepository::words()
{
    return rows().and_then([](const std::vector<OwnWordRow> &rows) {
        return ownWordsFrom(rows, QCoreApplication::translate("Storage", "Word lists of the team"));
    });
}

Result<void> OwnWordRepository::replace(const std::vector<OwnWordRow> &rows)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return m_connection.execute(QStringLiteral("DELETE FROM own_word"))
        .and_then([&] { return insert(rows); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> OwnWordRepository::insert(const std::vector<OwnWordRow> &rows)
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("INSERT INTO own_word (position, what, name, aliases, means) VALUES (?, ?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    const auto given = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
    int position = 0;
    for (const OwnWordRow &row : rows) {
        query->addBindValue(++position);
        for (const QString &cell : {row.what, row.name, row.aliases, row.means})
            query->addBindValue(given(cell));
        if (Result<void> done = m_connection.run(*query); !done)
            return done;
    }
    return {};
}

} // namespace pledgeboard
