// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/doubts.h"
#include "models/counting/figure_columns.h"
#include "models/domain/announcement.h"
#include "models/domain/article.h"
#include "models/domain/decision.h"
#include "models/domain/figure.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace pledgeboard {

/// An article without its text, for lists and source lines.
struct ArticleHeading {
    QString id;
    QString title;
    QString publisher;
    QString url;
    std::optional<boost::gregorian::date> published;
    DateKnown publishedKnown = DateKnown::Unknown;
};

/// One state of a workspace in memory: what views and counting read. Immutable and shared between threads.
/// Articles stand by published date, unknown first, and figures by article and then by position: the order in which the
/// articles were imported makes no difference.
struct Snapshot {
    QString workspaceName;
    std::vector<ArticleHeading> articles;
    std::vector<Figure> figures; ///< row i is row i of columns
    std::vector<std::int32_t> article; ///< for each figure, position in articles
    std::vector<QString> joinReasons; ///< for each figure; empty where it stands alone
    std::vector<DoubtfulJoin> doubts; ///< joins that somebody should look at, by their rows
    std::vector<Announcement> announcements; ///< by their first figure
    std::vector<Decision> decisions; ///< in force, the first taken first
    std::vector<bool> accepted; ///< for each figure: a human accepted, edited or added it; empty: none
    std::vector<Doubt> openDoubts; ///< everything that somebody should look at, joins among it
    FigureColumns columns;
    QStringList colouredPlaces; ///< by usual name; the position is the colour's and stays the same whatever is imported
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace pledgeboard
