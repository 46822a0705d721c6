// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/gazetteer.h"
#include "tests/counting/told.h"

#include <QTest>

using namespace pledgeboard;
using boost::gregorian::date;

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyColumnHasARowForEachFigure()
    {
        const Told told = fiveArticles();
        const FigureColumns columns = told.columns();
        const std::size_t rows = told.figures().size();
        QCOMPARE(columns.size(), rows);
        for (const std::size_t size :
             {columns.bound.size(), columns.year.size(), columns.place.size(), columns.value.size(), columns.low.size(),
              columns.high.size(), columns.rate.size(), columns.announcement.size(), columns.toldBy.size(),
              columns.revisedBy.size(), columns.telling.size(), columns.inside.size()})
            QCOMPARE(size, rows);
    }

    void placesAreThoseOfTheGazetteer()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(1, QStringLiteral("Liverpool"));
        told.jobs(2, QStringLiteral("LCR"));
        told.jobs(3, QStringLiteral("Atlantis"));
        told.jobs(4, QString());
        const FigureColumns columns = told.columns();
        const Gazetteer &gazetteer = Gazetteer::instance();
        QCOMPARE(columns.place,
                 (std::vector<PlaceIndex>{gazetteer.find(u"Liverpool"), gazetteer.find(u"Liverpool City Region"),
                                          kNoPlace, kNoPlace}));
    }

    void theArticlesOwnRateComesFirst()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2014, 10, 27));
        told.dollars(Kind::MoneyRaised, 1'000'000'000, QStringLiteral("London")).givenInPounds(620'000'000);
        told.dollars(Kind::MoneyRaised, 50'000'000, QStringLiteral("Leeds"));
        told.dollars(Kind::MoneyRaised, 719'000'000, QStringLiteral("London")).in(2013);
        told.article(QStringLiteral("B"), date(2014, 10, 28));
        told.dollars(Kind::MoneyRaised, 50'000'000, QStringLiteral("Cardiff"));
        const FigureColumns columns = told.columns();
        QCOMPARE(columns.value[0], 62'000'000'000);
        QCOMPARE(columns.value[1], 3'100'000'000);
        QCOMPARE(columns.rate[0], columns.rate[1]);
        const auto source = [&](std::size_t row) {
            return columns.rates[static_cast<std::size_t>(columns.rate[row])].source;
        };
        QCOMPARE(source(0), QStringLiteral("the article’s own rate, $1bn given as £620m"));
        QCOMPARE(source(2), QStringLiteral("average of 2013, Federal Reserve"));
        QCOMPARE(source(3), QStringLiteral("average of October 2014, Federal Reserve"));
    }

    void theMonthIsThatOfPublicationAndTheYearThatOfTheFigure()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.dollars(Kind::MoneyInvestment, 1'000'000, QStringLiteral("Leeds"));
        told.dollars(Kind::MoneyInvestment, 2'000'000, QStringLiteral("Leeds")).in(std::nullopt);
        told.dollars(Kind::MoneyInvestment, 3'000'000, QStringLiteral("Leeds")).in(2021);
        told.article(QStringLiteral("B"), std::nullopt);
        told.dollars(Kind::MoneyInvestment, 4'000'000, QStringLiteral("Leeds")).in(2021);
        told.dollars(Kind::MoneyInvestment, 5'000'000, QStringLiteral("Leeds")).in(std::nullopt);
        const FigureColumns columns = told.columns();
        const auto source = [&columns](FigureRow row) {
            const std::int32_t rate = columns.rate[row];
            return rate < 0 ? QString() : columns.rates.at(static_cast<std::size_t>(rate)).source;
        };
        QCOMPARE(source(0), QStringLiteral("average of March 2024, Federal Reserve"));
        QCOMPARE(source(1), source(0));
        QCOMPARE(source(2), QStringLiteral("average of 2021, Federal Reserve"));
        QCOMPARE(source(3), source(2));
        QCOMPARE(source(4), QString());
        // The year's average can be chosen instead.
        QCOMPARE(columns.rates.at(static_cast<std::size_t>(columns.foreign.front().rates[2])).source,
                 QStringLiteral("average of 2024, Federal Reserve"));
        QCOMPARE(columns.value[4], kNoValue);
    }

    void moneyWithoutARateHasNoValue()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.money(Kind::MoneyInvestment, Money{500, Currency("QQQ")}, QStringLiteral("Leeds"));
        told.money(Kind::MoneyInvestment, Money{500, Currency()}, QStringLiteral("Leeds"));
        const FigureColumns columns = told.columns();
        QCOMPARE(columns.value, (std::vector<std::int64_t>{kNoValue, kNoValue}));
        QCOMPARE(columns.low, columns.value);
        QCOMPARE(columns.high, columns.value);
    }

    void yenHaveNoMinorUnits()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.money(Kind::MoneyInvestment, Money{1'000'000'000, Currency("JPY")}, QStringLiteral("Leeds"));
        const FigureColumns columns = told.columns();
        const double pounds = static_cast<double>(columns.value[0]) / 100.0;
        QVERIFY2(pounds > 4.0e6 && pounds < 7.0e6, "a billion yen are about five million pounds");
    }

    void rangesKeepTheirEnds()
    {
        Told told;
        told.article(QStringLiteral("A"), date(2024, 3, 1));
        told.jobs(2500, QStringLiteral("Leeds")).range(2000, 3000);
        told.jobs(700, QStringLiteral("Leeds"));
        const FigureColumns columns = told.columns();
        QCOMPARE(columns.low, (std::vector<std::int64_t>{2000, 700}));
        QCOMPARE(columns.high, (std::vector<std::int64_t>{3000, 700}));
        QCOMPARE(columns.bound, (std::vector<Bound>{Bound::About, Bound::Exact}));
    }

    void theYearIsThatOfTheFirstTelling()
    {
        const FigureColumns columns = fiveArticles().columns();
        const Told told = fiveArticles();
        for (std::size_t row = 0; row < columns.size(); ++row) {
            if (columns.value[row] == 8000)
                QCOMPARE(columns.year[row], std::int16_t{2024});
        }
    }

    void tellingsAreNumberedInTheOrderOfTheirDates()
    {
        Told told;
        for (const int day : {20, 5, 11}) {
            told.article(QStringLiteral("A"), date(2024, 3, static_cast<unsigned short>(day)));
            told.jobs(1000, QStringLiteral("Leeds")).by(QStringLiteral("Oxgate"));
        }
        told.jobs(30, QStringLiteral("Leeds"));
        const FigureColumns columns = told.columns();
        QCOMPARE(columns.telling, (std::vector<std::int32_t>{2, 0, 1, 0}));
        QCOMPARE(columns.toldBy, (std::vector<FigureRow>{1, kNoRow, 1, kNoRow}));
    }

    void noFiguresNoRows()
    {
        const FigureColumns columns = makeColumns({}, joinFigures({}));
        QCOMPARE(columns.size(), std::size_t{0});
        QVERIFY(columns.rates.empty());
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
