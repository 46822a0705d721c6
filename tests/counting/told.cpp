// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counting/told.h"

namespace pledgeboard {

Told fiveArticles()
{
    const QString city = QStringLiteral("Liverpool");
    const QString region = QStringLiteral("Liverpool City Region");
    Told told;

    told.article(QStringLiteral("Silicon UK"), boost::gregorian::date(2014, 10, 27));
    told.jobs(Kind::JobsExisting, 200'000, QStringLiteral("North of England"));
    told.dollars(Kind::MoneyRaised, 1'000'000'000, QStringLiteral("London"))
        .bound(Bound::AtLeast)
        .givenInPounds(620'000'000);
    told.dollars(Kind::MoneyRaised, 719'000'000, QStringLiteral("London")).in(2013);

    told.article(QStringLiteral("BusinessCloud"), boost::gregorian::date(2017, 6, 1));
    told.jobs(2500, city).of(QStringLiteral("Ten Streets"));
    told.jobs(Kind::JobsExisting, 23'407, city);
    told.pounds(Kind::MoneyOutput, 359'000'000, city);
    told.pounds(Kind::MoneySalary, 45'011, city);

    told.article(QStringLiteral("TheBusinessDesk.com"), boost::gregorian::date(2024, 12, 19));
    const QString zone = QStringLiteral("LCR Innovation Zone Programme");
    told.pounds(Kind::MoneyPublic, 1'130'000, region)
        .by(QStringLiteral("Liverpool City Region Combined Authority"))
        .of(QStringLiteral("Quay Futures Programme"))
        .inside(QStringLiteral("Marine Sciences Innovation Zone"));
    told.jobs(8000, region).of(zone).over(2024, 2034);
    told.pounds(Kind::MoneyInvestment, 800'000'000, region).of(zone).bound(Bound::AtMost).over(2024, 2034);
    told.pounds(Kind::MoneyPublic, 160'000'000, region).of(QStringLiteral("Marine Sciences Innovation Zone"));

    told.article(QStringLiteral("TheBusinessDesk.com"), boost::gregorian::date(2025, 1, 16));
    const QString manchester = QStringLiteral("Greater Manchester");
    told.jobs(1000, city)
        .by(QStringLiteral("Calderbrook Holdings"))
        .of(QStringLiteral("Robot Works Action Plan"))
        .over(2025, 2028);
    told.dollars(Kind::MoneyValuation, 3'800'000'000, manchester);
    told.dollars(Kind::MoneyRaised, 583'000'000, manchester).bound(Bound::AtLeast).in(2023).over(2021, 2023);
    told.dollars(Kind::MoneyRaised, 2'030'000'000, QStringLiteral("Manchester")).in(2023).over(2021, 2023);
    told.dollars(Kind::MoneyRaised, 290'000'000, QStringLiteral("Manchester")).in(2024);

    told.article(QStringLiteral("Infotec"), boost::gregorian::date(2025, 1, 17));
    const QString slip = QStringLiteral("Marin Sciences Innovation Zone");
    told.jobs(1000, region).by(QStringLiteral("Calderbrook")).bound(Bound::About);
    told.pounds(Kind::MoneyInvestment, 14'000'000'000, QStringLiteral("United Kingdom"));
    told.jobs(13'000, QStringLiteral("United Kingdom")).bound(Bound::AtLeast);
    told.jobs(8000, region).of(slip).over(2025, 2035);
    told.pounds(Kind::MoneyInvestment, 800'000'000, region).of(slip).bound(Bound::About).over(2025, 2035);
    return told;
}

Told::Last jobs(Told &told, std::int64_t heads, const char *place, const char *organisation, const char *programme)
{
    return told.jobs(heads, QString::fromUtf8(place))
        .by(QString::fromUtf8(organisation))
        .of(QString::fromUtf8(programme));
}

Told::Last money(Told &told, Kind kind, std::int64_t pounds, const char *place, const char *organisation,
                 const char *programme)
{
    return told.pounds(kind, pounds, QString::fromUtf8(place))
        .by(QString::fromUtf8(organisation))
        .of(QString::fromUtf8(programme));
}

} // namespace pledgeboard
