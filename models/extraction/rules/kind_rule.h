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

/// One row of the rule tables. Of the rules that fit a number, those for one kind are weighed together: the heaviest with its whole
/// weight, each further one with half of it, since two rules often see the same words. The heaviest kind wins. By weight:
///
///     1 to 3    tips the balance; no count is a figure by such rules alone
///     4, 5      a noun or a word class, where nothing else speaks: "#{job}"
///     6 to 9    a verb of a class, or a word that may mean another kind as well
///     10 to 14  a verb in its tense with its object, or a phrase that has one meaning
///     15 up     a phrase that holds against the verb of its clause: "closure with the loss of"
///
/// Rules of 6 and more that claim a number for different kinds fight, and the test names them: the stronger one then lists the other
/// in `beats`, which silences it, so that no weight has to grow for it.
/// Every row is a test: in each sentence of `reads` a figure must come out of `says` by this rule, in none of `mustNot`.
struct KindRule {
    const char *name; ///< unique over all tables; stands in Evidence::rules
    const char *pattern; ///< see pattern.h
    RuleSays says;
    int weight;
    std::vector<const char *> reads;
    std::vector<const char *> mustNot;
    const char *beats =
        ""; ///< names of rules that are silent where this one speaks for another kind, with a bar between them
};

enum class Counts : unsigned char { Jobs, Money };

const std::vector<KindRule> &jobPromiseRules();
const std::vector<KindRule> &jobStockRules();
const std::vector<KindRule> &jobWordingRules();
const std::vector<KindRule> &moneyInvestmentRules();
const std::vector<KindRule> &moneyPublicRules();
const std::vector<KindRule> &moneyRaisedRules();
const std::vector<KindRule> &moneyOtherRules();

} // namespace pledgeboard
