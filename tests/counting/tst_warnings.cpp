// SPDX-License-Identifier: GPL-3.0-or-later
// What a tally warns of, and the fair question that it offers instead.
#include "tests/counting/asked.h"
#include "tests/counting/told.h"

#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

Told someTold()
{
    Told told;
    told.article(QStringLiteral("A"), date(2023, 12, 3));
    for (const char *place : {"Liverpool", "Liverpool City Region", "Manchester", "Greater Manchester", "Cardiff",
                              "Wales", "London", "Daresbury"})
        jobs(told, 100 + static_cast<std::int64_t>(qstrlen(place)), place, place);
    return told;
}

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char('|'));
}

std::optional<TallyWarning> warningOf(const Tally &tally, WarningKind kind)
{
    for (const TallyWarning &warning : tally.warnings) {
        if (warning.kind == kind)
            return warning;
    }
    return std::nullopt;
}

} // namespace

class WarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void levels_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("fair");
        QTest::newRow("city beside city region") << "Liverpool|Greater Manchester"
                                                 << "Liverpool City Region|Greater Manchester";
        QTest::newRow("London beside a city") << "London|Manchester"
                                              << "London|Greater Manchester";
        QTest::newRow("town beside city region") << "Daresbury|Greater Manchester"
                                                 << "Liverpool City Region|Greater Manchester";
    }

    void levels()
    {
        QFETCH(QString, asked);
        QFETCH(QString, fair);
        const FigureColumns columns = someTold().columns();
        const Tally tally = pledgeboard::tally(jobsIn(names(qPrintable(asked))), columns);
        const std::optional<TallyWarning> warning = warningOf(tally, WarningKind::MixedLevels);
        QVERIFY(warning);
        QVERIFY2(warning->sentence.contains(QStringLiteral("a city region")), qPrintable(warning->sentence));
        QCOMPARE(warning->fair->places, names(qPrintable(fair)));
        QVERIFY(!warningOf(pledgeboard::tally(*warning->fair, columns), WarningKind::MixedLevels));
    }

    void aCityBesideANationIsComparedPerHead()
    {
        const FigureColumns columns = someTold().columns();
        const Tally tally = pledgeboard::tally(jobsIn(names("Liverpool|Wales")), columns);
        const std::optional<TallyWarning> warning = warningOf(tally, WarningKind::MixedLevels);
        QVERIFY(warning);
        QCOMPARE(warning->sentence,
                 QStringLiteral("Liverpool is a city or town and Wales a nation: the larger place gathers "
                                "more, whoever promises it."));
        QCOMPARE(warning->fair->basis, Basis::PerHead);
        QVERIFY(pledgeboard::tally(*warning->fair, columns).warnings.empty());
    }

    void placesOfOneLevelAreFair_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("cities") << "Liverpool|Manchester|Cardiff";
        QTest::newRow("city regions") << "Liverpool City Region|Greater Manchester";
        QTest::newRow("London beside city regions") << "London|Greater Manchester";
        QTest::newRow("one place") << "Wales";
    }

    void placesOfOneLevelAreFair()
    {
        QFETCH(QString, asked);
        QVERIFY(tally(jobsIn(names(qPrintable(asked))), someTold().columns()).warnings.empty());
    }

    void theProgramsOwnCitiesAreFair()
    {
        QVERIFY(!warningOf(tally(Query(), someTold().columns()), WarningKind::MixedLevels));
        QVERIFY(!warningOf(tally(Query(), someTold().columns()), WarningKind::InsideAnother));
    }

    void aPlaceInsideAnother()
    {
        const FigureColumns columns = someTold().columns();
        const Tally tally =
            pledgeboard::tally(jobsIn(names("Liverpool|Liverpool City Region|Greater Manchester")), columns);
        const std::optional<TallyWarning> warning = warningOf(tally, WarningKind::InsideAnother);
        QVERIFY(warning);
        QCOMPARE(warning->sentence,
                 QStringLiteral("Liverpool lies inside Liverpool City Region: what it was promised stands at both."));
        QCOMPARE(warning->offer, QStringLiteral("Leave out Liverpool"));
        QCOMPARE(warning->fair->places, names("Liverpool City Region|Greater Manchester"));
    }

    void aPartYearBesideWholeOnes()
    {
        Told told = someTold();
        told.article(QStringLiteral("B"), date(2025, 3, 14));
        told.jobs(40, kLeeds);
        const FigureColumns columns = told.columns();
        const Tally tally = pledgeboard::tally(jobsIn({kLeeds, kLiverpool}), columns);
        const std::optional<TallyWarning> warning = warningOf(tally, WarningKind::PartYear);
        QVERIFY(warning);
        QCOMPARE(warning->sentence,
                 QStringLiteral("The articles of 2025 end on 14 March 2025: it is no whole year like those before."));
        QCOMPARE(warning->fair->lastYear, std::optional<int>(2024));
        QVERIFY(!warningOf(pledgeboard::tally(*warning->fair, columns), WarningKind::PartYear));
        // Alone it is beside no other year.
        QVERIFY(!warningOf(pledgeboard::tally(jobsIn({kLeeds}), columns), WarningKind::PartYear));
        // Until December is a whole year.
        QVERIFY(!warningOf(pledgeboard::tally(jobsIn({kLiverpool}), someTold().columns()), WarningKind::PartYear));
    }

    void noPopulation()
    {
        Query query = jobsIn(names("Liverpool|Daresbury"));
        query.basis = Basis::PerHead;
        const std::optional<TallyWarning> warning =
            warningOf(tally(query, someTold().columns()), WarningKind::NoPopulation);
        QVERIFY(warning);
        QVERIFY(warning->sentence.contains(QStringLiteral("Daresbury")));
        QCOMPARE(warning->fair->basis, Basis::AsStated);
    }

    void fewArticles()
    {
        Told told = someTold();
        told.article(QStringLiteral("B"), date(2023, 12, 14));
        for (int i = 0; i < 12; ++i)
            jobs(told, 1000 + i * 137, "Leeds", qPrintable(QStringLiteral("Firm%1").arg(i)));
        const Tally tally = pledgeboard::tally(jobsIn({kLeeds, kLiverpool}), told.columns());
        const std::optional<TallyWarning> warning = warningOf(tally, WarningKind::FewFigures);
        QVERIFY(warning);
        QVERIFY2(warning->sentence.contains(kLiverpool), qPrintable(warning->sentence));
        QCOMPARE(warning->fair->places, QStringList{kLeeds});
    }

    void aComparisonWarnsOnceAndKeepsTheMeasure()
    {
        Query query = moneyIn(names("Liverpool|Greater Manchester"));
        const Comparison comparison = compare(query, someTold().columns());
        QCOMPARE(comparison.warnings.size(), std::size_t{1});
        QCOMPARE(comparison.warnings.front().fair->measure, Measure::Investment);
    }
};

QTEST_APPLESS_MAIN(WarningsTest)

#include "tst_warnings.moc"
