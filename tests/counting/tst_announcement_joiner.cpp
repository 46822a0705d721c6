// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the order in which figures come and go, the joiner says what joining all of them at once says.
#include "models/counting/announcement_joiner.h"
#include "tests/counting/told.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <set>

using namespace pledgeboard;
using boost::gregorian::date;
using boost::gregorian::days;

namespace {

/// Figures that are near each other in every way, so that nearly all hangs together.
std::vector<FigureInArticle> crowd(unsigned seed, int articles)
{
    constexpr std::array<const char *, 5> places{"Leeds", "West Yorkshire", "Bradford", "United Kingdom", "Liverpool"};
    constexpr std::array<const char *, 5> firms{"", "Oxgate", "Oxgate Holdings", "Ferncastle", "Leeds City Council"};
    constexpr std::array<const char *, 5> plans{"", "Harbour Innovation Zone", "Harbour Zone", "Millrace Plan",
                                                "Mill Fund"};
    constexpr std::array<std::int64_t, 8> amounts{100, 110, 200, 1000, 1130, 2000, 2500, 100};
    constexpr std::array<Kind, 4> kinds{Kind::JobsPromised, Kind::MoneyInvestment, Kind::MoneyPublic,
                                        Kind::MoneyRaised};
    std::mt19937 engine(seed);
    const auto dice = [&engine](std::size_t limit) { return static_cast<std::size_t>(engine() % limit); };
    Told told;
    for (int article = 0; article < articles; ++article) {
        const date day = date(2020, 1, 1) + days(static_cast<int>(dice(1500)));
        told.article(QStringLiteral("Paper %1").arg(dice(4)), dice(20) == 0 ? std::nullopt : std::optional<date>(day));
        for (std::size_t count = 1 + dice(3); count > 0; --count) {
            const Kind kind = kinds[dice(kinds.size())];
            Told::Last last =
                kind == Kind::JobsPromised
                    ? told.jobs(amounts[dice(amounts.size())], QString::fromLatin1(places[dice(places.size())]))
                    : told.pounds(kind, amounts[dice(amounts.size())] * 10'000,
                                  QString::fromLatin1(places[dice(places.size())]));
            last.by(QString::fromLatin1(firms[dice(firms.size())])).of(QString::fromLatin1(plans[dice(plans.size())]));
            last.bound(static_cast<Bound>(dice(4)));
            if (dice(6) == 0)
                last.inside(QStringLiteral("Harbour Innovation Zone"));
            if (dice(8) == 0)
                last.over(2020, 2020 + static_cast<int>(dice(4)));
            if (dice(6) == 0)
                last.told(dice(2) == 0 ? "told as more of it" : "told as changed");
        }
    }
    return told.figures();
}

/// All that joining says, by ids of figures.
std::set<QString> sayings(const AnnouncementJoiner &joiner)
{
    std::set<QString> all;
    const auto id = [&joiner](FigureRow row) { return row == kNoRow ? QStringLiteral("-") : joiner.fact(row).id; };
    for (int number = 0; number < joiner.announcementEnd(); ++number) {
        if (!joiner.exists(number))
            continue;
        const Announcement announcement = joiner.announcement(number);
        const std::vector<AnnouncementJoiner::OfFigure> members = joiner.membersOf(number);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const AnnouncementJoiner::OfFigure &of = members[i];
            all.insert(QStringList{id(joiner.group(number).members[i].row), announcement.figures.join(u','),
                                   QString::number(announcement.year.value_or(0)), announcement.organisation,
                                   announcement.programme, announcement.place, id(of.toldBy), id(of.revisedBy),
                                   id(of.inside), QString::number(of.likeness, 'f', 6), of.reason}
                           .join(u'|'));
        }
        for (const RowDoubt &doubt : joiner.group(number).doubts)
            all.insert(QStringList{QStringLiteral("doubt"), id(doubt.a), id(doubt.b),
                                   QString::number(doubt.likeness, 'f', 6), QString::number(doubt.joined)}
                           .join(u'|'));
    }
    return all;
}

std::set<QString> sayingsAtOnce(const std::vector<FigureInArticle> &figures, const JoinRules &rules)
{
    AnnouncementJoiner joiner;
    joiner.setRules(rules);
    joiner.add(figures);
    joiner.update();
    return sayings(joiner);
}

JoinRules someRules(std::mt19937 &engine, const std::vector<FigureInArticle> &figures, int count)
{
    JoinRules rules;
    const auto pair = [&] {
        const std::size_t first = engine() % figures.size();
        return JoinRules::Pair{figures[first].figure.id, figures[engine() % figures.size()].figure.id};
    };
    for (int i = 0; i < count; ++i) {
        rules.same.push_back(pair());
        rules.different.push_back(pair());
        rules.inside.push_back(pair());
        rules.notInside.push_back(pair());
    }
    return rules;
}

} // namespace

class AnnouncementJoinerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anyOrderOfComingAndGoingGivesTheSame_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("rules");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 3 == 0 ? static_cast<int>(seed) : 0);
    }

    void anyOrderOfComingAndGoingGivesTheSame()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, rules);
        std::vector<FigureInArticle> figures = crowd(seed, 120);
        std::mt19937 engine(seed);
        const JoinRules decided = someRules(engine, figures, rules);
        std::shuffle(figures.begin(), figures.end(), engine);
        AnnouncementJoiner joiner;
        std::vector<FigureInArticle> there;
        for (std::size_t next = 0; next < figures.size();) {
            std::vector<FigureInArticle> coming;
            for (std::size_t count = 1 + engine() % 7; count > 0 && next < figures.size(); --count)
                coming.push_back(figures[next++]);
            joiner.add(coming);
            there.insert(there.end(), coming.begin(), coming.end());
            if (engine() % 4 == 0) {
                const std::size_t gone = engine() % there.size();
                joiner.remove({there[gone].figure.id});
                figures.push_back(there[gone]);
                there.erase(there.begin() + static_cast<std::ptrdiff_t>(gone));
            }
            if (next > figures.size() / 2)
                joiner.setRules(decided);
            joiner.update();
            if (figures.size() > 400)
                break;
        }
        joiner.setRules(decided);
        joiner.update();
        QCOMPARE(sayings(joiner).size(), sayingsAtOnce(there, decided).size());
        QVERIFY(sayings(joiner) == sayingsAtOnce(there, decided));
    }

    void whatDidNotChangeIsNotGiven()
    {
        AnnouncementJoiner joiner;
        joiner.add(crowd(5, 100));
        joiner.update();
        Told told;
        told.article(QStringLiteral("Paper"), date(2024, 3, 1));
        told.jobs(77, QStringLiteral("Cardiff")).by(QStringLiteral("Brightwell"));
        FigureInArticle figure = told.figures().front();
        figure.figure.id = QStringLiteral("new");
        joiner.add({figure});
        const std::vector<int> changed = joiner.update();
        QCOMPARE(changed.size(), std::size_t{1});
        QCOMPARE(joiner.announcement(changed.front()).figures, QStringList{QStringLiteral("new")});
        QVERIFY(joiner.update().empty());
    }
};

QTEST_GUILESS_MAIN(AnnouncementJoinerTest)
#include "tst_announcement_joiner.moc"
