// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/name_list_model.h"
#include "tests/items/told_snapshot.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pledgeboard;

namespace {

/// Two articles on three cities, with names that begin alike.
SnapshotPtr told()
{
    Told told;
    told.article(QStringLiteral("The Courier"), boost::gregorian::date(2024, 12, 19));
    told.jobs(800, QStringLiteral("Leeds")).by(QStringLiteral("Lédger & Sons"));
    told.pounds(Kind::MoneyInvestment, 5'000'000, QStringLiteral("Leeds")).by(QStringLiteral("Lédger & Sons"));
    told.jobs(40, QStringLiteral("Bradford")).by(QStringLiteral("O’Leary Robotics"));
    told.article(QStringLiteral("The Echo"), boost::gregorian::date(2025, 1, 7));
    told.jobs(150, QStringLiteral("Cardiff")).of(QStringLiteral("Ledge Fund"));
    told.jobs(Kind::JobsExisting, 60, QStringLiteral("Cardiff")).by(QStringLiteral("Ledbury Works"));
    return snapshotOf(told);
}

/// "place Leeds 1; organisation Lédger & Sons 1".
QString asLine(const std::vector<FoundName> &names)
{
    const char *const kinds[] = {"place", "organisation", "programme"};
    QStringList parts;
    for (const FoundName &name : names)
        parts.append(QStringLiteral("%1 %2 %3")
                         .arg(QLatin1String(kinds[static_cast<int>(name.kind)]), name.shown)
                         .arg(name.announcements));
    return parts.join(QStringLiteral("; "));
}

} // namespace

class TestNameSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_search.setSnapshot(told());
    }

    void namesAreFolded();
    void everyKindIsFoundWithItsAnnouncements();
    void caseAccentsAndApostrophesMakeNoDifference();
    void anyWordMayBeTheOneThatIsTyped();
    void whatNobodyPromisedByIsNotFound();
    void aPlaceCountsThoseInItAndIsFoundByItsOtherNames();
    void placesWithoutAnAnnouncementStandAfterOthers();
    void aDozenAtMost();
    void anotherStateIsReadAnew();
    void figuresAreThoseOfTheName();
    void theListHasHeadingsThatCannotBeChosen();

private:
    NameSearch m_search;
};

void TestNameSearch::namesAreFolded()
{
    QCOMPARE(foldedName(QStringLiteral("  O’Leary-Müller & Co. ")), QStringLiteral("oleary muller co"));
    QCOMPARE(foldedName(QStringLiteral("Ynys Môn")), QStringLiteral("ynys mon"));
    QVERIFY(foldedName(QStringLiteral(" - ")).isEmpty());
}

void TestNameSearch::everyKindIsFoundWithItsAnnouncements()
{
    const QString found = asLine(m_search.find(QStringLiteral("led")));
    // The jobs and the money of one firm stand in one row of the list.
    QVERIFY2(found.contains(QStringLiteral("organisation Lédger & Sons 1; programme Ledge Fund 1")), qPrintable(found));
    QVERIFY(m_search.find(QString()).empty());
    QVERIFY(m_search.find(QStringLiteral(" . ")).empty());
}

void TestNameSearch::caseAccentsAndApostrophesMakeNoDifference()
{
    for (const QString &typed : {QStringLiteral("LEDGER"), QStringLiteral("lédger sons"), QStringLiteral("Ledger &")})
        QCOMPARE(asLine(m_search.find(typed)), QStringLiteral("organisation Lédger & Sons 1"));
    QCOMPARE(asLine(m_search.find(QStringLiteral("o'lea"))), QStringLiteral("organisation O’Leary Robotics 1"));
}

void TestNameSearch::anyWordMayBeTheOneThatIsTyped()
{
    QCOMPARE(asLine(m_search.find(QStringLiteral("robot"))), QStringLiteral("organisation O’Leary Robotics 1"));
    QVERIFY(m_search.find(QStringLiteral("obotics")).empty());
}

void TestNameSearch::whatNobodyPromisedByIsNotFound()
{
    QVERIFY(!asLine(m_search.find(QStringLiteral("ledbury"))).contains(QStringLiteral("organisation")));
}

void TestNameSearch::aPlaceCountsThoseInItAndIsFoundByItsOtherNames()
{
    QVERIFY(asLine(m_search.find(QStringLiteral("west yorks"))).startsWith(QStringLiteral("place West Yorkshire 2")));
    QVERIFY(asLine(m_search.find(QStringLiteral("caerdydd"))).startsWith(QStringLiteral("place Cardiff 1")));
}

void TestNameSearch::placesWithoutAnAnnouncementStandAfterOthers()
{
    const std::vector<FoundName> found = m_search.find(QStringLiteral("le"));
    QCOMPARE(found.front().name, QStringLiteral("Leeds"));
    QCOMPARE(found.front().announcements, 1);
    QVERIFY(asLine(found).contains(QStringLiteral("Leicester 0")));
    QVERIFY(asLine(found).contains(QStringLiteral("programme Ledge Fund 1")));
}

void TestNameSearch::aDozenAtMost()
{
    QCOMPARE(m_search.find(QStringLiteral("s")).size(), std::size_t(NameSearch::kMost));
}

void TestNameSearch::anotherStateIsReadAnew()
{
    QVERIFY(!m_search.find(QStringLiteral("ledger")).empty());
    m_search.setSnapshot(std::make_shared<Snapshot>());
    QVERIFY(m_search.find(QStringLiteral("ledger")).empty());
}

void TestNameSearch::figuresAreThoseOfTheName()
{
    const SnapshotPtr snapshot = told();
    const std::vector<FigureRow> all{0, 1, 2, 3, 4};
    QCOMPARE(figuresOfName(*snapshot, all, NameKind::Organisation, QStringLiteral("Lédger & Sons")),
             (std::vector<FigureRow>{0, 1}));
    QCOMPARE(figuresOfName(*snapshot, all, NameKind::Programme, QStringLiteral("Ledge Fund")),
             (std::vector<FigureRow>{3}));
    QVERIFY(figuresOfName(*snapshot, all, NameKind::Programme, QStringLiteral("Lédger & Sons")).empty());
}

void TestNameSearch::theListHasHeadingsThatCannotBeChosen()
{
    NameListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNames({{NameKind::Place, QStringLiteral("Leeds"), QStringLiteral("Leeds"), 3},
                    {NameKind::Programme, QStringLiteral("Ledge Fund"), QStringLiteral("Ledge Fund"), 1}});
    QCOMPARE(asText(model), QStringLiteral("Places\nLeeds\nProgrammes\nLedge Fund\n"));
    QVERIFY(!model.nameAt(model.index(0)));
    QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
    QCOMPARE(model.nameAt(model.index(3))->kind, NameKind::Programme);
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Leeds, 3 announcement")));
}

QTEST_GUILESS_MAIN(TestNameSearch)
#include "tst_name_search.moc"
