// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/join_graph.h"

#include <algorithm>

namespace pledgeboard {

namespace {

bool shareOne(const std::vector<int> &a, const std::vector<int> &b)
{
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        if (*one == *other)
            return true;
        *one < *other ? ++one : ++other;
    }
    return false;
}

void eraseFrom(std::unordered_map<NameId, std::vector<NodeId>> &lists, NameId name, NodeId node)
{
    const auto list = lists.find(name);
    if (list == lists.end())
        return;
    std::erase(list->second, node);
    if (list->second.empty())
        lists.erase(list);
}

} // namespace

bool JoinGraph::Glance::lets(const Glance &other) const
{
    const bool exactlyOne = value == other.value || precision == 0 || other.precision == 0;
    if (!exactlyOne && precision == other.precision)
        return false;
    // The one with fewer digits must be the other told roughly: see matchAmounts().
    const Glance &coarse = precision > other.precision ? *this : other;
    const std::int64_t apart = value > other.value ? value - other.value : other.value - value;
    if (!exactlyOne && (coarse.bound == Bound::AtMost ? apart > coarse.value / 7 : apart >= coarse.precision))
        return false;
    return firstYear == 0 || other.firstYear == 0
           || yearsCanBeOne({std::min(firstYear, other.firstYear), std::max(lastYear, other.lastYear), 0, 0}, false);
}

JoinGraph::ProfileKey JoinGraph::profileOf(const Fact &fact)
{
    const Period period = fact.period.value_or(Period{});
    return {fact.amount.value, fact.amount.low, fact.amount.high,     fact.amount.bound, fact.place,
            fact.organisation, fact.programme,  fact.insideProgramme, fact.kind,         fact.statistic,
            fact.wording,      period.first,    period.last};
}

JoinGraph::Block &JoinGraph::dueBlock(FigureRow row)
{
    Block &block = m_blocks[blockOf(m_all.at(row))];
    if (!block.isDue)
        m_due.push_back(&block);
    block.isDue = true;
    return block;
}

JoinGraph::Block &JoinGraph::dirtyProfile(FigureRow row, Profile *&profile)
{
    Block &block = dueBlock(row);
    const auto found = block.profiles.try_emplace(profileOf(m_all.at(row))).first;
    profile = &found->second;
    if (!profile->dirty)
        block.dirty.push_back(found);
    profile->dirty = true;
    return block;
}

void JoinGraph::add(FigureRow row)
{
    if (row >= m_nodeOf.size())
        m_nodeOf.resize(row + 1, -1);
    if (isSingle(row)) {
        dueBlock(row).newSingles.push_back(row);
        return;
    }
    Profile *profile = nullptr;
    dirtyProfile(row, profile);
    profile->rows.push_back(row);
}

void JoinGraph::remove(FigureRow row)
{
    if (isSingle(row)) {
        Block &block = dueBlock(row);
        if (m_nodeOf[row] >= 0)
            block.oldSingles.push_back(m_nodeOf[row]);
        std::erase(block.newSingles, row);
    } else {
        Profile *profile = nullptr;
        dirtyProfile(row, profile);
        std::erase(profile->rows, row);
    }
    m_nodeOf[row] = -1;
    m_ruled.erase(row);
    std::erase_if(m_same, [row](const Forced &pair) { return pair.a == row || pair.b == row; });
}

void JoinGraph::setRules(std::vector<Forced> same, std::set<FigureRow> ruled)
{
    std::set<FigureRow> both = m_ruled;
    both.insert(ruled.begin(), ruled.end());
    for (const FigureRow row : both)
        remove(row);
    m_same = std::move(same);
    m_ruled = std::move(ruled);
    for (const FigureRow row : both)
        add(row);
}

std::set<NodeId> JoinGraph::update()
{
    std::set<NodeId> touched;
    m_isNew.assign(m_nodes.size(), 0);
    for (Block *block : m_due)
        update(*block, touched);
    m_due.clear();
    addForcedEdges();
    return touched;
}

void JoinGraph::update(Block &block, std::set<NodeId> &touched)
{
    std::vector<NodeId> gone = std::move(block.oldSingles);
    for (const auto &profile : block.dirty)
        gone.insert(gone.end(), profile->second.nodes.begin(), profile->second.nodes.end());
    removeNodes(block, gone, touched);
    std::vector<NodeId> made;
    for (const auto &profile : block.dirty) {
        makeNodes(profile->second, made);
        if (profile->second.rows.empty())
            block.profiles.erase(profile);
    }
    for (const FigureRow row : block.newSingles)
        made.push_back(makeNode(row));
    block.dirty.clear();
    block.newSingles.clear();
    block.oldSingles.clear();
    block.isDue = false;
    touched.insert(made.begin(), made.end());
    std::erase_if(made, [this](NodeId id) { return factOf(id).place == kNoPlace; });
    if (made.empty())
        return;
    addGlances(block, made);
    addRepeatEdges(block);
    addRevisionEdges(block, made);
}

