// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/review_model.h"
#include "tests/items/told_snapshot.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pledgeboard;

namespace {

const QString kLeeds = QStringLiteral("Leeds");
const QString kCardiff = QStringLiteral("Cardiff");

Doubt doubtOf(DoubtKind kind, const std::vector<FigureRow> &rows, const char *sentence, bool joined = false)
{
    return {kind, rows, QString::fromLatin1(sentence), joined, {}};
}

/// Three doubts about jobs and one about money, in no order of importance.
SnapshotPtr doubtful()
{
    Told told;
    told.article(QStringLiteral("The Courier"), boost::gregorian::date(2024, 12, 19));
    told.jobs(800, kLeeds).by(QStringLiteral("Alpha"));
    told.pounds(Kind::MoneyInvestment, 5'000'000, kCardiff).by(QStringLiteral("Beta"));
    told.jobs(150, kLeeds).by(QStringLiteral("Gamma"));
    told.jobs(50, kCardiff).by(QStringLiteral("Delta"));
    auto snapshot = std::make_shared<Snapshot>(*snapshotOf(told));
    snapshot->openDoubts = {
        doubtOf(DoubtKind::LowConfidence, {3}, "Small"), doubtOf(DoubtKind::DoubtfulJoin, {0, 2}, "Pair", true),
        doubtOf(DoubtKind::UnknownYear, {1}, "Money"), doubtOf(DoubtKind::Arithmetic, {0, 3}, "Sum")};
    return snapshot;
}

/// How far each doubt would move the totals.
Comparison movedBy(const SnapshotPtr &snapshot, const std::vector<std::int64_t> &jobs,
                   const std::vector<std::int64_t> &money)
{
    Comparison comparison = compare(Query(), snapshot->columns);
    comparison.jobs.sensitivity.emplace().moves = jobs;
    comparison.investment.sensitivity.emplace().moves = money;
    return comparison;
}

QStringList sentences(const ReviewModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, ReviewModel::DoubtColumn).data().toString());
    return all;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class ReviewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_snapshot = doubtful();
        m_comparison = movedBy(m_snapshot, {-50, 150, 0, -800}, {0, 0, -250'000'000, 0});
    }

    void anEmptyQueueIsSound()
    {
        ReviewModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOfKey(QStringLiteral("low_confidence 1")), -1);
    }

    void theMostImportantStandsFirst()
    {
        ReviewModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(m_snapshot, m_comparison);
        // 800 of 1,000 jobs; half of the money; 150 and 50 of 1,000 jobs.
        QCOMPARE(sentences(model), list("Sum Money Pair Small"));
        const auto effect = [&model](int row) { return model.index(row, ReviewModel::EffectColumn).data().toString(); };
        QCOMPARE(effect(0), QStringLiteral("−800"));
        QCOMPARE(effect(1), QStringLiteral("−£2.5m"));
        QCOMPARE(effect(2), QStringLiteral("+150"));
    }

    void doubtsOfOneImportanceKeepTheirOrder()
    {
        ReviewModel model;
        model.setContent(m_snapshot, movedBy(m_snapshot, {}, {}));
        QCOMPARE(sentences(model), list("Small Pair Money Sum"));
        QCOMPARE(model.index(0, ReviewModel::EffectColumn).data().toString(), QString());
    }

    void whatIsDecidedGoesAndWhatIsOpenComesBack()
    {
        ReviewModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(m_snapshot, m_comparison);
        model.hide({2, 0});
        QCOMPARE(sentences(model), list("Money Small"));
        model.setContent(m_snapshot, m_comparison);
        QCOMPARE(model.rowCount(), 4);
    }

    void whatIsSkippedStaysAtTheEnd()
    {
        ReviewModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(m_snapshot, m_comparison);
        model.skip({0, 2});
        QCOMPARE(sentences(model), list("Money Small Sum Pair"));
        model.setContent(m_snapshot, m_comparison);
        QCOMPARE(sentences(model), list("Money Small Sum Pair"));
        model.clear();
        model.setContent(m_snapshot, m_comparison);
        QCOMPARE(sentences(model), list("Sum Money Pair Small"));
    }

    void aDoubtIsFoundAgainByItsFigures()
    {
        ReviewModel model;
        model.setContent(m_snapshot, m_comparison);
        const QString pair = model.key(2);
        model.hide({0});
        QCOMPARE(model.rowOfKey(pair), 1);
        QCOMPARE(model.doubt(1).rows, (std::vector<FigureRow>{0, 2}));
    }

    void eachDoubtSaysWhatAcceptingMeans()
    {
        ReviewModel model;
        model.setContent(m_snapshot, m_comparison);
        QSet<QString> said;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, ReviewModel::DoubtColumn);
            said.insert(index.data(ReviewModel::SuggestionRole).toString());
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(model.suggestion(row)));
            QVERIFY(
                index.data(TableModel::SecondLineRole).toString().startsWith(doubtKindTitle(model.doubt(row).kind)));
        }
        QCOMPARE(said.size(), 4);
        QCOMPARE(model.suggestion(2), QStringLiteral("They stay joined and count once."));
    }

private:
    SnapshotPtr m_snapshot;
    Comparison m_comparison;
};

QTEST_GUILESS_MAIN(ReviewModelTest)
#include "tst_review_model.moc"
