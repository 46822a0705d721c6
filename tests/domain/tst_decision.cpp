// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"

#include <QSet>
#include <QTest>

using namespace pledgeboard;

namespace {

Figure readFigure()
{
    Figure figure;
    figure.id = QStringLiteral("f");
    figure.kind = Kind::JobsCreated;
    figure.amount = {800, {}, {}, Bound::AtMost, {}};
    figure.conversion = Money{5, kPound};
    figure.place = QStringLiteral("Leeds");
    figure.organisation = QStringLiteral("Ostler Systems");
    figure.year = 2024;
    figure.period = Period{2024, 2030};
    figure.evidence.number = {3, 12};
    figure.evidence.sentence = {0, 40};
    figure.evidence.quote = QStringLiteral("up to 800 jobs");
    figure.evidence.rules = {QStringLiteral("a"), QStringLiteral("b")};
    figure.evidence.cues = {{Answer::Kind, 0, {13, 17}}, {Answer::Place, 1, {20, 25}}};
    return figure;
}

} // namespace

class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyKindOfDecisionHasAnOwnNameThatReadsBack()
    {
        QSet<QString> names;
        for (int i = 0; i < kDecisionKindCount; ++i) {
            const auto kind = static_cast<DecisionKind>(i);
            QCOMPARE(decisionKindFromName(decisionKindName(kind)), kind);
            names.insert(decisionKindName(kind));
        }
        QCOMPARE(names.size(), kDecisionKindCount);
        QVERIFY(!decisionKindFromName(u"guessed"));
        QVERIFY(isOfPair(DecisionKind::Same));
        QVERIFY(!isOfPair(DecisionKind::Added));
    }

    void anEditChangesWhatItSaysAndNothingElse()
    {
        FigureEdit edit;
        edit.kind = Kind::JobsPromised;
        edit.year = std::optional<int>();
        const Figure made = edited(readFigure(), edit);
        Figure expected = readFigure();
        expected.kind = Kind::JobsPromised;
        expected.year.reset();
        expected.evidence.cues.erase(expected.evidence.cues.begin()); // that of the kind
        QVERIFY(made == expected);
        QVERIFY(edited(readFigure(), FigureEdit()) == readFigure());
    }

    void anotherAmountHasNoConversion()
    {
        FigureEdit edit;
        edit.amount = readFigure().amount;
        QVERIFY(edited(readFigure(), edit).conversion.has_value());
        edit.amount->bound = Bound::AtLeast;
        QVERIFY(!edited(readFigure(), edit).conversion.has_value());
    }

    void wordsMarkedByHandAreAllTheEvidence()
    {
        FigureEdit edit;
        edit.evidence = MarkedEvidence{{20, 23}, {18, 60}, QStringLiteral("800 roles")};
        const Evidence evidence = edited(readFigure(), edit).evidence;
        QVERIFY(evidence.number == (TextSpan{20, 23}));
        QVERIFY(evidence.sentence == (TextSpan{18, 60}));
        QCOMPARE(evidence.quote, QStringLiteral("800 roles"));
        QVERIFY(evidence.rules.isEmpty());
        QVERIFY(evidence.cues.empty());
    }

    void theEditBetweenTwoFiguresMakesOneOfTheOther()
    {
        Figure to = readFigure();
        to.place.clear();
        to.programme = QStringLiteral("Northern Fund");
        to.period.reset();
        to.evidence.cues.pop_back(); // that of the place
        const FigureEdit edit = editBetween(readFigure(), to);
        QVERIFY(edited(readFigure(), edit) == to);
        QVERIFY(!edit.kind);
        QVERIFY(!edit.amount);
        QVERIFY(editBetween(to, to).isEmpty());
    }

    void aLaterEditStandsOnTopOfTheFirst()
    {
        FigureEdit first;
        first.place = QStringLiteral("Hull");
        first.year = 2020;
        FigureEdit second;
        second.year = std::optional<int>();
        second.kind = Kind::JobsCut;
        const FigureEdit both = combined(first, second);
        QVERIFY(edited(readFigure(), both) == edited(edited(readFigure(), first), second));
    }
};

QTEST_GUILESS_MAIN(DecisionTest)
#include "tst_decision.moc"
