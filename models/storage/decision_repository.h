// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/storage/connection.h"

#include <vector>

namespace pledgeboard {

/// The table decision.
class DecisionRepository
{
public:
    explicit DecisionRepository(Connection &connection) : m_connection(connection) { }

    /// Every decision in force, the first taken first. Decision::added is left empty: those figures lie among the others.
    Result<std::vector<Decision>> all();

    /// Takes out what is before and puts in what is after, in the caller's transaction, and likewise the figures that were added.
    Result<void> apply(const DecisionChange &change);

private:
    Result<void> remove(const Decision &decision);
    Result<void> insert(const Decision &decision);

    Connection &m_connection;
};

} // namespace pledgeboard
