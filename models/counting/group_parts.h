// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/join_groups.h"

namespace pledgeboard {

/// Whether a tally can count figures of the kind, so that doubts about them are worth a question.
bool canCount(Kind kind);

/// The figures of nodes that tell one amount. The first told leads, unless a later one has the number more precisely (£1.13m after "more
/// than £1m"); then the first told of the most precise ones. Where only the bounds differ, the first told leads.
Version versionOf(const JoinGraph &graph, const std::vector<NodeId> &nodes);

/// By when each amount was first told; of one day's the one that is told as the amount before comes first.
void sortVersions(const Facts &facts, std::vector<Version> &versions);

/// Adds what is doubtful among the figures of one node: alike in all but time they stand in one, however little that is.
void addDoubtsWithin(const Facts &facts, const JoinNode &node, Group &group);

} // namespace pledgeboard
