// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kind.h"
#include "models/reading/article_reader.h"
#include "models/reference/gazetteer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace pledgeboard;

namespace {

QJsonArray markedFigures(const QString &name)
{
    QFile marks(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/tests/corpus/sample/") + name + QStringLiteral(".json"));
    return marks.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(marks.readAll())[u"figures"].toArray()
                                           : QJsonArray();
}

/// The words in lower case, signs left out.
QStringList wordsOf(const QString &text)
{
    QString plain = text.toLower();
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && c != u'£' && c != u'$')
            c = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> runsOf(const QString &text, int length)
{
    QSet<QString> runs;
    const QStringList words = wordsOf(text);
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        runs.insert(words.mid(i, length).join(u' '));
    return runs;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fiveArticlesAreInTheProgram()
    {
        QCOMPARE(QDir(QStringLiteral(":/sample")).entryList({QStringLiteral("*.txt")}).size(), 5);
        QCOMPARE(QDir(QStringLiteral(":/sample")).entryList({QStringLiteral("*.meta.json")}).size(), 5);
    }

    void eachCitesItsOriginal_data()
    {
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("figures");
        QTest::newRow("kq-futures-2024") << QStringLiteral("TheBusinessDesk.com") << 2024 << 4;
        QTest::newRow("liverpool-ai-growth-zone-2025") << QStringLiteral("TheBusinessDesk.com") << 2025 << 5;
        QTest::newRow("liverpool-city-profile-2017") << QStringLiteral("BusinessCloud") << 2017 << 4;
        QTest::newRow("liverpool-kyndryl-hub-2025") << QStringLiteral("Infotec") << 2025 << 5;
        QTest::newRow("technorth-launch-2014") << QStringLiteral("Silicon UK") << 2014 << 3;
    }

    void eachCitesItsOriginal()
    {
        QFETCH(const QString, publisher);
        QFETCH(const int, year);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Result<Article> article = readArticleFile(QStringLiteral(":/sample/%1.txt").arg(name), UseMetadata::Yes);
        QVERIFY2(article, article ? "" : qPrintable(article.error().message));
        QVERIFY(!article->title.isEmpty());
        QCOMPARE(article->publisher, publisher);
        QVERIFY(article->url.startsWith(QStringLiteral("https://")));
        QVERIFY(article->published && article->publishedKnown == DateKnown::Stated);
        QCOMPARE(static_cast<int>(article->published->year()), year);
        const qsizetype words = wordsOf(article->text).size();
        QVERIFY2(words >= 250 && words <= 500, qPrintable(QString::number(words)));
    }

    void everyMarkedFigureStandsInTheArticleAndNotInNoise_data() { eachCitesItsOriginal_data(); }

    void everyMarkedFigureStandsInTheArticleAndNotInNoise()
    {
        QFETCH(const int, figures);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Result<Article> article = readArticleFile(QStringLiteral(":/sample/%1.txt").arg(name), UseMetadata::No);
        QVERIFY(article);
        const QJsonArray marked = markedFigures(name);
        QCOMPARE(marked.size(), figures);
        for (const auto &figure : marked) {
            const QString quote = figure[u"quote"].toString();
            const qsizetype position = article->text.indexOf(quote);
            QVERIFY2(position >= 0, qPrintable(quote));
            QVERIFY2(!article->isNoise(static_cast<int>(position)), qPrintable(quote));
            QVERIFY(kindFromName(figure[u"kind"].toString()));
            QVERIFY(Gazetteer::instance().find(figure[u"place"].toString()) != kNoPlace);
        }
    }

    void theFiguresAtTheFootAreNoise_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("run");
        QTest::newRow("deal") << QStringLiteral("liverpool-kyndryl-hub-2025") << QStringLiteral("£40m deal");
        QTest::newRow("hire") << QStringLiteral("liverpool-kyndryl-hub-2025") << QStringLiteral("hire 250");
        QTest::newRow("fine") << QStringLiteral("technorth-launch-2014") << QStringLiteral("fines airline £20m");
        QTest::newRow("cut") << QStringLiteral("technorth-launch-2014") << QStringLiteral("cut 4,500 jobs");
    }

    void theFiguresAtTheFootAreNoise()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, run);
        const Result<Article> article = readArticleFile(QStringLiteral(":/sample/%1.txt").arg(name), UseMetadata::No);
        QVERIFY(article);
        const qsizetype position = article->text.indexOf(run);
        QVERIFY(position >= 0);
        QVERIFY(article->isNoise(static_cast<int>(position)));
    }

    void noSentenceIsThatOfAnOriginal_data() { eachCitesItsOriginal_data(); }

    void noSentenceIsThatOfAnOriginal()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QFile original(QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/../shared/corpus/seeds/%1.txt").arg(name));
        if (!original.open(QIODevice::ReadOnly))
            QSKIP("The real article is not here");
        QFile retold(QStringLiteral(":/sample/%1.txt").arg(name));
        QVERIFY(retold.open(QIODevice::ReadOnly));
        constexpr int kLongestSharedRun = 7;
        QSet<QString> shared = runsOf(QString::fromUtf8(retold.readAll()), kLongestSharedRun);
        shared.intersect(runsOf(QString::fromUtf8(original.readAll()), kLongestSharedRun));
        shared.remove(QStringLiteral("the 2025 greater manchester ai catalyst report"));
        QVERIFY2(shared.isEmpty(), qPrintable(QStringList(shared.begin(), shared.end()).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
