// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev in a folder of its own, where the tools that it calls are scripts that only write down how they were called.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString kDependencies = QStringLiteral("# A comment\n"
                                             "# group build\ncompiler\nlibrary\n\n"
                                             "# group run\nplugin\n"
                                             "# group test\ndatabase\n"
                                             "# group lint\ncritic\n");

struct Outcome {
    int status = -1;
    QString out;
    QString err;
    QStringList calls; ///< of the scripts that stand in for tools, in order
};

/// A folder with ./dev and nothing else but what a test puts there.
class Sandbox
{
public:
    Sandbox()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("bin"));
        for (const char *tool : {"bash", "env", "awk", "sort", "dirname", "cat", "mkdir"})
            QFile::link(QStandardPaths::findExecutable(QString::fromLatin1(tool)), bin(QString::fromLatin1(tool)));
        QDir(m_folder.path()).mkpath(QStringLiteral("packaging"));
        QFile::copy(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/dev"), m_folder.filePath(QStringLiteral("dev")));
        write(QStringLiteral("packaging/dependencies.txt"), kDependencies);
        write(QStringLiteral("CMakePresets.json"), QStringLiteral("{}\n"));
        for (const char *tool : {"cmake", "ctest", "apt-get", "apt-cache"})
            tellOf(QString::fromLatin1(tool));
        installed({QStringLiteral("compiler"), QStringLiteral("library"), QStringLiteral("plugin"),
                   QStringLiteral("database")});
        script(QStringLiteral("id"), QStringLiteral("echo 0"));
    }

    /// Puts a tool on the path that writes its call down and then does the rest.
    void tellOf(const QString &tool, const QString &rest = QStringLiteral("exit 0"))
    {
        script(tool, QStringLiteral("echo \"%1 $*\" >> \"$CALLS\"\n%2").arg(tool, rest));
    }

    void script(const QString &tool, const QString &body)
    {
        const QString path = bin(tool);
        write(QStringLiteral("bin/") + tool, QStringLiteral("#!/usr/bin/env bash\n") + body + u'\n');
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void installed(const QStringList &packages)
    {
        QString body;
        for (const QString &package : packages)
            body += QStringLiteral("echo '%1 installed'\n").arg(package);
        script(QStringLiteral("dpkg-query"), body + QStringLiteral("echo 'critic config-files'\nexit 1"));
    }

    void write(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(QDir(m_folder.path()).mkpath(QFileInfo(name).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
    }

    Outcome dev(const QStringList &arguments)
    {
        const QString calls = m_folder.filePath(QStringLiteral("calls"));
        QFile::remove(calls);
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), bin({}));
        environment.insert(QStringLiteral("CALLS"), calls);
        process.setProcessEnvironment(environment);
        process.start(bin(QStringLiteral("bash")), QStringList{m_folder.filePath(QStringLiteral("dev"))} + arguments);
        process.waitForFinished(-1);
        Outcome outcome{process.exitCode(),
                        QString::fromUtf8(process.readAllStandardOutput()),
                        QString::fromUtf8(process.readAllStandardError()),
                        {}};
        QFile file(calls);
        if (file.open(QIODevice::ReadOnly))
            outcome.calls = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        return outcome;
    }

    void remove(const QString &tool) { QFile::remove(bin(tool)); }

private:
    QString bin(const QString &tool) const { return m_folder.filePath(QStringLiteral("bin/") + tool); }

    QTemporaryDir m_folder;
};

QStringList aptCalls(const Outcome &outcome)
{
    return outcome.calls.filter(QRegularExpression(QStringLiteral("^(sudo |apt-get)")));
}

const QStringList kBuildCalls{QStringLiteral("cmake --preset release"),
                              QStringLiteral("cmake --build --preset release")};

} // namespace

class DevTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void alonePrintsItsVerbs()
    {
        const Outcome outcome = Sandbox().dev({});
        QCOMPARE(outcome.status, 0);
        for (const char *verb : {"run", "build", "test", "bench", "lint", "package", "fuzz"})
            QVERIFY2(outcome.out.contains(QStringLiteral("\n  ") + QString::fromLatin1(verb) + u' '), verb);
        QVERIFY(outcome.calls.isEmpty());
    }

    void anUnknownVerbIsWrongUsage()
    {
        const Outcome outcome = Sandbox().dev({QStringLiteral("fly")});
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains(QStringLiteral("there is no verb 'fly'")));
    }

    void buildConfiguresOnce()
    {
        Sandbox sandbox;
        const Outcome first = sandbox.dev({QStringLiteral("build")});
        QCOMPARE(first.status, 0);
        QCOMPARE(first.calls, kBuildCalls);

        sandbox.write(QStringLiteral("build/release/build.ninja"), QStringLiteral("rules\n"));
        QCOMPARE(sandbox.dev({QStringLiteral("build")}).calls, kBuildCalls.mid(1));
    }

    void testBuildsEverythingAndHandsOptionsOn()
    {
        const Outcome outcome =
            Sandbox().dev({QStringLiteral("test"), QStringLiteral("-R"), QStringLiteral("tst_domain")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.calls,
                 kBuildCalls
                     + QStringList{QStringLiteral("ctest --preset release -j2 --output-on-failure -R tst_domain")});
    }

    void aFailedTestFails()
    {
        Sandbox sandbox;
        sandbox.tellOf(QStringLiteral("ctest"), QStringLiteral("exit 8"));
        QCOMPARE(sandbox.dev({QStringLiteral("test")}).status, 8);
    }

    void onlyWhatIsMissingOfTheVerbsGroupsIsInstalled()
    {
        Sandbox sandbox;
        sandbox.installed({QStringLiteral("compiler"), QStringLiteral("plugin")});
        const Outcome outcome = sandbox.dev({QStringLiteral("test")});
        QCOMPARE(outcome.status, 0);
        const QStringList apt = aptCalls(outcome);
        QCOMPARE(apt.size(), 1);
        QVERIFY2(apt.first().endsWith(QStringLiteral(" install database library")), qPrintable(apt.first()));
        QVERIFY(apt.first().contains(QStringLiteral("--no-install-recommends")));
        QVERIFY(outcome.err.contains(QStringLiteral("installing 2 missing packages: database library")));
    }

    void unknownPackagesAreLookedUpFirst()
    {
        Sandbox sandbox;
        sandbox.installed({QStringLiteral("compiler")});
        sandbox.tellOf(QStringLiteral("apt-cache"), QStringLiteral("exit 100"));
        const QStringList apt = aptCalls(sandbox.dev({QStringLiteral("build")}));
        QCOMPARE(apt.size(), 2);
        QVERIFY(apt.first().endsWith(QStringLiteral(" update")));
        QVERIFY(apt.last().endsWith(QStringLiteral(" install library")));
    }

    void aFailedInstallationIsTriedAgainAndThenExplained()
    {
        Sandbox sandbox;
        sandbox.installed({});
        sandbox.tellOf(QStringLiteral("apt-get"), QStringLiteral("exit 100"));
        const Outcome outcome = sandbox.dev({QStringLiteral("build")});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(aptCalls(outcome).size(), 3);
        QVERIFY(outcome.err.contains(QStringLiteral("apt-get install --no-install-recommends compiler library")));
        QVERIFY(!outcome.calls.contains(kBuildCalls.first()));
    }

    void withoutRootItGoesThroughSudoOrSaysWhatToDo()
    {
        Sandbox sandbox;
        sandbox.installed({QStringLiteral("compiler")});
        sandbox.script(QStringLiteral("id"), QStringLiteral("echo 1000"));
        const Outcome refused = sandbox.dev({QStringLiteral("build")});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(QStringLiteral("apt-get install --no-install-recommends library")));
        QVERIFY(refused.calls.isEmpty());

        sandbox.tellOf(QStringLiteral("sudo"));
        const QStringList apt = aptCalls(sandbox.dev({QStringLiteral("build")}));
        QCOMPARE(apt.size(), 1);
        QVERIFY(apt.first().startsWith(QStringLiteral("sudo env DEBIAN_FRONTEND=noninteractive apt-get")));
    }

    void anotherSystemIsLeftAlone()
    {
        Sandbox sandbox;
        sandbox.remove(QStringLiteral("dpkg-query"));
        const Outcome outcome = sandbox.dev({QStringLiteral("build")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.calls, kBuildCalls);
        QVERIFY(outcome.err.contains(QStringLiteral("no Debian system")));
    }

    void everyPackageOfTheProjectIsInAGroup()
    {
        QFile file(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/packaging/dependencies.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression group(QStringLiteral("^# group (build|run|test|lint|package|fuzz)$"));
        static const QRegularExpression package(QStringLiteral("^[a-z0-9][a-z0-9+.-]+$"));
        QString current;
        QSet<QString> seen;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (const QRegularExpressionMatch match = group.match(line); match.hasMatch())
                current = match.captured(1);
            if (line.startsWith(u'#'))
                continue;
            QVERIFY2(package.match(line).hasMatch(), qPrintable(line));
            QVERIFY2(!current.isEmpty(), qPrintable(line));
            QVERIFY2(!seen.contains(current + line), qPrintable(line));
            seen.insert(current + line);
        }
        QVERIFY(seen.contains(QStringLiteral("buildcmake")));
    }
};

QTEST_GUILESS_MAIN(DevTest)
#include "tst_dev.moc"
