// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"
#include "models/items/article_list_model.h"
#include "models/items/figure_list_model.h"
#include "models/items/tally_table_model.h"
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
        FigureListModel figures;
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&articles, &table, &figures}) {
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

    void figuresAreListedByTheirReason()
    {
        FigureListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SnapshotPtr snapshot = somewhere();
        Query query;
        query.places = {kCardiff};
        // Not in the order of the snapshot, and one that counts.
        model.setContent(snapshot, {4, 2, 3, 0, 1}, compare(query, snapshot->columns));
        QCOMPARE(asText(model), QStringLiteral("up to £5m | 2024 | up to £5m\n"
                                               "60 | 2025 | 60\n"
                                               "800 | 2024 | 800\n"
                                               "about 150 | 2025 | about 150\n"
                                               "20 | not known | 20\n"));
        const QStringList below{
            QStringLiteral("Counted · Investment · Cardiff · Beta"),
            QStringLiteral("Not a promise · People employed · Cardiff · Delta"),
            QStringLiteral("Elsewhere · Jobs promised · Leeds · Alpha"),
            QStringLiteral("Elsewhere · Jobs promised · Leeds · Gamma"),
            QStringLiteral("Elsewhere · Jobs promised · Leeds · Epsilon"),
        };
        for (int row = 0; row < below.size(); ++row) {
            const QModelIndex words = model.index(row, FigureListModel::WordsColumn);
            QCOMPARE(words.data(FigureListModel::SecondLineRole).toString(), below.at(row));
            QVERIFY(words.data(Qt::AccessibleTextRole).toString().endsWith(below.at(row)));
            QCOMPARE(model.rowOfFigure(model.figureRow(row)), row);
            QCOMPARE(words.data(FigureListModel::FigureRowRole).toUInt(), model.figureRow(row));
        }
        const QModelIndex stock = model.index(1, FigureListModel::AmountColumn);
        QCOMPARE(stock.data(FigureListModel::ReasonRole).toInt(), static_cast<int>(LeftOutReason::OtherKind));
        QVERIFY(!stock.siblingAtRow(0).data(FigureListModel::ReasonRole).isValid());
        QCOMPARE(stock.data(FigureListModel::SortRole).toLongLong(), 60);
        QVERIFY(!model.index(4, FigureListModel::YearColumn).data(FigureListModel::SortRole).isValid());
    }

    void aReasonThatAllShareIsNotRepeated()
    {
        FigureListModel model;
        const SnapshotPtr snapshot = somewhere();
        Query query;
        query.places = {kCardiff};
        model.setContent(snapshot, {0, 2}, compare(query, snapshot->columns));
        QVERIFY(model.index(0, 0)
                    .data(FigureListModel::SecondLineRole)
                    .toString()
                    .startsWith(QStringLiteral("Jobs promised")));
        QCOMPARE(model.rowOfFigure(4), -1);
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
