// SPDX-License-Identifier: GPL-3.0-or-later
// Adding articles one by one, each in a transaction that reaches the disk; reading a large workspace into memory; and single changes to
// it, in a file and in a team database.
#include "models/storage/article_repository.h"
#include "models/storage/figure_repository.h"
#include "models/storage/importing.h"
#include "models/storage/migrations.h"
#include "models/storage/workspace.h"
#include "models/storage/workspace_file.h"
#include "tests/storage/made_up.h"
#include "tests/storage/postgres_server.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace pledgeboard;

namespace {

constexpr int kFiguresEach = 8;
constexpr int kArticlesAdded = 500;
constexpr int kArticlesRead = 12'500;
constexpr int kRuns = 9;

std::vector<Figure> figuresOf(int article)
{
    const QStringList places{QStringLiteral("Leeds"), QStringLiteral("Cardiff"), QStringLiteral("Exeter"),
                             QStringLiteral("Liverpool City Region"), QStringLiteral("Belfast")};
    std::vector<Figure> figures;
    for (int i = 0; i < kFiguresEach; ++i) {
        const int number = article * kFiguresEach + i;
        figures.push_back(madeUpFigure(number, places.at(number % places.size())));
        figures.back().year = 2010 + number % 15;
    }
    return figures;
}

void orDie(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

void print(const QString &name, double value, const QString &unit)
{
    QTextStream(stdout) << name << ": " << QString::number(value, 'f', 1) << ' ' << unit << Qt::endl;
}

void measureImport(const QString &path)
{
    const auto workspace = Workspace::create(path);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kArticlesAdded; ++i) {
        if (const auto imported = (*workspace)->import(madeUpArticle(i), figuresOf(i), Joining::Later); !imported)
            qFatal("%s", qPrintable(imported.error().message));
    }
    orDie((*workspace)->join());
    print(QStringLiteral("import of %1 articles").arg(kArticlesAdded),
          kArticlesAdded * 1e9 / double(timer.nsecsElapsed()), QStringLiteral("articles/s"));
}

/// Not by way of import(), which has a transaction for each article.
void fill(Connection &connection)
{
    auto transaction = Transaction::begin(connection);
    for (int i = 0; i < kArticlesRead; ++i) {
        orDie(ArticleRepository(connection).insert(madeUpArticle(i)));
        orDie(FigureRepository(connection).insert(madeUpArticle(i).id, figuresOf(i)));
    }
    orDie(connection.execute(QStringLiteral("INSERT INTO meta (name, value) VALUES ('joining', 'due')")));
    orDie(transaction->commit());
    WorkspaceMemory memory;
    orDie(joinWhatIsDue(connection, memory));
}

SnapshotPtr stateOf(Connection &connection, WorkspaceMemory &memory)
{
    Result<SnapshotPtr> snapshot = takeSnapshot(connection, memory, QStringLiteral("bench"));
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().message));
    return *snapshot;
}

/// The median of some runs, in milliseconds.
double medianOf(const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[kRuns / 2];
}

/// Opening a large workspace, and then changing it, each to the new state that a window shows.
void measureChanges(Connection &connection, const QString &where)
{
    WorkspaceMemory memory;
    QElapsedTimer timer;
    timer.start();
    SnapshotPtr state = stateOf(connection, memory);
    print(QStringLiteral("snapshot of %1 figures, %2").arg(state->figures.size()).arg(where),
          double(timer.nsecsElapsed()) / 1e6, QStringLiteral("ms"));
    timer.start();
    memory.content->join();
    print(QStringLiteral("making ready for changes, %1").arg(where), double(timer.nsecsElapsed()) / 1e6,
          QStringLiteral("ms"));
    print(QStringLiteral("snapshot again, %1").arg(where), medianOf([&](int) { state = stateOf(connection, memory); }),
          QStringLiteral("ms"));
    const double import = medianOf([&](int run) {
        const int article = kArticlesRead + run;
        orDie(importArticle(connection, memory, madeUpArticle(article), figuresOf(article), Joining::Now));
        state = stateOf(connection, memory);
    });
    print(QStringLiteral("import of one article more, to the snapshot, %1").arg(where), import, QStringLiteral("ms"));
    const double decision = medianOf([&](int run) {
        Decision edit;
        edit.id = QString::number(run);
        edit.kind = DecisionKind::Edited;
        edit.figure = {madeUpFigure(run * 1000).id, madeUpArticle(run * 1000 / kFiguresEach).id, {}};
        edit.edit.place = QStringLiteral("Hull");
        orDie(decide(connection, memory, {{}, {edit}}, {LogEntry()}));
        state = stateOf(connection, memory);
    });
    print(QStringLiteral("a decision, to the snapshot, %1").arg(where), decision, QStringLiteral("ms"));
    const double pair = medianOf([&](int run) {
        Decision same;
        same.id = QStringLiteral("same %1").arg(run);
        same.kind = DecisionKind::Same;
        same.figure = {madeUpFigure(run * 800 + 5).id, madeUpArticle((run * 800 + 5) / kFiguresEach).id, {}};
        same.other = {madeUpFigure(run * 900 + 50).id, madeUpArticle((run * 900 + 50) / kFiguresEach).id, {}};
        orDie(decide(connection, memory, {{}, {same}}, {LogEntry()}));
        state = stateOf(connection, memory);
    });
    print(QStringLiteral("a join by hand, to the snapshot, %1").arg(where), pair, QStringLiteral("ms"));
}

void measureFile(const QString &path)
{
    orDie(createWorkspaceFile(path));
    const auto opened = openWorkspaceFile(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    fill(*opened->connection);
    measureChanges(*opened->connection, QStringLiteral("SQLite"));
}

/// Without PostgreSQL on the machine: nothing.
void measureTeamDatabase()
{
    PostgresServer server;
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")) || !server.start().isEmpty())
        return;
    Connection connection(QStringLiteral("QPSQL"), QStringLiteral("team"));
    connection.database().setHostName(server.host());
    connection.database().setUserName(PostgresServer::user());
    connection.database().setDatabaseName(PostgresServer::databaseName());
    orDie(connection.open());
    auto transaction = Transaction::begin(connection);
    orDie(runMigrations(connection, 0));
    orDie(transaction->commit());
    fill(connection);
    measureChanges(connection, QStringLiteral("PostgreSQL"));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    measureImport(folder.filePath(QStringLiteral("import.pledgeboard")));
    measureFile(folder.filePath(QStringLiteral("large.pledgeboard")));
    measureTeamDatabase();
    return 0;
}
