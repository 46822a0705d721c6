// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/window/run_window.h"

#include <QApplication>

#include <clocale>
#include <cstdio>

using namespace pledgeboard;

namespace {

bool hasDisplay()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("pledgeboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLEDGEBOARD_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Pledgeboard"));
    QGuiApplication::setDesktopFileName(QStringLiteral("pledgeboard"));
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    const CommandLine commandLine = parseCommandLine(argc, argv);
    if (commandLine.exit)
        return *commandLine.exit;

    if (commandLine.action.run && !commandLine.action.needsGui) {
        QCoreApplication application(argc, argv);
        return commandLine.action.run();
    }
    const bool window = !commandLine.action.run && commandLine.window.picture.isEmpty();
    if (!hasDisplay()) {
        if (window) {
            std::fputs("There is no display to open the window on. Use a command (see --help).\n", stderr);
            return ExitUsage;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    // QApplication takes the locale from the environment; numbers in files are always written with a point.
    std::setlocale(LC_NUMERIC, "C");
    if (commandLine.action.run)
        return commandLine.action.run();
    return runWindow(application, commandLine.window);
}
