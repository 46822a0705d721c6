// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/change_log.h"

#include <QSet>
#include <QTest>

using namespace pledgeboard;

namespace {

Figure readFigure()
{
    Figure figure;
    figure.id = QStringLiteral("f");
    figure.kind = Kind::MoneyInvestment;
    figure.amount = {65'000, 50'000, 80'000, Bound::About, Currency("USD")};
    figure.place = QStringLiteral("Leeds");
    figure.evidence.number = {3, 12};
    figure.evidence.quote = QStringLiteral("$500 to $800, 100%1 sure");
    return figure;
}

LogEntry entry(LogSubject subject)
{
    LogEntry made;
    made.subject = subject;
    made.words = QStringLiteral("80 %2 jobs");
    made.otherWords = QStringLiteral("90 jobs");
    made.newValue = QStringLiteral("yes");
    return made;
}

} // namespace

class ChangeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everySubjectHasAnOwnNameAndOwnSentences()
    {
        QSet<QString> names;
        QSet<QString> sentences;
        for (int i = 0; i < kLogSubjectCount; ++i) {
            const auto subject = static_cast<LogSubject>(i);
            QCOMPARE(logSubjectFromName(logSubjectName(subject)), subject);
            names.insert(logSubjectName(subject));
            LogEntry told = entry(subject);
            told.words = subject >= LogSubject::Import ? QStringLiteral("3") : told.words;
            sentences.insert(logSentence(told));
            sentences.insert(logSentence(reversed({told}).front()));
        }
        QCOMPARE(names.size(), kLogSubjectCount);
        QCOMPARE(sentences.size(), 2 * kLogSubjectCount);
        QVERIFY(!logSubjectFromName(u"dreamt"));
    }

    void wordsWithPlaceMarkersStayAsTheyAre()
    {
        QCOMPARE(logSentence(entry(LogSubject::Same)), QStringLiteral("Joined “80 %2 jobs” and “90 jobs”."));
        QCOMPARE(logSentence(reversed({entry(LogSubject::Rejected)}).front()),
                 QStringLiteral("Took back that “80 %2 jobs” is rejected."));
    }

    void anEditIsAnEntryForEachAnswerThatDiffers()
    {
        Figure to = readFigure();
        to.kind = Kind::MoneyPublic;
        to.amount = {65'000, {}, {}, Bound::AtLeast, kPound};
        to.place.clear();
        to.year = 2024;
        to.period = Period{2024, 2030};
        QStringList sentences;
        for (const LogEntry &made : loggedEdit(readFigure(), to)) {
            QCOMPARE(made.figureId, QStringLiteral("f"));
            sentences.append(logSentence(made).replace(readFigure().evidence.quote, QStringLiteral("W")));
        }
        QCOMPARE(sentences,
                 (QStringList{QStringLiteral("Changed the kind of “W” from Investment to Public funding."),
                              QStringLiteral("Changed the amount of “W” from $500 to $800 to more than £650."),
                              QStringLiteral("Changed the place of “W” from Leeds to none."),
                              QStringLiteral("Changed the year of “W” from none to 2024."),
                              QStringLiteral("Changed the period of “W” from none to 2024 to 2030.")}));
        QVERIFY(loggedEdit(to, to).empty());
    }

    void articlesAreCounted()
    {
        LogEntry imported = entry(LogSubject::Import);
        imported.words = QStringLiteral("12");
        QVERIFY(logSentence(imported).startsWith(QStringLiteral("Imported 12 article")));
        QVERIFY(logSentence(reversed({imported}).front()).startsWith(QStringLiteral("Took 12 article")));
    }

    void theSameWordsElsewhereAreOtherEvidence()
    {
        Figure to = readFigure();
        to.evidence.number = {90, 99};
        const std::vector<LogEntry> entries = loggedEdit(readFigure(), to);
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries.front().subject, LogSubject::Evidence);
    }

    void timesReadBack()
    {
        const QString text = QStringLiteral("2026-11-02T09:05:07Z");
        QCOMPARE(timeText(timeFromText(text)), text);
        QCOMPARE(timeText(timeFromText(QStringLiteral("yesterday, at half past"))), QString());
        QCOMPARE(timeText(timeFromText(QStringLiteral("2026-13-42T09:05:07Z"))), QString());
        QCOMPARE(timeText({}), QString());
    }
};

QTEST_GUILESS_MAIN(ChangeLogTest)
#include "tst_change_log.moc"
