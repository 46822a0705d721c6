// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/rule_set.h"

namespace pledgeboard {

/// Finds the rules that fit a number. Of some hundred rules all but a few are ruled out by the classes of words that the sentence and
/// the noun phrase lack; the rest are matched word by word.
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
    /// What there is in a sentence.
    struct Stock {
        std::array<ClassSet, 16> byTenses; ///< by bits of Tense: the words in one of these; 0: all words
        CueSet cues;
    };
    /// The rules that a sentence leaves, for jobs and for money.
    struct Left {
        std::array<RuleBits, 2> bits;
        std::array<bool, 2> known{};
    };

    RuleBits matching(const NumberMention &mention, const RuleTable &table);
    void enter(int sentence);
    RuleBits leftBy(const Stock &stock, const RuleTable::ScopeNeeds &scope);
    RuleBits around(const RuleTable &table);
    RuleBits matchingIn(const RuleTable &table, Pattern::Scope scope, int sentence);
    Stock stockOf(int sentence) const;
    int neighbour(int number, int step) const;

    const ParsedText &m_text;
    const RuleSet &m_rules;
    NumberWalks m_walks;
    int m_headline;
    int m_sentence = -1;
    Stock m_stock; ///< of m_sentence
    Left m_left; ///< rules about the number that m_sentence leaves
    Left m_beside; ///< rules about the sentences beside m_sentence that match there
    Left m_inHeadline;
    std::vector<std::uint8_t> m_met; ///< the needs of a scope, whether a sentence meets them
};

} // namespace pledgeboard
