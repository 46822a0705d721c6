// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace pledgeboard {

/// What a run of the built program left behind.
struct ProgramRun {
    int exit = -1; ///< -1 where it crashed or did not start
    QString out;
    QString err;
};

/// Runs the built program as it is run where there is no display, and waits for it. It runs as nobody if asked, for whom
/// what is read-only is so (root may write everywhere): then the test must run as root.
inline ProgramRun runProgram(const QStringList &arguments, bool asNobody = false)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    process.setProcessEnvironment(environment);
    const QString program = QStringLiteral(PLEDGEBOARD_PROGRAM);
    if (asNobody)
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"), program}
                          + arguments);
    else
        process.start(program, arguments);
    ProgramRun run;
    if (process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit)
        run.exit = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace pledgeboard
