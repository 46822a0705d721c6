// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QTest>

using namespace pledgeboard;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaultsAreThoseOfAFirstStart();
    void whatIsSetIsFoundAgain();
    void recentWorkspacesAreNewestFirstAndFew();
};

void TestSettings::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pledgeboard"), QStringLiteral("pledgeboard"))
        .clear();
}

void TestSettings::defaultsAreThoseOfAFirstStart()
{
    const Settings settings;
    QVERIFY(settings.geometry().isEmpty());
    QCOMPARE(settings.view(), ChartKind::JobsAgainstInvestment);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.language().isEmpty());
    QVERIFY(settings.lastWorkspace().isEmpty());
    QVERIFY(settings.recentWorkspaces().isEmpty());
    QVERIFY(!settings.eachYear());
}

void TestSettings::whatIsSetIsFoundAgain()
{
    Settings written;
    for (const ChartKind kind : allChartKinds()) {
        written.setView(kind);
        QCOMPARE(Settings().view(), kind);
    }
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
        written.setTheme(theme);
        QCOMPARE(Settings().theme(), theme);
    }
    written.setEachYear(true);
    written.setLanguage(QStringLiteral("cy"));
    written.setSplitter(QStringLiteral("parts"), QByteArray("state"));
    written.setFolder(QStringLiteral("export"), QStringLiteral("/a/folder"));
    QVERIFY(Settings().eachYear());
    QCOMPARE(Settings().language(), QStringLiteral("cy"));
    QCOMPARE(Settings().splitter(QStringLiteral("parts")), QByteArray("state"));
    QCOMPARE(Settings().folder(QStringLiteral("export")), QStringLiteral("/a/folder"));
}

void TestSettings::recentWorkspacesAreNewestFirstAndFew()
{
    Settings settings;
    for (int i = 0; i < 12; ++i)
        settings.addRecentWorkspace(QString::number(i));
    settings.addRecentWorkspace(QStringLiteral("8"));
    QCOMPARE(settings.recentWorkspaces().size(), Settings::kRecentCount);
    QCOMPARE(settings.recentWorkspaces().mid(0, 3),
             (QStringList{QStringLiteral("8"), QStringLiteral("11"), QStringLiteral("10")}));
    settings.removeRecentWorkspace(QStringLiteral("8"));
    QCOMPARE(settings.recentWorkspaces().constFirst(), QStringLiteral("11"));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
