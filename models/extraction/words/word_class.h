// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <span>

namespace pledgeboard {

/// What a word can stand for. A word can belong to several classes; the tables in word_classes.cpp and verb_table.cpp say which.
enum class WordClass : unsigned char {
    // Grammar
    Modal,
    To,
    Has,
    Be,
    WasBe,
    Article,
    Preposition,
    Where,
    Stop,
    Pronoun,
    Possessor,
    Relative,
    Joiner,
    Negation,
    Common,
    Adverb,
    // Numbers and time
    SmallNumber,
    Tens,
    Hundred,
    Scale,
    Month,
    Weekday,
    TimeUnit,
    Unit,
    // Jobs
    Job,
    Staff,
    People,
    Worker,
    Vacancy,
    New,
    Existing,
    Workforce,
    Redundancy,
    Construction,
    Trained,
    // Money
    Investment,
    Funding,
    Grant,
    Loan,
    Round,
    Venture,
    Salary,
    Output,
    Valuation,
    Contract,
    Price,
    Shares,
    Thing,
    Scheme,
    Money,
    Private,
    Public,
    Economy,
    Sector,
    Firm,
    Investor,
    Budget,
    Cost,
    // Verbs
    Create,
    Promise,
    Support,
    Employ,
    Recruit,
    Safeguard,
    Cut,
    Invest,
    Spend,
    Award,
    Receive,
    Attract,
    Raise,
    Earn,
    Value,
    Buy,
    Add,
    Expect,
    Plan,
    Say,
    Grow,
    Help,
    Open,
    Match,
    Announce,
    Lose,
    Build,
    Work,
    Join,
    Move,
    Own,
    Take,
    // Names
    Government,
    PublicBody,
    OrgType,
    LegalEnding,
    ProgrammeType,
    Title,
    JobTitle,
    FirstName,
    CompanyNoun,
    Wide,
    Direction,
    GenericPlace,
    Source,
    Count
};

inline constexpr std::size_t kWordClassCount = static_cast<std::size_t>(WordClass::Count);

using ClassSet = std::bitset<kWordClassCount>;

/// A row of the class tables: the class, its name in patterns, and its words in small letters, with a space between.
struct WordClassRow {
    WordClass wordClass;
    const char *name;
    const char *words;
};

/// A row of the verb table: five forms (create creates created created creating).
struct VerbRow {
    WordClass wordClass;
    const char *forms;
};

std::span<const WordClassRow> wordClassTable();
std::span<const WordClassRow> nameClassTable();
std::span<const VerbRow> verbTable();

/// The class of that name in patterns, or WordClass::Count.
WordClass wordClassByName(const char *name, std::size_t length);

} // namespace pledgeboard
