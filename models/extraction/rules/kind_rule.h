// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"

#include <vector>

namespace pledgeboard {

/// What a rule says of the number: a kind; the kind of the figure before it ("of which £5m ..."); or that it is no figure.
struct RuleSays {
    enum class What : unsigned char { Kind, AsBefore, NoFigure };

    constexpr RuleSays(Kind value) : kind(value) { }
    constexpr explicit RuleSays(What value) : what(value) { }

    What what = What::Kind;
    Kind kind = Kind::MoneyOther;
};

inline constexpr RuleSays kAsBefore{RuleSays::What::AsBefore};
inline constexpr RuleSays kNoFigure{RuleSays::What::NoFigure};

/// One row of the rule tables. The weights of the rules that fit are added up for each kind, and the heaviest kind wins. 10 settles
/// a kind alone, 6 needs nothing against it, 3 and less only tip the balance; a rule of a whole word class is light, of a verb
/// and its object heavy. Every row is a test: in each sentence of `reads` a figure must come out of `says` by this rule, in
/// none of `mustNot`.
struct KindRule {
    const char *name; ///< unique over all tables; stands in Evidence::rules
    const char *pattern; ///< see pattern.h
    RuleSays says;
    int weight;
    std::vector<const char *> reads;
    std::vector<const char *> mustNot;
    const char *beats = ""; ///< rules that are silent where this one speaks, with a bar between them
};

enum class Counts : unsigned char { Jobs, Money };

const std::vector<KindRule> &jobPromiseRules();
const std::vector<KindRule> &jobStockRules();
const std::vector<KindRule> &moneyInvestmentRules();
const std::vector<KindRule> &moneyPublicRules();
const std::vector<KindRule> &moneyRaisedRules();
const std::vector<KindRule> &moneyOtherRules();

} // namespace pledgeboard
