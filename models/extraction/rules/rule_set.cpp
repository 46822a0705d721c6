// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/rule_set.h"

#include <QtGlobal>

#include <algorithm>
#include <string_view>

namespace pledgeboard {

namespace {

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

} // namespace

RuleSet::RuleSet(Lexicon &lexicon) : m_context(lexicon)
{
    add(jobPromiseRules(), m_jobs, lexicon);
    add(jobStockRules(), m_jobs, lexicon);
    add(moneyInvestmentRules(), m_money, lexicon);
    add(moneyPublicRules(), m_money, lexicon);
    add(moneyRaisedRules(), m_money, lexicon);
    add(moneyOtherRules(), m_money, lexicon);
    index(m_jobs);
    index(m_money);
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

CueSet RuleSet::cuesOf(const std::vector<WordId> &words) const
{
    CueSet set;
    for (const WordId word : words)
        set.set((m_cues[word] - 1u) % set.size());
    return set;
}

std::uint16_t RuleSet::positionOf(const Pattern::Need &need, std::vector<RuleTable::Need> &needs) const
{
    const CueSet cues = cuesOf(need.words);
    auto known = std::find_if(needs.begin() + 1, needs.end(), [&](const RuleTable::Need &other) {
        return other.classes == need.classes && other.tenses == need.tenses && other.cues == cues;
    });
    if (known == needs.end())
        known = needs.insert(needs.end(), {need.classes, cues, need.tenses});
    return static_cast<std::uint16_t>(known - needs.begin());
}

/// Many rules need the same: each need is written down once, with all of its rules.
void RuleSet::index(RuleTable &table) const
{
    const auto addNoun = [](std::vector<RuleTable::NounNeed> &needs, const ClassSet &classes, std::size_t rule) {
        auto known = std::find_if(needs.begin(), needs.end(),
                                  [&](const RuleTable::NounNeed &need) { return need.classes == classes; });
        if (known == needs.end())
            known = needs.insert(needs.end(), {classes, {}});
        known->rules.set(rule);
    };
    for (RuleTable::Rule &rule : table.rules)
        rule.beats = findBeaten(*rule.row, table.rules);
    for (RuleTable::ScopeNeeds &scope : table.scopes)
        scope.needs.emplace_back();
    for (std::size_t rule = 0; rule < table.rules.size(); ++rule) {
        const Pattern &pattern = table.rules[rule].pattern;
        table.fronts.push_back(pattern.fronts());
        RuleTable::ScopeNeeds &scope = table.scopes[static_cast<std::size_t>(pattern.scope())];
        RuleTable::RuleNeeds &needs = scope.rules.emplace_back();
        needs.rule = static_cast<std::uint16_t>(rule);
        for (std::size_t i = 0; i < std::min(pattern.needs().size(), needs.needs.size()); ++i)
            needs.needs[i] = positionOf(pattern.needs()[i], scope.needs);
        for (const ClassSet &classes : pattern.noun())
            addNoun(table.nouns, classes, rule);
        for (const ClassSet &classes : pattern.head())
            addNoun(table.heads, classes, rule);
    }
}

} // namespace pledgeboard
