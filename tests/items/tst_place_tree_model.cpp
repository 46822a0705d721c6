// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/place_tree_model.h"
#include "models/reference/gazetteer.h"
#include "tests/items/told_snapshot.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pledgeboard;

namespace {

const QString kLeeds = QStringLiteral("Leeds");
const QString kWestYorkshire = QStringLiteral("West Yorkshire");
const QString kCardiff = QStringLiteral("Cardiff");

SnapshotPtr somewhere()
{
    Told told;
    told.article(QStringLiteral("The Courier"), boost::gregorian::date(2024, 12, 19));
    told.jobs(800, kLeeds).by(QStringLiteral("Alpha"));
    told.pounds(Kind::MoneyInvestment, 5'000'000, kWestYorkshire).by(QStringLiteral("Beta")).bound(Bound::AtMost);
    told.article(QStringLiteral("The Echo"), boost::gregorian::date(2025, 1, 7));
    told.jobs(150, kLeeds).by(QStringLiteral("Gamma"));
    told.jobs(Kind::JobsExisting, 60, kCardiff).by(QStringLiteral("Delta"));
    return snapshotOf(told);
}

} // namespace

class PlaceTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEmptyModelIsSound()
    {
        PlaceTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setContent(std::make_shared<Snapshot>(), Query());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(kLeeds).isValid());
    }

    void placesWithFiguresStandInTheirTreeWithTotals()
    {
        PlaceTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(somewhere(), Query());
        QCOMPARE(asText(model), QStringLiteral("United Kingdom | 950 | ≤ £5m\n"
                                               "  England | 950 | ≤ £5m\n"
                                               "    Yorkshire and the Humber | 950 | ≤ £5m\n"
                                               "      West Yorkshire | 950 | ≤ £5m\n"
                                               "        Leeds | 950 | –\n"
                                               "  Wales | – | –\n"
                                               "    Cardiff Capital Region | – | –\n"
                                               "      Cardiff | – | –\n"));
    }

    void totalsAreThoseOfTheQuery()
    {
        PlaceTreeModel model;
        Query query;
        query.firstYear = 2025;
        query.places = {kCardiff};
        model.setContent(somewhere(), query);
        const QModelIndex leeds = model.indexOf(kLeeds);
        QCOMPARE(leeds.siblingAtColumn(PlaceTreeModel::JobsColumn).data().toString(), QStringLiteral("150"));
        const QModelIndex money = leeds.siblingAtColumn(PlaceTreeModel::MoneyColumn);
        QCOMPARE(money.data(Qt::AccessibleTextRole).toString(), QStringLiteral("no figure found"));
    }

    void everyPlaceCanBeShown()
    {
        PlaceTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(somewhere(), Query());
        QVERIFY(!model.indexOf(QStringLiteral("Exeter")).isValid());
        model.setShowsAll(true);
        QVERIFY(model.showsAll());
        for (const Place &place : Gazetteer::instance().places())
            QCOMPARE(model.indexOf(place.name).data(PlaceTreeModel::PlaceRole).toString(), place.name);
        QVERIFY(model.indexOf(kLeeds).data(PlaceTreeModel::HasFiguresRole).toBool());
        QVERIFY(!model.indexOf(QStringLiteral("Exeter")).data(PlaceTreeModel::HasFiguresRole).toBool());
        model.setShowsAll(false);
        QVERIFY(!model.indexOf(QStringLiteral("Exeter")).isValid());
    }

    void aCheckIsOfThePlaceAlone()
    {
        PlaceTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(somewhere(), Query());
        QSignalSpy changed(&model, &PlaceTreeModel::checkedPlacesChanged);
        const QModelIndex westYorkshire = model.indexOf(kWestYorkshire);
        QVERIFY(model.flags(westYorkshire).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(model.setData(westYorkshire, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.checkedPlaces(), QStringList{kWestYorkshire});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toStringList(), QStringList{kWestYorkshire});
        QCOMPARE(westYorkshire.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.indexOf(kLeeds).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.setData(westYorkshire, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.checkedPlaces().isEmpty());
    }

    void onlyTheNameIsCheckedAndNothingElseIsWritten()
    {
        PlaceTreeModel model;
        model.setContent(somewhere(), Query());
        const QModelIndex jobs = model.indexOf(kLeeds).siblingAtColumn(PlaceTreeModel::JobsColumn);
        QVERIFY(!model.flags(jobs).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(jobs, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.indexOf(kLeeds), QStringLiteral("Lids"), Qt::EditRole));
    }

    void checksAreSetAtOnceAndToldOnce()
    {
        PlaceTreeModel model;
        model.setContent(somewhere(), Query());
        QSignalSpy changed(&model, &PlaceTreeModel::checkedPlacesChanged);
        QSignalSpy data(&model, &PlaceTreeModel::dataChanged);
        const QString exeter = QStringLiteral("Exeter");
        model.setCheckedPlaces({exeter, kCardiff, kLeeds});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(data.size(), 2); // Exeter is not shown
        QCOMPARE(model.checkedPlaces(), (QStringList{kLeeds, kCardiff, exeter}));
        model.setCheckedPlaces({kLeeds, exeter, kCardiff});
        QCOMPARE(changed.size(), 1);
        model.setCheckedPlaces({kLeeds});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.checkedPlaces(), QStringList{kLeeds});
    }

    void checksStayWhenTheContentIsReplaced()
    {
        PlaceTreeModel model;
        model.setContent(somewhere(), Query());
        model.setCheckedPlaces({kLeeds});
        QSignalSpy changed(&model, &PlaceTreeModel::checkedPlacesChanged);
        model.setContent(std::make_shared<Snapshot>(), Query());
        QCOMPARE(model.checkedPlaces(), QStringList{kLeeds});
        model.setContent(somewhere(), Query());
        QCOMPARE(model.indexOf(kLeeds).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(PlaceTreeModelTest)
#include "tst_place_tree_model.moc"
