// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counting/made_cities.h"
#include "tests/counting/told.h"

#include <QTest>

#include <array>
#include <random>
#include <set>
#include <tuple>

using namespace pledgeboard;
using boost::gregorian::date;
using boost::gregorian::days;

namespace {

constexpr int kAnnouncements = 60;
constexpr int kTellings = 5;

constexpr std::array<const char *, 20> kFirms{
    "Brightwell Systems", "Corvid Analytics", "Dunmore Robotics",    "Eastgate Cloud",    "Fenland Semiconductors",
    "Garnet Data",        "Halcyon Games",    "Ironbridge Software", "Juniper Health",    "Kestrel Networks",
    "Lumen Quantum",      "Marlow Security",  "Northlight Studios",  "Orchard Payments",  "Pennine Chips",
    "Quarry Labs",        "Redstart Mobile",  "Saltmarsh Energy",    "Thornhill Devices", "Umber Vision"};

constexpr std::array<const char *, 3> kLegalForms{"", " Holdings", " plc"};
constexpr std::array<const char *, 3> kPlans{"Harbour Innovation Zone", "Northern Compute Plan",
                                             "Digital Futures Fund"};

/// What is true of an announcement; a telling varies from it as articles do.
struct Truth {
    std::size_t city = 0;
    std::size_t firm = 0;
    std::size_t plan = 0;
    bool isJobs = false;
    std::int64_t amount = 0;
    date day;
};

class Generator
{
public:
    explicit Generator(unsigned seed) : m_engine(seed) { }

    Truth announcement()
    {
        constexpr std::array<std::int64_t, 8> round{50, 100, 200, 250, 500, 1000, 1200, 2000};
        Truth truth;
        truth.city = dice(kCities.size());
        truth.firm = dice(kFirms.size());
        truth.plan = dice(kPlans.size());
        truth.isJobs = dice(2) == 0;
        // Half are round numbers that others have too, half have a digit more.
        truth.amount = round[dice(round.size())] + (dice(2) == 0 ? static_cast<std::int64_t>(dice(9)) * 13 : 0);
        truth.day = date(2015, 1, 1) + days(static_cast<int>(dice(3600)));
        return truth;
    }

    void tell(Told &told, const Truth &truth)
    {
        const date day = truth.day + days(static_cast<int>(dice(120)));
        told.article(QStringLiteral("Paper %1").arg(dice(9)), day);
        const City &city = kCities[truth.city];
        const QString place = QString::fromLatin1(dice(4) == 0 ? city.region : city.name);
        Told::Last last = truth.isJobs ? told.jobs(truth.amount, place)
                                       : told.pounds(Kind::MoneyInvestment, truth.amount * 100'000, place);
        last.by(QString::fromLatin1(kFirms[truth.firm]) + QString::fromLatin1(kLegalForms[dice(kLegalForms.size())]));
        if (dice(3) == 0)
            last.of(QString::fromLatin1(kPlans[truth.plan]));
        last.bound(static_cast<Bound>(dice(4)));
        last.in(static_cast<int>(day.year()));
    }

private:
    std::size_t dice(std::size_t limit) { return m_engine() % limit; }

    std::mt19937 m_engine;
};

struct Pairs {
    int right = 0;
    int wrong = 0;
    int missed = 0;
};

} // namespace

/// Announcements made up without a look at how joining works, each told by several articles in varying words.
class JoinGeneratedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pairsAreFoundAndNoneInvented_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 4U, 5U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void pairsAreFoundAndNoneInvented()
    {
        QFETCH(unsigned, seed);
        Generator generator(seed);
        Told told;
        std::vector<int> truthOf;
        std::set<std::tuple<std::size_t, std::size_t, bool>> pledged;
        for (int announcement = 0; announcement < kAnnouncements; ++announcement) {
            Truth truth = generator.announcement();
            // One firm's second pledge for a city would be told as such; see tst_made_set.
            while (!pledged.emplace(truth.city, truth.firm, truth.isJobs).second)
                truth = generator.announcement();
            for (int telling = 0; telling < kTellings; ++telling) {
                generator.tell(told, truth);
                truthOf.push_back(announcement);
            }
        }
        const Joined joined = joinFigures(told.figures());
        Pairs pairs;
        for (std::size_t a = 0; a < truthOf.size(); ++a) {
            for (std::size_t b = a + 1; b < truthOf.size(); ++b) {
                const bool same = truthOf[a] == truthOf[b];
                const bool found = joined.announcement[a] == joined.announcement[b];
                pairs.right += same && found ? 1 : 0;
                pairs.wrong += !same && found ? 1 : 0;
                pairs.missed += same && !found ? 1 : 0;
            }
        }
        const double precision = pairs.right / double(pairs.right + pairs.wrong);
        const double recall = pairs.right / double(pairs.right + pairs.missed);
        const double f1 = 2 * precision * recall / (precision + recall);
        QVERIFY2(precision >= 0.99, qPrintable(QString::number(precision)));
        QVERIFY2(f1 >= 0.97, qPrintable(QString::number(f1)));
    }
};

QTEST_GUILESS_MAIN(JoinGeneratedTest)
#include "tst_join_generated.moc"
