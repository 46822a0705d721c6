// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of doubts, worked by keyboard alone: every answer, undo, and the sample to its end.
#include "app/window/actions.h"
#include "app/window/review_actions.h"
#include "app/window/review_controller.h"
#include "models/items/review_model.h"
#include "models/storage/workspace.h"
#include "tests/storage/made_up.h"
#include "tests/storage/state_text.h"
#include "tests/window/opened_window.h"
#include "views/dialogs/choose_figure_dialog.h"
#include "views/dialogs/edit_figure_dialog.h"
#include "views/dialogs/history_dialog.h"
#include "views/panels/article_panel.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/evidence_table.h"
#include "views/panels/message_bar.h"
#include "views/panels/review_panel.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

using namespace pledgeboard;

namespace {

constexpr int kFigures = 5;

/// An article of one line for each figure, "Firm 1 plans 100 jobs.", none of which has a place.
Article doubtfulArticle(std::vector<Figure> &figures)
{
    Article article = madeUpArticle(1);
    article.text.clear();
    for (int i = 1; i <= kFigures; ++i) {
        const auto start = static_cast<int>(article.text.size());
        const QString firm = QStringLiteral("Firm %1").arg(QChar(u'A' + i));
        const QString quote = QStringLiteral("%1 jobs").arg(i * 100);
        article.text += QStringLiteral("%1 plans %2.\n").arg(firm, quote);
        Figure figure = madeUpFigure(i * 100, QString());
        figure.organisation = firm;
        figure.confidence = 0.9;
        figure.evidence.quote = quote;
        const int number = start + static_cast<int>(firm.size()) + 7;
        figure.evidence.number = {number, number + 3};
        figure.evidence.sentence = {start, static_cast<int>(article.text.size()) - 1};
        figures.push_back(figure);
    }
    return article;
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init()
    {
        prepareWindowTest();
        m_opened = std::make_unique<OpenedWindow>();
        std::vector<Figure> figures;
        const Article article = doubtfulArticle(figures);
        const QString file = m_opened->path(QStringLiteral("doubtful.pledgeboard"));
        {
            auto workspace = Workspace::create(file);
            QVERIFY(workspace);
            QVERIFY((*workspace)->import(article, figures));
        }
        openQueue(file);
        QCOMPARE(doubts(), kFigures);
        QTRY_VERIFY(window().article().currentFigure());
    }
    void cleanup() { m_opened.reset(); }

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
    void aSelectionBecomesTheEvidence();
    void aSelectionBecomesAFigure();
    void whatWasDeliveredIsNoted();
    void theHistoryTellsWhoAndWhen();
    void aWorkspaceThatCannotBeWrittenSaysSo();
    void theSampleIsWorkedToItsEnd();

private:
    MainWindow &window() const { return *m_opened->window; }
    ReviewPanel &panel() const { return window().lists().review(); }
    int doubts() const { return panel().model()->rowCount(); }
    SnapshotPtr state() const { return window().query().snapshot(); }
    const Figure &figure(int number) const
    {
        const QString id = QStringLiteral("figure-%1").arg(number);
        for (const Figure &figure : state()->figures) {
            if (figure.id == id)
                return figure;
        }
        qFatal("no such figure");
    }
    bool isRejected(int number) const
    {
        const auto row = static_cast<std::size_t>(&figure(number) - state()->figures.data());
        return !state()->columns.rejected.empty() && state()->columns.rejected[row] == 1;
    }
    /// Ids of the figures that the queue asks about, from its top.
    QStringList asked() const
    {
        QStringList ids;
        for (int row = 0; row < doubts(); ++row)
            ids.append(state()->figures[panel().model()->doubt(row).rows.front()].id);
        return ids;
    }
    const Decision *decision(DecisionKind kind) const
    {
        for (const Decision &decision : state()->decisions) {
            if (decision.kind == kind)
                return &decision;
        }
        return nullptr;
    }

    void openQueue(const QString &file)
    {
        m_opened->open(file);
        window().review().setWho(QStringLiteral("Ann"));
        window().review().setClock([] { return timeFromText(QStringLiteral("2026-11-02T09:05:07Z")); });
        QApplication::setActiveWindow(m_opened->window.get());
        QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(window().lists().showsReview());
    }

    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, modifiers);
    }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Until what was decided is written and read back.
    void settle() const
    {
        QTRY_VERIFY(!window().review().isBusy());
        m_opened->waitUntilSettled();
        // After a dialog; a desktop does so by itself.
        QApplication::setActiveWindow(m_opened->window.get());
    }

    template<typename Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = window().findChild<Dialog *>()) != nullptr; }))
            qFatal("the dialog never came");
        QApplication::setActiveWindow(found);
        return found;
    }

    void undo() const
    {
        QVERIFY(window().actions().undo->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        settle();
    }

    void redo() const
    {
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }

    std::unique_ptr<OpenedWindow> m_opened;
};

