// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace pledgeboard {

/// What a figure counts. The names and their meanings are those of tests/corpus/GUIDE.md.
enum class Kind : unsigned char {
    JobsPromised,
    JobsTarget,
    JobsVacancies,
    JobsSafeguarded,
    JobsCreated,
    JobsExisting,
    JobsCut,
    MoneyInvestment,
    MoneyPublic,
    MoneyRaised,
    MoneyOutput,
    MoneyValuation,
    MoneySalary,
    MoneyOther,
};

inline constexpr int kKindCount = 14;

/// Every kind, in the order of the enumeration.
const std::array<Kind, kKindCount> &allKinds();

constexpr bool isJobs(Kind kind)
{
    return kind <= Kind::JobsCut;
}

constexpr bool isMoney(Kind kind)
{
    return !isJobs(kind);
}

/// The name used in JSON, in the database and on the command line: "jobs.promised".
QString kindName(Kind kind);

/// The kind of that name, or nothing.
std::optional<Kind> kindFromName(QStringView name);

/// The translated name for people: "Jobs promised".
QString kindTitle(Kind kind);

} // namespace pledgeboard
