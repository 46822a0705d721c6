// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include <QApplication>

#include <clocale>

using namespace pledgeboard;

int main(int argc, char *argv[])
{
    const CommandLine commandLine = parseCommandLine(argc, argv);
    if (commandLine.exit)
        return *commandLine.exit;

    if (commandLine.action.run && !commandLine.action.needsGui) {
        QCoreApplication application(argc, argv);
        return commandLine.action.run();
    }
    QApplication application(argc, argv);
    // QApplication takes the locale from the environment; numbers in files are always written with a point.
    std::setlocale(LC_NUMERIC, "C");
    if (commandLine.action.run)
        return commandLine.action.run();
    return ExitDone;
}
