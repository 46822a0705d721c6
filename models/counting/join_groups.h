// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/join_graph.h"

namespace pledgeboard {

/// Pairs of rows that a human called no part of each other.
using RowPairs = std::set<std::pair<FigureRow, FigureRow>>;

/// Pairs of rows that a human called different, the lower row first, and when: higher is newer, as JoinEdge::forced.
using DifferentRows = std::map<std::pair<FigureRow, FigureRow>, int>;

/// Figures that tell one amount of an announcement.
struct Version {
    std::vector<FigureRow> rows; ///< in the order of telling
    FigureRow leader = kNoRow; ///< whose amount counts among them
};

/// A figure of an announcement.
struct Member {
    FigureRow row = kNoRow;
    double likeness = 1.0; ///< of the join that put it there
};

/// A doubtful join, as rows.
struct RowDoubt {
    FigureRow a = kNoRow; ///< told before b
    FigureRow b = kNoRow;
    SignSet signs;
    double likeness = 0.0;
    bool joined = false;
};

/// What joining finds: all that tells of one announcement.
struct Group {
    std::vector<Version> versions; ///< the newest last: it counts
    std::vector<Member> members; ///< in the order of telling
    std::vector<RowDoubt> doubts; ///< of which the first figure is here

    FigureRow leader() const { return versions.back().leader; }
};

/// Groups the figures of these nodes, of which no edge leads out. Repeats come first and surest first, and only as long as everything
/// in a group fits everything else in it, so that a figure without names never ties two firms together; then amounts of one promise,
/// of which no two may be told side by side by one article that does not say that one replaces the other. What a human called the same
/// is joined, the newest first, unless a human called some of it different later.
std::vector<Group> groupNodes(const JoinGraph &graph, const std::vector<NodeId> &nodes, const DifferentRows &different);

} // namespace pledgeboard
