// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/context_weights.h"
#include "models/extraction/rules/kind_rule.h"
#include "models/extraction/rules/pattern.h"

namespace pledgeboard {

/// Some of the rules of a table, as bits by position.
using RuleBits = std::bitset<512>;

/// Some of the needs of a table's rules, as bits.
using NeedBits = std::bitset<512>;

/// The rows of the rule tables for jobs or for money, compiled, with what rules most of them out at a glance.
struct RuleTable {
    struct Rule {
        const KindRule *row;
        Pattern pattern;
        std::size_t index = 0; ///< its position
        RuleBits beats; ///< the rules that are silent where this one speaks
    };
    /// What one rule needs, the need apart by which it is found. Needs beyond the fourth are left to the match itself.
    struct RuleNeeds {
        std::uint16_t rule = 0;
        std::array<std::uint16_t, 3> others{};
    };
    /// What rules ask of a sentence, each thing once: a word of some classes in some tenses, or one of some words. A sentence goes
    /// from the classes and cues that it has to the needs that they meet, and from those to the rules: what it lacks costs nothing.
    struct ScopeNeeds {
        std::array<NeedBits, kWordClassCount> byClass; ///< met by a word of the class in any tense
        std::array<std::array<NeedBits, kWordClassCount>, kTenseCount> byTense;
        std::array<NeedBits, CueSet().size()> byCue;
        NeedBits always; ///< the first: what nobody asks for
        NeedBits keys; ///< that are the rarest need of a rule
        std::vector<RuleNeeds> rules; ///< by their rarest need
        std::vector<std::uint16_t> starts; ///< by need: of its rules in rules, with one more for the end
    };
    /// What the noun phrase must have, as positions in nouns: a word of each, then for its last word.
    struct NounNeeds {
        std::uint16_t first = 0;
        std::uint16_t heads = 0;
        std::uint16_t last = 0;
    };

    std::vector<Rule> rules;
    std::vector<std::array<Pattern::Front, 2>> fronts; ///< of each rule
    std::vector<NounNeeds> nounNeeds; ///< of each rule
    std::vector<ClassSet> nouns;
    std::array<ScopeNeeds, 4> scopes; ///< by Pattern::Scope
};

/// All rows of the rule tables.
class RuleSet
{
public:
    explicit RuleSet(Lexicon &lexicon);

    const RuleTable &table(bool money) const { return money ? m_money : m_jobs; }
    const ContextWeights &context() const { return m_context; }
    /// For each word of the lexicon its bit, see NumberWalks.
    const std::vector<std::uint16_t> &cues() const { return m_cues; }

private:
    void add(const std::vector<KindRule> &rows, RuleTable &table, Lexicon &lexicon);
    void index(RuleTable &table, const Lexicon &lexicon) const;
    void indexNeeds(RuleTable &table, Pattern::Scope scope, const Lexicon &lexicon) const;
    void meet(RuleTable::ScopeNeeds &scope, const Pattern::Need &need, std::size_t position) const;

    ContextWeights m_context;
    RuleTable m_jobs;
    RuleTable m_money;
    std::vector<std::uint16_t> m_cues;
    std::uint16_t m_cueCount = 0;
};

} // namespace pledgeboard
