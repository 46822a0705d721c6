// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/announcement_model.h"
#include "tests/items/told_snapshot.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace pledgeboard;

namespace {

/// Rows: 0 jobs and 1 money of one announcement, 2 the jobs told again, 3 another, 4 one of which little is known.
SnapshotPtr somewhere()
{
    Told told;
    const QString leeds = QStringLiteral("Leeds");
    told.article(QStringLiteral("The Courier"), boost::gregorian::date(2024, 12, 19));
    told.jobs(8000, leeds).of(QStringLiteral("Ten Mills")).by(QStringLiteral("Alpha")).bound(Bound::AtLeast);
    told.pounds(Kind::MoneyInvestment, 800'000'000, leeds)
        .of(QStringLiteral("Ten Mills"))
        .by(QStringLiteral("Alpha"))
        .bound(Bound::AtMost);
    told.article(QStringLiteral("The Echo"), boost::gregorian::date(2024, 12, 21));
    told.jobs(8000, leeds).of(QStringLiteral("Ten Mills")).by(QStringLiteral("Alpha")).bound(Bound::AtLeast);
    told.article(QStringLiteral("The Gazette"), boost::gregorian::date(2025, 3, 1));
    told.jobs(150, QStringLiteral("Cardiff")).by(QStringLiteral("Gamma"));
    told.article(QStringLiteral("Nobody"), std::nullopt);
    told.jobs(7, QString());
    return snapshotOf(told);
}

} // namespace

class AnnouncementModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEmptyModelIsSound()
    {
        AnnouncementModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOfFigure(0), -1);
        model.setContent(std::make_shared<Snapshot>(), {});
        QCOMPARE(model.rowCount(), 0);
    }

    void eachAnnouncementIsARowWithItsSums()
    {
        AnnouncementModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(somewhere(), {4, 3, 1, 0});
        QCOMPARE(asText(model), QStringLiteral("Gamma | 2025 | 150 | – | 1\n"
                                               "Ten Mills | 2024 | more than 8,000 | up to £800m | 2\n"
                                               "Nobody named | not known | 7 | – | 1\n"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Who and where"));
    }

    void onlyTheGivenFiguresAreSummed()
    {
        AnnouncementModel model;
        model.setContent(somewhere(), {1, 1});
        QCOMPARE(asText(model), QStringLiteral("Ten Mills | 2024 | – | up to £800m | 1\n"));
        const QModelIndex jobs = model.index(0, AnnouncementModel::JobsColumn);
        QCOMPARE(jobs.data(Qt::AccessibleTextRole).toString(), QStringLiteral("no figure found"));
        QVERIFY(!jobs.data(AnnouncementModel::SortRole).isValid());
    }

    void aRowTellsWhatStandsBehindIt()
    {
        AnnouncementModel model;
        const SnapshotPtr snapshot = somewhere();
        model.setContent(snapshot, {0, 1, 3});
        const QModelIndex mills = model.index(1, AnnouncementModel::WhoColumn);
        QCOMPARE(mills.data(AnnouncementModel::SecondLineRole).toString(), QStringLiteral("Leeds"));
        QCOMPARE(mills.data(AnnouncementModel::FigureRowsRole).value<QList<quint32>>(), (QList<quint32>{0, 1}));
        QCOMPARE(model.figureRows(1), (std::vector<FigureRow>{0, 1}));
        const QStringList ids = mills.data(AnnouncementModel::AnnouncementsRole).toStringList();
        QCOMPARE(ids.size(), 2);
        for (const QString &id : ids)
            QVERIFY(std::any_of(snapshot->announcements.begin(), snapshot->announcements.end(),
                                [&](const Announcement &announcement) { return announcement.id == id; }));
    }

    void whatNoArticleTellsTogetherStandsApart()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), boost::gregorian::date(2024, 1, 10));
        told.jobs(300, QStringLiteral("Leeds")).by(QStringLiteral("Alpha"));
        told.article(QStringLiteral("The Echo"), boost::gregorian::date(2024, 11, 20));
        told.pounds(Kind::MoneyInvestment, 4'000'000, QStringLiteral("Leeds")).by(QStringLiteral("Alpha"));
        AnnouncementModel model;
        model.setContent(snapshotOf(told), {0, 1});
        QCOMPARE(asText(model), QStringLiteral("Alpha | 2024 | 300 | – | 1\nAlpha | 2024 | – | £4m | 1\n"));
    }

    void aFigureFindsItsRowEvenIfItIsToldAgain()
    {
        AnnouncementModel model;
        model.setContent(somewhere(), {0, 1, 3});
        QCOMPARE(model.rowOfFigure(0), 1);
        QCOMPARE(model.rowOfFigure(2), 1);
        QCOMPARE(model.rowOfFigure(3), 0);
        QCOMPARE(model.rowOfFigure(4), -1);
        QCOMPARE(model.rowOfFigure(99), -1);
    }

    void sortKeysAreNumbersNotTexts()
    {
        AnnouncementModel model;
        model.setContent(somewhere(), {0, 1, 3, 4});
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(AnnouncementModel::SortRole);
        sorted.sort(AnnouncementModel::JobsColumn, Qt::DescendingOrder);
        QStringList who;
        for (int row = 0; row < sorted.rowCount(); ++row)
            who.append(sorted.index(row, 0).data().toString());
        QCOMPARE(who.join(u','), QStringLiteral("Ten Mills,Gamma,Nobody named"));
    }
};

QTEST_GUILESS_MAIN(AnnouncementModelTest)
#include "tst_announcement_model.moc"
