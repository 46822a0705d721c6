// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include "app/commands/commands.h"
#include "app/translations.h"
#include "app/window/main_window.h"
#include "views/panels/chart_area.h"

#include <QApplication>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

namespace pledgeboard {

namespace {

int drawWindow(const WindowOptions &options)
{
    MainWindow window(MainWindow::State::Fresh);
    window.resize(options.size);
    window.charts().setCurrent(chartFromName(options.view).value_or(ChartKind::JobsAgainstInvestment));
    window.show();
    int status = ExitDone;
    QObject::connect(&window, &MainWindow::settled, &window, [&] {
        // Once more round the event loop, so that what was just set is laid out.
        QTimer::singleShot(0, &window, [&] {
            if (!window.session().isOpen())
                status = ExitWorkspace;
            if (!window.grab().save(options.picture, "PNG")) {
                QTextStream(stderr)
                    << QCoreApplication::translate("MainWindow", "“%1” could not be written.").arg(options.picture)
                    << Qt::endl;
                status = ExitSomeFailed;
            }
            QApplication::exit(status);
        });
    });
    window.start(options.workspace);
    return QApplication::exec();
}

} // namespace

int runWindow(QApplication &application, const WindowOptions &options)
{
    const bool picture = !options.picture.isEmpty();
    const Settings settings;
    applyTheme(application, options.theme.value_or(picture ? ThemeChoice::Light : settings.theme()));
    QString language = options.language;
    if (language.isEmpty() && !picture)
        language = settings.language();
    installLanguage(language.isEmpty() ? systemLanguage() : language);
    if (picture)
        return drawWindow(options);
    MainWindow window;
    window.show();
    window.start(options.workspace);
    return QApplication::exec();
}

} // namespace pledgeboard
