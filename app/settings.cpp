// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

namespace pledgeboard {

namespace {

constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kSplitter("window/splitter-");
constexpr QLatin1String kView("window/view");
constexpr QLatin1String kEachYear("window/each-year");
constexpr QLatin1String kTheme("window/theme");
constexpr QLatin1String kLanguage("window/language");
constexpr QLatin1String kReviewer("review/name");
constexpr QLatin1String kRecent("workspaces/recent");
constexpr QLatin1String kLast("workspaces/last");
constexpr QLatin1String kFolder("folders/");

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pledgeboard"),
                 QStringLiteral("pledgeboard"))
{
}

QByteArray Settings::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QByteArray Settings::splitter(const QString &name) const
{
    return m_settings.value(kSplitter + name).toByteArray();
}

void Settings::setSplitter(const QString &name, const QByteArray &state)
{
    m_settings.setValue(kSplitter + name, state);
}

ChartKind Settings::view() const
{
    return chartFromName(m_settings.value(kView).toString()).value_or(ChartKind::JobsAgainstInvestment);
}

void Settings::setView(ChartKind view)
{
    m_settings.setValue(kView, chartName(view));
}

bool Settings::eachYear() const
{
    return m_settings.value(kEachYear, false).toBool();
}

void Settings::setEachYear(bool eachYear)
{
    m_settings.setValue(kEachYear, eachYear);
}

ThemeChoice Settings::theme() const
{
    const QString name = m_settings.value(kTheme).toString();
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(kTheme, theme == ThemeChoice::Light  ? QStringLiteral("light")
                                : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                             : QStringLiteral("system"));
}

QString Settings::reviewer() const
{
    return m_settings.value(kReviewer).toString();
}

void Settings::setReviewer(const QString &name)
{
    m_settings.setValue(kReviewer, name);
}

QString Settings::language() const
{
    return m_settings.value(kLanguage).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(kLanguage, code);
}

QStringList Settings::recentWorkspaces() const
{
    return m_settings.value(kRecent).toStringList();
}

void Settings::addRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(kRecent, QStringList(recent.mid(0, kRecentCount)));
}

void Settings::removeRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    m_settings.setValue(kRecent, recent);
}

QString Settings::lastWorkspace() const
{
    return m_settings.value(kLast).toString();
}

void Settings::setLastWorkspace(const QString &path)
{
    m_settings.setValue(kLast, path);
}

QString Settings::folder(const QString &purpose) const
{
    return m_settings.value(kFolder + purpose).toString();
}

void Settings::setFolder(const QString &purpose, const QString &folder)
{
    m_settings.setValue(kFolder + purpose, folder);
}

} // namespace pledgeboard
