// SPDX-License-Identifier: GPL-3.0-or-later
// What humans decided is kept, holds over later readings, and is put back to the letter by undo.
#include "models/storage/decided.h"
#include "models/storage/decision_text.h"
#include "models/storage/workspace.h"
#include "tests/storage/made_up.h"
#include "tests/storage/state_text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pledgeboard;

namespace {

const QString kArticle = QStringLiteral("article-1");

/// A figure whose number stands at that position of its article.
Figure figureAt(int number, int position)
{
    Figure figure = madeUpFigure(number);
    figure.evidence.number = TextSpan{position, position + 3};
    return figure;
}

FigureKey keyOf(const Figure &figure, const QString &article = kArticle)
{
    return {figure.id, article, figure.evidence.number};
}

Decision decided(DecisionKind kind, const Figure &figure)
{
    Decision decision;
    decision.id = QStringLiteral("%1 %2").arg(decisionKindName(kind), figure.id);
    decision.kind = kind;
    decision.figure = keyOf(figure);
    decision.who = QStringLiteral("Ann");
    decision.when = timeFromText(QStringLiteral("2026-11-02T09:05:07Z"));
    return decision;
}

Decision editedTo(const Figure &figure, const FigureEdit &edit)
{
    Decision decision = decided(DecisionKind::Edited, figure);
    decision.edit = edit;
    return decision;
}

Decision addedByHand(const Figure &figure)
{
    Decision decision = decided(DecisionKind::Added, figure);
    decision.added = figure;
    return decision;
}

FigureEdit toHull()
{
    FigureEdit edit;
    edit.place = QStringLiteral("Hull");
    return edit;
}

QStringList idsOf(const std::vector<Figure> &figures)
{
    QStringList ids;
    for (const Figure &figure : figures)
        ids.append(figure.id);
    return ids;
}

} // namespace

class DecisionsTest : public QObject
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
    }

    void cleanup() { m_workspace.reset(); }

    void anEditReadsBack_data();
    void anEditReadsBack();
    void eachDecisionIsInTheNextStateAndGoneAfterUndo_data();
    void eachDecisionIsInTheNextStateAndGoneAfterUndo();
    void whatIsDecidedIsThereWhenTheFileIsOpenedAgain();
    void aRejectedFigureCountsNoMore();
    void anEditIsShownInPlaceOfWhatWasRead();
    void theLogOnlyGrows();
    void aLaterReadingKeepsWhatWasDecided();
    void aFigureReadUnderAnotherIdIsFoundByItsNumber();
    void anAddedFigureStaysInPlaceOfWhatIsReadThere();
    void aPartFollowsItsWholeToTheIdThatItHad();

private:
    SnapshotPtr state() const
    {
        const auto snapshot = m_workspace->snapshot();
        return snapshot ? *snapshot : nullptr;
    }

    void done(const Result<void> &result) const
    {
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    }

    void importFigures(const std::vector<Figure> &figures)
    {
        const auto imported = m_workspace->import(madeUpArticle(1), figures);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void DecisionsTest::anEditReadsBack_data()
{
    QTest::addColumn<FigureEdit>("edit");
    FigureEdit all;
    all.kind = Kind::MoneyRaised;
    all.amount = Amount{9'000'000'000'000'001, 1, 9'000'000'000'000'002, Bound::AtMost, Currency("USD")};
    all.place = QStringLiteral("Caerdydd „Ŵ“ \"\\");
    all.organisation = QString(QStringLiteral(""));
    all.programme = QStringLiteral("Fund");
    all.year = std::optional<int>(2024);
    all.period = std::optional<Period>(Period{2024, 2030});
    all.evidence = MarkedEvidence{{3, 9}, {0, 40}, QStringLiteral("9 quadrillion")};
    QTest::newRow("every answer") << all;
    FigureEdit none;
    none.place = QString(QStringLiteral(""));
    none.year = std::optional<int>();
    none.period = std::optional<Period>();
    none.amount = Amount{5, {}, {}, Bound::Exact, {}};
    QTest::newRow("no place, year and period") << none;
    QTest::newRow("nothing") << FigureEdit();
}

void DecisionsTest::anEditReadsBack()
{
    QFETCH(FigureEdit, edit);
    QVERIFY(editFromText(editText(edit)) == edit);
    QCOMPARE(editText(edit).isEmpty(), edit.isEmpty());
    QVERIFY(editFromText(QStringLiteral("{\"kind\":\"jobs.unheard\",\"of\":[1]}")).isEmpty());
}

void DecisionsTest::eachDecisionIsInTheNextStateAndGoneAfterUndo_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i < kDecisionKindCount; ++i)
        QTest::newRow(qPrintable(decisionKindName(static_cast<DecisionKind>(i)))) << i;
}

