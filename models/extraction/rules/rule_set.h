// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// What a sentence or a noun phrase must have, and the rules that cannot do without it.
    struct Need {
        ClassSet classes;
        std::uint8_t tenses = 0;
        std::vector<WordId> words;
        CueSet cues;
        RuleBits rules;
    };
    struct NounNeed {
        ClassSet classes;
        RuleBits rules;
    };
    struct ScopeNeeds {
        RuleBits rules; ///< all of the scope
        std::vector<Need> needs;
    };

    std::vector<Rule> rules;
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
    /// For each word of the lexicon its bit, see NumberWalks.
    const std::vector<std::uint16_t> &cues() const { return m_cues; }

private:
    void add(const std::vector<KindRule> &rows, RuleTable &table, Lexicon &lexicon);
    void index(RuleTable &table) const;
    CueSet cuesOf(const std::vector<WordId> &words) const;

    RuleTable m_jobs;
    RuleTable m_money;
    std::vector<std::uint16_t> m_cues;
    std::uint16_t m_cueCount = 0;
};

} // namespace pledgeboard
