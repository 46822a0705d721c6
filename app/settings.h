// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"
#include "views/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace pledgeboard {

/// What the program remembers from one run to the next, each with its default. Nothing of a workspace's content.
class Settings
{
public:
    static constexpr int kRecentCount = 8;

    Settings();

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// The state of a splitter by its name; empty before it was first moved.
    QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);

    ChartKind view() const;
    void setView(ChartKind view);

    bool eachYear() const;
    void setEachYear(bool eachYear);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// A language's code; empty follows the system.
    QString language() const;
    void setLanguage(const QString &code);

    /// The name that is noted with what is decided; empty until the user gives one.
    QString reviewer() const;
    void setReviewer(const QString &name);

    /// Files of workspaces, the last opened first.
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);

    /// The workspace that was open at the end of the last run; empty for the sample.
    QString lastWorkspace() const;
    void setLastWorkspace(const QString &path);

    /// The folder of the last export or import; empty before the first.
    QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &folder);

private:
    QSettings m_settings;
};

} // namespace pledgeboard
