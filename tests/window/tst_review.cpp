// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of doubts, worked by keyboard alone: every answer, undo, and the sample to its end.
#include "tests/window/review_window.h"

using namespace pledgeboard;

class ReviewTest : public QObject, private ReviewWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { openDoubts(); }
    void cleanup() { close(); }

    void returnAcceptsAndGoesOn();
    void aAcceptsToo();
    void severalAreAcceptedAsOneStep();
    void rRejects();
    void eEdits();
    void jJoinsTheChosen();
    void jAsksForTheOther();
    void pMakesAPart();
    void nKeepsApart();
    void sSkips();
    void escapeLeadsBack();
    void eachStepIsUndone_data();
    void eachStepIsUndone();
    void keysAreWordsElsewhere();
    void theSampleIsWorkedToItsEnd();
};

void ReviewTest::returnAcceptsAndGoesOn()
{
    const QStringList ids = asked();
    for (int answered = 1; answered <= kDoubtfulFigures; ++answered) {
        const FigureRow row = panel().model()->doubt(panel().chosen().front()).rows.front();
        QTRY_COMPARE(window().article().currentFigure(), std::optional(row));
        press(Qt::Key_Return);
        QCOMPARE(doubts(), kDoubtfulFigures - answered);
        settle();
        QCOMPARE(doubts(), kDoubtfulFigures - answered);
        QCOMPARE(asked(), ids.mid(answered));
    }
    QCOMPARE(state()->decisions.size(), std::size_t{kDoubtfulFigures});
    QVERIFY(panel().chosen().empty());
    QCOMPARE(window().imports().undoStack().count(), kDoubtfulFigures);
}

void ReviewTest::aAcceptsToo()
{
    // Faster than the workspace is written.
    for (int i = 0; i < kDoubtfulFigures; ++i)
        press(Qt::Key_A);
    QCOMPARE(doubts(), 0);
    settle();
    QCOMPARE(doubts(), 0);
    QCOMPARE(state()->decisions.size(), std::size_t{kDoubtfulFigures});
    for (int i = 0; i < kDoubtfulFigures; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(doubts(), kDoubtfulFigures);
    QVERIFY(state()->decisions.empty());
}

void ReviewTest::severalAreAcceptedAsOneStep()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(panel().chosen().size(), std::size_t{3});
    press(Qt::Key_Return);
    settle();
    QCOMPARE(doubts(), kDoubtfulFigures - 3);
    QCOMPARE(window().imports().undoStack().count(), 1);
    QVERIFY(window().imports().undoStack().undoText().startsWith(QStringLiteral("accepting 3 doubt")));
    undo();
    QCOMPARE(doubts(), kDoubtfulFigures);
}

void ReviewTest::rRejects()
{
    const QString id = asked().front();
    press(Qt::Key_R);
    settle();
    QCOMPARE(decision(DecisionKind::Rejected)->figure.id, id);
    QVERIFY(isRejected(id.section(u'-', 1).toInt()));
    undo();
    QVERIFY(state()->columns.rejected.empty());
}

void ReviewTest::eEdits()
{
    const int number = asked().front().section(u'-', 1).toInt();
    press(Qt::Key_E);
    auto *edit = dialog<EditFigureDialog>();
    // The offscreen platform has no windows for lists that drop down.
    for (QLineEdit *line : edit->findChildren<QLineEdit *>())
        line->setCompleter(nullptr);
    // Kind, bound, amount, end of a range, place: as Tab goes.
    while (!qobject_cast<QLineEdit *>(QApplication::focusWidget())
           || QApplication::focusWidget() != edit->findChild<QLineEdit *>(QStringLiteral("place")))
        press(Qt::Key_Tab);
    type(QStringLiteral("Hull"));
    press(Qt::Key_Return);
    settle();
    QCOMPARE(figure(number).place, QStringLiteral("Hull"));
    QCOMPARE(doubts(), kDoubtfulFigures - 1);
    undo();
    QCOMPARE(figure(number).place, QString());
    redo();
    QCOMPARE(figure(number).place, QStringLiteral("Hull"));
}

