// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/context_weights.h"
#include "models/extraction/rules/kind_rule.h"
#include "models/extraction/rules/pattern.h"

namespace pledgeboard {

/// Some of the rules of a table, as bits by position.
using RuleBits = std::bitset<512>;

/// The rows of the rule tables for jobs or for money, compiled, with what rules most of them out at a glance.
struct RuleTable {
    struct Rule {
        const KindRule *row;
        Pattern pattern;
        std::size_t index = 0; ///< its position
        RuleBits beats; ///< the rules that are silent where this one speaks
    };
    /// A word that a sentence must have: of one of the classes in one of the tenses, or one of the words.
    struct Need {
        ClassSet classes;
        CueSet cues;
        std::uint8_t tenses = 0; ///< 0: any
    };
    /// What one rule needs, as positions in ScopeNeeds::needs. Needs beyond the fourth are left to the match itself.
    struct RuleNeeds {
        std::uint16_t rule = 0;
        std::array<std::uint16_t, 4> needs{};
    };
    struct NounNeed {
        ClassSet classes;
        RuleBits rules;
    };
    struct ScopeNeeds {
        std::vector<Need> needs; ///< each once; the first is always met
        std::vector<RuleNeeds> rules;
    };

    std::vector<Rule> rules;
    std::vector<std::array<Pattern::Front, 2>> fronts; ///< of each rule
    std::array<ScopeNeeds, 4> scopes; ///< by Pattern::Scope
    std::vector<NounNeed> nouns;
    std::vector<NounNeed> heads;
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
    void index(RuleTable &table) const;
    std::uint16_t positionOf(const Pattern::Need &need, std::vector<RuleTable::Need> &needs) const;
    CueSet cuesOf(const std::vector<WordId> &words) const;

    ContextWeights m_context;
    RuleTable m_jobs;
    RuleTable m_money;
    std::vector<std::uint16_t> m_cues;
    std::uint16_t m_cueCount = 0;
};

} // namespace pledgeboard
