// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/figure.h"
#include "models/storage/connection.h"

#include <vector>

namespace pledgeboard
{

/// Workspace::import() on any connection, in a transaction of its own. The ids must be set.
Result<void> importArticle(Connection &connection, const Article &article, const std::vector<Figure> &figures);

/// Workspace::removeArticle() on any connection, in a transaction of its own.
Result<void> removeArticle(Connection &connection, const QString &articleId);

} // namespace pledgeboard