void JoinGraph::removeNodes(Block &block, const std::vector<NodeId> &gone, std::set<NodeId> &touched)
{
    if (gone.empty())
        return;
    const std::set<NodeId> all(gone.begin(), gone.end());
    std::erase_if(block.glances, [&all](const Glance &glance) { return all.count(glance.node) > 0; });
    for (const NodeId id : all) {
        JoinNode &node = m_nodes[static_cast<std::size_t>(id)];
        for (const JoinEdge &edge : node.edges) {
            std::erase_if(m_nodes[static_cast<std::size_t>(edge.other)].edges,
                          [id](const JoinEdge &back) { return back.other == id; });
            touched.insert(edge.other);
        }
        eraseFrom(block.byOrganisation, node.organisation, id);
        eraseFrom(block.byProgramme, node.programme, id);
        node = JoinNode();
        m_free.push_back(id);
    }
    for (const NodeId id : all)
        touched.erase(id);
}

NodeId JoinGraph::makeNode(FigureRow row)
{
    auto id = static_cast<NodeId>(m_nodes.size());
    if (m_free.empty()) {
        m_nodes.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
    }
    m_isNew.resize(m_nodes.size(), 0);
    m_stamp.resize(m_nodes.size(), 0);
    m_isNew[static_cast<std::size_t>(id)] = 1;
    JoinNode &node = m_nodes[static_cast<std::size_t>(id)];
    const Fact &fact = m_all.at(row);
    node.rows = {row};
    node.when = toldWhen(fact);
    node.articles = {fact.article};
    node.organisation = fact.organisation;
    node.programme = fact.programme;
    node.ruled = m_ruled.count(row) > 0;
    m_nodeOf[row] = id;
    return id;
}

bool JoinGraph::belongsTo(const JoinNode &node, FigureRow row) const
{
    const Fact &first = m_all.at(node.rows.front());
    const Fact &next = m_all.at(row);
    const bool sameArticle = std::binary_search(node.articles.begin(), node.articles.end(), next.article);
    const auto signs = repeatSigns(m_all, first, node.when, next, toldWhen(next), sameArticle);
    return signs && signs->likeness() >= kJoinedFrom;
}

void JoinGraph::makeNodes(Profile &profile, std::vector<NodeId> &made)
{
    profile.dirty = false;
    profile.nodes.clear();
    std::sort(profile.rows.begin(), profile.rows.end(), [this](FigureRow a, FigureRow b) {
        const int yearOfA = m_all.at(a).year;
        const int yearOfB = m_all.at(b).year;
        return yearOfA != yearOfB ? yearOfA < yearOfB : m_all.isToldBefore(a, b);
    });
    for (const FigureRow row : profile.rows) {
        if (profile.nodes.empty() || !belongsTo(node(profile.nodes.back()), row)) {
            profile.nodes.push_back(makeNode(row));
            continue;
        }
        const NodeId last = profile.nodes.back();
        JoinNode &node = m_nodes[static_cast<std::size_t>(last)];
        node.rows.push_back(row);
        node.when.add(toldWhen(m_all.at(row)));
        const int article = m_all.at(row).article;
        const auto at = std::lower_bound(node.articles.begin(), node.articles.end(), article);
        if (at == node.articles.end() || *at != article)
            node.articles.insert(at, article);
        m_nodeOf[row] = last;
    }
    made.insert(made.end(), profile.nodes.begin(), profile.nodes.end());
}

void JoinGraph::addGlances(Block &block, const std::vector<NodeId> &made)
{
    const auto byValue = [](const Glance &a, const Glance &b) { return a.value < b.value; };
    const auto middle = static_cast<std::ptrdiff_t>(block.glances.size());
    for (const NodeId id : made) {
        const Amount &amount = factOf(id).amount;
        block.glances.push_back(Glance{amount.value, isRange(amount) ? 0 : precision(amount.value), amount.bound,
                                       node(id).when.firstYear, node(id).when.lastYear, id});
    }
    std::sort(block.glances.begin() + middle, block.glances.end(), byValue);
    std::inplace_merge(block.glances.begin(), block.glances.begin() + middle, block.glances.end(), byValue);
}

