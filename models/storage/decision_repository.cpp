// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/decision_repository.h"

#include "models/domain/change_log.h"
#include "models/storage/decision_text.h"
#include "models/storage/figure_repository.h"

#include <QVariant>

namespace pledgeboard {

namespace {

FigureKey keyFrom(const QSqlQuery &row, int column)
{
    return {row.value(column).toString(), row.value(column + 1).toString(),
            TextSpan{row.value(column + 2).toInt(), row.value(column + 3).toInt()}};
}

void bindKey(QSqlQuery &query, const FigureKey &key)
{
    const bool none = key.id.isEmpty();
    query.addBindValue(textOrNull(key.id));
    query.addBindValue(textOrNull(key.articleId));
    query.addBindValue(numberOrNull(none ? std::nullopt : std::optional(key.number.start)));
    query.addBindValue(numberOrNull(none ? std::nullopt : std::optional(key.number.end)));
}

} // namespace

Result<std::vector<Decision>> DecisionRepository::all()
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("SELECT id, kind, figure_id, article_id, number_start, number_end, other_id, other_article_id,"
                       " other_start, other_end, edit, who, decided_at, note FROM decision ORDER BY decided_at, id"));
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<void> done = m_connection.run(*query); !done)
        return tl::unexpected(done.error());
    std::vector<Decision> decisions;
    while (query->next()) {
        const std::optional<DecisionKind> kind = decisionKindFromName(query->value(1).toString());
        if (!kind) // of a newer program
            continue;
        Decision decision;
        decision.id = query->value(0).toString();
        decision.kind = *kind;
        decision.figure = keyFrom(*query, 2);
        decision.other = keyFrom(*query, 6);
        decision.edit = editFromText(query->value(10).toString());
        decision.who = query->value(11).toString();
        decision.when = timeFromText(query->value(12).toString());
        decision.note = query->value(13).toString();
        decisions.push_back(decision);
    }
    return decisions;
}

Result<void> DecisionRepository::apply(const DecisionChange &change)
{
    for (const Decision &decision : change.before) {
        if (Result<void> done = remove(decision); !done)
            return done;
    }
    for (const Decision &decision : change.after) {
        if (Result<void> done = insert(decision); !done)
            return done;
    }
    return {};
}

Result<void> DecisionRepository::remove(const Decision &decision)
{
    Result<QSqlQuery> query = m_connection.prepare(QStringLiteral("DELETE FROM decision WHERE id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    query->addBindValue(decision.id);
    if (Result<void> done = m_connection.run(*query); !done || decision.kind != DecisionKind::Added)
        return done;
    return FigureRepository(m_connection).removeOne(decision.figure.id);
}

Result<void> DecisionRepository::insert(const Decision &decision)
{
    Result<QSqlQuery> query = m_connection.prepare(
        QStringLiteral("INSERT INTO decision (id, kind, figure_id, article_id, number_start, number_end, other_id,"
                       " other_article_id, other_start, other_end, edit, who, decided_at, note)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    const QString edit = editText(decision.edit);
    query->addBindValue(decision.id);
    query->addBindValue(decisionKindName(decision.kind));
    bindKey(*query, decision.figure);
    bindKey(*query, decision.other);
    query->addBindValue(edit.isNull() ? QStringLiteral("") : edit);
    query->addBindValue(textOrNull(decision.who));
    query->addBindValue(textOrNull(timeText(decision.when)));
    query->addBindValue(textOrNull(decision.note));
    if (Result<void> done = m_connection.run(*query); !done || !decision.added)
        return done;
    return FigureRepository(m_connection).append(decision.figure.articleId, *decision.added);
}

} // namespace pledgeboard
