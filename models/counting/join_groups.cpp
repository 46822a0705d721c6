// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/join_groups.h"

#include "models/counting/group_parts.h"

#include <algorithm>

namespace pledgeboard {

namespace {

/// More doubts than this about one figure help nobody.
constexpr int kMostDoubtsOfNode = 3;

/// Nodes by their position in the component.
struct Pair {
    int a = 0;
    int b = 0;
    const JoinEdge *edge = nullptr;
};

class Grouper
{
public:
    Grouper(const JoinGraph &graph, const std::vector<NodeId> &nodes, const DifferentRows &different);
    std::vector<Group> run();

private:
    /// Nodes that stand for one amount, later for one announcement.
    struct Set {
        std::vector<int> nodes;
        bool forced = false; ///< a human put some of them together
        bool ruled = false;
    };

    const JoinNode &node(int at) const { return m_graph.node(m_nodes[static_cast<std::size_t>(at)]); }
    const Fact &factOf(int at) const { return m_graph.facts().at(node(at).rows.front()); }
    std::vector<Pair> pairs(EdgeKind kind) const;
    int rootOf(int at);
    Set &setOf(int at) { return m_sets[static_cast<std::size_t>(rootOf(at))]; }
    void join(const Pair &pair);
    bool areDifferent(const Set &a, const Set &b, int forced = 0) const;
    bool fitAsRepeats(const Set &a, const Set &b) const;
    bool someNodesFit(const Set &a, int amongA, const Set &b, int amongB) const;
    bool fitAsVersions(const Set &a, const Set &b) const;
    void joinRepeats();
    void joinRevisions();
    std::vector<Version> versionsOf(const Set &set) const;
    Group groupOf(const Set &set);
    void addDoubts(std::vector<Group> &groups);
    FigureRow firstTold(int at) const;

