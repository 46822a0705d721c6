// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/change_log.h"
#include "models/domain/decision.h"
#include "models/domain/figure.h"
#include "models/storage/connection.h"
#include "models/storage/workspace_content.h"

#include <QStringList>

#include <vector>

namespace pledgeboard {

/// When announcements are joined: with each article, or once after many.
enum class Joining { Now, Later };

/// Workspace::import() on any connection, in a transaction of its own. The ids must be set.
Result<void> importArticle(Connection &connection, WorkspaceMemory &memory, const Article &article,
                           const std::vector<Figure> &figures, Joining joining);

/// Workspace::removeArticles() on any connection, in a transaction of its own.
Result<void> removeArticles(Connection &connection, WorkspaceMemory &memory, const QStringList &articleIds);

/// The figures of one article, in order of position.
struct ArticleFigures {
    QString articleId;
    std::vector<Figure> figures;
};

/// Workspace::replaceFigures() on any connection, in a transaction of its own.
Result<void> replaceFigures(Connection &connection, WorkspaceMemory &memory,
                            const std::vector<ArticleFigures> &articles);

/// Workspace::decide() on any connection, in a transaction of its own.
Result<void> decide(Connection &connection, WorkspaceMemory &memory, const DecisionChange &change,
                    const std::vector<LogEntry> &log);

/// Workspace::join() on any connection, in a transaction of its own.
Result<void> joinWhatIsDue(Connection &connection, WorkspaceMemory &memory);

/// Whether articles were imported with Joining::Later and not joined yet.
Result<bool> isJoiningDue(Connection &connection);

/// Workspace::snapshot() on any connection.
Result<SnapshotPtr> takeSnapshot(Connection &connection, WorkspaceMemory &memory, const QString &workspaceName);

} // namespace pledgeboard
