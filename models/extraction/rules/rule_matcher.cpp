// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/rule_matcher.h"

namespace pledgeboard {

namespace {

constexpr int kMostHeadings = 20; ///< between a sentence and its neighbour

} // namespace

RuleMatcher::RuleMatcher(const ParsedText &text, const RuleSet &rules, int headline)
    : m_text(text), m_rules(rules), m_walks(text, rules.cues()), m_headline(headline)
{
}

RuleBits RuleMatcher::matching(const NumberMention &mention, const RuleTable &table)
{
    enter(mention.sentence);
    const bool money = mention.isMoney();
    if (!m_left.known[money]) {
        m_left.known[money] = true;
        m_left.bits[money] = leftBy(m_stock, table.scopes[static_cast<std::size_t>(Pattern::Scope::Number)]);
    }
    if (!m_beside.known[money]) {
        m_beside.known[money] = true;
        m_beside.bits[money] = matchingIn(table, Pattern::Scope::Before, neighbour(mention.sentence, -1))
                               | matchingIn(table, Pattern::Scope::After, neighbour(mention.sentence, 1));
    }
    if (!m_inHeadline.known[money]) {
        m_inHeadline.known[money] = true;
        m_inHeadline.bits[money] = matchingIn(table, Pattern::Scope::Headline, m_headline);
    }

    RuleBits fitting = m_left.bits[money];
    for (const RuleTable::NounNeed &need : table.nouns) {
        if ((need.classes & mention.noun).none())
            fitting &= ~need.rules;
    }
    for (const RuleTable::NounNeed &need : table.heads) {
        if ((need.classes & mention.head).none())
            fitting &= ~need.rules;
    }
    m_walks.start(mention);
    for (std::size_t rule = fitting._Find_first(); rule < fitting.size(); rule = fitting._Find_next(rule)) {
        if (!table.rules[rule].pattern.matchesAround(m_text, mention, m_walks))
            fitting.reset(rule);
    }
    return fitting | m_beside.bits[money] | m_inHeadline.bits[money];
}

void RuleMatcher::enter(int sentence)
{
    if (m_sentence == sentence)
        return;
    m_sentence = sentence;
    m_stock = stockOf(sentence);
    m_left.known = {};
    m_beside.known = {};
}

RuleMatcher::Stock RuleMatcher::stockOf(int sentence) const
{
    Stock stock;
    const Sentence &here = m_text.sentences[static_cast<std::size_t>(sentence)];
    for (int token = here.first; token < here.last; ++token) {
        const ClassSet classes = classesOf(m_text, token);
        stock.classes |= classes;
        addCue(m_text, m_rules.cues(), token, stock.cues);
        const auto tense = static_cast<unsigned>(m_text.at(token).tense);
        for (unsigned bit = 0; bit < stock.byTense.size(); ++bit) {
            if (tense >> bit & 1u)
                stock.byTense[bit] |= classes;
        }
    }
    return stock;
}

RuleBits RuleMatcher::leftBy(const Stock &stock, const RuleTable::ScopeNeeds &scope) const
{
    const auto has = [&stock](const RuleTable::Need &need) {
        if (!need.words.empty())
            return (stock.cues & need.cues).any();
        if (need.tenses == 0)
            return (stock.classes & need.classes).any();
        for (unsigned bit = 0; bit < stock.byTense.size(); ++bit) {
            if (need.tenses >> bit & 1u && (stock.byTense[bit] & need.classes).any())
                return true;
        }
        return false;
    };
    RuleBits left = scope.rules;
    for (const RuleTable::Need &need : scope.needs) {
        if (!has(need))
            left &= ~need.rules;
    }
    return left;
}

RuleBits RuleMatcher::matchingIn(const RuleTable &table, Pattern::Scope scope, int sentence) const
{
    const RuleTable::ScopeNeeds &rules = table.scopes[static_cast<std::size_t>(scope)];
    if (sentence < 0 || rules.rules.none())
        return {};
    RuleBits left = leftBy(stockOf(sentence), rules);
    for (std::size_t rule = left._Find_first(); rule < left.size(); rule = left._Find_next(rule)) {
        if (!table.rules[rule].pattern.matchesIn(m_text, m_text.sentences[static_cast<std::size_t>(sentence)]))
            left.reset(rule);
    }
    return left;
}

/// The next sentence in that direction, over date lines and other short headings; -1 where there is none.
int RuleMatcher::neighbour(int number, int step) const
{
    const int count = static_cast<int>(m_text.sentences.size());
    number += step;
    for (int passed = 0; number >= 0 && number < count && passed < kMostHeadings; number += step, ++passed) {
        const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number)];
        if (!sentence.heading || sentence.last - sentence.first >= 6)
            return number;
    }
    return -1;
}

int RuleMatcher::sentenceOf(const Pattern &pattern, const NumberMention &mention) const
{
    switch (pattern.scope()) {
    case Pattern::Scope::Number:
        break;
    case Pattern::Scope::Before:
        return neighbour(mention.sentence, -1);
    case Pattern::Scope::After:
        return neighbour(mention.sentence, 1);
    case Pattern::Scope::Headline:
        return m_headline;
    }
    return mention.sentence;
}

} // namespace pledgeboard
