// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/rule_matcher.h"

namespace pledgeboard {

namespace {

constexpr int kMostHeadings = 20; ///< between a sentence and its neighbour

} // namespace

RuleMatcher::RuleMatcher(const ParsedText &text, const RuleSet &rules, int headline)
    : m_text(text), m_rules(rules), m_walks(text, rules.cues()), m_headline(headline), m_stocks(text.sentences.size())
{
}

RuleBits RuleMatcher::matching(const NumberMention &mention, const RuleTable &table)
{
    enter(mention.sentence);
    const bool money = mention.isMoney();
    if (!m_leftKnown[money]) {
        m_leftKnown[money] = true;
        leftBy(mention.sentence, table.scopes[static_cast<std::size_t>(Pattern::Scope::Number)], m_left[money]);
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

    RuleBits fitting = m_beside.bits[money] | m_inHeadline.bits[money];
    m_walks.start(mention);
    for (const std::uint16_t rule : m_left[money]) {
        if (fits(rule, mention, table))
            fitting.set(rule);
    }
    return fitting;
}

bool RuleMatcher::fits(std::size_t rule, const NumberMention &mention, const RuleTable &table)
{
    const RuleTable::NounNeeds &needs = table.nounNeeds[rule];
    for (std::size_t need = needs.first; need < needs.last; ++need) {
        if ((table.nouns[need] & (need < needs.heads ? mention.noun : mention.head)).none())
            return false;
    }
    for (const Pattern::Front &front : table.fronts[rule]) {
        if (!front.asks)
            continue;
        const Walk &walk = m_walks.from(front.from, front.gap);
        if ((walk.classes & front.classes).none() && (walk.cues & front.cues).none())
            return false;
    }
    return table.rules[rule].pattern.matchesAround(m_text, mention, m_walks);
}

void RuleMatcher::enter(int sentence)
{
    if (m_sentence == sentence)
        return;
    m_sentence = sentence;
    m_leftKnown = {};
    m_beside.known = {};
}

const RuleMatcher::Stock &RuleMatcher::stockOf(int sentence)
{
    Stock &stock = m_stocks[static_cast<std::size_t>(sentence)];
    if (stock.known)
        return stock;
    stock.known = true;
    const Sentence &here = m_text.sentences[static_cast<std::size_t>(sentence)];
    for (int token = here.first; token < here.last; ++token) {
        addCue(m_text, m_rules.cues(), token, stock.cues);
        if (m_text.at(token).tense != Tense::None)
            stock.byTense[positionOf(m_text.at(token).tense)] |= classesOf(m_text, token);
    }
    return stock;
}

/// The rules of the scope whose needs the sentence meets, in any order.
void RuleMatcher::leftBy(int sentence, const RuleTable::ScopeNeeds &scope, RuleList &left)
{
    const Stock &stock = stockOf(sentence);
    NeedBits met = scope.always;
    const auto meet = [&met](const auto &has, const auto &needs) {
        for (std::size_t i = has._Find_first(); i < has.size(); i = has._Find_next(i))
            met |= needs[i];
    };
    meet(m_text.sentences[static_cast<std::size_t>(sentence)].classes, scope.byClass);
    meet(stock.cues, scope.byCue);
    for (std::size_t tense = 0; tense < kTenseCount; ++tense)
        meet(stock.byTense[tense], scope.byTense[tense]);
    const NeedBits keys = met & scope.keys;
    left.resize(scope.rules.size());
    std::size_t count = 0;
    for (std::size_t need = keys._Find_first(); need < keys.size(); need = keys._Find_next(need)) {
        // Without a branch that could go either way: the processor would guess wrong at every third rule.
        for (std::size_t at = scope.starts[need]; at < scope.starts[need + 1]; ++at) {
            const RuleTable::RuleNeeds &rule = scope.rules[at];
            left[count] = rule.rule;
            count += static_cast<std::size_t>(met[rule.others[0]]) & static_cast<std::size_t>(met[rule.others[1]])
                     & static_cast<std::size_t>(met[rule.others[2]]);
        }
    }
    left.resize(count);
}

RuleBits RuleMatcher::matchingIn(const RuleTable &table, Pattern::Scope scope, int sentence)
{
    const RuleTable::ScopeNeeds &rules = table.scopes[static_cast<std::size_t>(scope)];
    RuleBits matching;
    if (sentence < 0 || rules.rules.empty())
        return matching;
    leftBy(sentence, rules, m_leftBeside);
    for (const std::uint16_t rule : m_leftBeside) {
        if (table.rules[rule].pattern.matchesIn(m_text, m_text.sentences[static_cast<std::size_t>(sentence)]))
            matching.set(rule);
    }
    return matching;
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
