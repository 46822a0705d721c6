// SPDX-License-Identifier: GPL-3.0-or-later
// A join that may be wrong, from the articles' text to the answer that is remembered, by keyboard alone.
#include "tests/window/review_window.h"

#include <QFile>

#include <set>

using namespace pledgeboard;

namespace {

const char *const kFirst = "Fenwick Optics plans a laboratory in Newport\n\n14 May 2016\n\n"
                           "Fenwick Optics will create 120 jobs in Newport.\n";
/// A few months later: counts as the newer amount of one promise.
const char *const kSoonAfter = "The Newport laboratory\n\n20 September 2016\n\n"
                               "Fenwick Optics will create 180 jobs in Newport.\n";
/// A year later: counts as another promise.
const char *const kLongAfter = "The Newport laboratory opens\n\n20 May 2017\n\n"
                               "Fenwick Optics will create 150 jobs in Newport.\n";

} // namespace

class DoubtfulJoinTest : public QObject, private ReviewWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init()
    {
        prepareWindowTest();
        m_opened = std::make_unique<OpenedWindow>();
    }
    void cleanup() { close(); }

    void bothSentencesCanBeRead();
    void theAnswerIsRemembered_data();
    void theAnswerIsRemembered();
    void anAnswerChangedLaterWins();

private:
    QString write(const char *name, const char *text) const
    {
        QFile file(m_opened->path(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("no article for the test");
        return file.fileName();
    }

    /// The row of the doubt whether the two are one; -1 where it is settled.
    int doubtfulRow() const
    {
        for (int row = 0; row < doubts(); ++row) {
            if (panel().model()->doubt(row).kind == DoubtKind::DoubtfulJoin)
                return row;
        }
        return -1;
    }

    void goToTheJoin() const
    {
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < doubtfulRow(); ++i)
            press(Qt::Key_Down);
        QCOMPARE(panel().chosen(), std::vector<int>{doubtfulRow()});
    }

    /// Whether the two count once.
    bool areOne() const
    {
        std::set<std::int32_t> announcements;
        for (FigureRow row = 0; row < state()->figures.size(); ++row)
            announcements.insert(state()->columns.announcement[row]);
        return announcements.size() == 1;
    }

    void openAgain()
    {
        const QString file = window().session().path();
        m_opened->window.reset();
        openQueue(file);
    }

    /// A workspace of the first article and another one, with the queue open.
    void openPair(const char *second);
};

void DoubtfulJoinTest::openPair(const char *second)
{
    window().importFiles({write("first.txt", kFirst), write("second.txt", second)});
    m_opened->waitForImport();
    openQueue(window().session().path());
    QVERIFY(doubtfulRow() >= 0);
    QTRY_VERIFY(window().article().currentFigure());
}

void DoubtfulJoinTest::bothSentencesCanBeRead()
{
    openPair(kSoonAfter);
    goToTheJoin();
    const Doubt doubt = panel().model()->doubt(doubtfulRow());
    QCOMPARE(doubt.rows.size(), std::size_t{2});
    QTRY_COMPARE(window().article().currentFigure(), std::optional(doubt.rows.front()));
    QVERIFY(window().article().view()->toPlainText().contains(QStringLiteral("will create 120 jobs")));
    QVERIFY(panel().model()->index(doubtfulRow(), 0).data().toString().contains(QStringLiteral("120 and 180")));
    QVERIFY(!panel().model()->suggestion(doubtfulRow()).isEmpty());
}

void DoubtfulJoinTest::theAnswerIsRemembered_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("oneBefore");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("oneAfter");
    const QString soon = QString::fromLatin1(kSoonAfter);
    const QString late = QString::fromLatin1(kLongAfter);
    QTest::newRow("joined, and they are the same") << soon << true << Qt::Key_J << true;
    QTest::newRow("joined, and they are not") << soon << true << Qt::Key_N << false;
    QTest::newRow("joined, and accepted so") << soon << true << Qt::Key_Return << true;
    QTest::newRow("apart, and they are the same") << late << false << Qt::Key_J << true;
    QTest::newRow("apart, and they are not") << late << false << Qt::Key_N << false;
    QTest::newRow("apart, and accepted so") << late << false << Qt::Key_Return << false;
}

/// Answers by the key, takes it back, does it again, opens the workspace anew, and reads its articles again.
void DoubtfulJoinTest::theAnswerIsRemembered()
{
    QFETCH(QString, second);
    QFETCH(bool, oneBefore);
    QFETCH(Qt::Key, key);
    QFETCH(bool, oneAfter);
    openPair(second.toLatin1().constData());
    const DecisionKind kind = oneAfter ? DecisionKind::Same : DecisionKind::Different;
    goToTheJoin();
    QCOMPARE(areOne(), oneBefore);
    const QString before = stateText(*state());
    press(key);
    settle();
    const QString after = stateText(*state());
    QVERIFY(decision(kind));
    QCOMPARE(doubtfulRow(), -1);
    QCOMPARE(areOne(), oneAfter);
    undo();
    QCOMPARE(stateText(*state()), before);
    QVERIFY(doubtfulRow() >= 0);
    QCOMPARE(areOne(), oneBefore);
    redo();
    QCOMPARE(stateText(*state()), after);
    openAgain();
    QCOMPARE(stateText(*state()), after);
    QCOMPARE(doubtfulRow(), -1);
    press(Qt::Key_F5, Qt::ShiftModifier);
    m_opened->waitForImport();
    QVERIFY(decision(kind));
    QCOMPARE(doubtfulRow(), -1);
    QCOMPARE(areOne(), oneAfter);
}

void DoubtfulJoinTest::anAnswerChangedLaterWins()
{
    openPair(kSoonAfter);
    goToTheJoin();
    press(Qt::Key_N);
    settle();
    const QString apart = stateText(*state());
    // Their sentences are doubtful no more: the answer is given from the article, with the other figure asked for.
    QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!window().lists().showsReview());
    QVERIFY(window().actions().review->join->isEnabled());
    window().actions().review->join->trigger();
    dialog<ChooseFigureDialog>();
    press(Qt::Key_Return);
    QTRY_COMPARE(window().imports().undoStack().count(), 2);
    settle();
    QVERIFY(areOne());
    QVERIFY(!decision(DecisionKind::Different));
    undo();
    QCOMPARE(stateText(*state()), apart);
}

QTEST_MAIN(DoubtfulJoinTest)
#include "tst_doubtful_join.moc"
