// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/rule_set.h"

namespace pledgeboard {

/// Finds the rules that fit a number. Of some hundred rules the words of the sentence lead to a few; of those the noun phrase leaves
/// some, which are matched word by word.
class RuleMatcher
{
public:
    /// headline is the number of the sentence that is the article's headline, -1 where there is none.
    RuleMatcher(const ParsedText &text, const RuleSet &rules, int headline);

    /// Calls what(rule) for each rule that fits, in table order. Ask for the numbers in the order of the text.
    template<typename What>
    void forEach(const NumberMention &mention, What what)
    {
        const RuleTable &table = m_rules.table(mention.isMoney());
        const RuleBits bits = matching(mention, table);
        for (std::size_t rule = bits._Find_first(); rule < bits.size(); rule = bits._Find_next(rule))
            what(table.rules[rule]);
    }

    /// The sentence in which a rule that fits the number has its words.
    int sentenceOf(const Pattern &pattern, const NumberMention &mention) const;

private:
    /// What there is in a sentence, beside its classes.
    struct Stock {
        std::array<ClassSet, kTenseCount> byTense; ///< of the verbs in that tense
        CueSet cues;
        bool known = false;
    };
    /// Rules that match, for jobs and for money.
    struct Left {
        std::array<RuleBits, 2> bits;
        std::array<bool, 2> known{};
    };
    using RuleList = std::vector<std::uint16_t>;

    RuleBits matching(const NumberMention &mention, const RuleTable &table);
    void enter(int sentence);
    bool fits(std::size_t rule, const NumberMention &mention, const RuleTable &table);
    void leftBy(int sentence, const RuleTable::ScopeNeeds &scope, RuleList &left);
    RuleBits matchingIn(const RuleTable &table, Pattern::Scope scope, int sentence);
    const Stock &stockOf(int sentence);
    int neighbour(int number, int step) const;

    const ParsedText &m_text;
    const RuleSet &m_rules;
    NumberWalks m_walks;
    int m_headline;
    int m_sentence = -1;
    std::array<RuleList, 2> m_left; ///< rules about the number that m_sentence leaves, for jobs and for money
    std::array<bool, 2> m_leftKnown{};
    RuleList m_leftBeside; ///< the same of a sentence beside it; lent from one call to the next
    Left m_beside; ///< rules about the sentences beside m_sentence that match there
    Left m_inHeadline;
    std::vector<Stock> m_stocks; ///< of each sentence that was asked for
};

} // namespace pledgeboard
