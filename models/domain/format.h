// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/query.h"

#include <QString>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cstdint>

namespace pledgeboard {

/// How an amount is written. Money of a million or more has three significant digits in every style.
enum class AmountStyle : unsigned char {
    Label, ///< for marks and axes: "£1.13m", "≤ £800m", "> 13,000", "~1,000", "£45,000" (three digits below a million
    ///< too)
    Words, ///< for tables and lists: "up to £800m", "more than 13,000", "about 1,000", "£45,011"
    Sentence, ///< for running text: "up to £800 million", "£1.13 million", "£14 billion"
};

/// A number of heads (currency none, always to the last head) or of minor units, with its bound:
///
///     shortAmount(8000, Currency())                              "8,000"
///     shortAmount(1'400'000'000'000, kPound)                     "£14bn"
///     shortAmount(80'000'000'000, kPound, Bound::AtMost, Words)  "up to £800m"
///     shortAmount(-250, Currency())                              "−250", with a minus sign, not a hyphen
///
/// Never K, M, B or G. Halves round away from zero.
QString shortAmount(std::int64_t minorOrHeads, Currency currency, Bound bound = Bound::Exact,
                    AmountStyle style = AmountStyle::Label);

/// "£5m to £8m", "2,000 to 3,000"; one number where both ends are written alike.
QString amountRange(std::int64_t low, std::int64_t high, Currency currency, AmountStyle style = AmountStyle::Label);

/// The amount of a figure: its range where it has one, else its number with its bound.
QString amountText(const Amount &amount, AmountStyle style = AmountStyle::Words);

/// A value of a Tally made for this query (see TallyCell::value for its unit): heads, pounds, or a hundredth of either
/// where the basis is per head, where it has three significant digits: "725", "7.25", "£1.58m".
QString tallyAmount(std::int64_t value, const Query &query, Bound bound = Bound::Exact,
                    AmountStyle style = AmountStyle::Label);

/// "13 January 2025", in the language of the program.
QString dateText(const boost::gregorian::date &date);

/// "January 2025".
QString monthText(int year, int month);

/// "2017 to 2025", or "2017" where both are the same.
QString yearsText(int first, int last);

} // namespace pledgeboard
