// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/group_parts.h"

#include <algorithm>
#include <climits>

namespace pledgeboard {

bool canCount(Kind kind)
{
    return kind == Kind::JobsPromised || kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic
           || kind == Kind::MoneyRaised;
}

Version versionOf(const JoinGraph &graph, const std::vector<NodeId> &nodes)
{
    const Facts &facts = graph.facts();
    Version version;
    for (const NodeId node : nodes)
        version.rows.insert(version.rows.end(), graph.node(node).rows.begin(), graph.node(node).rows.end());
    std::sort(version.rows.begin(), version.rows.end(),
              [&facts](FigureRow a, FigureRow b) { return facts.isToldBefore(a, b); });
    version.leader = *std::max_element(version.rows.begin(), version.rows.end(), [&facts](FigureRow a, FigureRow b) {
        return significantDigits(facts.at(a).amount.value) < significantDigits(facts.at(b).amount.value);
    });
    return version;
}

void sortVersions(const Facts &facts, std::vector<Version> &versions)
{
    const auto toldBefore = [&facts](const Version &version) {
        return std::any_of(version.rows.begin(), version.rows.end(),
                           [&](FigureRow row) { return facts.at(row).wording.has(Wording::Before); });
    };
    const auto dayOf = [&facts](const Version &version) {
        const int day = facts.at(version.rows.front()).day;
        return day == 0 ? INT_MAX : day;
    };
    std::sort(versions.begin(), versions.end(), [&](const Version &a, const Version &b) {
        if (dayOf(a) != dayOf(b))
            return dayOf(a) < dayOf(b);
        if (toldBefore(a) != toldBefore(b))
            return toldBefore(a);
        return facts.isToldBefore(a.rows.front(), b.rows.front());
    });
}

void addDoubtsWithin(const Facts &facts, const JoinNode &node, Group &group)
{
    if (!canCount(facts.at(node.rows.front()).kind))
        return;
    for (std::size_t i = 1; i < node.rows.size(); ++i) {
        FigureRow a = node.rows[i - 1];
        FigureRow b = node.rows[i];
        const Fact &one = facts.at(a);
        const Fact &other = facts.at(b);
        const auto signs = repeatSigns(facts, one, toldWhen(one), other, toldWhen(other), one.article == other.article);
        if (!signs || signs->likeness() >= kSureFrom)
            continue;
        if (facts.isToldBefore(b, a))
            std::swap(a, b);
        group.doubts.push_back(RowDoubt{a, b, *signs, signs->likeness(), true});
    }
}

} // namespace pledgeboard
