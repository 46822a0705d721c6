// SPDX-License-Identifier: GPL-3.0-or-later
// Adding articles one by one, each in a transaction that reaches the disk, and reading a large workspace into memory.
#include "models/storage/article_repository.h"
#include "models/storage/figure_repository.h"
#include "models/storage/joining.h"
#include "models/storage/workspace.h"
#include "models/storage/workspace_file.h"
#include "tests/storage/made_up.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace pledgeboard;

namespace {

constexpr int kFiguresEach = 8;
constexpr int kArticlesAdded = 500;
constexpr int kArticlesRead = 12'500;

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

/// Not by way of import(), which joins anew for each article.
void fill(const QString &path)
{
    orDie(createWorkspaceFile(path));
    const auto opened = openWorkspaceFile(path);
    auto transaction = Transaction::begin(*opened->connection);
    for (int i = 0; i < kArticlesRead; ++i) {
        orDie(ArticleRepository(*opened->connection).insert(madeUpArticle(i)));
        orDie(FigureRepository(*opened->connection).insert(madeUpArticle(i).id, figuresOf(i)));
    }
    orDie(joinAnew(*opened->connection));
    orDie(transaction->commit());
}

void measureSnapshot(const QString &path)
{
    const auto workspace = Workspace::open(path);
    QElapsedTimer timer;
    timer.start();
    const auto snapshot = (*workspace)->snapshot();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().message));
    print(QStringLiteral("snapshot of %1 figures").arg((*snapshot)->figures.size()), milliseconds,
          QStringLiteral("ms"));
    timer.start();
    if (const auto imported = (*workspace)->import(madeUpArticle(kArticlesRead), figuresOf(kArticlesRead)); !imported)
        qFatal("%s", qPrintable(imported.error().message));
    print(QStringLiteral("import of one article more"), double(timer.nsecsElapsed()) / 1e6, QStringLiteral("ms"));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    measureImport(folder.filePath(QStringLiteral("import.pledgeboard")));
    const QString large = folder.filePath(QStringLiteral("large.pledgeboard"));
    fill(large);
    measureSnapshot(large);
    return 0;
}
