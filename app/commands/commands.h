// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace pledgeboard {

/// Exit statuses of the program.
enum ExitStatus { ExitDone = 0, ExitSomeFailed = 1, ExitUsage = 2, ExitWorkspace = 3 };

/// What the command line asked for: run it once a QCoreApplication (a QApplication where needsGui) exists.
struct Action {
    std::function<int()> run; ///< returns an ExitStatus; empty: open the window
    bool needsGui = false; ///< charts and the window need a QApplication; extract, import and tally do not
};

// Each adds one subcommand, which fills in the action when it is given.
void addExtractCommand(CLI::App &app, Action &action);
void addImportCommand(CLI::App &app, Action &action);
void addTallyCommand(CLI::App &app, Action &action);
void addChartCommand(CLI::App &app, Action &action);

} // namespace pledgeboard
