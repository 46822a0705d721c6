// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"
#include "models/items/article_list_model.h"
#include "models/items/left_out_model.h"
#include "models/items/tally_table_model.h"
#include "models/items/waterfall_model.h"
#include "tests/items/told_snapshot.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pledgeboard;

namespace {

const QString kLeeds = QStringLiteral("Leeds");
const QString kCardiff = QStringLiteral("Cardiff");
const QString kExeter = QStringLiteral("Exeter");

SnapshotPtr somewhere()
{
    Told told;
    told.article(QStringLiteral("The Courier"), boost::gregorian::date(2024, 12, 19));
    told.jobs(800, kLeeds).by(QStringLiteral("Alpha"));
    told.pounds(Kind::MoneyInvestment, 5'000'000, kCardiff).by(QStringLiteral("Beta")).bound(Bound::AtMost);
    told.article(QStringLiteral("The Echo"), boost::gregorian::date(2025, 1, 7));
    told.jobs(150, kLeeds).by(QStringLiteral("Gamma")).bound(Bound::About);
    told.jobs(Kind::JobsExisting, 60, kCardiff).by(QStringLiteral("Delta"));
    told.article(QString(), std::nullopt);
    told.jobs(20, kLeeds).by(QStringLiteral("Epsilon")).in(std::nullopt);
    return snapshotOf(told);
}

Comparison threePlaces(const SnapshotPtr &snapshot)
{
    Query query;
    query.places = {kLeeds, kCardiff, kExeter};
    return compare(query, snapshot->columns);
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void emptyModelsAreSound()
    {
        ArticleListModel articles;
        TallyTableModel table;
        WaterfallModel waterfall;
        LeftOutModel leftOut;
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{&articles, &table, &waterfall, &leftOut}) {
            const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QCOMPARE(model->rowCount(), 0);
            QVERIFY(model->columnCount() > 0);
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model->headerData(model->columnCount(), Qt::Horizontal).isValid());
        }
        QCOMPARE(articles.rowOfArticle(QStringLiteral("none")), -1);
    }

    void articlesStandNewestFirst()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(somewhere());
        QCOMPARE(asText(model), QStringLiteral("Title of article 2 | The Echo | 7 January 2025 | 2\n"
                                               "Title of article 1 | The Courier | 19 December 2024 | 2\n"
                                               "Title of article 3 | not known | not known | 1\n"));
        QCOMPARE(model.articleId(0), QStringLiteral("article 2"));
        QCOMPARE(model.rowOfArticle(QStringLiteral("article 3")), 2);
        QCOMPARE(model.index(1, 0).data(ArticleListModel::ArticleRole).toString(), QStringLiteral("article 1"));
        const QModelIndex published = model.index(0, ArticleListModel::PublishedColumn);
        QVERIFY(published.data(ArticleListModel::SortRole).toLongLong()
                > published.siblingAtRow(1).data(ArticleListModel::SortRole).toLongLong());
        QVERIFY(!published.siblingAtRow(2).data(ArticleListModel::SortRole).isValid());
    }

    void aTallyIsATableByPlaceAndYear()
    {
        TallyTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(threePlaces(somewhere()), TallyTableModel::Grouping::PlaceAndYear);
        QCOMPARE(asText(model), QStringLiteral("Leeds | 2024 | 800 | no figure found\n"
                                               "Leeds | 2025 | about 150 | no figure found\n"
                                               "Leeds | not known | 20 | no figure found\n"
                                               "Cardiff | 2024 | no figure found | up to £5m\n"
                                               "Exeter | all years | no figure found | no figure found\n"));
        QCOMPARE(model.index(1, 0).data(TallyTableModel::FigureRowsRole).value<QList<quint32>>(), QList<quint32>{2});
        QCOMPARE(model.index(0, TallyTableModel::JobsColumn).data(TallyTableModel::SortRole).toLongLong(), 800);
        QVERIFY(!model.index(0, TallyTableModel::MoneyColumn).data(TallyTableModel::SortRole).isValid());
    }

    void aTallyIsATableByPlace()
    {
        TallyTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(threePlaces(somewhere()), TallyTableModel::Grouping::Place);
        QCOMPARE(asText(model), QStringLiteral("Leeds | all years | about 970 | no figure found\n"
                                               "Cardiff | all years | no figure found | up to £5m\n"
                                               "Exeter | all years | no figure found | no figure found\n"));
        QCOMPARE(model.index(0, 0).data(TallyTableModel::FigureRowsRole).value<QList<quint32>>().size(), 3);
    }

    void theWaterfallGoesFromEveryFigureToTheTotal()
    {
        WaterfallModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(threePlaces(somewhere()).jobs);
        QCOMPARE(asText(model), QStringLiteral("Every job figure | 1,030 | 4\n"
                                               "Not a promise | −60 | 1\n"
                                               "Jobs counted | 970 | 3\n"));
        const QModelIndex step = model.index(1, WaterfallModel::StepColumn);
        QCOMPARE(step.data(WaterfallModel::ReasonRole).toInt(), static_cast<int>(LeftOutReason::OtherKind));
        QVERIFY(!step.siblingAtRow(0).data(WaterfallModel::ReasonRole).isValid());
        QCOMPARE(step.data(WaterfallModel::FigureRowsRole).value<QList<quint32>>(), QList<quint32>{3});
    }

    void moneyHasItsOwnWords()
    {
        WaterfallModel model;
        model.setContent(threePlaces(somewhere()).investment);
        QCOMPARE(asText(model), QStringLiteral("Every sum of money | £5m | 1\n"
                                               "Money counted | £5m | 1\n"));
    }

    void eachFigureLeftOutHasItsReason()
    {
        LeftOutModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SnapshotPtr snapshot = somewhere();
        Query query;
        query.places = {kCardiff};
        model.setContent(snapshot, tally(query, snapshot->columns));
        QCOMPARE(asText(model), QStringLiteral("Not a promise | 60 | People employed | Cardiff | 2025 |  | \n"
                                               "Elsewhere | 800 | Jobs promised | Leeds | 2024 |  | \n"
                                               "Elsewhere | about 150 | Jobs promised | Leeds | 2025 |  | \n"
                                               "Elsewhere | 20 | Jobs promised | Leeds | not known |  | \n"));
        const QModelIndex first = model.index(0, LeftOutModel::AmountColumn);
        QCOMPARE(first.data(LeftOutModel::FigureRowRole).toUInt(), 3U);
        QCOMPARE(first.data(LeftOutModel::ReasonRole).toInt(), static_cast<int>(LeftOutReason::OtherKind));
        QCOMPARE(first.data(LeftOutModel::SortRole).toLongLong(), 60);
        QVERIFY(!model.index(3, LeftOutModel::YearColumn).data(LeftOutModel::SortRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