void ReviewTest::returnAcceptsAndGoesOn()
{
    const QStringList ids = asked();
    for (int answered = 1; answered <= kFigures; ++answered) {
        const FigureRow row = panel().model()->doubt(panel().chosen().front()).rows.front();
        QTRY_COMPARE(window().article().currentFigure(), std::optional(row));
        press(Qt::Key_Return);
        QCOMPARE(doubts(), kFigures - answered);
        settle();
        QCOMPARE(doubts(), kFigures - answered);
        QCOMPARE(asked(), ids.mid(answered));
    }
    QCOMPARE(state()->decisions.size(), std::size_t{kFigures});
    QVERIFY(panel().chosen().empty());
    QCOMPARE(window().imports().undoStack().count(), kFigures);
}

void ReviewTest::aAcceptsToo()
{
    // Faster than the workspace is written.
    for (int i = 0; i < kFigures; ++i)
        press(Qt::Key_A);
    QCOMPARE(doubts(), 0);
    settle();
    QCOMPARE(doubts(), 0);
    QCOMPARE(state()->decisions.size(), std::size_t{kFigures});
    for (int i = 0; i < kFigures; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(doubts(), kFigures);
    QVERIFY(state()->decisions.empty());
}

void ReviewTest::severalAreAcceptedAsOneStep()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(panel().chosen().size(), std::size_t{3});
    press(Qt::Key_Return);
    settle();
    QCOMPARE(doubts(), kFigures - 3);
    QCOMPARE(window().imports().undoStack().count(), 1);
    QVERIFY(window().imports().undoStack().undoText().startsWith(QStringLiteral("accepting 3 doubt")));
    undo();
    QCOMPARE(doubts(), kFigures);
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
    QCOMPARE(doubts(), kFigures - 1);
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

void ReviewTest::aSelectionBecomesTheEvidence()
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

void ReviewTest::aSelectionBecomesAFigure()
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
    QCOMPARE(state()->figures.size(), std::size_t{kFigures + 1});
    QVERIFY(state()->accepted.back());
    undo();
    QCOMPARE(stateText(*state()), before);
    redo();
    QCOMPARE(state()->figures.size(), std::size_t{kFigures + 1});
}

void ReviewTest::whatWasDeliveredIsNoted()
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

void ReviewTest::theHistoryTellsWhoAndWhen()
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

void ReviewTest::aWorkspaceThatCannotBeWrittenSaysSo()
{
    const QString path = window().session().path();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".gone")));
    press(Qt::Key_Return);
    QTRY_VERIFY(!window().review().isBusy());
    QTRY_VERIFY(window().messages().isVisible());
    QCOMPARE(window().imports().undoStack().count(), 0);
    QVERIFY(QFile::rename(path + QStringLiteral(".gone"), path));
    m_opened->waitUntilSettled();
    QCOMPARE(doubts(), kFigures);
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
