// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/likeness.h"

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace pledgeboard {

/// A position in JoinGraph.
using NodeId = std::int32_t;

/// What two nodes may be to each other.
enum class EdgeKind : unsigned char {
    Repeat, ///< one amount of one announcement
    Revision, ///< two amounts of one announcement
};

struct JoinEdge {
    NodeId other = 0;
    EdgeKind kind = EdgeKind::Repeat;
    int forced = 0; ///< above 0: a human said "same"; higher is newer
    SignSet signs;
    float likeness = 0.0F;
};

/// Figures that differ in nothing but when and by whom they were told, close enough to each other to be one announcement.
struct JoinNode {
    std::vector<FigureRow> rows; ///< by year and telling; empty: the position is free
    ToldWhen when;
    std::vector<int> articles; ///< sorted
    std::vector<JoinEdge> edges;
    NameId organisation = kNoName;
    NameId programme = kNoName;
    bool ruled = false; ///< its one figure stands in a rule of a human's
};

/// Which figures could tell of one announcement: nodes and the edges between them, kept as figures come and go. Figures are compared
/// within blocks of family, currency and area, and there only with those of near amounts or of like names. What it holds does not depend
/// on the order in which figures came.
class JoinGraph
{
public:
    explicit JoinGraph(const Facts &all) : m_all(all) { }

    /// Of a figure of which the facts are there.
    void add(FigureRow row);
    /// While the facts of the figure are still there.
    void remove(FigureRow row);

    /// Two figures that a human called the same; order is higher for newer decisions, from 1.
    struct Forced {
        FigureRow a;
        FigureRow b;
        int order;
    };
    /// same: the pairs of which both figures are there; ruled: all figures that stand in any rule. Such a figure has a node of its own.
    void setRules(std::vector<Forced> same, std::set<FigureRow> ruled);

    /// Makes nodes and edges of what came and went. Gives the nodes that are new or lost a neighbour.
    std::set<NodeId> update();

    const JoinNode &node(NodeId id) const { return m_nodes[static_cast<std::size_t>(id)]; }
    std::size_t nodeCount() const { return m_nodes.size(); }
    NodeId nodeOf(FigureRow row) const { return m_nodeOf[row]; }
    const Fact &factOf(NodeId id) const { return m_all.at(node(id).rows.front()); }
    const Facts &facts() const { return m_all; }

private:
    using BlockKey = std::tuple<Kind, Currency, PlaceIndex>;
    using ProfileKey = std::tuple<std::int64_t, std::optional<std::int64_t>, std::optional<std::int64_t>, Bound,
                                  PlaceIndex, NameId, NameId, NameId, Kind, bool, WordingSet, int, int>;

    /// What rules most pairs out.
    struct Glance {
        std::int64_t value = 0;
        std::int64_t precision = 0; ///< 0 for a range
        Bound bound = Bound::Exact;
        int firstYear = 0;
        int lastYear = 0;
        NodeId node = 0;

        bool lets(const Glance &other) const;
    };

    struct Profile {
        std::vector<FigureRow> rows;
        std::vector<NodeId> nodes;
        bool dirty = false;
    };

    struct Block {
        std::map<ProfileKey, Profile> profiles;
        std::vector<std::map<ProfileKey, Profile>::iterator> dirty;
        std::vector<FigureRow> newSingles; ///< rows that have a node of their own
        std::vector<NodeId> oldSingles; ///< nodes of such rows that are gone
        std::vector<Glance> glances; ///< by value
        std::unordered_map<NameId, std::vector<NodeId>> byOrganisation; ///< of nodes that can be revised
        std::unordered_map<NameId, std::vector<NodeId>> byProgramme;
        bool isDue = false; ///< something came or went
    };

    static BlockKey blockOf(const Fact &fact) { return {fact.family, fact.amount.currency, fact.area}; }
    static ProfileKey profileOf(const Fact &fact);
    bool isSingle(FigureRow row) const { return m_all.at(row).place == kNoPlace || m_ruled.count(row) > 0; }
    Block &dueBlock(FigureRow row);
    Block &dirtyProfile(FigureRow row, Profile *&profile);
    void update(Block &block, std::set<NodeId> &touched);
    void removeNodes(Block &block, const std::vector<NodeId> &gone, std::set<NodeId> &touched);
    void makeNodes(Profile &profile, std::vector<NodeId> &made);
    NodeId makeNode(FigureRow row);
    bool belongsTo(const JoinNode &node, FigureRow row) const;
    void addGlances(Block &block, const std::vector<NodeId> &made);
    void addRepeatEdges(const Block &block);
    void addRevisionEdges(Block &block, const std::vector<NodeId> &made);
    void addRepeatEdge(NodeId from, NodeId to);
    void addRevisionEdge(NodeId from, NodeId to);
    void connect(NodeId from, NodeId to, EdgeKind kind, const SignSet &signs, int forced);
    void addForcedEdges();

    const Facts &m_all;
    std::map<BlockKey, Block> m_blocks;
    std::vector<Block *> m_due;
    std::vector<JoinNode> m_nodes;
    std::vector<NodeId> m_free;
    std::vector<NodeId> m_nodeOf; ///< by row; -1 without node
    std::vector<char> m_isNew; ///< by node, during an update
    std::vector<int> m_stamp; ///< by node: when it was last looked at
    int m_now = 0;
    std::vector<Forced> m_same;
    std::set<FigureRow> m_ruled;
};

} // namespace pledgeboard
