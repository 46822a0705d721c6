// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

#include <QString>

#include <optional>

namespace pledgeboard {

/// The parsed command line.
struct CommandLine {
    Action action;
    QString workspace; ///< the workspace to open in the window; empty for the sample
    std::optional<int> exit; ///< set when there is nothing to run: help or version was printed, or the usage was wrong
};

/// Parses the arguments; prints help on stdout and usage errors on stderr.
CommandLine parseCommandLine(int argc, char *argv[]);

} // namespace pledgeboard
