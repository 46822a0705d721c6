// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/query.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace pledgeboard {

/// A figure's row in the figure columns from which a tally was made.
using FigureRow = std::uint32_t;

/// Why a figure does not count towards a tally, in the order in which the reasons are tried: a figure has one reason, but for the last,
/// which says it of a share of a figure.
enum class LeftOutReason : unsigned char {
    OtherKind, ///< a stock, an output, pay, a valuation: not a promise
    Rejected, ///< a human said that it counts nowhere
    NoAmount, ///< no rate turns its currency into pounds
    NoPlace, ///< the text does not say where
    OtherPlace, ///< about a place that is not asked for
    NoYear, ///< no year is known, and years or today's prices are asked for
    OtherYear,
    NoBasis, ///< no price index for its year, or no population for its place
    WiderPlace, ///< about a place that holds the asked one: shown apart, not allocated
    ToldAgain, ///< another figure of the same announcement counts, or is shown apart
    Revised, ///< an older amount of a promise that was changed later: the newest counts
    InsideProgramme, ///< part of a programme, or of a total, that is counted as a whole
    BoundNotRead, ///< an "up to" under the cautious reading
    ShareOfOtherYears, ///< what a promise spread over its period has in years that are not asked for; the rest of it counts
};

inline constexpr int kLeftOutReasonCount = 14;

/// The name used in JSON: "other_kind", "told_again".
QString leftOutReasonName(LeftOutReason reason);

/// For people, as a step of the waterfall: "Not a promise", "Told again".
QString leftOutReasonTitle(LeftOutReason reason);

/// One place and year of the answer. Values are heads, or pence for money (per 100,000 residents times 100 for heads
/// and pence alike where the basis is PerHead: see Tally::unit and tallyAmount()).
struct TallyCell {
    QString place; ///< empty in Tally::years
    std::optional<int> year; ///< empty: figures whose year is not known
    std::int64_t value = 0;
    Bound bound = Bound::Exact; ///< of the sum: see BoundOfSum
    int announcements = 0;
    std::vector<FigureRow> figures; ///< those that count, in no particular order
};

/// A step of the waterfall: the first is every figure of the family, then one for each reason (negative), the last the
/// total.
struct WaterfallStep {
    std::optional<LeftOutReason> reason; ///< empty for the first and the last
    std::int64_t value = 0;
    std::vector<FigureRow> figures;
};

/// Figures left out for one reason.
struct LeftOut {
    LeftOutReason reason = LeftOutReason::OtherKind;
    std::int64_t value = 0;
    std::vector<FigureRow> figures;
};

/// A rate that a tally used: pounds for one unit of the currency, and where it comes from.
struct RateUsed {
    Currency currency;
    double poundsPerUnit = 0.0;
    QString source; ///< translated: "the article's own rate", "average of March 2024, Federal Reserve"
};

/// The bound of a sum, from those of its parts in any order: at most together with at least leaves only about; either
/// alone wins over about and exact; about wins over exact.
class BoundOfSum
{
public:
    constexpr void add(Bound bound) { m_seen = static_cast<std::uint8_t>(m_seen | 1U << static_cast<unsigned>(bound)); }

    constexpr void add(const BoundOfSum &other) { m_seen = static_cast<std::uint8_t>(m_seen | other.m_seen); }

    constexpr Bound bound() const
    {
        if (has(Bound::AtMost))
            return has(Bound::AtLeast) ? Bound::About : Bound::AtMost;
        if (has(Bound::AtLeast))
            return Bound::AtLeast;
        return has(Bound::About) ? Bound::About : Bound::Exact;
    }

private:
    constexpr bool has(Bound bound) const { return (m_seen >> static_cast<unsigned>(bound) & 1U) != 0; }

    std::uint8_t m_seen = 0;
};

/// A population that a tally per head used.
struct PopulationUsed {
    QString place;
    std::int64_t people = 0;
    std::optional<int> year; ///< of the count or estimate; empty where the source does not date it
};

/// Why a comparison may mislead.
enum class WarningKind : unsigned char {
    MixedLevels, ///< a city stands beside a city region, or beside a region
    InsideAnother, ///< an asked place lies inside another asked one
    PartYear, ///< the articles end within a year that is shown beside whole years
    NoPopulation, ///< per head, of places of which the population is not known
    FewFigures, ///< places of which hardly an article tells
};

/// What people must know before they compare, and the question that compares fairly.
struct TallyWarning {
    WarningKind kind = WarningKind::MixedLevels;
    QString sentence; ///< translated
    QString
        offer; ///< translated, what taking the offer does: "Compare city regions"; empty where nothing can be offered
    std::optional<Query> fair; ///< the query to ask instead; set where offer is
};

/// How far a tally would move if open doubts went the other way. A doubt is given by its position in the list of doubts.
struct Sensitivity {
    /// One place would overtake another.
    struct RankChange {
        QString overtaken; ///< ranks higher now
        QString overtaking;
        std::size_t doubt = 0;
    };

    std::int64_t low = 0; ///< the total if every doubt that lowers it went the other way; as Tally::total
    std::int64_t high = 0; ///< the same of those that raise it
    int doubts = 0; ///< open doubts that would move the total or a place's sum
    std::vector<std::int64_t> moves; ///< for each doubt of the list, how it alone would move the total; as Tally::total
    std::vector<RankChange> rankChanges; ///< by single doubts
    bool ranksChangeTogether = false; ///< several doubts together would change the order of the places
};

/// What is left of a whole that counts once its known parts are taken off.
struct Unallocated {
    FigureRow whole = 0;
    std::vector<FigureRow> parts; ///< in order; each announcement once
    std::int64_t value = 0; ///< as Tally::total; negative where the parts are larger than the whole
    Bound bound = Bound::Exact;
};

/// The answer to a query. There is no total where nothing was found: unknown is never zero.
struct Tally {
    Query query;
    QString unit; ///< "jobs", "GBP", "jobs per 100,000 people", "GBP per 100,000 people"
    std::optional<std::int64_t> total; ///< heads or pence; each announcement once even where asked places overlap
    Bound bound = Bound::Exact;
    std::vector<TallyCell> cells; ///< ordered by place as asked, then year
    std::vector<TallyCell>
        years; ///< the total by year, unknown year last: each announcement once even where asked places overlap
    std::vector<TallyCell> wider; ///< figures about places that hold an asked one, by place and year; not in the total
    std::vector<TallyCell>
        upTo; ///< read with caution: what each "up to" could add to its place and year; not in the total
    std::vector<WaterfallStep> waterfall; ///< empty where there is no figure of the family
    std::vector<LeftOut> leftOut; ///< in the order of LeftOutReason; only reasons with figures
    std::vector<RateUsed> rates; ///< of the figures in cells and wider
    std::vector<PopulationUsed> populations; ///< of asked, then of wider places; where the basis is PerHead
    std::optional<int> priceYear; ///< where the basis is TodaysPrices
    std::vector<TallyWarning> warnings; ///< the weightiest first
    std::vector<Unallocated> unallocated; ///< of wholes that count, largest first
    std::optional<Sensitivity> sensitivity; ///< see addSensitivity(); empty where no doubts were given
};

} // namespace pledgeboard
