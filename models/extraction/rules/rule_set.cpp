// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/rule_set.h"

namespace pledgeboard {

RuleSet::RuleSet(Lexicon &lexicon)
{
    const auto add = [&lexicon](const std::vector<KindRule> &rows, std::vector<Rule> &to) {
        for (const KindRule &row : rows)
            to.push_back({&row, Pattern::compile(row.pattern, lexicon)});
    };
    add(jobPromiseRules(), m_jobs);
    add(jobStockRules(), m_jobs);
    add(moneyInvestmentRules(), m_money);
    add(moneyPublicRules(), m_money);
    add(moneyRaisedRules(), m_money);
    add(moneyOtherRules(), m_money);
}

} // namespace pledgeboard
