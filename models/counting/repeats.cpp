// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/repeats.h"

#include "models/counting/telling.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace pledgeboard {

namespace {

constexpr int kMostYearsApart = 2;
constexpr int kDaysForRoundNumbers = 31;
constexpr int kDaysForOtherNumbers = 366;

/// Figures that differ in nothing but time and words.
struct Profile {
    const Fact *fact = nullptr;
    int digits = 0;
};

/// Figures of one profile that were told close enough to each other to be one announcement.
struct Node {
    int profile = 0;
    int firstYear = 0;
    int lastYear = 0;
    int firstDay = 0; ///< 0 where none is known
    int lastDay = 0;
    int article = 0;
    std::vector<FigureRow> rows;
};

/// Lower is surer.
enum class Sureness : unsigned char { BothNames, OneNameSameAmount, OneName, AmountPlaceAndTime };

/// What rules most pairs out.
struct Glance {
    std::int64_t value = 0;
    std::int64_t precision = 0; ///< 0 for a range
    int firstYear = 0;
    int lastYear = 0;

    bool lets(const Glance &other) const
    {
        const bool bothYears = firstYear != 0 && other.firstYear != 0;
        if (bothYears && std::max(lastYear, other.lastYear) - std::min(firstYear, other.firstYear) > kMostYearsApart)
            return false;
        return value == other.value || precision != other.precision || precision == 0;
    }
};

struct Edge {
    Sureness sureness;
    PlaceMatch place;
    int daysApart;
    int from; ///< node
    int to;
};

auto blockOf(const Fact &fact)
{
    return std::tuple(fact.family, fact.amount.currency, fact.area);
}

auto profileOf(const Fact &fact)
{
    return std::tuple(fact.amount.value, fact.amount.low, fact.amount.high, fact.amount.bound, fact.place,
                      fact.organisation, fact.programme, fact.insideProgramme, fact.statistic);
}

class Joiner
{
public:
    explicit Joiner(const Facts &all) : m_all(all) { }

    std::vector<std::vector<FigureRow>> run();

private:
    const Fact &fact(FigureRow row) const { return m_all.facts[row]; }
    const Fact &factOf(const Node &node) const { return *m_profiles[static_cast<std::size_t>(node.profile)].fact; }

    void addBlock(const FigureRow *begin, const FigureRow *end);
    void addProfile(const FigureRow *begin, const FigureRow *end);
    void addEdges(std::size_t firstNode);
    void addEdge(int from, int to);
    bool belongsTo(const Node &node, FigureRow row) const;
    bool canBeOne(const Fact &a, const Fact &b) const;
    bool closeInTime(const Node &a, const Node &b, bool identified) const;
    void joinSurestFirst();
    bool fit(const std::vector<int> &a, const std::vector<int> &b) const;
    int rootOf(int node);

