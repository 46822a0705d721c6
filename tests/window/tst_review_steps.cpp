// SPDX-License-Identifier: GPL-3.0-or-later
// Each step of the review, there and back and there again, by whole states of the workspace.
#include "app/window/review_edit.h"
#include "app/window/review_pair.h"
#include "app/window/review_undo.h"
#include "app/window/review_verdict.h"
#include "models/storage/workspace.h"
#include "tests/storage/made_up.h"
#include "tests/storage/state_text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

using Step = std::function<ReviewStep(const Snapshot &)>;
Q_DECLARE_METATYPE(Step)

namespace {

const Signature kSigned{QStringLiteral("Ann"), timeFromText(QStringLiteral("2026-11-02T09:05:07Z"))};

Figure figureAt(int number, int position)
{
    Figure figure = madeUpFigure(number);
    figure.evidence.number = TextSpan{position, position + 3};
    return figure;
}

Figure changedFigure(const Snapshot &state)
{
    Figure to = state.figures[0];
    to.kind = Kind::JobsCreated;
    to.amount = {120, {}, {}, Bound::AtMost, {}};
    to.place = QStringLiteral("Hull");
    to.organisation.clear();
    to.programme = QStringLiteral("Harbour Fund");
    to.year.reset();
    to.period = Period{2024, 2027};
    return to;
}

const Decision *find(const Snapshot &state, DecisionKind kind)
{
    for (const Decision &decision : state.decisions) {
        if (decision.kind == kind)
            return &decision;
    }
    return nullptr;
}

} // namespace

class ReviewStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(QStringLiteral("w.pledgeboard")));
        QVERIFY(made);
        m_workspace = std::move(*made);
        QVERIFY(m_workspace->import(madeUpArticle(1), {figureAt(100, 5), figureAt(90, 15), figureAt(80, 25)}));
        QVERIFY(m_workspace->import(madeUpArticle(2), {figureAt(70, 5)}));
    }

    void cleanup() { m_workspace.reset(); }

    void eachGoesThereAndBackAndThereAgain_data();
    void eachGoesThereAndBackAndThereAgain();
    void aSecondEditStandsOnTopOfTheFirst();
    void whatIsDecidedAnewTakesTheOldBack_data();
    void whatIsDecidedAnewTakesTheOldBack();
    void decidingTheSameAgainChangesNothing();
    void markedEvidenceKeepsTheKeyOfWhatWasRead();
    void aNoteIsKeptAndNotSaidOfUndo();
    void anEditWithoutANoteKeepsTheOneBefore();
    void whatFailsStaysToBeTriedAgain();

private:
    SnapshotPtr state() const { return *m_workspace->snapshot(); }

    void decide(const ReviewStep &step)
    {
        const Result<void> done = m_workspace->decide(step.change, step.log);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void ReviewStepsTest::eachGoesThereAndBackAndThereAgain_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("history");
    const auto row = [](const char *name, const Step &step, const char *text, const char *history) {
        QTest::newRow(name) << step << QString::fromUtf8(text) << QString::fromUtf8(history);
    };
    row(
        "accept", [](const Snapshot &s) { return acceptStep(s, {0}, kSigned); }, "accepting “100 jobs”",
        "Accepted “100 jobs”.");
    row(
        "accept many",
        [](const Snapshot &s) {
            return acceptStep(s, {0, 1, 3}, kSigned);
        },
        "accepting 3 figure(s)", "Accepted “100 jobs”. Accepted “90 jobs”. Accepted “70 jobs”.");
    row(
        "reject", [](const Snapshot &s) { return rejectStep(s, {1}, kSigned); }, "rejecting “90 jobs”",
        "Rejected “90 jobs”.");
    row(
        "edit", [](const Snapshot &s) { return editStep(s, 0, changedFigure(s), kSigned); }, "editing “100 jobs”",
        "Changed the kind of “100 jobs” from Jobs promised to Jobs created. "
        "Changed the amount of “100 jobs” from 100 to up to 120. "
        "Changed the place of “100 jobs” from Leeds to Hull. "
        "Changed the organisation of “100 jobs” from Company 100 to none. "
        "Changed the programme of “100 jobs” from none to Harbour Fund. "
        "Changed the year of “100 jobs” from 2024 to none. "
        "Changed the period of “100 jobs” from none to 2024 to 2027.");
    row(
        "evidence",
        [](const Snapshot &s) {
            return evidenceStep(s, 0, {{40, 43}, {30, 60}, QStringLiteral("some 100 posts")}, kSigned);
        },
        "marking the evidence of “100 jobs”",
        "Changed the evidence of “100 jobs” from “100 jobs” to “some 100 posts”.");
    row(
        "add", [](const Snapshot &s) { return addStep(s, QStringLiteral("article-2"), figureAt(7, 40), kSigned); },
        "adding “7 jobs”", "Added “7 jobs” by hand.");
    row(
        "join",
        [](const Snapshot &s) {
            return joinStep(s, {0, 3}, kSigned);
        },
        "joining “100 jobs” and “70 jobs”", "Joined “100 jobs” and “70 jobs”.");
    row(
        "join many",
        [](const Snapshot &s) {
            return joinStep(s, {0, 1, 3}, kSigned);
        },
        "joining 3 figure(s)", "Joined “100 jobs” and “90 jobs”. Joined “100 jobs” and “70 jobs”.");
    row(
        "not the same",
        [](const Snapshot &s) {
            return notSameStep(s, {0, 1}, kSigned);
        },
        "keeping “100 jobs” and “90 jobs” apart", "Kept “100 jobs” and “90 jobs” apart.");
    row(
        "part", [](const Snapshot &s) { return partStep(s, 2, 0, kSigned); }, "making “80 jobs” a part of “100 jobs”",
        "Made “80 jobs” a part of “100 jobs”.");
    row(
        "no part", [](const Snapshot &s) { return notPartStep(s, 2, 0, kSigned); },
        "making “80 jobs” no part of “100 jobs”", "Made “80 jobs” no part of “100 jobs”.");
    row(
        "delivered", [](const Snapshot &s) { return deliveredStep(s, 0, 3, kSigned); },
        "noting “70 jobs” as delivered of “100 jobs”", "Noted “70 jobs” as delivered of “100 jobs”.");
}

