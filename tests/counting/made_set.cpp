// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counting/made_set.h"
#include "tests/counting/made_cities.h"

#include <array>
#include <random>

namespace pledgeboard {

namespace {

using boost::gregorian::date;
using boost::gregorian::days;

constexpr int kAnnouncements = 60;
constexpr int kArticles = 300;
constexpr std::int64_t kMillion = 100'000'000; // in pence

constexpr std::array<const char *, 40> kFirms{
    "Brightwell Systems",   "Corvid Analytics",   "Dunmore Robotics",     "Eastgate Cloud",    "Fenland Semiconductors",
    "Garnet Data",          "Halcyon Games",      "Tarnbeck Software",    "Juniper Health",    "Kestrel Networks",
    "Lumen Quantum",        "Marlow Security",    "Northlight Studios",   "Orchard Payments",  "Calder Chips",
    "Quarry Labs",          "Redstart Mobile",    "Saltmarsh Energy",     "Thornhill Devices", "Umber Vision",
    "Vexley Photonics",     "Wharfside Digital",  "Yarrow Biotech",       "Zephyr Compute",    "Ashcombe Sensors",
    "Birchfold Media",      "Cinder Interactive", "Drayton Avionics",     "Elmstead Imaging",  "Foxglove Genomics",
    "Greywater Systems",    "Harrier Logistics",  "Inkwell Learning",     "Jackdaw Audio",     "Kiteworks Mapping",
    "Larkspur Diagnostics", "Mistral Encryption", "Nettlebed Foods Tech", "Oakapple Retail",   "Plover Finance"};

constexpr std::array<const char *, 3> kForms{"", " Holdings", " plc"};
constexpr std::array<const char *, 6> kPlans{"Harbour Innovation Zone", "Millrace Compute Programme",
                                             "Foundry Digital Quarter", "Beacon Robotics Programme",
                                             "Tideway Data Zone",       "Lantern Health Programme"};

constexpr std::array<const char *, 4> kJobs{
    "%1 will create %2 jobs in %3, the company said on Tuesday.",
    "%1 is to create %2 new jobs in %3 over the next few years.",
    "%1 has announced plans to create %2 jobs in %3.",
    "A new office of %1 will bring %2 jobs to %3.",
};
constexpr std::array<const char *, 4> kMoney{
    "%1 will invest %2 in a new centre in %3.",
    "%1 has announced an investment of %2 in %3.",
    "%1 is to invest %2 in a new site in %3.",
    "%1 plans to invest %2 in %3 over the next few years.",
};
constexpr std::array<const char *, 3> kMoreJobs{
    "%1 will create a further %2 jobs in %3, the company said.",
    "%1 is to create another %2 jobs in %3 in a second phase.",
    "%1 will create %2 additional jobs in %3.",
};
constexpr std::array<const char *, 3> kMoreMoney{
    "%1 will invest a further %2 in %3.",
    "%1 is to invest another %2 in %3 in a second phase.",
    "%1 will invest an extra %2 in %3.",
};
constexpr std::array<const char *, 3> kChangedJobs{
    "%1 will now create %2 jobs in %3.",
    "%1 has increased its plans for %3 and will create %2 jobs there.",
    "%1 will create %2 jobs in %3, it said in an update of its plans.",
};
constexpr std::array<const char *, 3> kChangedMoney{
    "%1 will now invest %2 in %3.",
    "%1 said that its investment in %3 has been increased to %2.",
    "%1 will invest %2 in %3, it said in an update of its plans.",
};
constexpr std::array<const char *, 3> kPlanJobs{
    "The %1 will create %2 jobs in %3.",
    "The %1 is expected to create %2 jobs in %3, leaders said.",
    "Leaders in %3 said that the %1 would create %2 jobs.",
};
constexpr std::array<const char *, 2> kShareJobs{
    "%1 will create %2 jobs in %3 as part of the %4.",
    "As part of the %4, %1 will create %2 jobs in %3.",
};
constexpr std::array<const char *, 5> kFiller{
    "The mayor welcomed the news.", "Work is expected to begin in the spring.",
    "Local colleges will help to train people.", "The company was founded by two engineers.",
    "A spokesperson said that the city had been chosen for its skills."};

enum class Manner : unsigned char { Firm, More, Plan, Share };

/// What stands behind an announcement.
struct Story {
    Manner manner = Manner::Firm;
    std::size_t firm = 0;
    std::size_t plan = 0;
    std::size_t city = 0;
    std::vector<date> since; ///< of each amount
};

class Press
{
public:
    explicit Press(unsigned seed) : m_engine(seed) { }

