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

/// Why a figure does not count towards a tally, in the order in which the reasons are tried: a figure has one reason.
enum class LeftOutReason : unsigned char {
    OtherKind, ///< a stock, an output, pay, a valuation: not a promise
    NoAmount, ///< no rate turns its currency into pounds
    NoPlace, ///< the text does not say where
    OtherPlace, ///< about a place that is not asked for
    WiderPlace, ///< about a place that holds the asked one: shown apart, not allocated
    NoYear, ///< no year is known and years are asked for
    OtherYear,
    ToldAgain, ///< another figure of the same announcement counts
    InsideProgramme, ///< part of a programme, or of a total, that is counted as a whole
    BoundNotRead, ///< an "up to" under the cautious reading
};

inline constexpr int kLeftOutReasonCount = 10;

/// The name used in JSON: "other_kind", "told_again".
QString leftOutReasonName(LeftOutReason reason);

/// For people, as a step of the waterfall: "People already employed and other kinds", "Told again".
QString leftOutReasonTitle(LeftOutReason reason);

/// One place and year of the answer. Values are heads, or pence for money (per 100,000 residents times 100 for heads and
/// pence alike where the basis is PerHead: see Tally::unit).
struct TallyCell {
    QString place;
    std::optional<int> year; ///< empty: figures whose year is not known
    std::int64_t value = 0;
    Bound bound = Bound::Exact; ///< the loosest bound of its figures
    int announcements = 0;
    std::vector<FigureRow> figures; ///< those that count
};

/// A step of the waterfall: the first is every figure of the family, then one for each reason (negative), the last the total.
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

/// The answer to a query. There is no total where nothing was found: unknown is never zero.
struct Tally {
    Query query;
    QString unit; ///< "jobs", "GBP", "jobs per 100,000 people", "GBP per 100,000 people"
    std::optional<std::int64_t> total; ///< heads or pence; each announcement once even where asked places overlap
    Bound bound = Bound::Exact;
    std::vector<TallyCell> cells; ///< ordered by place as asked, then year
    std::vector<TallyCell> wider; ///< figures about places that hold an asked one, by place and year; not in the total
    std::vector<WaterfallStep> waterfall;
    std::vector<LeftOut> leftOut;
    std::vector<RateUsed> rates;
};

} // namespace pledgeboard
