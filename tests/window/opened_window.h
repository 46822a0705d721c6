// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace pledgeboard {

/// A window on a workspace of its own in a folder that goes with it.
struct OpenedWindow {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    QString path(const QString &name) const { return folder.filePath(name); }

    /// The window on a new workspace; with the articles of resources/sample where they are asked for.
    explicit OpenedWindow(const QStringList &sampleArticles = {});

    /// Opens the window on the file and waits until it has settled.
    void open(const QString &file);

    /// Waits until the import under way and what follows from it are done.
    void waitForImport();
    void waitUntilSettled();
};

/// English, no settings of an earlier test, and every warning fails the test: call it in init().
void prepareWindowTest();

/// A file of resources/sample.
QString sampleArticle(const QString &name);

/// Every article of resources/sample.
QStringList sampleArticles();

} // namespace pledgeboard
