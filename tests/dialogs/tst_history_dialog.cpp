// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/history_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pledgeboard;

namespace {

LogEntry entryOf(LogSubject subject, const char *words, const char *who, const char *note = "")
{
    LogEntry entry;
    entry.subject = subject;
    entry.words = QString::fromUtf8(words);
    entry.who = QString::fromUtf8(who);
    entry.note = QString::fromUtf8(note);
    entry.newValue = QStringLiteral("yes");
    entry.when = timeFromText(QStringLiteral("2026-11-02T12:05:07Z"));
    return entry;
}

const std::vector<LogEntry> kEntries{entryOf(LogSubject::Rejected, "80 jobs", "Ann", "the mill closed"),
                                     entryOf(LogSubject::Accepted, "70 jobs", "Bryn"),
                                     entryOf(LogSubject::Accepted, "80 posts", "")};

QString count(const HistoryDialog &dialog)
{
    return dialog.findChild<QLabel *>()->text();
}

} // namespace

class HistoryDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachEntryIsALine()
    {
        const HistoryDialog dialog(kEntries);
        const QStringList lines = dialog.lines();
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("2 November 2026")));
        QVERIFY(lines[0].endsWith(QStringLiteral("Ann · Rejected “80 jobs”. · Note: the mill closed")));
        QVERIFY(lines[1].endsWith(QStringLiteral("Bryn · Accepted “70 jobs”.")));
        QVERIFY(!lines[2].contains(QStringLiteral("· ·")));
    }

    void typingSearchesEveryPart_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed") << QString() << 3;
        QTest::newRow("a name") << QStringLiteral("bryn") << 1;
        QTest::newRow("a note") << QStringLiteral("mill") << 1;
        QTest::newRow("a sentence") << QStringLiteral("accepted") << 2;
        QTest::newRow("a date") << QStringLiteral("november 2026") << 3;
        QTest::newRow("words in any order") << QStringLiteral("  80   accepted ") << 1;
        QTest::newRow("what is not there") << QStringLiteral("quay") << 0;
    }

    void typingSearchesEveryPart()
    {
        QFETCH(QString, words);
        QFETCH(int, found);
        const HistoryDialog dialog(kEntries);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), words);
        QCOMPARE(dialog.lines().size(), found);
        if (found == 0)
            QCOMPARE(count(dialog), QStringLiteral("No change holds these words."));
        else if (found < 3)
            QVERIFY(count(dialog).startsWith(QStringLiteral("%1 of 3").arg(found)));
        dialog.findChild<QLineEdit *>()->clear();
        QCOMPARE(dialog.lines().size(), 3);
    }

    void whatIsFoundIsCopied()
    {
        const HistoryDialog dialog(kEntries);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("bryn"));
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Copy")))
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text(), dialog.lines().join(u'\n') + u'\n');
    }

    void anEmptyHistorySaysSo()
    {
        const HistoryDialog dialog({});
        QCOMPARE(dialog.lines(), QStringList());
        QCOMPARE(count(dialog), QStringLiteral("Nothing was changed by hand yet."));
    }

    void theFieldsHaveNames()
    {
        const HistoryDialog dialog(kEntries);
        QVERIFY(!dialog.findChild<QLineEdit *>()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(HistoryDialogTest)
#include "tst_history_dialog.moc"