/// Only amounts within the most that rounding can do are compared, and of those only the few that a glance at years and digits lets
/// pass. Between two new nodes the one with the lower value looks.
void JoinGraph::addRepeatEdges(const Block &block)
{
    const std::vector<Glance> &glances = block.glances;
    const auto isNew = [this](const Glance &glance) { return m_isNew[static_cast<std::size_t>(glance.node)] != 0; };
    for (std::size_t from = 0; from < glances.size(); ++from) {
        if (!isNew(glances[from]))
            continue;
        const double most = kMostRounding * static_cast<double>(glances[from].value);
        for (std::size_t to = from + 1; to < glances.size() && static_cast<double>(glances[to].value) <= most; ++to) {
            if (glances[from].lets(glances[to]))
                addRepeatEdge(glances[from].node, glances[to].node);
        }
        const auto value = static_cast<double>(glances[from].value);
        for (std::size_t to = from; to-- > 0 && kMostRounding * static_cast<double>(glances[to].value) >= value;) {
            if (!isNew(glances[to]) && glances[from].lets(glances[to]))
                addRepeatEdge(glances[from].node, glances[to].node);
        }
    }
}

void JoinGraph::addRepeatEdge(NodeId from, NodeId to)
{
    const JoinNode &a = node(from);
    const JoinNode &b = node(to);
    if (matchAmounts(factOf(from).amount, factOf(to).amount) == AmountMatch::None)
        return;
    const auto signs = repeatSigns(m_all, factOf(from), a.when, factOf(to), b.when, shareOne(a.articles, b.articles));
    if (signs && signs->likeness() >= kDoubtFrom)
        connect(from, to, EdgeKind::Repeat, *signs, 0);
}

void JoinGraph::addRevisionEdges(Block &block, const std::vector<NodeId> &made)
{
    std::vector<NodeId> revisable;
    for (const NodeId id : made) {
        if (!canBeRevised(m_all, factOf(id)))
            continue;
        revisable.push_back(id);
        if (m_all.isFirm(node(id).organisation))
            block.byOrganisation[node(id).organisation].push_back(id);
        if (node(id).programme != kNoName)
            block.byProgramme[node(id).programme].push_back(id);
    }
    for (const NodeId from : revisable) {
        ++m_now;
        m_stamp[static_cast<std::size_t>(from)] = m_now;
        const auto look = [&](const std::unordered_map<NameId, std::vector<NodeId>> &lists, NameId name) {
            const auto list = lists.find(name);
            if (list == lists.end())
                return;
            for (const NodeId to : list->second) {
                const bool again = m_isNew[static_cast<std::size_t>(to)] != 0 && to < from;
                if (m_stamp[static_cast<std::size_t>(to)] == m_now || again)
                    continue;
                m_stamp[static_cast<std::size_t>(to)] = m_now;
                addRevisionEdge(from, to);
            }
        };
        if (m_all.isFirm(node(from).organisation)) {
            for (const NameId name : m_all.organisations().related(node(from).organisation))
                look(block.byOrganisation, name);
        }
        for (const NameId name : m_all.programmes().related(node(from).programme))
            look(block.byProgramme, name);
    }
}

void JoinGraph::addRevisionEdge(NodeId from, NodeId to)
{
    const JoinNode &one = node(from);
    const JoinNode &other = node(to);
    const bool together = shareOne(one.articles, other.articles);
    // The older one first; where one article tells both, its words say which that is.
    const bool oneIsOlder = together
                                ? factOf(from).wording.has(Wording::Before) || factOf(to).wording.has(Wording::Changed)
                                : one.when.firstDay < other.when.firstDay;
    const NodeId older = oneIsOlder ? from : to;
    const NodeId newer = oneIsOlder ? to : from;
    const auto signs = revisionSigns(m_all, factOf(older), node(older).when, factOf(newer), node(newer).when, together);
    if (signs && signs->likeness() >= kDoubtFrom)
        connect(older, newer, EdgeKind::Revision, *signs, 0);
}

void JoinGraph::connect(NodeId from, NodeId to, EdgeKind kind, const SignSet &signs, int forced)
{
    const float likeness = forced > 0 ? 1.0F : static_cast<float>(signs.likeness());
    m_nodes[static_cast<std::size_t>(from)].edges.push_back(JoinEdge{to, kind, forced, signs, likeness});
    m_nodes[static_cast<std::size_t>(to)].edges.push_back(JoinEdge{from, kind, forced, signs, likeness});
}

void JoinGraph::addForcedEdges()
{
    for (const Forced &pair : m_same) {
        const NodeId a = m_nodeOf[pair.a];
        const NodeId b = m_nodeOf[pair.b];
        if (m_isNew[static_cast<std::size_t>(a)] == 0 && m_isNew[static_cast<std::size_t>(b)] == 0)
            continue;
        const bool fits = matchAmounts(m_all.at(pair.a).amount, m_all.at(pair.b).amount) != AmountMatch::None;
        connect(a, b, fits ? EdgeKind::Repeat : EdgeKind::Revision, SignSet(), pair.order);
    }
}

} // namespace pledgeboard
