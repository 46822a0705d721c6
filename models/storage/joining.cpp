// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/joining.h"

#include <algorithm>

namespace pledgeboard {

JoinRules joinRules(const std::vector<Decision> &decisions)
{
    JoinRules rules;
    // The newest word on a pair counts.
    const auto say = [](const Decision &decision, JoinRules::Pairs &kept, JoinRules::Pairs &taken, bool bothWays) {
        const std::pair pair(decision.figure.id, decision.other.id);
        const std::pair turned(pair.second, pair.first);
        for (JoinRules::Pairs *pairs : {&kept, &taken})
            std::erase_if(*pairs, [&](const auto &old) { return old == pair || (bothWays && old == turned); });
        kept.push_back(pair);
    };
    for (const Decision &decision : decisions) {
        switch (decision.kind) {
        case DecisionKind::Same:
            say(decision, rules.same, rules.different, true);
            break;
        case DecisionKind::Different:
            say(decision, rules.different, rules.same, true);
            break;
        case DecisionKind::Inside:
            say(decision, rules.inside, rules.notInside, false);
            break;
        case DecisionKind::NotInside:
            say(decision, rules.notInside, rules.inside, false);
            break;
        case DecisionKind::Accepted:
        case DecisionKind::Rejected:
        case DecisionKind::Edited:
        case DecisionKind::Added:
        case DecisionKind::Delivered:
            break;
        }
    }
    return rules;
}

} // namespace pledgeboard
