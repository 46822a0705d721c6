// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "models/domain/kind.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace pledgeboard;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

QString catalogueFile(const QString &code)
{
    return QStringLiteral(PLEDGEBOARD_SOURCE_DIR "/translations/pledgeboard_%1.ts").arg(code);
}

QList<Message> readCatalogue(const QString &code)
{
    QFile file(catalogueFile(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append(
                Message{context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes", true});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1", "%2", "%n" of a text, sorted, each as often as it stands there.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]+"));
    QStringList found;
    for (QRegularExpressionMatchIterator matches = placeholder.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

/// Whether a letter is marked as the key of a menu entry or label.
bool hasKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("(?<!&)&(?=[^&\\s])"));
    return key.match(text).hasMatch();
}

QString said(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanup() { installLanguage(QStringLiteral("en")); }

    void everyLanguageHasItsCatalogue()
    {
        QCOMPARE(languages().first().code, QStringLiteral("en"));
        for (const Language &language : languages()) {
            QVERIFY2(QFile::exists(QStringLiteral(":/i18n/pledgeboard_%1.qm").arg(language.code)),
                     qPrintable(language.code));
            QVERIFY2(!readCatalogue(language.code).isEmpty(), qPrintable(language.code));
        }
    }

    void aLanguageIsSwappedWhileTheProgramRuns()
    {
        QCOMPARE(kindTitle(Kind::JobsPromised), QStringLiteral("Jobs promised"));
        installLanguage(QStringLiteral("cy"));
        QCOMPARE(installedLanguage(), QStringLiteral("cy"));
        QCOMPARE(kindTitle(Kind::JobsPromised), QStringLiteral("Swyddi a addawyd"));
        QCOMPARE(QLocale().language(), QLocale::Welsh);
        installLanguage(QStringLiteral("en"));
        QCOMPARE(kindTitle(Kind::JobsPromised), QStringLiteral("Jobs promised"));
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void anUnknownLanguageIsEnglish()
    {
        installLanguage(QStringLiteral("cy"));
        installLanguage(QStringLiteral("tlh"));
        QCOMPARE(installedLanguage(), QStringLiteral("en"));
        QCOMPARE(kindTitle(Kind::JobsPromised), QStringLiteral("Jobs promised"));
    }

    void theSystemsLanguageIsOneOfOurs()
    {
        const QString code = systemLanguage();
        QVERIFY(std::any_of(languages().cbegin(), languages().cend(),
                            [&code](const Language &language) { return language.code == code; }));
    }

    void pluralsAreWrittenOut()
    {
        const char *context = "pledgeboard::FilterChips";
        installLanguage(QStringLiteral("en"));
        QCOMPARE(said(context, "%n place(s)", 1), QStringLiteral("1 place"));
        QCOMPARE(said(context, "%n place(s)", 3), QStringLiteral("3 places"));
        installLanguage(QStringLiteral("cy"));
        for (const int n : {0, 1, 2, 5, 6, 7, 100})
            QCOMPARE(said(context, "%n place(s)", n), QStringLiteral("%1 lle").arg(n));
    }

    void cataloguesAreWhole_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qsizetype>("pluralForms");
        QTest::newRow("Welsh") << QStringLiteral("cy") << qsizetype(5);
        QTest::newRow("English") << QStringLiteral("en") << qsizetype(2);
    }

    /// Nothing is unfinished or empty, every placeholder is kept, and what has a key has one in the translation too.
    void cataloguesAreWhole()
    {
        QFETCH(const QString, code);
        QFETCH(const qsizetype, pluralForms);
        for (const Message &message : readCatalogue(code)) {
            const QByteArray what = (message.context + QStringLiteral(": ") + message.source).toUtf8();
            QVERIFY2(message.finished, what.constData());
            QVERIFY2(message.translations.size() == (message.plural ? pluralForms : 1), what.constData());
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), what.constData());
                QVERIFY2(placeholders(translation) == placeholders(message.source), what.constData());
                QVERIFY2(hasKey(translation) == hasKey(message.source), what.constData());
            }
        }
    }

    void theWelshCatalogueCoversWhatTheWindowShowsFirst()
    {
        QSet<QString> contexts;
        for (const Message &message : readCatalogue(QStringLiteral("cy")))
            contexts.insert(message.context);
        for (const char *context : {"Kind", "LeftOutReason", "Format", "pledgeboard::QueryPanel"})
            QVERIFY2(contexts.contains(QString::fromLatin1(context)), context);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
