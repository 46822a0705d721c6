// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/kind_rule.h"
#include "models/extraction/rules/pattern.h"

namespace pledgeboard {

/// All rows of the rule tables, compiled.
class RuleSet
{
public:
    struct Rule {
        const KindRule *row;
        Pattern pattern;
    };

    explicit RuleSet(Lexicon &lexicon);

    const std::vector<Rule> &rules(bool money) const { return money ? m_money : m_jobs; }

private:
    std::vector<Rule> m_jobs;
    std::vector<Rule> m_money;
};

} // namespace pledgeboard
