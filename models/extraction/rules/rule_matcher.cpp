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
    const auto reaches = [this](const Pattern::Front &front) {
        if (!front.asks)
            return true;
        const Walk &walk = m_walks.from(front.from, front.gap);
        return (walk.classes & front.classes).any() || (walk.cues & front.cues).any();
    };
    for (std::size_t rule = fitting._Find_first(); rule < fitting.size(); rule = fitting._Find_next(rule)) {
        const auto &fronts = table.fronts[rule];
        if (!reaches(fronts[0]) || !reaches(fronts[1])
            || !table.rules[rule].pattern.matchesAround(m_text, mention, m_walks))
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
        stock.byTenses[0] |= classes;
        addCue(m_text, m_rules.cues(), token, stock.cues);
        if (m_text.at(token).tense != Tense::None)
            stock.byTenses[static_cast<std::size_t>(m_text.at(token).tense)] |= classes;
    }
    for (std::size_t tenses = 3; tenses < stock.byTenses.size(); ++tenses) {
        const std::size_t lowest = tenses & (~tenses + 1);
        if (tenses != lowest)
            stock.byTenses[tenses] = stock.byTenses[lowest] | stock.byTenses[tenses - lowest];
    }
    return stock;
}

RuleBits RuleMatcher::leftBy(const Stock &stock, const RuleTable::ScopeNeeds &scope)
{
    m_met.resize(scope.needs.size());
    m_met[0] = 1;
    // Without a branch that could go either way: the processor would guess wrong at every third need.
    for (std::size_t i = 1; i < scope.needs.size(); ++i) {
        const RuleTable::Need &need = scope.needs[i];
        const bool classes = (stock.byTenses[need.tenses] & need.classes).any();
        const bool cues = (stock.cues & need.cues).any();
        m_met[i] = static_cast<std::uint8_t>(classes | cues);
    }
    RuleBits left;
    for (const RuleTable::RuleNeeds &rule : scope.rules) {
        const auto &needs = rule.needs;
        left[rule.rule] = (m_met[needs[0]] & m_met[needs[1]] & m_met[needs[2]] & m_met[needs[3]]) != 0;
    }
    return left;
}

RuleBits RuleMatcher::matchingIn(const RuleTable &table, Pattern::Scope scope, int sentence)
{
    const RuleTable::ScopeNeeds &rules = table.scopes[static_cast<std::size_t>(scope)];
    if (sentence < 0 || rules.rules.empty())
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