    const Facts &m_all;
    std::vector<Profile> m_profiles;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<int> m_parent; ///< of each node; itself for a root
    std::vector<std::vector<int>> m_members; ///< of each root: its nodes
};

/// Days between two spans of days; 0 where they touch.
int daysApart(const Node &a, const Node &b)
{
    return std::max({0, b.firstDay - a.lastDay, a.firstDay - b.lastDay});
}

bool withinYears(int first, int last, bool statistic)
{
    return last - first <= (statistic ? 0 : kMostYearsApart);
}

bool Joiner::closeInTime(const Node &a, const Node &b, bool identified) const
{
    const bool statistic = factOf(a).statistic || factOf(b).statistic;
    const bool known = a.firstYear != 0 && b.firstYear != 0;
    if (known && !withinYears(std::min(a.firstYear, b.firstYear), std::max(a.lastYear, b.lastYear), statistic))
        return false;
    if (identified)
        return known || !statistic;
    if (statistic)
        return known;
    if (a.article == b.article)
        return true;
    if (a.firstDay == 0 || b.firstDay == 0)
        return false;
    const bool round = m_profiles[static_cast<std::size_t>(a.profile)].digits <= 1;
    return daysApart(a, b) <= (round ? kDaysForRoundNumbers : kDaysForOtherNumbers);
}

/// Whether nothing but time speaks against one announcement.
bool Joiner::canBeOne(const Fact &a, const Fact &b) const
{
    const AmountMatch amounts = matchAmounts(a.amount, b.amount);
    if (amounts == AmountMatch::None || matchPlaces(a.place, b.place) == PlaceMatch::None)
        return false;
    const NamesAgree names = matchNames(m_all, a, b);
    if (names.organisation == NameMatch::Different)
        return false;
    if (names.programme != NameMatch::Different)
        return true;
    // One firm's pledge may be told under several plans; a public body gives the same sum to several programmes.
    return names.organisation == NameMatch::Alike && amounts == AmountMatch::Equal
           && !m_all.organisations.isPublicBody(a.organisation);
}

bool Joiner::belongsTo(const Node &node, FigureRow row) const
{
    const Fact &next = fact(row);
    const Node alone{node.profile, next.year, next.year, next.day, next.day, next.article, {}};
    return closeInTime(node, alone, next.organisation != kNoName || next.programme != kNoName);
}

void Joiner::addProfile(const FigureRow *begin, const FigureRow *end)
{
    const auto profile = static_cast<int>(m_profiles.size());
    m_profiles.push_back(Profile{&fact(*begin), significantDigits(fact(*begin).amount.value)});
    for (const FigureRow *row = begin; row != end; ++row) {
        const Fact &next = fact(*row);
        if (row == begin || next.place == kNoPlace || !belongsTo(m_nodes.back(), *row)) {
            m_nodes.push_back(Node{profile, next.year, next.year, next.day, next.day, next.article, {*row}});
            continue;
        }
        Node &node = m_nodes.back();
        node.rows.push_back(*row);
        node.firstYear =
            node.firstYear == 0 ? next.year : std::min(node.firstYear, next.year == 0 ? node.firstYear : next.year);
        node.lastYear = std::max(node.lastYear, next.year);
        node.lastDay = std::max(node.lastDay, next.day);
        node.firstDay = node.firstDay == 0 ? next.day : node.firstDay;
    }
}

void Joiner::addEdge(int from, int to)
{
    const Node &a = m_nodes[static_cast<std::size_t>(from)];
    const Node &b = m_nodes[static_cast<std::size_t>(to)];
    const Fact &one = factOf(a);
    const Fact &other = factOf(b);
    const AmountMatch amounts = matchAmounts(one.amount, other.amount);
    if (amounts == AmountMatch::None || !canBeOne(one, other))
        return;
    const NamesAgree names = matchNames(m_all, one, other);
    if (!closeInTime(a, b, names.identify()) || (!names.identify() && amounts != AmountMatch::Equal))
        return;
    Sureness sureness = Sureness::AmountPlaceAndTime;
    if (names.organisation == NameMatch::Alike && names.programme == NameMatch::Alike)
        sureness = Sureness::BothNames;
    else if (names.identify())
        sureness = amounts == AmountMatch::Equal ? Sureness::OneNameSameAmount : Sureness::OneName;
    m_edges.push_back(Edge{sureness, matchPlaces(one.place, other.place), daysApart(a, b), from, to});
}

/// Nodes stand in the order of their values, so only those within the most that rounding can do are compared, and of those
/// only the few that a glance at years and digits lets pass.
void Joiner::addEdges(std::size_t firstNode)
{
    std::vector<Glance> glances;
    for (std::size_t node = firstNode; node < m_nodes.size(); ++node) {
        const Amount &amount = factOf(m_nodes[node]).amount;
        glances.push_back(Glance{amount.value, isRange(amount) ? 0 : precision(amount.value), m_nodes[node].firstYear,
                                 m_nodes[node].lastYear});
    }
    for (std::size_t from = 0; from < glances.size(); ++from) {
        const double most = kMostRounding * static_cast<double>(glances[from].value);
        for (std::size_t to = from + 1; to < glances.size(); ++to) {
            if (static_cast<double>(glances[to].value) > most)
                break;
            if (glances[from].lets(glances[to]))
                addEdge(static_cast<int>(firstNode + from), static_cast<int>(firstNode + to));
        }
    }
}

void Joiner::addBlock(const FigureRow *begin, const FigureRow *end)
{
    const std::size_t firstNode = m_nodes.size();
    while (begin != end) {
        const FigureRow *next =
            std::find_if(begin, end, [&](FigureRow row) { return profileOf(fact(row)) != profileOf(fact(*begin)); });
        addProfile(begin, next);
        begin = next;
    }
    if (factOf(m_nodes.back()).place != kNoPlace)
        addEdges(firstNode);
}

int Joiner::rootOf(int node)
{
    while (m_parent[static_cast<std::size_t>(node)] != node) {
        int &parent = m_parent[static_cast<std::size_t>(node)];
        parent = m_parent[static_cast<std::size_t>(parent)];
        node = parent;
    }
    return node;
}

bool Joiner::fit(const std::vector<int> &a, const std::vector<int> &b) const
{
    int firstYear = INT_MAX;
    int lastYear = 0;
    bool statistic = false;
    for (const std::vector<int> *nodes : {&a, &b}) {
        for (const int index : *nodes) {
            const Node &node = m_nodes[static_cast<std::size_t>(index)];
            firstYear = node.firstYear == 0 ? firstYear : std::min(firstYear, node.firstYear);
            lastYear = std::max(lastYear, node.lastYear);
            statistic = statistic || factOf(node).statistic;
        }
    }
    if (lastYear != 0 && !withinYears(firstYear, lastYear, statistic))
        return false;
    return std::all_of(a.begin(), a.end(), [&](int one) {
        return std::all_of(b.begin(), b.end(), [&](int other) {
            return canBeOne(factOf(m_nodes[static_cast<std::size_t>(one)]),
                            factOf(m_nodes[static_cast<std::size_t>(other)]));
        });
    });
}

void Joiner::joinSurestFirst()
{
    // Ranks of telling, not node numbers, decide last: they do not depend on how the figures are stored.
    const auto order = [this](const Edge &edge) {
        const int a = fact(m_nodes[static_cast<std::size_t>(edge.from)].rows.front()).rank;
        const int b = fact(m_nodes[static_cast<std::size_t>(edge.to)].rows.front()).rank;
        return std::tuple(edge.sureness, edge.place == PlaceMatch::Same ? 0 : 1, edge.daysApart, std::min(a, b),
                          std::max(a, b));
    };
    std::sort(m_edges.begin(), m_edges.end(), [&order](const Edge &a, const Edge &b) { return order(a) < order(b); });
    m_parent.resize(m_nodes.size());
    std::iota(m_parent.begin(), m_parent.end(), 0);
    m_members.resize(m_nodes.size());
    for (std::size_t node = 0; node < m_nodes.size(); ++node)
        m_members[node] = {static_cast<int>(node)};
    for (const Edge &edge : m_edges) {
        int into = rootOf(edge.from);
        int from = rootOf(edge.to);
        if (into == from)
            continue;
        if (m_members[static_cast<std::size_t>(into)].size() < m_members[static_cast<std::size_t>(from)].size())
            std::swap(into, from);
        std::vector<int> &kept = m_members[static_cast<std::size_t>(into)];
        std::vector<int> &added = m_members[static_cast<std::size_t>(from)];
        if (!fit(kept, added))
            continue;
        kept.insert(kept.end(), added.begin(), added.end());
        added.clear();
        m_parent[static_cast<std::size_t>(from)] = into;
    }
}

std::vector<std::vector<FigureRow>> Joiner::run()
{
    std::vector<FigureRow> rows = m_all.told;
    std::sort(rows.begin(), rows.end(), [this](FigureRow a, FigureRow b) {
        const Fact &one = fact(a);
        const Fact &other = fact(b);
        if (blockOf(one) != blockOf(other))
            return blockOf(one) < blockOf(other);
        if (profileOf(one) != profileOf(other))
            return profileOf(one) < profileOf(other);
        return std::pair(one.year, one.rank) < std::pair(other.year, other.rank);
    });
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end =
            std::find_if(begin, rows.end(), [&](FigureRow row) { return blockOf(fact(row)) != blockOf(fact(*begin)); });
        addBlock(&*begin, &*begin + (end - begin));
        begin = end;
    }
    joinSurestFirst();

    std::vector<std::vector<FigureRow>> announcements;
    const auto byTelling = [this](FigureRow a, FigureRow b) { return fact(a).rank < fact(b).rank; };
    for (const std::vector<int> &members : m_members) {
        if (members.empty())
            continue;
        std::vector<FigureRow> &together = announcements.emplace_back();
        for (const int node : members) {
            const std::vector<FigureRow> &more = m_nodes[static_cast<std::size_t>(node)].rows;
            together.insert(together.end(), more.begin(), more.end());
        }
        std::sort(together.begin(), together.end(), byTelling);
    }
    std::sort(announcements.begin(), announcements.end(),
              [&](const auto &a, const auto &b) { return byTelling(a.front(), b.front()); });
    return announcements;
}

} // namespace

std::vector<std::vector<FigureRow>> findRepeats(const Facts &all)
{
    return Joiner(all).run();
}

} // namespace pledgeboard
