// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/join_rules.h"
#include "models/domain/announcement.h"
#include "models/domain/article.h"
#include "models/domain/figure.h"
#include "models/domain/place.h"
#include "models/domain/tally.h"

#include <array>
#include <cstdint>
#include <vector>

namespace pledgeboard {

inline constexpr std::int16_t kNoYear = 0;
inline constexpr std::int64_t kNoValue = INT64_MIN;
inline constexpr FigureRow kNoRow = UINT32_MAX;

/// An amount in another currency than pounds, with each of the rates that a query can choose.
struct ForeignAmount {
    FigureRow row = 0;
    std::int64_t value = 0; ///< minor units of its currency
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::array<std::int32_t, 3> rates{-1, -1,
                                      -1}; ///< by RateChoice: position in FigureColumns::rates, -1 where none is known
};

/// All figures of a workspace as one array a field (struct of arrays), so that a tally over a million of them takes
/// milliseconds. Row i of every array is figure i. Built once for each state of the workspace, then immutable.
struct FigureColumns {
    std::vector<Kind> kind;
    std::vector<Bound> bound; ///< of the value: about where it is the middle of a range
    std::vector<std::int16_t> year; ///< in which its announcement was first told; kNoYear where unknown
    std::vector<PlaceIndex> place; ///< kNoPlace where unknown or outside the gazetteer
    std::vector<std::int64_t> value; ///< heads, or pence in pounds after conversion; kNoValue without a rate
    std::vector<std::int64_t> low; ///< as value; equals value where there is no range
    std::vector<std::int64_t> high;
    std::vector<std::int32_t> rate; ///< position in rates, -1 for pounds and jobs
    std::vector<std::int32_t> announcement; ///< number of the announcement; figures of one announcement share it
    std::vector<FigureRow> toldBy; ///< the row that counts instead of this one (told again, or an older amount of its
        ///< promise), else kNoRow; that row has kNoRow
    std::vector<FigureRow>
        revisedBy; ///< of an older amount of a promise: a row of the next newer one, else kNoRow; toldBy
    ///< is set too and names the newest
    std::vector<std::int32_t> telling; ///< place in the order of telling within its announcement, from 0
    std::vector<FigureRow>
        inside; ///< the row of the whole that this one is a part of, else kNoRow; wholes can be parts in turn
    std::vector<std::uint8_t> rejected; ///< 1 where a human rejected the figure; empty where none is
    std::vector<std::int16_t> periodFirst; ///< kNoYear where the text gives no period
    std::vector<std::int16_t> periodLast;
    std::vector<RateUsed> rates;
    std::vector<ForeignAmount> foreign; ///< in the order of their rows
    std::optional<boost::gregorian::date> lastPublished; ///< of the newest article; empty where no date is known

    std::size_t size() const { return kind.size(); }
};

/// A figure with what joining needs to know of its article.
struct FigureInArticle {
    Figure figure;
    QString articleId;
    std::optional<boost::gregorian::date> published;
    QString publisher{}; ///< for the reasons; empty when unknown
    bool rejected = false; ///< by a human: stands alone and counts nowhere
};

/// Two figures that may tell of one announcement, for a human to say.
struct DoubtfulJoin {
    FigureRow a = 0; ///< told before b
    FigureRow b = 0;
    double likeness = 0.0; ///< 0 to 1: how likely one announcement is
    QStringList reasons; ///< translated sentences, for and against
    bool joined = false; ///< whether they count as one announcement as long as nobody says

    bool operator==(const DoubtfulJoin &) const = default;
};

/// The answer of joining: announcements, and for each figure which one it belongs to and how it counts.
struct Joined {
    std::vector<Announcement> announcements;
    std::vector<std::int32_t> announcement; ///< for each figure, position in announcements
    std::vector<FigureRow> toldBy; ///< as in FigureColumns
    std::vector<FigureRow> revisedBy; ///< as in FigureColumns
    std::vector<FigureRow> inside;
    std::vector<double> likeness; ///< for each figure, of the join that put it there; 1 where it stands alone
    std::vector<QString>
        reasons; ///< for each figure, translated: why it was joined or put inside another; empty if not
    std::vector<DoubtfulJoin> doubts; ///< by their first figure's announcement, as those were told
};

/// Joins the figures that tell of one announcement, within an article and across articles, and links parts to their
/// wholes; what humans decided about that comes first. The result does not depend on the order of the figures, but for
/// the ids of announcements.
Joined joinFigures(const std::vector<FigureInArticle> &figures, const JoinRules &rules = {});

/// What minor units of the rate's currency are in pence; kNoValue where they do not fit 64 bits.
std::int64_t penceAt(const RateUsed &rate, std::int64_t minor);

/// Columns for counting: amounts in pounds (the article's own conversion first, then the month's average, then the
/// year's).
FigureColumns makeColumns(const std::vector<FigureInArticle> &figures, const Joined &joined);

} // namespace pledgeboard