void DecisionsTest::eachDecisionIsInTheNextStateAndGoneAfterUndo()
{
    QFETCH(int, kind);
    const Figure one = figureAt(100, 5);
    const Figure other = figureAt(90, 15);
    importFigures({one, other});
    Decision decision = decided(static_cast<DecisionKind>(kind), one);
    if (isOfPair(decision.kind))
        decision.other = keyOf(other);
    if (decision.kind == DecisionKind::Edited)
        decision.edit = toHull();
    if (decision.kind == DecisionKind::Added)
        decision = addedByHand(figureAt(7, 25));
    const DecisionChange change{{}, {decision}};

    const QString before = stateText(*state());
    done(m_workspace->decide(change, {}));
    const QString after = stateText(*state());
    QVERIFY(before != after);
    done(m_workspace->decide(change.reversed(), {}));
    QCOMPARE(stateText(*state()), before);
    done(m_workspace->decide(change, {}));
    QCOMPARE(stateText(*state()), after);
}

void DecisionsTest::whatIsDecidedIsThereWhenTheFileIsOpenedAgain()
{
    importFigures({figureAt(100, 5), figureAt(90, 15)});
    Decision same = decided(DecisionKind::Same, figureAt(100, 5));
    same.other = keyOf(figureAt(90, 15));
    same.note = QStringLiteral("Seen at the signing; “sure”");
    done(m_workspace->decide({{}, {same, editedTo(figureAt(90, 15), toHull())}}, {}));
    const QString before = stateText(*state());
    const QString path = m_workspace->path();
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(path));
    QCOMPARE(stateText(*state()), before);
    const SnapshotPtr now = state();
    const auto kept = std::find_if(now->decisions.begin(), now->decisions.end(),
                                   [](const Decision &decision) { return decision.kind == DecisionKind::Same; });
    QVERIFY(*kept == same);
}

void DecisionsTest::aRejectedFigureCountsNoMore()
{
    importFigures({figureAt(100, 5), figureAt(90, 15)});
    done(m_workspace->decide({{}, {decided(DecisionKind::Rejected, figureAt(100, 5))}}, {}));
    QCOMPARE(state()->columns.rejected, (std::vector<std::uint8_t>{1, 0}));
    QVERIFY(!state()->accepted[0]);
}

void DecisionsTest::anEditIsShownInPlaceOfWhatWasRead()
{
    importFigures({figureAt(100, 5)});
    done(m_workspace->decide({{}, {editedTo(figureAt(100, 5), toHull())}}, {}));
    QCOMPARE(state()->figures[0].place, QStringLiteral("Hull"));
    QVERIFY(state()->accepted[0]);
    QCOMPARE(state()->announcements[0].place, QStringLiteral("Hull"));
    const auto read = m_workspace->asRead();
    QVERIFY(read);
    QCOMPARE(read->articles.front().figures.front().place, QStringLiteral("Leeds"));
}

void DecisionsTest::theLogOnlyGrows()
{
    importFigures({figureAt(100, 5)});
    const DecisionChange change{{}, {editedTo(figureAt(100, 5), toHull())}};
    Figure to = figureAt(100, 5);
    to.place = QStringLiteral("Hull");
    to.year.reset();
    std::vector<LogEntry> entries = loggedEdit(figureAt(100, 5), to);
    for (LogEntry &entry : entries) {
        entry.who = QStringLiteral("Ann");
        entry.when = timeFromText(QStringLiteral("2026-11-02T09:05:07Z"));
        entry.note = QStringLiteral("heard it");
    }
    done(m_workspace->decide(change, entries));
    done(m_workspace->decide(change.reversed(), reversed(entries)));
    const auto log = m_workspace->changeLog();
    QVERIFY(log);
    QCOMPARE(log->size(), std::size_t{4});
    QStringList sentences;
    QList<int> steps;
    for (const LogEntry &entry : *log) {
        sentences.append(logSentence(entry));
        steps.append(entry.step);
    }
    QCOMPARE(steps, (QList<int>{2, 2, 1, 1}));
    QCOMPARE(sentences.value(0), QStringLiteral("Changed the place of “100 jobs” from Hull to Leeds."));
    QCOMPARE(sentences.value(3), QStringLiteral("Changed the year of “100 jobs” from 2024 to none."));
    entries.front().step = 1;
    QVERIFY((*log)[2] == entries.front());
}

