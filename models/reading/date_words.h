// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text_span.h"

#include <QString>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <optional>
#include <vector>

namespace pledgeboard {

/// A word, number or single sign of a text. "13th" is one word, "2025-01-13" five.
struct DateWord {
    QStringView text;
    TextSpan span;
    bool isNumber() const { return !text.isEmpty() && text.front().isDigit(); }
};

/// The views point into text, which must outlive them; spans count from its beginning.
std::vector<DateWord> splitDateWords(QStringView text);

/// A date as written. The day is empty in "July 2020", the year in "Monday (January 13)"; month is always there.
struct WrittenDate {
    std::optional<int> year;
    int month = 0;
    std::optional<int> day;
    std::optional<int> weekday; ///< 0 is Sunday, as in Boost
    TextSpan span;
    int words = 0; ///< how many of the words it took

    /// The date where year and day are known; of a month its first day. Nothing without a year.
    std::optional<boost::gregorian::date> date() const;
};

/// The date that begins at that word: "13 January 2025", "13th of January, 2025", "Monday 13 January", "Monday (January 13)",
/// "January 13, 2025", "Jan. 2025", "2025-01-13", "2025/01/13", "13/01/2025" (day first) and "13.01.2025". Days that the calendar
/// lacks are no dates.
std::optional<WrittenDate> writtenDateAt(const std::vector<DateWord> &words, std::size_t position);

/// The first date in the text, if any.
std::optional<WrittenDate> firstWrittenDate(QStringView text);

/// The date of a line that says when, and perhaps who or where, but nothing else: "13 January 2025", "Published: 13 January 2025
/// 09:15", "Welsh Government, 27 November 2024", "July 2020". Nothing for a sentence, a heading with other numbers, or a date
/// without its year.
std::optional<WrittenDate> dateOfDateLine(QStringView line);

/// Whether the line begins with a date of day, month and year, whatever follows: "Monday, 13 January 2025 (10:30 pm) - 2,100 views".
bool opensWithDate(QStringView line);

/// The four-digit year from 1900 to 2099 that the word is.
std::optional<int> yearOf(QStringView word);

/// 1 to 12 for a month's name or its short form, with or without a dot behind it (which is a word of its own).
std::optional<int> monthOf(QStringView word);

/// The date, unless the calendar lacks it.
std::optional<boost::gregorian::date> calendarDate(int year, int month, int day);

} // namespace pledgeboard
