// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the queue: evidence and figures from a selection of the text, what was delivered, the history, a workspace that cannot be written.
#include "tests/window/review_window.h"

using namespace pledgeboard;

class ReviewEvidenceTest : public QObject, private ReviewWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { openDoubts(); }
    void cleanup() { close(); }

    void aSelectionBecomesTheEvidence();
    void aSelectionBecomesAFigure();
    void whatWasDeliveredIsNoted();
    void theHistoryTellsWhoAndWhen();
    void aWorkspaceThatCannotBeWrittenSaysSo();
};

void ReviewEvidenceTest::aSelectionBecomesTheEvidence()
{
    const QString before = stateText(*state());
    const FigureRow row = *window().article().currentFigure();
    window().article().view()->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window().imports().undoStack().count(), 1);
    settle();
    const QString text = QStringLiteral("Firm B");
    QCOMPARE(state()->figures[row].evidence.quote, text);
    undo();
    QCOMPARE(stateText(*state()), before);
}

void ReviewEvidenceTest::aSelectionBecomesAFigure()
{
    const QString before = stateText(*state());
    window().article().view()->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *edit = dialog<EditFigureDialog>();
    QCOMPARE(edit->figure().amount.value, 100);
    press(Qt::Key_Return);
    QTRY_COMPARE(window().imports().undoStack().count(), 1);
    settle();
    QCOMPARE(state()->figures.size(), std::size_t{kDoubtfulFigures + 1});
    QVERIFY(state()->accepted.back());
    undo();
    QCOMPARE(stateText(*state()), before);
    redo();
    QCOMPARE(state()->figures.size(), std::size_t{kDoubtfulFigures + 1});
}

void ReviewEvidenceTest::whatWasDeliveredIsNoted()
{
    // A second article tells of jobs that were created.
    {
        auto workspace = Workspace::open(window().session().path());
        Figure created = madeUpFigure(40);
        created.kind = Kind::JobsCreated;
        QVERIFY((*workspace)->import(madeUpArticle(2), {created}));
    }
    m_opened->waitUntilSettled();
    window().actions().review->delivered->trigger();
    dialog<ChooseFigureDialog>();
    press(Qt::Key_Return);
    QTRY_COMPARE(window().imports().undoStack().count(), 1);
    settle();
    QVERIFY(decision(DecisionKind::Delivered));
    QCOMPARE(decision(DecisionKind::Delivered)->other.id, QStringLiteral("figure-40"));
    undo();
    QVERIFY(!decision(DecisionKind::Delivered));
}

void ReviewEvidenceTest::theHistoryTellsWhoAndWhen()
{
    const QString words = figure(asked().front().section(u'-', 1).toInt()).evidence.quote;
    press(Qt::Key_Return);
    settle();
    undo();
    press(Qt::Key_H, Qt::ControlModifier);
    const QStringList lines = dialog<HistoryDialog>()->lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(QStringLiteral("2 November 2026")));
    QVERIFY(lines[0].contains(QStringLiteral("Ann")));
    QVERIFY(lines[0].endsWith(QStringLiteral("Took back that “%1” is accepted.").arg(words)));
    QVERIFY(lines[1].endsWith(QStringLiteral("Accepted “%1”.").arg(words)));
}

void ReviewEvidenceTest::aWorkspaceThatCannotBeWrittenSaysSo()
{
    const QString path = window().session().path();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".gone")));
    press(Qt::Key_Return);
    QTRY_VERIFY(!window().review().isBusy());
    QTRY_VERIFY(window().messages().isVisible());
    QCOMPARE(window().imports().undoStack().count(), 0);
    QVERIFY(QFile::rename(path + QStringLiteral(".gone"), path));
    m_opened->waitUntilSettled();
    QCOMPARE(doubts(), kDoubtfulFigures);
}

QTEST_MAIN(ReviewEvidenceTest)
#include "tst_review_evidence.moc"
