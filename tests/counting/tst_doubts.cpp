// SPDX-License-Identifier: GPL-3.0-or-later
// What is doubtful, and how far totals and ranks would move if it went the other way.
#include "models/counting/sensitivity.h"
#include "tests/counting/asked.h"
#include "tests/counting/told.h"

#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

struct Case {
    std::vector<Figure> figures;
    FigureColumns columns;
    std::vector<DoubtfulJoin> joins;
    std::vector<ArithmeticDoubt> arithmetic;
    std::vector<bool> accepted;

    explicit Case(const Told &told) : columns(told.columns())
    {
        for (const FigureInArticle &figure : told.figures())
            figures.push_back(figure.figure);
    }

    void grade(FigureRow row, Grade grade) { figures[row].evidence.grades.add(grade); }
    std::vector<Doubt> doubts() const { return findDoubts({figures, columns, joins, arithmetic, accepted}); }

    Tally weighed(const Query &query) const
    {
        Tally answer = tally(query, columns);
        addSensitivity(answer, columns, doubts());
        return answer;
    }
};

const QString kYork = QStringLiteral("York");

using Moves = std::vector<std::int64_t>;

} // namespace

class DoubtsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsDoubtful()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 100, "Leeds", "Ames");
        jobs(told, 200, "", "Bray");
        jobs(told, 300, "Leeds", "Crane").in(std::nullopt);
        jobs(told, 400, "Leeds", "Dell");
        jobs(told, 500, "Leeds", "Eyre");
        told.jobs(Kind::JobsExisting, 600, kLeeds);
        told.jobs(Kind::JobsTarget, 700, kLeeds);
        Case one(told);
        one.grade(3, Grade::KindNarrow);
        one.figures[4].confidence = 0.31;
        one.grade(4, Grade::PlaceArticle);
        one.grade(6, Grade::Contested);
        const std::vector<Doubt> doubts = one.doubts();
        QCOMPARE(doubts.size(), std::size_t{5});
        QCOMPARE(doubts[0].kind, DoubtKind::UnknownPlace);
        QCOMPARE(doubts[0].sentence, QStringLiteral("The article does not say where 200 belongs."));
        QCOMPARE(doubts[1].kind, DoubtKind::UnknownYear);
        QCOMPARE(doubts[2].kind, DoubtKind::KindsFight);
        QCOMPARE(doubts[2].sentence, QStringLiteral("400 was read as “Jobs promised”, but may be of another kind."));
        QCOMPARE(doubts[3].kind, DoubtKind::LowConfidence);
        QVERIFY2(doubts[3].sentence.startsWith(QStringLiteral("500 is read with a confidence of only 31%: ")),
                 qPrintable(doubts[3].sentence));
        QCOMPARE(doubts[4].rows, std::vector<FigureRow>{6});
        QCOMPARE(doubts[4].otherKind, Kind::JobsPromised);
    }

    void whatAHumanAcceptedIsNoDoubt()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 200, "", "Bray");
        jobs(told, 300, "Leeds", "Crane").in(std::nullopt);
        Case one(told);
        one.arithmetic = {{{0, 1}, 0.5, QStringLiteral("No.")}};
        one.accepted = {true, false};
        const std::vector<Doubt> doubts = one.doubts();
        QCOMPARE(doubts.size(), std::size_t{1});
        QCOMPARE(doubts.front().kind, DoubtKind::UnknownYear);
    }

    void movesOfEachKind()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Leeds", "Ames");
        jobs(told, 200, "", "Bray");
        jobs(told, 300, "Leeds", "Crane").in(std::nullopt);
        jobs(told, 400, "Leeds", "Dell");
        jobs(told, 500, "Leeds", "Eyre");
        told.jobs(Kind::JobsTarget, 700, kLeeds);
        Case one(told);
        one.figures[3].confidence = 0.2;
        one.arithmetic = {{{4}, 1.2, QStringLiteral("No.")}};
        one.grade(5, Grade::Contested);
        Query query = jobsIn({kLeeds});
        query.firstYear = 2023;
        const Tally tally = one.weighed(query);
        QCOMPARE(tally.total, std::optional<std::int64_t>(1900));
        QCOMPARE(tally.sensitivity->moves, (Moves{200, 300, -400, 100, 700}));
        QCOMPARE(tally.sensitivity->low, std::int64_t{1500});
        QCOMPARE(tally.sensitivity->high, std::int64_t{3200});
        QCOMPARE(tally.sensitivity->doubts, 5);
        QCOMPARE(sensitivityText(tally), QStringLiteral("Between 1,500 and 3,200 by 5 open doubts."));
    }

    void joinsUndoneAndMade()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Leeds", "Ames");
        told.article(QStringLiteral("B"), date(2024, 4, 1));
        jobs(told, 1000, "Leeds", "Ames");
        jobs(told, 250, "Leeds", "Crane");
        jobs(told, 230, "Leeds", "Crate");
        Case one(told);
        QCOMPARE(one.columns.toldBy[1], FigureRow{0});
        one.joins = {{0, 1, 0.6, {}, true}, {2, 3, 0.4, {QStringLiteral("Their names differ.")}, false}};
        const std::vector<Doubt> doubts = one.doubts();
        QCOMPARE(doubts[1].sentence,
                 QStringLiteral("250 and 230 count as two announcements, but may be one. Their names differ."));
        const Tally tally = one.weighed(jobsIn({kLeeds}));
        QCOMPARE(tally.total, std::optional<std::int64_t>(1480));
        QCOMPARE(tally.sensitivity->moves, (Moves{1000, -230}));
        QCOMPARE(tally.sensitivity->low, std::int64_t{1250});
        QCOMPARE(tally.sensitivity->high, std::int64_t{2480});
    }

    void aWholeThatFallsLeavesItsParts()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 8000, "Leeds", "", "Ten Mills");
        jobs(told, 600, "Leeds", "", "Ten Mills");
        Case one(told);
        one.figures[0].confidence = 0.3;
        const Tally tally = one.weighed(jobsIn({kLeeds}));
        QCOMPARE(tally.total, std::optional<std::int64_t>(8000));
        QCOMPARE(tally.sensitivity->moves, (Moves{-7400}));
    }

    void ofDoubtsAboutOneFigureTheStrongestStands()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Leeds", "Ames");
        Case one(told);
        one.figures[0].confidence = 0.3;
        one.arithmetic = {{{0}, 0.5, QStringLiteral("No.")}};
        const Tally tally = one.weighed(jobsIn({kLeeds}));
        QCOMPARE(tally.sensitivity->moves, (Moves{-1000, -500}));
        QCOMPARE(tally.sensitivity->low, std::int64_t{0});
    }

    void ranksThatChange()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Leeds", "Ames");
        jobs(told, 900, "York", "Bray");
        jobs(told, 300, "Liverpool", "Crane");
        Case one(told);
        const Query query = jobsIn({kLeeds, kYork, kLiverpool});
        QVERIFY(one.weighed(query).sensitivity->rankChanges.empty());
        one.arithmetic = {{{0}, 0.8, QStringLiteral("No.")}};
        const Tally tally = one.weighed(query);
        QCOMPARE(tally.sensitivity->rankChanges.size(), std::size_t{1});
        QCOMPARE(tally.sensitivity->rankChanges.front().overtaken, kLeeds);
        QCOMPARE(tally.sensitivity->rankChanges.front().overtaking, kYork);
        QCOMPARE(sensitivityText(tally),
                 QStringLiteral("Between 2,000 and 2,200 by 1 open doubt. York could overtake Leeds."));
        one.arithmetic = {{{0}, 0.95, QStringLiteral("No.")}, {{1}, 1.1, QStringLiteral("No.")}};
        const Tally together = one.weighed(query);
        QVERIFY(together.sensitivity->rankChanges.empty());
        QVERIFY(together.sensitivity->ranksChangeTogether);
        one.arithmetic = {{{0}, 0.95, QStringLiteral("No.")}};
        QVERIFY(!one.weighed(query).sensitivity->ranksChangeTogether);
    }

    void aFigureWithoutPlaceCouldRaiseAnyPlace()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Leeds", "Ames");
        jobs(told, 900, "York", "Bray");
        jobs(told, 300, "", "Crane");
        const Tally tally = Case(told).weighed(jobsIn({kLeeds, kYork}));
        QCOMPARE(tally.sensitivity->rankChanges.size(), std::size_t{1});
        QCOMPARE(tally.sensitivity->rankChanges.front().overtaking, kYork);
    }

    void perHead()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Leeds", "Ames");
        jobs(told, 500, "Leeds", "Bray");
        Case one(told);
        one.figures[1].confidence = 0.3;
        Query query = jobsIn({kLeeds});
        query.basis = Basis::PerHead;
        const Tally tally = one.weighed(query);
        QVERIFY(std::abs(tally.sensitivity->moves.front() * 3 + *tally.total) <= 3);
    }

    void noDoubtNoWords()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        jobs(told, 1000, "Leeds", "Ames");
        const Tally tally = Case(told).weighed(jobsIn({kLeeds}));
        QCOMPARE(tally.sensitivity->doubts, 0);
        QCOMPARE(tally.sensitivity->low, std::int64_t{1000});
        QVERIFY(sensitivityText(tally).isEmpty());
    }
};

QTEST_APPLESS_MAIN(DoubtsTest)

#include "tst_doubts.moc"