void ReviewTest::jJoinsTheChosen()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QStringList ids = asked();
    press(Qt::Key_J);
    settle();
    const Decision *same = decision(DecisionKind::Same);
    QVERIFY(same);
    QCOMPARE(same->figure.id, ids[0]);
    QCOMPARE(same->other.id, ids[1]);
    undo();
    QVERIFY(!decision(DecisionKind::Same));
}

void ReviewTest::jAsksForTheOther()
{
    const QString id = asked().front();
    press(Qt::Key_J);
    dialog<ChooseFigureDialog>();
    press(Qt::Key_Return);
    settle();
    QVERIFY(decision(DecisionKind::Same));
    QCOMPARE(decision(DecisionKind::Same)->figure.id, id);
    QVERIFY(decision(DecisionKind::Same)->other.id != id);
}

void ReviewTest::pMakesAPart()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_P);
    settle();
    const Decision *inside = decision(DecisionKind::Inside);
    QVERIFY(inside);
    QVERIFY(figure(inside->figure.id.section(u'-', 1).toInt()).amount.value
            < figure(inside->other.id.section(u'-', 1).toInt()).amount.value);
    undo();
    QVERIFY(!decision(DecisionKind::Inside));
}

void ReviewTest::nKeepsApart()
{
    press(Qt::Key_N);
    QVERIFY(window().messages().isVisible()); // one figure is not the same as nothing
    QVERIFY(state()->decisions.empty());
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_N);
    settle();
    QVERIFY(decision(DecisionKind::Different));
    undo();
    QVERIFY(!decision(DecisionKind::Different));
}

void ReviewTest::sSkips()
{
    const QStringList ids = asked();
    press(Qt::Key_S);
    QCOMPARE(asked(), ids.mid(1) + ids.mid(0, 1));
    QCOMPARE(panel().chosen(), std::vector<int>{0});
    settle();
    QCOMPARE(asked(), ids.mid(1) + ids.mid(0, 1));
    QCOMPARE(window().imports().undoStack().count(), 0);
}

void ReviewTest::escapeLeadsBack()
{
    press(Qt::Key_Escape);
    QVERIFY(!window().lists().showsReview());
    QVERIFY(!window().actions().review->queue->isChecked());
}

void ReviewTest::eachStepIsUndone_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("accept") << Qt::Key_Return;
    QTest::newRow("reject") << Qt::Key_R;
    QTest::newRow("join") << Qt::Key_J;
    QTest::newRow("part") << Qt::Key_P;
    QTest::newRow("not the same") << Qt::Key_N;
}

void ReviewTest::eachStepIsUndone()
{
    QFETCH(Qt::Key, key);
    const QString before = stateText(*state());
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(key);
    settle();
    const QString after = stateText(*state());
    QVERIFY(after != before);
    undo();
    QCOMPARE(stateText(*state()), before);
    redo();
    QCOMPARE(stateText(*state()), after);
}

void ReviewTest::keysAreWordsElsewhere()
{
    window().article().view()->setFocus();
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_J, Qt::Key_A, Qt::Key_Return})
        press(key);
    settle();
    QVERIFY(state()->decisions.empty());
}

void ReviewTest::theSampleIsWorkedToItsEnd()
{
    const QString file = m_opened->path(QStringLiteral("sample.pledgeboard"));
    QVERIFY(Workspace::create(file));
    m_opened->open(file);
    window().importFiles(sampleArticles());
    m_opened->waitForImport();
    std::vector<LogEntry> log;
    window().session().readChangeLog([&log](const Result<std::vector<LogEntry>> &read) { log = *read; });
    QTRY_COMPARE(log.size(), std::size_t{1});
    QVERIFY(logSentence(log.front()).startsWith(QStringLiteral("Imported 5 article")));
    QApplication::setActiveWindow(m_opened->window.get());
    QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier);
    const int first = doubts();
    const QString before = stateText(*state());
    int answered = 0;
    while (doubts() > 0 && answered < 200) {
        press(Qt::Key_Return);
        ++answered;
        settle();
    }
    QCOMPARE(doubts(), 0);
    QVERIFY(answered <= first);
    while (window().imports().undoStack().index() > 1) // the import is the first step
        undo();
    QCOMPARE(stateText(*state()), before);
    QCOMPARE(doubts(), first);
}

QTEST_MAIN(ReviewTest)
#include "tst_review.moc"
