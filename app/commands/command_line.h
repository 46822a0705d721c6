// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "app/window/window_options.h"

#include <optional>

namespace pledgeboard {

/// The parsed command line.
struct CommandLine {
    Action action;
    WindowOptions window; ///< how to open the window where no command was given
    std::optional<int> exit; ///< set when there is nothing to run: help or version was printed, or the usage was wrong
};

/// Parses the arguments; prints help on stdout and usage errors on stderr.
CommandLine parseCommandLine(int argc, char *argv[]);

} // namespace pledgeboard
