// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/announcement_repository.h"
#include "models/storage/decided.h"
#include "models/storage/snapshot.h"

namespace pledgeboard {

/// Every article and figure of a workspace, in the order that Snapshot describes.
struct StoredFigures {
    std::vector<ArticleHeading> articles;
    std::vector<FigureInArticle> figures;
    std::vector<std::int32_t> article; ///< for each figure, position in articles
    Decided decided; ///< what humans decided of the figures, which stand as they are by that
};

Result<StoredFigures> loadFigures(Connection &connection);

/// What decisions say of joins, the newest of each pair.
JoinRules joinRules(const std::vector<Decision> &decisions);

/// Joins the figures by what humans decided.
Joined joinStored(const StoredFigures &stored);

/// Joins the announcements of the whole workspace anew and writes what changed, in the caller's transaction; places told
/// of anew get their colours. An announcement keeps its id as long as it keeps a figure that it had.
Result<void> joinAnew(Connection &connection);

/// The joining as it was stored. WorkspaceBroken where a figure belongs to no announcement.
Result<Joined> joinedFrom(const StoredAnnouncements &stored, const std::vector<FigureInArticle> &figures);

/// The joining as it is to be stored; ids of announcements are taken over from previous.
StoredAnnouncements toStore(const Joined &joined, const std::vector<FigureInArticle> &figures,
                            const StoredAnnouncements &previous);

} // namespace pledgeboard
