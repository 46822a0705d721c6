// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/article_reader.h"
#include "models/reading/metadata.h"
#include "tests/reading/written.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

class MetadataTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const { return written(m_folder, name, bytes); }

    const QByteArray m_text{"Leeds wins five million pounds\n\n12 January 2025\n\nThe council of Leeds said that it "
                            "had won five million pounds.\n"};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void goesOverWhatTheTextSays()
    {
        const QString path = write(QStringLiteral("one.txt"), m_text);
        write(QStringLiteral("one.meta.json"),
              "{\"title\": \"Another title\", \"publisher\": \"Example Post\", \"published\": \"2025-01-17\", \"url\": "
              "\"https://example.org/1\", \"more\": 1}");
        const Result<Article> article = readArticleFile(path, UseMetadata::Yes);
        QVERIFY(article);
        QCOMPARE(article->title, QStringLiteral("Another title"));
        QCOMPARE(article->publisher, QStringLiteral("Example Post"));
        QCOMPARE(article->url, QStringLiteral("https://example.org/1"));
        QCOMPARE(*article->published, date(2025, 1, 17));
        QCOMPARE(article->publishedKnown, DateKnown::Stated);
    }

    void isNotReadUnlessAsked()
    {
        const QString path = write(QStringLiteral("two.txt"), m_text);
        write(QStringLiteral("two.meta.json"), "this is broken");
        const Result<Article> article = readArticleFile(path, UseMetadata::No);
        QVERIFY(article);
        QCOMPARE(article->title, QStringLiteral("Leeds wins five million pounds"));
        QCOMPARE(*article->published, date(2025, 1, 12));
        QVERIFY(article->publisher.isEmpty());
    }

    void whatIsNullOrAbsentLeavesTheText()
    {
        const QString path = write(QStringLiteral("a.b.txt"), m_text);
        write(QStringLiteral("a.b.meta.json"), "{\"title\": null, \"published\": null}");
        const Result<Article> article = readArticleFile(path, UseMetadata::Yes);
        QVERIFY(article);
        QCOMPARE(article->title, QStringLiteral("Leeds wins five million pounds"));
        QCOMPARE(*article->published, date(2025, 1, 12));
    }

    void isNotNeeded() { QVERIFY(readArticleFile(write(QStringLiteral("alone.txt"), m_text), UseMetadata::Yes)); }

    void brokenMetadataIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << QByteArray("{\"title\": ") << QStringLiteral("no JSON");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("no JSON");
        QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("no JSON object");
        QTest::newRow("a number for a title") << QByteArray("{\"title\": 5}") << QStringLiteral("\"title\"");
        QTest::newRow("no such day") << QByteArray("{\"published\": \"2025-02-30\"}")
                                     << QStringLiteral("\"published\"");
        QTest::newRow("another order") << QByteArray("{\"published\": \"17/01/2025\"}")
                                       << QStringLiteral("\"published\"");
        QTest::newRow("a month") << QByteArray("{\"published\": \"2025-01\"}") << QStringLiteral("\"published\"");
        QTest::newRow("large") << QByteArray(1024 * 1024 + 1, ' ') << QStringLiteral("1 MB");
    }

    void brokenMetadataIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, says);
        const QString path = write(QStringLiteral("broken.txt"), m_text);
        write(QStringLiteral("broken.meta.json"), json);
        const Result<Article> article = readArticleFile(path, UseMetadata::Yes);
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::FileUnreadable);
        QVERIFY2(article.error().message.contains(QStringLiteral("broken.meta.json")),
                 qPrintable(article.error().message));
        QVERIFY2(article.error().message.contains(says), qPrintable(article.error().message));
    }

    void whatAPersonEntersIsKnownAsEntered()
    {
        Result<Article> article = readArticleText(QString::fromUtf8(m_text));
        QVERIFY(article);
        ArticleDetails details;
        applyDetails(*article, details);
        QCOMPARE(article->publishedKnown, DateKnown::Stated);
        details.title = QStringLiteral("Mine");
        details.published = date(2024, 5, 1);
        applyDetails(*article, details);
        QCOMPARE(article->title, QStringLiteral("Mine"));
        QCOMPARE(*article->published, date(2024, 5, 1));
        QCOMPARE(article->publishedKnown, DateKnown::Entered);
    }

    void headlines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("headline");
        const QString body = QStringLiteral("\n\nThe council of Leeds said that it had won five million pounds.\n");
        QTest::newRow("first line") << QStringLiteral("Leeds wins five million") + body
                                    << QStringLiteral("Leeds wins five million");
        QTest::newRow("behind noise") << QStringLiteral("Menu\nTERMS | TECH\nLeeds wins five million") + body
                                      << QStringLiteral("Leeds wins five million");
        QTest::newRow("behind a section") << QStringLiteral("Business\n\nLeeds wins five million") + body
                                          << QStringLiteral("Leeds wins five million");
        QTest::newRow("question") << QStringLiteral("Can Leeds win five million?") + body
                                  << QStringLiteral("Can Leeds win five million?");
        QTest::newRow("none") << body.trimmed() << QString();
        QTest::newRow("quotation first") << QStringLiteral("“Leeds has won,” says the mayor.\nLeeds wins five million")
                                                + body
                                         << QString();
        QTest::newRow("address first") << QStringLiteral("https://example.org/a b c\nLeeds wins five million") + body
                                       << QStringLiteral("Leeds wins five million");
    }

    void headlines()
    {
        QFETCH(const QString, text);
        const Result<Article> article = readArticleText(text);
        QVERIFY(article);
        QTEST(article->title, "headline");
    }
};

QTEST_GUILESS_MAIN(MetadataTest)
#include "tst_metadata.moc"
