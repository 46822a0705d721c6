// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace pledgeboard {

void addTallyCommand(CLI::App &, Action &)
{
}

} // namespace pledgeboard
