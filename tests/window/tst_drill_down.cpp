// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drill_down.h"
#include "models/reference/gazetteer.h"

#include <QTest>

using namespace pledgeboard;

namespace {

/// An answer of one cell, the figures of which are about these places.
struct Told {
    Comparison comparison;
    FigureColumns columns;

    Told(const QString &asked, const QStringList &about)
    {
        TallyCell cell;
        cell.place = asked;
        for (const QString &place : about) {
            cell.figures.push_back(static_cast<FigureRow>(columns.place.size()));
            columns.place.push_back(Gazetteer::instance().find(place));
        }
        comparison.jobs.cells = {cell};
    }

    QStringList below(const QString &place) const { return placesBelow(place, comparison, columns); }
};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class DrillDownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCityRegionOpensItsDistricts()
    {
        const Told answer(s("Liverpool City Region"), {s("Liverpool"), s("Sefton"), s("Liverpool City Region")});
        QCOMPARE(answer.below(s("Liverpool City Region")), QStringList({s("Liverpool"), s("Sefton")}));
    }

    void aLevelWithOnePlaceIsPassedOver()
    {
        const Told answer(s("Cardiff"), {s("Cardiff"), s("Swansea")});
        const QStringList below = answer.below(s("United Kingdom"));
        QVERIFY2(!below.contains(s("Wales")) && below.size() == 2, qPrintable(below.join(QLatin1Char(','))));
    }

    void whatHasNothingNarrowerStays()
    {
        const Told answer(s("Plymouth"), {s("Plymouth")});
        QCOMPARE(answer.below(s("Plymouth")), QStringList());
        QCOMPARE(answer.below(s("No such place")), QStringList());
    }
};

QTEST_GUILESS_MAIN(DrillDownTest)
#include "tst_drill_down.moc"