void DecisionsTest::aLaterReadingKeepsWhatWasDecided()
{
    const Figure vanished = figureAt(100, 5);
    const Figure undecided = figureAt(90, 15);
    const Figure shifted = figureAt(80, 25);
    const Figure added = figureAt(70, 35);
    importFigures({vanished, undecided, shifted});
    done(m_workspace->decide(
        {{}, {decided(DecisionKind::Accepted, vanished), editedTo(shifted, toHull()), addedByHand(added)}}, {}));
    Figure again = figureAt(80, 26); // read anew, with another number, place and id
    again.id = QStringLiteral("another");
    again.amount.value = 81;
    again.place = QStringLiteral("York");
    const auto before = m_workspace->asRead();
    done(m_workspace->replaceFigures({{kArticle, {again}}}));
    const SnapshotPtr now = state();
    QCOMPARE(idsOf(now->figures), (QStringList{vanished.id, shifted.id, added.id}));
    QCOMPARE(now->figures[1].place, QStringLiteral("Hull"));
    QCOMPARE(now->figures[1].amount.value, 81);
    QCOMPARE(now->accepted, (std::vector<bool>{true, true, true}));
    // Undo of the reading gives what was there.
    done(m_workspace->replaceFigures(before->articles));
    QCOMPARE(idsOf(state()->figures), (QStringList{vanished.id, undecided.id, shifted.id, added.id}));
}

void DecisionsTest::aFigureReadUnderAnotherIdIsFoundByItsNumber()
{
    importFigures({figureAt(100, 5), figureAt(90, 15)});
    Decision apart = decided(DecisionKind::Different, figureAt(100, 5));
    apart.other = keyOf(figureAt(90, 15));
    done(m_workspace->decide({{}, {editedTo(figureAt(100, 5), toHull()), apart}}, {}));
    // Undo and redo of the import: the article comes back with figures of other ids.
    done(m_workspace->removeArticle(kArticle));
    QVERIFY(state()->figures.empty());
    Figure one = figureAt(100, 5);
    one.id = QStringLiteral("one");
    Figure two = figureAt(90, 15);
    two.id = QStringLiteral("two");
    importFigures({one, two});
    QCOMPARE(state()->figures[0].place, QStringLiteral("Hull"));
    QCOMPARE(state()->decisions[0].figure.id, QStringLiteral("one"));
    QCOMPARE(state()->decisions[0].other.id, QStringLiteral("two"));
}

void DecisionsTest::anAddedFigureStaysInPlaceOfWhatIsReadThere()
{
    const Figure added = figureAt(70, 35);
    importFigures({figureAt(100, 5)});
    done(m_workspace->decide({{}, {addedByHand(added)}}, {}));
    Figure read = figureAt(71, 34);
    done(m_workspace->replaceFigures({{kArticle, {figureAt(100, 5), read}}}));
    QCOMPARE(idsOf(state()->figures), (QStringList{figureAt(100, 5).id, added.id}));
    QCOMPARE(state()->figures[1].amount.value, 70);
}

void DecisionsTest::aPartFollowsItsWholeToTheIdThatItHad()
{
    Figure whole = figureAt(100, 5);
    Figure part = figureAt(90, 15);
    whole.id = QStringLiteral("read again");
    part.id = QStringLiteral("part");
    part.wholeId = whole.id;
    const std::vector<Figure> kept = keepingDecided(kArticle, {whole, part}, {figureAt(100, 5)}, {});
    QCOMPARE(idsOf(kept), (QStringList{figureAt(100, 5).id, QStringLiteral("part")}));
    QCOMPARE(kept[1].wholeId, figureAt(100, 5).id);
}

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
