// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

namespace pledgeboard {

/// The state that the workspace is in: a text that every transaction that writes replaces by one of its own.
Result<QString> revision(Connection &connection);

/// The same at the start of a transaction that writes. Nobody else writes from here on until it ends: on PostgreSQL the next writer
/// waits at this row.
Result<QString> lockRevision(Connection &connection);

/// Gives the workspace a new revision, in the caller's transaction.
Result<QString> renewRevision(Connection &connection);

} // namespace pledgeboard
