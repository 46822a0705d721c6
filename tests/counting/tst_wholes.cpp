// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that lie inside others: parts of a programme, of a firm's pledge, of a total of money raised.
#include "tests/counting/told.h"

#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

namespace {

const date kFirst(2024, 3, 1);
const date kLater(2024, 4, 20);

} // namespace

class WholesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void partsOfAProgrammeAreInsideItsWhole()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        money(told, Kind::MoneyInvestment, 800'000'000, "Liverpool City Region", "", "LCR Innovation Zone Programme");
        money(told, Kind::MoneyPublic, 160'000'000, "Liverpool City Region", "", "Life Sciences Innovation Zone");
        money(told, Kind::MoneyPublic, 1'130'000, "Liverpool", "Liverpool City Region Combined Authority", "KQ Futures")
            .inside(QStringLiteral("Innovation Zone"));
        money(told, Kind::MoneyPublic, 2'000'000, "Liverpool", "Liverpool City Region Combined Authority",
              "Harbour Skills");
        money(told, Kind::MoneyOutput, 3'000'000, "Liverpool", "", "Innovation Zone");
        money(told, Kind::MoneyInvestment, 4'000'000, "Leeds", "", "Innovation Zone");
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{kNoRow, 0, 1, kNoRow, kNoRow, kNoRow}));
        QCOMPARE(joined.reasons[1],
                 QStringLiteral("Part of £800m for LCR Innovation Zone Programme, told in the same article."));
    }

    void onlyOneArticlesFiguresArePartAndWhole()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        money(told, Kind::MoneyInvestment, 800'000'000, "Leeds", "", "Harbour Zone");
        told.article(QStringLiteral("The Gazette"), kLater);
        money(told, Kind::MoneyPublic, 160'000'000, "Leeds", "", "Harbour Zone");
        QCOMPARE(joinFigures(told.figures()).inside, (std::vector<FigureRow>{kNoRow, kNoRow}));
    }

    void aFirmsSumIsNoWholeForAnothersPart()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        jobs(told, 11'500, "United Kingdom", "Vantage", "AI Opportunities Action Plan");
        jobs(told, 1000, "Liverpool", "Kyndryl", "AI Opportunities Action Plan");
        jobs(told, 13'250, "United Kingdom", "", "AI Opportunities Action Plan");
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{2, 2, kNoRow}));
    }

    void anOrganisationsPledgeForANarrowerPlaceIsAPart()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        jobs(told, 2000, "United Kingdom", "BT");
        jobs(told, 500, "Leeds", "BT");
        jobs(told, 300, "Leeds", "Sky");
        jobs(told, 400, "Cardiff", "BT").in(2022);
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{kNoRow, 0, kNoRow, kNoRow}));
        QCOMPARE(joined.reasons[1], QStringLiteral("Part of 2,000 that BT pledged for United Kingdom."));
    }

    void moneyRaisedLiesInTheLargerTotalOfItsTimeAndPlace()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        const QString leeds = QStringLiteral("Leeds");
        told.dollars(Kind::MoneyRaised, 2'030'000'000, leeds).in(2023).over(2021, 2023);
        told.dollars(Kind::MoneyRaised, 583'000'000, QStringLiteral("West Yorkshire")).in(2023).over(2021, 2023);
        told.dollars(Kind::MoneyRaised, 290'000'000, leeds).in(2024);
        told.dollars(Kind::MoneyRaised, 90'000'000, leeds).in(2022);
        told.dollars(Kind::MoneyRaised, 90'000'000, QStringLiteral("Cardiff")).in(2022);
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{kNoRow, 0, kNoRow, 0, kNoRow}));
    }

    void repeatsOfAPartAreInsideTheWholeToo()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        money(told, Kind::MoneyInvestment, 800'000'000, "Leeds", "", "Harbour Zone");
        money(told, Kind::MoneyPublic, 160'000'000, "Leeds", "", "Harbour Zone");
        told.article(QStringLiteral("The Gazette"), kLater);
        money(told, Kind::MoneyPublic, 160'000'000, "Leeds", "", "Harbour Zone");
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.toldBy[2], FigureRow{1});
        QCOMPARE(joined.inside[2], FigureRow{0});
    }
};

QTEST_GUILESS_MAIN(WholesTest)
#include "tst_wholes.moc"
