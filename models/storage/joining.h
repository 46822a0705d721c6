// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/join_rules.h"
#include "models/domain/decision.h"

namespace pledgeboard {

/// What decisions say of joins, the newest of each pair.
JoinRules joinRules(const std::vector<Decision> &decisions);

} // namespace pledgeboard
