// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <QSet>

#include <vector>

namespace pledgeboard {

/// Ids of the figures of one article that decisions are about.
QSet<QString> decidedUpon(const QString &articleId, const std::vector<Figure> &figures,
                          const std::vector<Decision> &decisions);

/// The figures that an article has once it was read again. A figure whose number stands where one stood before keeps its id. What was
/// decided upon stays where it was not read again; what was added by hand stays in place of whatever was read there.
std::vector<Figure> keepingDecided(const QString &articleId, std::vector<Figure> read,
                                   const std::vector<Figure> &before, const std::vector<Decision> &decisions);

} // namespace pledgeboard