    const JoinGraph &m_graph;
    const std::vector<NodeId> &m_nodes;
    const DifferentRows &m_different;
    std::unordered_map<NodeId, int> m_position;
    std::vector<int> m_parent;
    std::vector<Set> m_sets; ///< of each root
    std::vector<int> m_forcedClass; ///< of each node: what humans put together shares one
    std::vector<int> m_version; ///< of each node: which amount it tells
    std::vector<double> m_likeness; ///< of each node; 0 while nothing joined it
    std::vector<Pair> m_accepted;
};

Grouper::Grouper(const JoinGraph &graph, const std::vector<NodeId> &nodes, const DifferentRows &different)
    : m_graph(graph), m_nodes(nodes), m_different(different)
{
    const auto count = static_cast<int>(nodes.size());
    for (int at = 0; at < count; ++at) {
        m_position.emplace(nodes[static_cast<std::size_t>(at)], at);
        m_parent.push_back(at);
        m_sets.push_back(Set{{at}, false, node(at).ruled});
        m_forcedClass.push_back(at);
    }
    m_likeness.resize(nodes.size(), 0.0);
}

FigureRow Grouper::firstTold(int at) const
{
    return node(at).rows.front();
}

int Grouper::rootOf(int at)
{
    while (m_parent[static_cast<std::size_t>(at)] != at) {
        int &parent = m_parent[static_cast<std::size_t>(at)];
        parent = m_parent[static_cast<std::size_t>(parent)];
        at = parent;
    }
    return at;
}

/// Surest first. Telling, not the positions of nodes, decides last: those depend on the order in which figures came.
std::vector<Pair> Grouper::pairs(EdgeKind kind) const
{
    std::vector<Pair> found;
    const Facts &facts = m_graph.facts();
    for (int a = 0; a < static_cast<int>(m_nodes.size()); ++a) {
        for (const JoinEdge &edge : node(a).edges) {
            const int b = m_position.at(edge.other);
            const bool firstIsA = facts.isToldBefore(firstTold(a), firstTold(b));
            if (edge.kind == kind && firstIsA)
                found.push_back(Pair{a, b, &edge});
        }
    }
    const auto nested = [this](const Pair &pair) {
        return matchPlaces(factOf(pair.a).place, factOf(pair.b).place) == PlaceMatch::Same ? 0 : 1;
    };
    std::sort(found.begin(), found.end(), [&](const Pair &one, const Pair &other) {
        if (one.edge->forced != other.edge->forced)
            return one.edge->forced > other.edge->forced;
        if (one.edge->likeness != other.edge->likeness)
            return one.edge->likeness > other.edge->likeness;
        if (nested(one) != nested(other))
            return nested(one) < nested(other);
        const int daysOfOne = node(one.a).when.daysApart(node(one.b).when);
        const int daysOfOther = node(other.a).when.daysApart(node(other.b).when);
        if (daysOfOne != daysOfOther)
            return daysOfOne < daysOfOther;
        if (one.a != other.a)
            return facts.isToldBefore(firstTold(one.a), firstTold(other.a));
        return one.b != other.b && facts.isToldBefore(firstTold(one.b), firstTold(other.b));
    });
    return found;
}

void Grouper::join(const Pair &pair)
{
    int into = rootOf(pair.a);
    int from = rootOf(pair.b);
    for (const int at : {pair.a, pair.b}) {
        double &likeness = m_likeness[static_cast<std::size_t>(at)];
        if (likeness == 0.0)
            likeness = static_cast<double>(pair.edge->likeness);
    }
    m_accepted.push_back(pair);
    if (m_sets[static_cast<std::size_t>(into)].nodes.size() < m_sets[static_cast<std::size_t>(from)].nodes.size())
        std::swap(into, from);
    Set &kept = m_sets[static_cast<std::size_t>(into)];
    Set &added = m_sets[static_cast<std::size_t>(from)];
    if (pair.edge->forced > 0) {
        kept.forced = true;
        const int one = m_forcedClass[static_cast<std::size_t>(pair.a)];
        const int other = m_forcedClass[static_cast<std::size_t>(pair.b)];
        std::replace(m_forcedClass.begin(), m_forcedClass.end(), other, one);
    }
    kept.nodes.insert(kept.nodes.end(), added.nodes.begin(), added.nodes.end());
    kept.forced = kept.forced || added.forced;
    kept.ruled = kept.ruled || added.ruled;
    added = Set();
    m_parent[static_cast<std::size_t>(from)] = into;
}

/// Whether a human said so, and later than the two were called the same.
bool Grouper::areDifferent(const Set &a, const Set &b, int forced) const
{
    if (!a.ruled || !b.ruled)
        return false;
    for (const int one : a.nodes) {
        for (const int other : b.nodes) {
            const std::pair<FigureRow, FigureRow> rows = std::minmax(firstTold(one), firstTold(other));
            if (!node(one).ruled || !node(other).ruled)
                continue;
            if (const auto said = m_different.find(rows); said != m_different.end() && said->second > forced)
                return true;
        }
    }
    return false;
}

bool Grouper::fitAsRepeats(const Set &a, const Set &b) const
{
    ToldWhen when;
    bool statistic = false;
    for (const Set *set : {&a, &b}) {
        for (const int at : set->nodes) {
            when.add(node(at).when);
            statistic = statistic || factOf(at).statistic;
        }
    }
    const bool forced = a.forced || b.forced;
    if (!forced && when.lastYear != 0 && !yearsCanBeOne(when, statistic))
        return false;
    const auto fits = [&](int one, int other) { return canBeRepeat(m_graph.facts(), factOf(one), factOf(other)); };
    return std::all_of(a.nodes.begin(), a.nodes.end(), [&](int one) {
        return std::all_of(b.nodes.begin(), b.nodes.end(), [&](int other) {
            if (!forced)
                return fits(one, other);
            return someNodesFit(a, m_forcedClass[static_cast<std::size_t>(one)], b,
                                m_forcedClass[static_cast<std::size_t>(other)]);
        });
    });
}

/// Of figures that a human put together one is enough to fit.
bool Grouper::someNodesFit(const Set &a, int amongA, const Set &b, int amongB) const
{
    for (const int one : a.nodes) {
        for (const int other : b.nodes) {
            if (m_forcedClass[static_cast<std::size_t>(one)] == amongA
                && m_forcedClass[static_cast<std::size_t>(other)] == amongB
                && canBeRepeat(m_graph.facts(), factOf(one), factOf(other)))
                return true;
        }
    }
    return false;
}

void Grouper::joinRepeats()
{
    for (const Pair &pair : pairs(EdgeKind::Repeat)) {
        if (pair.edge->likeness < static_cast<float>(kJoinedFrom))
            break;
        if (rootOf(pair.a) == rootOf(pair.b))
            continue;
        const Set &one = setOf(pair.a);
        const Set &other = setOf(pair.b);
        if (!areDifferent(one, other, pair.edge->forced) && (pair.edge->forced > 0 || fitAsRepeats(one, other)))
            join(pair);
    }
}

bool Grouper::fitAsVersions(const Set &a, const Set &b) const
{
    const Facts &facts = m_graph.facts();
    return std::all_of(a.nodes.begin(), a.nodes.end(), [&](int one) {
        return std::all_of(b.nodes.begin(), b.nodes.end(), [&](int other) {
            if (m_version[static_cast<std::size_t>(one)] == m_version[static_cast<std::size_t>(other)])
                return true;
            const Fact &factOfOne = factOf(one);
            const Fact &factOfOther = factOf(other);
            const NamesAgree names = matchNames(facts, factOfOne, factOfOther);
            if (names.organisation == NameMatch::Different || names.programme == NameMatch::Different
                || matchPlaces(factOfOne.place, factOfOther.place) == PlaceMatch::None)
                return false;
            const bool says = factOfOne.wording.has(Wording::Before) || factOfOne.wording.has(Wording::Changed)
                              || factOfOther.wording.has(Wording::Before) || factOfOther.wording.has(Wording::Changed);
            const std::vector<int> &articles = node(other).articles;
            return says || std::none_of(node(one).articles.begin(), node(one).articles.end(), [&articles](int article) {
                       return std::binary_search(articles.begin(), articles.end(), article);
                   });
        });
    });
}

void Grouper::joinRevisions()
{
    m_version.resize(m_nodes.size());
    for (int at = 0; at < static_cast<int>(m_nodes.size()); ++at)
        m_version[static_cast<std::size_t>(at)] = rootOf(at);
    for (const Pair &pair : pairs(EdgeKind::Revision)) {
        if (pair.edge->likeness < static_cast<float>(kJoinedFrom))
            break;
        if (rootOf(pair.a) == rootOf(pair.b))
            continue;
        const Set &one = setOf(pair.a);
        const Set &other = setOf(pair.b);
        if (!areDifferent(one, other, pair.edge->forced) && (pair.edge->forced > 0 || fitAsVersions(one, other)))
            join(pair);
    }
}

std::vector<Version> Grouper::versionsOf(const Set &set) const
{
    std::map<int, std::vector<NodeId>> nodesOf;
    for (const int at : set.nodes)
        nodesOf[m_version[static_cast<std::size_t>(at)]].push_back(m_nodes[static_cast<std::size_t>(at)]);
    std::vector<Version> versions;
    versions.reserve(nodesOf.size());
    for (const auto &[version, nodes] : nodesOf)
        versions.push_back(versionOf(m_graph, nodes));
    sortVersions(m_graph.facts(), versions);
    return versions;
}

Group Grouper::groupOf(const Set &set)
{
    Group group;
    group.versions = versionsOf(set);
    for (const int at : set.nodes) {
        const double joined = m_likeness[static_cast<std::size_t>(at)];
        for (const FigureRow row : node(at).rows)
            group.members.push_back(Member{row, joined == 0.0 ? 1.0 : joined});
    }
    const Facts &facts = m_graph.facts();
    std::sort(group.members.begin(), group.members.end(),
              [&facts](const Member &a, const Member &b) { return facts.isToldBefore(a.row, b.row); });
    for (const int at : set.nodes)
        addDoubtsWithin(facts, node(at), group);
    return group;
}

void Grouper::addDoubts(std::vector<Group> &groups)
{
    std::vector<std::size_t> groupOfNode(m_nodes.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const Member &member : groups[i].members)
            groupOfNode[static_cast<std::size_t>(m_position.at(m_graph.nodeOf(member.row)))] = i;
    }
    const auto add = [&](const Pair &pair, bool joined) {
        groups[groupOfNode[static_cast<std::size_t>(pair.a)]].doubts.push_back(RowDoubt{
            firstTold(pair.a), firstTold(pair.b), pair.edge->signs, static_cast<double>(pair.edge->likeness), joined});
    };
    for (const Pair &pair : m_accepted) {
        if (pair.edge->forced == 0 && pair.edge->likeness < static_cast<float>(kSureFrom)
            && canCount(factOf(pair.a).kind))
            add(pair, true);
    }
    std::set<std::pair<std::size_t, std::size_t>> asked;
    std::vector<int> countOf(m_nodes.size(), 0);
    for (const EdgeKind kind : {EdgeKind::Repeat, EdgeKind::Revision}) {
        for (const Pair &pair : pairs(kind)) {
            const std::size_t one = groupOfNode[static_cast<std::size_t>(pair.a)];
            const std::size_t other = groupOfNode[static_cast<std::size_t>(pair.b)];
            int &ofOne = countOf[static_cast<std::size_t>(pair.a)];
            int &ofOther = countOf[static_cast<std::size_t>(pair.b)];
            if (one == other || pair.edge->forced > 0 || !canCount(factOf(pair.a).kind)
                || std::max(ofOne, ofOther) >= kMostDoubtsOfNode || areDifferent(setOf(pair.a), setOf(pair.b))
                || !asked.insert(std::minmax(one, other)).second)
                continue;
            ++ofOne;
            ++ofOther;
            add(pair, false);
        }
    }
}

std::vector<Group> Grouper::run()
{
    joinRepeats();
    joinRevisions();
    std::vector<Group> groups;
    for (const Set &set : m_sets) {
        if (!set.nodes.empty())
            groups.push_back(groupOf(set));
    }
    addDoubts(groups);
    return groups;
}

} // namespace

std::vector<Group> groupNodes(const JoinGraph &graph, const std::vector<NodeId> &nodes, const DifferentRows &different)
{
    // Most figures stand alone.
    if (nodes.size() == 1 && graph.node(nodes.front()).rows.size() == 1) {
        const FigureRow row = graph.node(nodes.front()).rows.front();
        return {Group{{Version{{row}, row}}, {Member{row, 1.0}}, {}}};
    }
    return Grouper(graph, nodes, different).run();
}

} // namespace pledgeboard
