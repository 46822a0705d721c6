// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/run_out_model.h"
#include "tests/items/told_snapshot.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

const QString kHull = QStringLiteral("Hull");
const QString kCardiff = QStringLiteral("Cardiff");

/// Two promises that have run out and one that has not, and jobs that were created later.
Told promises()
{
    Told told;
    told.article(QStringLiteral("The Courier"), date(2015, 3, 2));
    told.jobs(300, kHull).by(QStringLiteral("Ostler Freight")).over(2015, 2018);
    told.jobs(900, kCardiff).by(QStringLiteral("Vellum Labs")).over(2016, 2020);
    told.jobs(50, kCardiff).by(QStringLiteral("Tern Optics")).over(2020, 2030);
    told.article(QStringLiteral("The Gazette"), date(2019, 6, 3));
    told.jobs(Kind::JobsCreated, 120, kHull).by(QStringLiteral("Ostler Freight"));
    told.jobs(Kind::JobsCreated, 210, kHull).by(QStringLiteral("Ostler Freight")).in(2020);
    return told;
}

SnapshotPtr withLinks(const std::vector<std::pair<FigureRow, FigureRow>> &links)
{
    auto snapshot = std::make_shared<Snapshot>(*snapshotOf(promises()));
    for (const auto &[promise, delivered] : links) {
        Decision decision;
        decision.kind = DecisionKind::Delivered;
        decision.figure.id = snapshot->figures[promise].id;
        decision.other.id = snapshot->figures[delivered].id;
        snapshot->decisions.push_back(decision);
    }
    return snapshot;
}

} // namespace

class RunOutModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEmptyListIsSound()
    {
        RunOutModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.openCount(), 0);
        QCOMPARE(model.rowOfFigure(0), -1);
    }

    void thoseThatHaveRunOutAreListed()
    {
        RunOutModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(withLinks({}), date(2026, 11, 2));
        QCOMPARE(asText(model), QStringLiteral("Ostler Freight, Hull | 300 | nothing found yet\n"
                                               "Vellum Labs, Cardiff | 900 | nothing found yet\n"));
        QCOMPARE(model.openCount(), 2);
        QCOMPARE(model.index(0, 0).data(TableModel::SecondLineRole).toString(),
                 QStringLiteral("Jobs promised · ended in 2018"));
        QCOMPARE(model.index(1, 0).data(RunOutModel::LastYearRole).toInt(), 2020);
    }

    void aYearEndsWithItsLastDay()
    {
        RunOutModel model;
        model.setContent(withLinks({}), date(2020, 12, 31));
        QCOMPARE(model.rowCount(), 1);
        model.setContent(withLinks({}), date(2021, 1, 1));
        QCOMPARE(model.rowCount(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void theLargestOfWhatWasDeliveredStands()
    {
        RunOutModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(withLinks({{0, 3}, {0, 4}}), date(2026, 11, 2));
        QCOMPARE(model.index(0, RunOutModel::DeliveredColumn).data().toString(), QStringLiteral("210"));
        QCOMPARE(model.index(0, 0).data(RunOutModel::FigureRowsRole).value<QList<quint32>>(),
                 (QList<quint32>{0, 4, 3}));
        QCOMPARE(model.openCount(), 1);
        QCOMPARE(model.rowOfFigure(3), 0);
        QCOMPARE(model.rowOfFigure(1), 1);
        QCOMPARE(model.rowOfFigure(2), -1);
    }

    void aRowIsHeardAsASentence()
    {
        RunOutModel model;
        model.setContent(withLinks({{1, 3}}), date(2026, 11, 2));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Vellum Labs, Cardiff, Jobs promised · ended in 2020, 900 promised, 120"));
    }
};

QTEST_GUILESS_MAIN(RunOutModelTest)
#include "tst_run_out_model.moc"
