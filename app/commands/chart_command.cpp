// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace pledgeboard {

void addChartCommand(CLI::App &, Action &)
{
}

} // namespace pledgeboard
