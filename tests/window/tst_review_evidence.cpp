// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the queue: evidence and figures from a selection of the text, what was delivered, the history, a workspace that cannot be written.
#include "tests/window/review_window.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace pledgeboard;

namespace {

/// Makes every decision fail when it is written or taken out, or lets them through again. Reading is as before.
void refuse(const QString &file, bool on)
{
    const QString name = QStringLiteral("refuse");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char *what : {"INSERT", "DELETE"}) {
            const QString trigger = QStringLiteral("refuse_") + QLatin1String(what);
            QVERIFY(query.exec(on ? QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON decision BEGIN"
                                                   " SELECT RAISE(ABORT, 'refused'); END")
                                        .arg(trigger, QLatin1String(what))
                                  : QStringLiteral("DROP TRIGGER ") + trigger));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

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
    void anAnswerCanHaveANote();
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

void ReviewEvidenceTest::anAnswerCanHaveANote()
{
    const QString before = stateText(*state());
    press(Qt::Key_W);
    auto *asked = dialog<NotedAnswerDialog>();
    press(Qt::Key_Down); // from accepting to rejecting
    QCOMPARE(asked->answer(), window().actions().review->reject);
    press(Qt::Key_W, Qt::AltModifier);
    type(QStringLiteral("told by nobody else"));
    press(Qt::Key_Return);
    QTRY_COMPARE(window().imports().undoStack().count(), 1);
    settle();
    QCOMPARE(decision(DecisionKind::Rejected)->note, QStringLiteral("told by nobody else"));
    press(Qt::Key_H, Qt::ControlModifier);
    auto *history = dialog<HistoryDialog>();
    QVERIFY(history->lines().front().endsWith(QStringLiteral("Note: told by nobody else")));
    history->reject();
    settle();
    undo();
    QCOMPARE(stateText(*state()), before);
    // The next answer is without.
    press(Qt::Key_R);
    settle();
    QCOMPARE(decision(DecisionKind::Rejected)->note, QString());
}

void ReviewEvidenceTest::aWorkspaceThatCannotBeWrittenSaysSo()
{
    const QString path = window().session().path();
    const QString before = stateText(*state());
    press(Qt::Key_Return);
    settle();
    const QString after = stateText(*state());
    refuse(path, true);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY(!window().review().isBusy());
    QTRY_VERIFY(window().messages().isVisible());
    // What was written before can be taken back still, and what was not can be tried again.
    const StepStack &stack = window().imports().undoStack();
    QCOMPARE(stack.index(), 1);
    QCOMPARE(stack.count(), 3);
    QVERIFY2(window().messages().text().contains(QStringLiteral("Nothing was changed")),
             qPrintable(window().messages().text()));
    refuse(path, false);
    m_opened->waitUntilSettled();
    QApplication::setActiveWindow(m_opened->window.get());
    QCOMPARE(stateText(*state()), after);
    QCOMPARE(doubts(), kDoubtfulFigures - 1);
    redo();
    redo();
    QCOMPARE(doubts(), kDoubtfulFigures - 3);
    QCOMPARE(state()->decisions.size(), std::size_t{3});
    undo();
    undo();
    QCOMPARE(stateText(*state()), after);
    // Taking back that fails leaves the step done.
    refuse(path, true);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!window().review().isBusy());
    QTRY_COMPARE(stack.index(), 1);
    QVERIFY2(window().messages().text().contains(QStringLiteral("stays as it was")),
             qPrintable(window().messages().text()));
    refuse(path, false);
    m_opened->waitUntilSettled();
    QApplication::setActiveWindow(m_opened->window.get());
    QCOMPARE(stateText(*state()), after);
    undo();
    QCOMPARE(stateText(*state()), before);
    redo();
    QCOMPARE(stateText(*state()), after);
}

QTEST_MAIN(ReviewEvidenceTest)
#include "tst_review_evidence.moc"
