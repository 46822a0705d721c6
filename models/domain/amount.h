// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace pledgeboard {

/// How the text bounds a number: "around", "more than", "up to".
enum class Bound : unsigned char { Exact, About, AtLeast, AtMost };

/// The name used in JSON and in the database: "exact", "about", "at_least", "at_most".
QString boundName(Bound bound);
std::optional<Bound> boundFromName(QStringView name);

/// An ISO 4217 code, or none (for counts of jobs).
class Currency
{
public:
    constexpr Currency() = default;
    constexpr explicit Currency(const char (&code)[4]) : m_code{code[0], code[1], code[2]} { }

    /// A currency for three capital letters, else nothing. Says nothing about whether a rate for it is known.
    static std::optional<Currency> fromCode(QStringView code);

    constexpr bool isNone() const { return m_code[0] == 0; }
    QString code() const;

    /// How many minor units make one major unit: 100 for GBP, 1 for JPY.
    std::int64_t minorUnits() const;

    constexpr bool operator==(const Currency &) const = default;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 that a defaulted <=> compares with for a pointer.
    constexpr auto operator<=>(const Currency &) const = default;

private:
    std::array<char, 3> m_code{};
};

inline constexpr Currency kPound{"GBP"};

/// A sum of money: a count of the currency's minor units (pence, cents).
struct Money {
    std::int64_t minor = 0;
    Currency currency;

    bool operator==(const Money &) const = default;
};

/// The number of a figure. Heads where the currency is none, minor units of the currency elsewhere.
/// Of a range both low and high are set and value is their middle.
struct Amount {
    std::int64_t value = 0;
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    Bound bound = Bound::Exact;
    Currency currency;

    bool operator==(const Amount &) const = default;
};

} // namespace pledgeboard
