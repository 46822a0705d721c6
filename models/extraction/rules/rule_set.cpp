// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/rule_set.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <limits>
#include <string_view>

namespace pledgeboard {

namespace {

constexpr int kCommon = 1000; ///< more than there are rules

/// The rules that the row names, with a bar between them.
RuleBits findBeaten(const KindRule &row, const std::vector<RuleTable::Rule> &rules)
{
    RuleBits beaten;
    for (std::string_view rest = row.beats; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find('|'));
        const auto found = std::find_if(rules.begin(), rules.end(),
                                        [name](const RuleTable::Rule &rule) { return name == rule.row->name; });
        if (found == rules.end())
            qFatal("Rule \"%s\" beats \"%s\", which no row is called", row.name, std::string(name).c_str());
        beaten.set(found->index);
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    }
    return beaten;
}

/// Whether nearly every sentence meets the need: a rule had better be looked up by another.
bool isCommon(const Pattern::Need &need, const Lexicon &lexicon)
{
    static const ClassSet grammar = [] {
        ClassSet set;
        for (std::size_t wordClass = 0; wordClass <= static_cast<std::size_t>(WordClass::Adverb); ++wordClass)
            set.set(wordClass);
        return set;
    }();
    return (need.classes & grammar).any() || std::any_of(need.words.begin(), need.words.end(), [&lexicon](WordId word) {
               return (lexicon.classes(word) & grammar).any();
           });
}

} // namespace

RuleSet::RuleSet(Lexicon &lexicon) : m_context(lexicon)
{
    add(jobPromiseRules(), m_jobs, lexicon);
    add(jobStockRules(), m_jobs, lexicon);
    add(jobWordingRules(), m_jobs, lexicon);
    add(moneyInvestmentRules(), m_money, lexicon);
    add(moneyPublicRules(), m_money, lexicon);
    add(moneyRaisedRules(), m_money, lexicon);
    add(moneyOtherRules(), m_money, lexicon);
    index(m_jobs, lexicon);
    index(m_money, lexicon);
}

void RuleSet::add(const std::vector<KindRule> &rows, RuleTable &table, Lexicon &lexicon)
{
    for (const KindRule &row : rows) {
        table.rules.push_back({&row, Pattern::compile(row.pattern, lexicon), table.rules.size(), {}});
        table.rules.back().pattern.numberCues(m_cues, m_cueCount);
    }
    if (table.rules.size() > RuleBits().size())
        qFatal("More rules than RuleBits holds: make it wider");
}

void RuleSet::index(RuleTable &table, const Lexicon &lexicon) const
{
    for (RuleTable::Rule &rule : table.rules) {
        rule.beats = findBeaten(*rule.row, table.rules);
        table.fronts.push_back(rule.pattern.fronts());
        RuleTable::NounNeeds &needs = table.nounNeeds.emplace_back();
        needs.first = static_cast<std::uint16_t>(table.nouns.size());
        table.nouns.insert(table.nouns.end(), rule.pattern.noun().begin(), rule.pattern.noun().end());
        needs.heads = static_cast<std::uint16_t>(table.nouns.size());
        table.nouns.insert(table.nouns.end(), rule.pattern.head().begin(), rule.pattern.head().end());
        needs.last = static_cast<std::uint16_t>(table.nouns.size());
    }
    for (const auto scope :
         {Pattern::Scope::Number, Pattern::Scope::Before, Pattern::Scope::After, Pattern::Scope::Headline})
        indexNeeds(table, scope, lexicon);
}

/// Many rules need the same: each need is written down once, with the rules that have none that is rarer.
void RuleSet::indexNeeds(RuleTable &table, Pattern::Scope scope, const Lexicon &lexicon) const
{
    RuleTable::ScopeNeeds &result = table.scopes[static_cast<std::size_t>(scope)];
    std::vector<Pattern::Need> needs{{}};
    std::vector<int> askers{std::numeric_limits<int>::max()};
    struct AllNeeds {
        std::uint16_t rule = 0;
        std::array<std::uint16_t, 4> needs{};
    };
    std::vector<AllNeeds> rules;
    for (const RuleTable::Rule &rule : table.rules) {
        if (rule.pattern.scope() != scope)
            continue;
        AllNeeds &ofRule = rules.emplace_back();
        ofRule.rule = static_cast<std::uint16_t>(rule.index);
        const std::vector<Pattern::Need> &asked = rule.pattern.needs();
        for (std::size_t i = 0; i < std::min(asked.size(), ofRule.needs.size()); ++i) {
            const auto known = std::find(needs.begin(), needs.end(), asked[i]);
            ofRule.needs[i] = static_cast<std::uint16_t>(known - needs.begin());
            if (known == needs.end()) {
                needs.push_back(asked[i]);
                askers.push_back(isCommon(asked[i], lexicon) ? kCommon : 0);
            }
            ++askers[ofRule.needs[i]];
        }
    }
    if (needs.size() > NeedBits().size())
        qFatal("More needs than NeedBits holds: make it wider");
    result.always.set(0);
    for (std::size_t need = 1; need < needs.size(); ++need)
        meet(result, needs[need], need);
    // The rarest first.
    for (AllNeeds &rule : rules)
        std::iter_swap(rule.needs.begin(), std::min_element(rule.needs.begin(), rule.needs.end(),
                                                            [&](std::uint16_t one, std::uint16_t other) {
                                                                return askers[one] < askers[other];
                                                            }));
    for (std::size_t need = 0; need < needs.size(); ++need) {
        result.starts.push_back(static_cast<std::uint16_t>(result.rules.size()));
        for (const AllNeeds &rule : rules) {
            if (rule.needs[0] == need)
                result.rules.push_back({rule.rule, {rule.needs[1], rule.needs[2], rule.needs[3]}});
        }
        result.keys[need] = result.rules.size() > result.starts.back();
    }
    result.starts.push_back(static_cast<std::uint16_t>(result.rules.size()));
}

/// Writes down what meets the need.
void RuleSet::meet(RuleTable::ScopeNeeds &scope, const Pattern::Need &need, std::size_t position) const
{
    for (std::size_t wordClass = 0; wordClass < kWordClassCount; ++wordClass) {
        if (!need.classes[wordClass])
            continue;
        if (need.tenses == 0)
            scope.byClass[wordClass].set(position);
        for (std::size_t tense = 0; tense < kTenseCount; ++tense) {
            if (need.tenses >> tense & 1)
                scope.byTense[tense][wordClass].set(position);
        }
    }
    for (const WordId word : need.words)
        scope.byCue[(m_cues[word] - 1u) % scope.byCue.size()].set(position);
}

} // namespace pledgeboard
