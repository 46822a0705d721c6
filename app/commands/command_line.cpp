// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

namespace pledgeboard {

CommandLine parseCommandLine(int argc, char *argv[])
{
    CommandLine result;
    CLI::App app("Which city was promised how many tech jobs and how much investment, with the evidence",
                 "pledgeboard");
    app.set_version_flag("--version", "pledgeboard " PLEDGEBOARD_VERSION);
    std::string workspace;
    app.add_option("WORKSPACE", workspace, "The workspace to open in the window; the sample when left out");
    addWindowOptions(app, result.window);
    app.require_subcommand(0, 1);
    addExtractCommand(app, result.action);
    addImportCommand(app, result.action);
    addTallyCommand(app, result.action);
    addChartCommand(app, result.action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int status = app.exit(error);
        result.exit = status == 0 ? ExitDone : ExitUsage;
    }
    result.window.workspace = QString::fromStdString(workspace);
    return result;
}

} // namespace pledgeboard