void ReviewStepsTest::eachGoesThereAndBackAndThereAgain()
{
    QFETCH(Step, step);
    QFETCH(QString, text);
    QFETCH(QString, history);
    const QString before = stateText(*state());
    StepStack stack;
    stack.push(new ReviewUndo(stack, step(*state()),
                              [this](int, ReviewUndo::Direction, const DecisionChange &change,
                                     const std::vector<LogEntry> &log) { QVERIFY(m_workspace->decide(change, log)); }));
    QCOMPARE(stack.undoText(), text);
    const QString after = stateText(*state());
    QVERIFY(before != after);
    stack.undo();
    QCOMPARE(stateText(*state()), before);
    stack.redo();
    QCOMPARE(stateText(*state()), after);

    const auto log = m_workspace->changeLog();
    QVERIFY(log);
    QStringList sentences;
    int steps = 0;
    for (const LogEntry &entry : *log) {
        QCOMPARE(entry.who, kSigned.who);
        QCOMPARE(timeText(entry.when), timeText(kSigned.when));
        if (entry.step == 1)
            sentences.append(logSentence(entry));
        steps = std::max(steps, entry.step);
    }
    QCOMPARE(sentences.join(u' '), history);
    QCOMPARE(steps, 3); // there, back, and there again
}

void ReviewStepsTest::aSecondEditStandsOnTopOfTheFirst()
{
    Figure to = state()->figures[0];
    to.place = QStringLiteral("Hull");
    decide(editStep(*state(), 0, to, kSigned));
    const QString before = stateText(*state());
    to = state()->figures[0];
    to.year = 2030;
    const ReviewStep second = editStep(*state(), 0, to, kSigned);
    decide(second);
    QCOMPARE(state()->figures[0].place, QStringLiteral("Hull"));
    QCOMPARE(state()->figures[0].year, std::optional<int>(2030));
    QCOMPARE(state()->decisions.size(), std::size_t{1});
    QCOMPARE(second.log.size(), std::size_t{1});
    QVERIFY(m_workspace->decide(second.change.reversed(), {}));
    QCOMPARE(stateText(*state()), before);
}

void ReviewStepsTest::whatIsDecidedAnewTakesTheOldBack_data()
{
    QTest::addColumn<Step>("first");
    QTest::addColumn<Step>("second");
    QTest::addColumn<int>("left");
    const Step accept = [](const Snapshot &s) { return acceptStep(s, {0}, kSigned); };
    const Step reject = [](const Snapshot &s) { return rejectStep(s, {0}, kSigned); };
    const Step join = [](const Snapshot &s) { return joinStep(s, {0, 1}, kSigned); };
    const Step joinTurned = [](const Snapshot &s) { return joinStep(s, {1, 0}, kSigned); };
    const Step apart = [](const Snapshot &s) { return notSameStep(s, {1, 0}, kSigned); };
    const Step part = [](const Snapshot &s) { return partStep(s, 1, 0, kSigned); };
    const Step partOfAnother = [](const Snapshot &s) { return partStep(s, 1, 2, kSigned); };
    const Step noPart = [](const Snapshot &s) { return notPartStep(s, 1, 0, kSigned); };
    const auto row = [](const char *name, const Step &first, const Step &second, DecisionKind left) {
        QTest::newRow(name) << first << second << static_cast<int>(left);
    };
    row("accepted, then rejected", accept, reject, DecisionKind::Rejected);
    row("rejected, then accepted", reject, accept, DecisionKind::Accepted);
    row("joined, then kept apart", join, apart, DecisionKind::Different);
    row("kept apart, then joined", apart, join, DecisionKind::Same);
    row("joined twice", join, joinTurned, DecisionKind::Same);
    row("joined, then a part", join, part, DecisionKind::Inside);
    row("a part, then joined", part, join, DecisionKind::Same);
    row("a part of another", part, partOfAnother, DecisionKind::Inside);
    row("a part, then none", part, noPart, DecisionKind::NotInside);
    row("no part, then one", noPart, part, DecisionKind::Inside);
}

