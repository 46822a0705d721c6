// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/facts.h"
#include "models/counting/telling.h"

#include <cstdint>

namespace pledgeboard {

/// What speaks for or against two figures telling of one announcement. The points of each, with the sentence that says it, stand
/// in one table in likeness.cpp.
enum class Sign : unsigned char {
    // Of any two figures.
    SameOrganisation,
    SameProgramme,
    SamePlace,
    // Of two that tell one amount.
    Repeat, ///< what any such pair begins with
    SameAmount,
    ManyDigits, ///< of the same amount: two or more, so that it is hardly the same by chance
    OtherProgramme,
    OneToldAsMore,
    NoNames, ///< none in common
    NoNamesOtherAmount,
    SameArticle,
    WithinWeek,
    WithinMonth,
    YearsApart,
    TimeUnknown,
    SameYear, ///< that a statistic is of
    // Of two that tell two amounts of one promise.
    Revision, ///< what any such pair begins with
    OneFirm, ///< instead of SameOrganisation
    Grown,
    Shrunk,
    ToldAsChanged,
    ToldAsMore,
    OneNamed, ///< a firm, in one of the two alone
    OneInProgramme,
    OtherKind,
    NestedPlaces,
    GivesToMany, ///< the programme is a fund
    MuchMore,
    LittleChanged, ///< by less than a fifth
    LongAfter,
};

inline constexpr int kSignCount = static_cast<int>(Sign::LongAfter) + 1;

class SignSet
{
public:
    bool has(Sign sign) const { return (m_bits >> static_cast<unsigned>(sign) & 1U) != 0; }
    void add(Sign sign) { m_bits |= std::uint32_t{1} << static_cast<unsigned>(sign); }

    /// The logistic function of the points: 0 to 1.
    double likeness() const;

    /// Translated sentences: what speaks for one announcement, what against; each the weightiest first.
    QStringList reasons() const;

    bool operator==(const SignSet &) const = default;

private:
    std::uint32_t m_bits = 0;
};

/// From here on two figures count as one announcement.
inline constexpr double kJoinedFrom = 0.5;
/// What is joined with less is asked.
inline constexpr double kSureFrom = 0.8;
/// What is not joined is asked from here on.
inline constexpr double kDoubtFrom = 0.25;

/// When figures that differ in nothing else were told.
struct ToldWhen {
    int firstYear = 0; ///< 0 where none is known
    int lastYear = 0;
    int firstDay = 0; ///< 0 where none is known
    int lastDay = 0;

    void add(const ToldWhen &other);
    /// Days between the two; 0 where they touch or one is unknown.
    int daysApart(const ToldWhen &other) const;
};

ToldWhen toldWhen(const Fact &fact);

/// Whether nothing but time speaks against one announcement of which both tell the amount.
bool canBeRepeat(const Facts &all, const Fact &a, const Fact &b);

/// Whether the years are near enough to each other.
bool yearsCanBeOne(const ToldWhen &when, bool statistic);

/// What speaks of the two telling one amount of one announcement; nothing if they cannot.
std::optional<SignSet> repeatSigns(const Facts &all, const Fact &a, const ToldWhen &whenA, const Fact &b,
                                   const ToldWhen &whenB, bool sameArticle);

/// Whether the figure promises something that can be changed later: jobs or an investment, by name.
bool canBeRevised(const Facts &all, const Fact &fact);

/// What speaks of b being a later amount of the promise a; nothing if it cannot. sameArticle: one article tells both.
std::optional<SignSet> revisionSigns(const Facts &all, const Fact &a, const ToldWhen &whenA, const Fact &b,
                                     const ToldWhen &whenB, bool sameArticle);

} // namespace pledgeboard
