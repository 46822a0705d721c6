// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/doubts.h"
#include "models/storage/connection.h"
#include "models/storage/snapshot.h"

namespace pledgeboard {

/// What the articles' own numbers contradict: each text is read and held against its figures. Articles and figures of the snapshot
/// must be filled in.
Result<std::vector<ArithmeticDoubt>> arithmeticDoubts(Connection &connection, const Snapshot &snapshot);

} // namespace pledgeboard
