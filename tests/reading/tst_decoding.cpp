// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/article_reader.h"
#include "tests/reading/written.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

namespace {

const QString kText = QStringLiteral(
    "Leeds wins £5m – and “40 jobs”\n\nThe council’s plan for €2m brings 40 jobs to the city by 2030.\n");

QByteArray encoded(QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(kText);
}

/// kText in Windows-1252.
QByteArray inWindows1252()
{
    QByteArray bytes = kText.toLatin1();
    for (const auto &[character, byte] :
         {std::pair(u'–', '\x96'), {u'“', '\x93'}, {u'”', '\x94'}, {u'’', '\x92'}, {u'€', '\x80'}})
        bytes[kText.indexOf(character)] = byte;
    return bytes;
}

} // namespace

class DecodingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const { return written(m_folder, name, bytes); }

private Q_SLOTS:
    void halfASurrogatePairIsReplaced()
    {
        const QByteArray bytes("\xFF\xFE"
                               "A\0\x00\xD8"
                               "B\0\x00\xDC",
                               10);
        const Result<Article> article = readArticleBytes(bytes, QStringLiteral("a.txt"));
        QVERIFY(article.has_value());
        QCOMPARE(article->text, QStringLiteral("A\uFFFDB\uFFFD"));
    }

    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << kText.toUtf8();
        QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8, true);
        QTest::newRow("UTF-16 little-endian with mark") << encoded(QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16 big-endian with mark") << encoded(QStringConverter::Utf16BE, true);
        QTest::newRow("UTF-16 little-endian") << encoded(QStringConverter::Utf16LE, false);
        QTest::newRow("UTF-16 big-endian") << encoded(QStringConverter::Utf16BE, false);
        QTest::newRow("UTF-32 with mark") << encoded(QStringConverter::Utf32LE, true);
        QTest::newRow("Windows-1252") << inWindows1252();
        QTest::newRow("UTF-8 and Windows-1252 pasted together") << kText.left(20).toUtf8() + inWindows1252().mid(20);
        QTest::newRow("Windows line ends") << kText.toUtf8().replace("\n", "\r\n");
        QTest::newRow("old Mac line ends") << kText.toUtf8().replace("\n", "\r");
        QTest::newRow("Unicode line ends") << kText.toUtf8().replace("\n", "\u2028");
    }

    void readsEveryEncoding()
    {
        QFETCH(const QByteArray, bytes);
        const Result<Article> article = readArticleBytes(bytes, QStringLiteral("a.txt"));
        QVERIFY2(article, article ? "" : qPrintable(article.error().message));
        QCOMPARE(article->text, kText);
        QCOMPARE(article->title, QStringLiteral("Leeds wins £5m – and “40 jobs”"));
    }

    void aPoundSignAloneSurvives()
    {
        QCOMPARE(readArticleBytes("Leeds wins \xA3\x35m", QStringLiteral("a.txt"))->text,
                 QStringLiteral("Leeds wins £5m"));
    }

    void charactersBeyondTheBasicPlaneSurvive()
    {
        const QString text = QStringLiteral("Leeds wins £5m \U0001F680 today");
        QCOMPARE(readArticleBytes(text.toUtf8(), QStringLiteral("a.txt"))->text, text);
        QCOMPARE(readArticleText(text)->text, text);
    }

    void illFormedUtf8IsReadByteByByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("overlong") << QByteArray("a \xC0\xA3 b") << QStringLiteral("a À£ b");
        QTest::newRow("surrogate") << QByteArray("a \xED\xA0\x80 b") << QStringLiteral("a í\u00A0€ b");
        QTest::newRow("cut off") << QByteArray("a £5m \xC2") << QStringLiteral("a £5m Â");
    }

    void illFormedUtf8IsReadByteByByte()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const Result<Article> article = readArticleBytes(bytes, QStringLiteral("a.txt"));
        QVERIFY(article);
        QCOMPARE(article->text, text);
    }

    void badBytesHaveTheirMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *says) {
            QTest::newRow(name) << bytes << code << QString::fromUtf8(says);
        };
        row("empty", {}, ErrorCode::FileEmpty, "is empty");
        row("white space", " \t\r\n\n", ErrorCode::FileEmpty, "white space");
        row("mark alone", "\xEF\xBB\xBF", ErrorCode::FileEmpty, "white space");
        row("PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj", ErrorCode::FileBinary, "PDF");
        row("Word", QByteArray("PK\x03\x04\x14\x00\x06\x00", 8), ErrorCode::FileBinary, "Word");
        row("old Word", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ErrorCode::FileBinary, "Office");
        row("rich text", "{\\rtf1\\ansi Leeds}", ErrorCode::FileBinary, "rich-text");
        row("PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10), ErrorCode::FileBinary, "PNG");
        row("JPEG", "\xFF\xD8\xFF\xE0 JFIF", ErrorCode::FileBinary, "JPEG");
        row("GIF", "GIF89a", ErrorCode::FileBinary, "GIF");
        row("compressed", "\x1F\x8B\x08", ErrorCode::FileBinary, "compressed");
        row("database", QByteArray("SQLite format 3\0 and more", 25), ErrorCode::FileBinary, "workspace");
        row("web page", "<!DOCTYPE html>\n<html><body>Leeds", ErrorCode::FileBinary, "web page");
        row("web page in capitals", "\n <HTML><BODY>Leeds", ErrorCode::FileBinary, "web page");
        row("zero bytes", QByteArray("Leeds\0wins\0\0£5m", 16), ErrorCode::FileBinary, "no plain text");
        row("control bytes", "\x01\x02\x03\x04\x05 Leeds", ErrorCode::FileBinary, "no plain text");
        row("unknown encoding", "Leeds \x81\x8D", ErrorCode::FileEncoding, "byte 81 at position 6");
    }

    void badBytesHaveTheirMessage()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, says);
        const Result<Article> article = readArticleBytes(bytes, QStringLiteral("story.txt"));
        QVERIFY(!article);
        QCOMPARE(article.error().code, code);
        QVERIFY2(article.error().message.contains(says), qPrintable(article.error().message));
        QVERIFY2(article.error().message.contains(QStringLiteral("story.txt")), qPrintable(article.error().message));
    }

    void aFileOfMoreThanTwentyMegabytesIsRefused()
    {
        const QString path =
            write(QStringLiteral("large.txt"), QByteArray(static_cast<int>(kMaxArticleBytes) + 1, 'a'));
        const Result<Article> article = readArticleFile(path, UseMetadata::No);
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::FileTooLarge);
        QVERIFY(article.error().message.contains(QStringLiteral("large.txt")));
        QVERIFY(!readArticleBytes(QByteArray(static_cast<int>(kMaxArticleBytes) + 1, 'a'), QStringLiteral("x")));
    }

    void filesThatCannotBeReadHaveTheirMessage_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing.txt")) << ErrorCode::FileNotFound;
        QTest::newRow("folder") << m_folder.path() << ErrorCode::FileUnreadable;
        QTest::newRow("device") << QStringLiteral("/dev/null") << ErrorCode::FileUnreadable;
        QTest::newRow("broken disk") << QStringLiteral("/proc/self/mem") << ErrorCode::FileUnreadable;
    }

    void filesThatCannotBeReadHaveTheirMessage()
    {
        QFETCH(const QString, path);
        QFETCH(const ErrorCode, code);
        const Result<Article> article = readArticleFile(path, UseMetadata::No);
        QVERIFY(!article);
        QCOMPARE(article.error().code, code);
        QVERIFY2(article.error().message.contains(QFileInfo(path).fileName()), qPrintable(article.error().message));
    }

    void aFileWithoutPermissionIsUnreadable()
    {
        const QString path = write(QStringLiteral("secret.txt"), kText.toUtf8());
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile probe(path); probe.open(QIODevice::ReadOnly))
            QSKIP("This user may read every file");
        const Result<Article> article = readArticleFile(path, UseMetadata::No);
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::FileUnreadable);
    }

    void anArticleKnowsItsFile()
    {
        const Result<Article> article =
            readArticleFile(write(QStringLiteral("Llŷn £.txt"), kText.toUtf8()), UseMetadata::No);
        QVERIFY(article);
        QCOMPARE(article->fileName, QStringLiteral("Llŷn £.txt"));
        QVERIFY(!article->id.isEmpty());
        QVERIFY(readArticleText(kText)->fileName.isEmpty());
        QVERIFY(readArticleText(kText)->id != readArticleText(kText)->id);
    }

    void pastedTextMayBeBad()
    {
        QCOMPARE(readArticleText(QString()).error().code, ErrorCode::FileEmpty);
        QCOMPARE(readArticleText(QStringLiteral(" \n")).error().code, ErrorCode::FileEmpty);
        QCOMPARE(readArticleText(QStringLiteral("a\r\nb"))->text, QStringLiteral("a\nb"));
    }

    /// Long and repetitive input must take time in proportion to its length: this would not end within the test's time otherwise.
    void hostileInputIsReadOnce_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("one line") << QByteArray("a ");
        QTest::newRow("dashes") << QByteArray("-");
        QTest::newRow("feet") << QByteArray(
            "Most read\n\nThe council of the town said that it had spent four pounds.\n\n");
        QTest::newRow("noise by turns") << QByteArray("Close\nx\n");
        QTest::newRow("months to go") << QByteArray("four months to go ");
        QTest::newRow("line ends") << QByteArray("\n");
    }

    void hostileInputIsReadOnce()
    {
        QFETCH(const QByteArray, piece);
        const Result<Article> article =
            readArticleBytes("x" + piece.repeated(500'000 / static_cast<int>(piece.size())), QStringLiteral("a.txt"));
        QVERIFY(article);
        QVERIFY(!article->published);
    }
};

QTEST_GUILESS_MAIN(DecodingTest)
#include "tst_decoding.moc"