void ReviewStepsTest::whatIsDecidedAnewTakesTheOldBack()
{
    QFETCH(Step, first);
    QFETCH(Step, second);
    QFETCH(int, left);
    decide(first(*state()));
    const QString before = stateText(*state());
    const ReviewStep step = second(*state());
    decide(step);
    QCOMPARE(state()->decisions.size(), std::size_t{1});
    QVERIFY(find(*state(), static_cast<DecisionKind>(left)));
    QVERIFY(m_workspace->decide(step.change.reversed(), {}));
    QCOMPARE(stateText(*state()), before);
}

void ReviewStepsTest::decidingTheSameAgainChangesNothing()
{
    decide(acceptStep(*state(), {0}, kSigned));
    decide(joinStep(*state(), {1, 2}, kSigned));
    QVERIFY(acceptStep(*state(), {0}, kSigned).change.isEmpty());
    QVERIFY(joinStep(*state(), {2, 1}, kSigned).change.isEmpty());
    QVERIFY(editStep(*state(), 0, state()->figures[0], kSigned).change.isEmpty());
}

void ReviewStepsTest::markedEvidenceKeepsTheKeyOfWhatWasRead()
{
    decide(evidenceStep(*state(), 0, {{40, 43}, {30, 60}, QStringLiteral("some 100 posts")}, kSigned));
    QVERIFY(state()->figures[0].evidence.number == (TextSpan{40, 43}));
    decide(rejectStep(*state(), {0}, kSigned));
    const SnapshotPtr now = state();
    QVERIFY(find(*now, DecisionKind::Rejected)->figure.number == figureAt(100, 5).evidence.number);
}

void ReviewStepsTest::aNoteIsKeptAndNotSaidOfUndo()
{
    Signature noted = kSigned;
    noted.note = QStringLiteral("the mill closed");
    const auto decided = [this](int, ReviewUndo::Direction, const DecisionChange &change,
                                const std::vector<LogEntry> &log) { QVERIFY(m_workspace->decide(change, log)); };
    StepStack stack;
    stack.push(new ReviewUndo(stack, rejectStep(*state(), {0}, noted), decided));
    QCOMPARE(find(*state(), DecisionKind::Rejected)->note, noted.note);
    stack.undo();
    QVERIFY(!find(*state(), DecisionKind::Rejected));
    stack.redo();
    QCOMPARE(find(*state(), DecisionKind::Rejected)->note, noted.note);
    QStringList notes;
    const auto log = m_workspace->changeLog();
    QVERIFY(log);
    for (const LogEntry &entry : *log)
        notes.append(entry.note);
    QCOMPARE(notes, QStringList({noted.note, QString(), noted.note}));
}

void ReviewStepsTest::anEditWithoutANoteKeepsTheOneBefore()
{
    Signature noted = kSigned;
    noted.note = QStringLiteral("asked the council");
    Figure to = state()->figures[0];
    to.place = QStringLiteral("Hull");
    decide(editStep(*state(), 0, to, noted));
    to = state()->figures[0];
    to.year = 2030;
    decide(editStep(*state(), 0, to, kSigned));
    QCOMPARE(find(*state(), DecisionKind::Edited)->note, noted.note);
}

void ReviewStepsTest::whatFailsStaysToBeTriedAgain()
{
    StepStack stack;
    std::vector<std::pair<int, ReviewUndo::Direction>> asked;
    const auto push = [&](FigureRow row) {
        stack.push(new ReviewUndo(stack, acceptStep(*state(), {row}, kSigned),
                                  [&asked](int number, ReviewUndo::Direction direction, const DecisionChange &,
                                           const std::vector<LogEntry> &) { asked.emplace_back(number, direction); }));
    };
    push(0);
    push(1);
    push(2);
    QCOMPARE(stack.index(), 3);
    // The second fails, and with it what stands on top of it.
    stack.doFailed(asked[1].first);
    QCOMPARE(stack.index(), 1);
    QCOMPARE(stack.count(), 3);
    QCOMPARE(asked.size(), std::size_t{3});
    stack.redo();
    QCOMPARE(asked.back(), asked[1]);
    // Taking back fails: the step stays done.
    stack.undo();
    QCOMPARE(stack.index(), 1);
    stack.undoFailed(asked.back().first);
    QCOMPARE(stack.index(), 2);
    stack.undoFailed(asked.back().first); // told twice changes nothing
    QCOMPARE(stack.index(), 2);
    stack.doFailed(-7); // and of an unknown step nothing
    QCOMPARE(stack.index(), 2);
}

QTEST_GUILESS_MAIN(ReviewStepsTest)
#include "tst_review_steps.moc"
