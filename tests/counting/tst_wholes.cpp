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
        money(told, Kind::MoneyPublic, 160'000'000, "Liverpool City Region", "", "Marine Sciences Innovation Zone");
        money(told, Kind::MoneyPublic, 1'130'000, "Liverpool", "Liverpool City Region Combined Authority",
              "Quay Futures")
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
        jobs(told, 11'500, "United Kingdom", "Tidewell", "Robot Works Action Plan");
        jobs(told, 1000, "Liverpool", "Calderbrook", "Robot Works Action Plan");
        jobs(told, 13'250, "United Kingdom", "", "Robot Works Action Plan");
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{2, 2, kNoRow}));
    }

    void anOrganisationsPledgeForANarrowerPlaceIsAPart()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        jobs(told, 2000, "United Kingdom", "Marlowe");
        jobs(told, 500, "Leeds", "Marlowe");
        jobs(told, 300, "Leeds", "Oxgate");
        jobs(told, 400, "Cardiff", "Marlowe").in(2022);
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{kNoRow, 0, kNoRow, kNoRow}));
        QCOMPARE(joined.reasons[1], QStringLiteral("Part of 2,000 that Marlowe pledged for United Kingdom."));
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

    void oneFirmsShareOfAJointPledgeIsAPart()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        jobs(told, 9000, "United Kingdom", "Calderbrook").told("told as pledged together");
        jobs(told, 700, "Leeds", "Calderbrook");
        jobs(told, 300, "Hull", "Oxgate");
        jobs(told, 400, "Hull", "Leeds City Council");
        jobs(told, 200, "Hull", "Marlowe").told("told as more of it");
        const Joined joined = joinFigures(told.figures());
        QCOMPARE(joined.inside, (std::vector<FigureRow>{kNoRow, 0, 0, kNoRow, kNoRow}));
        // Of the same area, or of one pledge that is for no place.
        Told near;
        near.article(QStringLiteral("The Courier"), kFirst);
        jobs(near, 9000, "", "").told("told as pledged together");
        jobs(near, 300, "Hull", "Oxgate");
        QCOMPARE(joinFigures(near.figures()).inside, (std::vector<FigureRow>{kNoRow, 0}));
        QCOMPARE(joinFigures(near.figures()).reasons[1],
                 QStringLiteral("Part of 9,000 that several firms pledged together."));
    }

    void someYearsOfALongerPeriodAreAPart()
    {
        Told told;
        told.article(QStringLiteral("The Courier"), kFirst);
        money(told, Kind::MoneyInvestment, 90'000'000, "Leeds", "Oxgate").over(2024, 2030);
        money(told, Kind::MoneyInvestment, 20'000'000, "Leeds", "Oxgate").over(2024, 2025);
        money(told, Kind::MoneyInvestment, 15'000'000, "Leeds", "Oxgate").over(2029, 2032);
        money(told, Kind::MoneyInvestment, 10'000'000, "Leeds", "Oxgate").over(2024, 2030);
        QCOMPARE(joinFigures(told.figures()).inside, (std::vector<FigureRow>{kNoRow, 0, kNoRow, kNoRow}));
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
