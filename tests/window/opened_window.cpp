// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/opened_window.h"

#include "app/translations.h"
#include "models/storage/workspace.h"
#include "views/panels/article_panel.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace pledgeboard {

namespace {

constexpr int kLong = 120'000;

} // namespace

OpenedWindow::OpenedWindow(const QStringList &sampleArticles)
{
    const QString file = path(QStringLiteral("test.pledgeboard"));
    if (!Workspace::create(file))
        qFatal("no workspace for the test");
    open(file);
    if (!sampleArticles.isEmpty()) {
        window->importFiles(sampleArticles);
        waitForImport();
    }
}

void OpenedWindow::open(const QString &file)
{
    window = std::make_unique<MainWindow>();
    QSignalSpy settled(window.get(), &MainWindow::settled);
    window->resize(1440, 900);
    window->show();
    window->start(file);
    if (settled.isEmpty() && !settled.wait(kLong))
        qFatal("the window never settled");
}

void OpenedWindow::waitForImport()
{
    if (!QTest::qWaitFor([this] { return !window->imports().isBusy(); }, kLong))
        qFatal("the import never ended");
    waitUntilSettled();
}

void OpenedWindow::waitUntilSettled()
{
    // Whatever was asked for is asked for again, so that the signal is sure to come.
    QSignalSpy settled(window.get(), &MainWindow::settled);
    window->session().reload();
    if (!settled.wait(kLong))
        qFatal("the window never settled");
    QCoreApplication::processEvents();
}

void prepareWindowTest()
{
    // The offscreen platform says so of every window whose layout has a least size.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    installLanguage(QStringLiteral("en"));
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pledgeboard"), QStringLiteral("pledgeboard"))
        .clear();
}

QString sampleArticle(const QString &name)
{
    return QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/resources/sample/") + name;
}

QStringList sampleArticles()
{
    QStringList paths;
    const QDir folder(sampleArticle(QString()));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace pledgeboard
