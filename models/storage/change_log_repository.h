// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change_log.h"
#include "models/storage/connection.h"

namespace pledgeboard {

/// The table change_log.
class ChangeLogRepository
{
public:
    explicit ChangeLogRepository(Connection &connection) : m_connection(connection) { }

    /// Adds the entries as one step, in the caller's transaction; their step numbers are given here.
    Result<void> append(const std::vector<LogEntry> &entries);

    /// Every entry, the newest step first, within a step in the order in which they were given.
    Result<std::vector<LogEntry>> all();

private:
    Connection &m_connection;
};

} // namespace pledgeboard