    MadeSet run();

private:
    std::size_t dice(std::size_t limit) { return m_engine() % limit; }
    template<std::size_t count>
    const char *oneOf(const std::array<const char *, count> &all)
    {
        return all[dice(count)];
    }
    std::int64_t amount(bool isJobs);
    void add(const Story &story, bool isJobs, std::vector<std::int64_t> amounts, int whole = -1);
    void makeUp();
    void tell(int announcement, std::size_t version, bool mayRound);
    QString words(const Story &story, bool isJobs, bool changed);
    QString number(bool isJobs, std::int64_t amount, bool mayRound, std::int64_t &told);

    std::mt19937 m_engine;
    MadeSet m_set;
    std::vector<Story> m_stories;
};

std::int64_t Press::amount(bool isJobs)
{
    constexpr std::array<std::int64_t, 12> heads{50, 80, 100, 120, 200, 250, 300, 450, 500, 640, 1000, 1250};
    constexpr std::array<std::int64_t, 10> millions{2, 3, 5, 8, 12, 20, 35, 50, 64, 110};
    return isJobs ? heads[dice(heads.size())] : millions[dice(millions.size())] * kMillion;
}

void Press::add(const Story &story, bool isJobs, std::vector<std::int64_t> amounts, int whole)
{
    m_stories.push_back(story);
    m_set.announcements.push_back(
        MadeAnnouncement{isJobs, std::move(amounts), whole, QString::fromLatin1(kCities[story.city].region)});
}

void Press::makeUp()
{
    const auto someDay = [this] { return date(2016, 1, 1) + days(static_cast<int>(dice(2900))); };
    for (std::size_t plan = 0; plan < kPlans.size(); ++plan) {
        Story story{Manner::Plan, 0, plan, plan, {someDay()}};
        const std::int64_t jobs = 3000 + static_cast<std::int64_t>(dice(9)) * 500;
        std::vector<std::int64_t> amounts{jobs};
        if (plan < 3) {
            story.since.push_back(story.since.back() + days(150 + static_cast<int>(dice(300))));
            amounts.push_back(2 * jobs);
        }
        add(story, true, amounts);
        const int whole = static_cast<int>(m_set.announcements.size()) - 1;
        for (int share = 0; share < 2; ++share) {
            const Story part{Manner::Share,
                             m_stories.size() % kFirms.size(),
                             plan,
                             plan,
                             {story.since.front() + days(static_cast<int>(dice(60)))}};
            add(part, true, {120 + static_cast<std::int64_t>(dice(30)) * 10}, whole);
        }
    }
    for (std::size_t firm = 18; static_cast<int>(m_stories.size()) < kAnnouncements; ++firm) {
        Story story{Manner::Firm, firm % kFirms.size(), 0, dice(kCities.size()), {someDay()}};
        const bool isJobs = dice(2) == 0;
        std::vector<std::int64_t> amounts{amount(isJobs)};
        for (std::size_t changes = firm % 4 == 0 ? 1 + dice(2) : 0; changes > 0; --changes) {
            story.since.push_back(story.since.back() + days(90 + static_cast<int>(dice(200))));
            amounts.push_back(amounts.back() * (2 + static_cast<std::int64_t>(dice(3))));
        }
        add(story, isJobs, amounts);
        if (firm % 4 == 1 && static_cast<int>(m_stories.size()) < kAnnouncements) {
            const Story more{Manner::More,
                             story.firm,
                             0,
                             story.city,
                             {story.since.front() + days(120 + static_cast<int>(dice(400)))}};
            add(more, isJobs, {amount(isJobs)});
        }
    }
}

/// The number in words of a bound that fits it, and the number that is then told.
QString Press::number(bool isJobs, std::int64_t amount, bool mayRound, std::int64_t &told)
{
    told = amount;
    const auto plain = [isJobs](std::int64_t value) {
        if (isJobs) {
            const QString digits = QString::number(value);
            return value < 1000 ? digits : digits.chopped(3) + QLatin1Char(',') + digits.right(3);
        }
        return QStringLiteral("£%1m").arg(value / kMillion);
    };
    switch (dice(6)) {
    case 0:
        return QStringLiteral("up to ") + plain(amount);
    case 1:
        return QStringLiteral("around ") + plain(amount);
    case 2:
        if (mayRound && isJobs && amount % 100 != 0 && amount > 200) {
            told = amount / 100 * 100;
            return QStringLiteral("more than ") + plain(told);
        }
        return QStringLiteral("at least ") + plain(amount);
    default:
        return plain(amount);
    }
}

QString Press::words(const Story &story, bool isJobs, bool changed)
{
    switch (story.manner) {
    case Manner::Firm:
        if (changed)
            return QString::fromLatin1(isJobs ? oneOf(kChangedJobs) : oneOf(kChangedMoney));
        return QString::fromLatin1(isJobs ? oneOf(kJobs) : oneOf(kMoney));
    case Manner::More:
        return QString::fromLatin1(isJobs ? oneOf(kMoreJobs) : oneOf(kMoreMoney));
    case Manner::Plan:
        return QString::fromLatin1(oneOf(kPlanJobs));
    case Manner::Share:
        return QString::fromLatin1(oneOf(kShareJobs));
    }
    return {};
}

void Press::tell(int announcement, std::size_t version, bool mayRound)
{
    const MadeAnnouncement &made = m_set.announcements[static_cast<std::size_t>(announcement)];
    const Story &story = m_stories[static_cast<std::size_t>(announcement)];
    const City &city = kCities[story.city];
    MadeTelling telling;
    telling.article = static_cast<int>(m_set.articles.size());
    telling.announcement = announcement;
    const QString told = number(made.isJobs, made.amounts[version], mayRound, telling.amount);
    const QString who = story.manner == Manner::Plan
                            ? QString::fromLatin1(kPlans[story.plan])
                            : QString::fromLatin1(kFirms[story.firm]) + QString::fromLatin1(oneOf(kForms));
    QString sentence = words(story, made.isJobs, version > 0)
                           .arg(who, told, QString::fromLatin1(dice(4) == 0 ? city.region : city.name));
    sentence.replace(QStringLiteral("%4"), QString::fromLatin1(kPlans[story.plan]));
    Article article;
    article.id = QStringLiteral("article %1").arg(telling.article);
    article.publisher = QStringLiteral("Paper %1").arg(dice(9));
    article.published = story.since[version] + days(static_cast<int>(dice(45)));
    article.publishedKnown = DateKnown::Entered;
    article.text = QStringLiteral("%1 %2 %3\n")
                       .arg(sentence, QString::fromLatin1(oneOf(kFiller)), QString::fromLatin1(oneOf(kFiller)));
    m_set.articles.push_back(article);
    m_set.tellings.push_back(telling);
}

MadeSet Press::run()
{
    makeUp();
    // Each amount of each announcement at least once, and once in full.
    for (int announcement = 0; announcement < kAnnouncements; ++announcement) {
        for (std::size_t version = 0; version < m_stories[static_cast<std::size_t>(announcement)].since.size();
             ++version)
            tell(announcement, version, false);
    }
    while (static_cast<int>(m_set.articles.size()) < kArticles) {
        const auto announcement = static_cast<int>(dice(kAnnouncements));
        tell(announcement, dice(m_stories[static_cast<std::size_t>(announcement)].since.size()), true);
    }
    return std::move(m_set);
}

} // namespace

MadeSet madeSet(unsigned seed)
{
    return Press(seed).run();
}

} // namespace pledgeboard
