// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QString>

namespace pledgeboard {

/// The style sheet of the whole program in the given colours. It holds what a palette cannot say: borders, radii, spaces.
QString styleSheet(const Tokens &tokens);

} // namespace pledgeboard
