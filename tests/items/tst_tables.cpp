// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/counter.h"
#include "models/items/figure_list_model.h"
#include "tests/items/told_snapshot.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pledgeboard;

namespace {

const QString kLeeds = QStringLiteral("Leeds");
const QString kCardiff = QStringLiteral("Cardiff");

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

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEmptyModelIsSound()
    {
        FigureListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.columnCount() > 0);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
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
