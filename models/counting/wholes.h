// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/facts.h"

#include <optional>

namespace pledgeboard {

/// Why a figure is a part of another.
enum class PartReason : unsigned char {
    Stated, ///< the text says so: "of which", "including"
    Programme, ///< of the same programme, or of one inside it
    Organisation, ///< of the same organisation's pledge for a wider place
    Total, ///< money raised, inside a larger total for the same place and time
};

struct Part {
    int whole = 0; ///< announcement
    PartReason reason = PartReason::Programme;
};

/// For each announcement the smallest one of which it is a part, if any. Both are told by one article, in one currency,
/// and the part is smaller. Whole and part are:
/// - two figures of which the text says so (Figure::wholeId);
/// - a programme's sum (told of no one firm) and a sum of that programme, or of one that the article puts inside it,
/// for the same area:
///   public money in an investment or a larger public sum, an investment in a larger one, jobs in more jobs;
/// - one organisation's pledge for a place, and its pledge of the same kind and year for a narrower place;
/// - money raised by a whole sector, city or organisation, and money that it raised within its period there.
/// Stocks, outputs and other kinds that are no promise are neither.
/// leaders holds the row that counts for each announcement, announcementOf the announcement of each row.
std::vector<std::optional<Part>> findWholes(const Facts &all, const std::vector<FigureInArticle> &figures,
                                            const std::vector<FigureRow> &leaders,
                                            const std::vector<std::int32_t> &announcementOf);

} // namespace pledgeboard
