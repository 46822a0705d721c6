// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/joining.h"

#include <QSet>

#include <algorithm>

namespace pledgeboard {

JoinRules joinRules(const std::vector<Decision> &decisions)
{
    JoinRules rules;
    // The newest word on a pair counts, in whatever order it names the two where that says nothing.
    QSet<std::pair<QString, QString>> together;
    QSet<std::pair<QString, QString>> inside;
    const auto say = [](QSet<std::pair<QString, QString>> &said, const std::pair<QString, QString> &pair) {
        const bool isNew = !said.contains(pair);
        said.insert(pair);
        return isNew;
    };
    for (std::size_t i = decisions.size(); i-- > 0;) {
        const Decision &decision = decisions[i];
        const QString &one = decision.figure.id;
        const QString &other = decision.other.id;
        const JoinRules::Pair pair{one, other, static_cast<int>(i) + 1};
        switch (decision.kind) {
        case DecisionKind::Same:
        case DecisionKind::Different:
            if (say(together, {std::min(one, other), std::max(one, other)}))
                (decision.kind == DecisionKind::Same ? rules.same : rules.different).push_back(pair);
            break;
        case DecisionKind::Inside:
        case DecisionKind::NotInside:
            if (say(inside, {one, other}))
                (decision.kind == DecisionKind::Inside ? rules.inside : rules.notInside).push_back(pair);
            break;
        case DecisionKind::Accepted:
        case DecisionKind::Rejected:
        case DecisionKind::Edited:
        case DecisionKind::Added:
        case DecisionKind::Delivered:
            break;
        }
    }
    for (JoinRules::Pairs *pairs : {&rules.same, &rules.different, &rules.inside, &rules.notInside})
        std::reverse(pairs->begin(), pairs->end());
    return rules;
}

} // namespace pledgeboard
