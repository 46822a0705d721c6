// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"
#include "models/extraction/figure_json.h"
#include "models/reading/article_reader.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

namespace {

/// The least scores that a change may reach; raise them when extraction gets better.
struct Floor {
    double found;
    double kind;
    double charted;
    double whole;
    double organisation;
    double span;
};

constexpr Floor kDevFloor{0.99, 0.99, 0.99, 0.93, 0.90, 0.99};
constexpr Floor kWiderFloor{0.99, 0.97, 0.97, 0.77, 0.80, 0.99};
constexpr Floor kSeedsFloor{1.00, 1.00, 1.00, 1.00, 0.95, 1.00};

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Extracts every article of the folder in this process, one JSON object a line.
QByteArray extracted(const QDir &folder)
{
    QByteArray lines;
    const QStringList texts = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : texts) {
        const QString path = folder.filePath(name);
        const QJsonObject marks =
            QJsonDocument::fromJson(fileBytes(path.chopped(4) + QStringLiteral(".json"))).object();
        Result<Article> article = readArticleFile(path, UseMetadata::No);
        if (!article)
            continue;
        ArticleDetails details;
        const QString published = marks[QLatin1String("published")].toString();
        if (!published.isEmpty())
            details.published = boost::gregorian::from_simple_string(published.toStdString());
        applyDetails(*article, details);
        QJsonObject object = toJson(*article, extractFigures(*article));
        object[QLatin1String("file")] = name;
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

/// What a script of tests/corpus prints; the figures stand in a file of which it is given the name behind the arguments.
QByteArray scriptOutput(const QString &script, const QStringList &arguments, const QByteArray &figures)
{
    const QTemporaryDir temporary;
    const QString predictions = temporary.filePath(QStringLiteral("predictions.jsonl"));
    QFile file(predictions);
    if (!file.open(QIODevice::WriteOnly) || file.write(figures) != figures.size())
        return {};
    file.close();
    QProcess python;
    python.start(QStringLiteral(PLEDGEBOARD_PYTHON),
                 QStringList{QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/tests/corpus/") + script} + arguments
                     + QStringList{predictions});
    python.waitForFinished(-1);
    return python.readAllStandardOutput();
}

/// Has score.py compare the figures with the marks.
QJsonObject scoresOf(const QDir &folder)
{
    const QByteArray scores =
        scriptOutput(QStringLiteral("score.py"),
                     {folder.path(), QStringLiteral("--json"), QStringLiteral("--predictions")}, extracted(folder));
    return QJsonDocument::fromJson(scores).object();
}

double f1(const QJsonObject &scores, QLatin1String name)
{
    return scores[name].toObject()[QLatin1String("f1")].toDouble();
}

void compare(const QJsonObject &scores, const Floor &floor)
{
    const auto atLeast = [](const char *name, double value, double least) {
        QVERIFY2(value >= least,
                 qPrintable(QStringLiteral("%1 is %2, below %3").arg(QLatin1String(name)).arg(value).arg(least)));
    };
    atLeast("found", f1(scores, QLatin1String("found")), floor.found);
    atLeast("kind", f1(scores, QLatin1String("kind")), floor.kind);
    atLeast("charted", f1(scores, QLatin1String("charted")), floor.charted);
    atLeast("whole", f1(scores, QLatin1String("whole")), floor.whole);
    atLeast("organisation", scores[QLatin1String("organisation")].toDouble(), floor.organisation);
    atLeast("span", scores[QLatin1String("span")].toDouble(), floor.span);
}

} // namespace

/// The marked articles: today's scores are the floor.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void retoldArticles()
    {
        const QJsonObject scores = scoresOf(QDir(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/tests/corpus/dev")));
        QCOMPARE(scores[QLatin1String("articles")].toInt(), 40);
        compare(scores, kDevFloor);
    }

    /// Made-up articles and more retold ones, some with the menus and adverts of a web page.
    void widerArticles()
    {
        const QJsonObject scores = scoresOf(QDir(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/tests/corpus/wider")));
        QCOMPARE(scores[QLatin1String("articles")].toInt(), 76);
        compare(scores, kWiderFloor);
    }

    /// What a confidence means: the table in the help is what is measured, and the surest figures are right.
    void confidenceIsReliable()
    {
        const QDir folder(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/tests/corpus/dev"));
        const QString table = QString::fromUtf8(scriptOutput(
            QStringLiteral("fit_confidence.py"), {folder.path(), QStringLiteral("--table")}, extracted(folder)));
        QVERIFY(table.startsWith(QStringLiteral("| confidence |")));
        qInfo().noquote() << "of the marked articles:" << Qt::endl << table;
        const QStringList surest = table.section(u'\n', 2, 2).split(u'|');
        const double figures = surest.value(2).toDouble();
        QVERIFY2(figures > 0 && surest.value(3).toDouble() >= 0.9 * figures, qPrintable(table));
        const QString help =
            QString::fromUtf8(fileBytes(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/resources/help/confidence.md")));
        QVERIFY2(help.contains(table.trimmed()),
                 "The table in resources/help/confidence.md is not what is measured: put the one above in its place");
    }

    void realArticles()
    {
        const QDir seeds(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/../shared/corpus/seeds"));
        if (!seeds.exists())
            QSKIP("The real articles are not beside the project; their text may not be copied into it");
        compare(scoresOf(seeds), kSeedsFloor);
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
