// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <optional>

namespace pledgeboard {

/// A published date with the run of the text that it was read from and how it is known: Stated or Inferred.
struct FoundDate {
    boost::gregorian::date date;
    DateKnown known = DateKnown::Stated;
    TextSpan span;
};

/// When the article was published, by its own text; its noise has to be marked. Nothing where the text does not say.
/// Stated, by the first of these at the head of the text (before its body begins, never at its foot):
/// - a line with nothing but a date and who or where ("Welsh Government, 27 November 2024"); "published" goes before "updated";
/// - the dateline that opens the body ("LEEDS, 13 January 2025 -");
/// - "2025/01/17" or "2025-01-17" inside an address.
/// A month without a day is its first day.
/// Inferred, by the first of these in the body:
/// - a weekday with a date, in the year in which they agree: the latest year that the text names, or the one before or behind it;
/// - a month and year with "four months to go": the first day of the month that lies so far before;
/// - "next year, in 2012": the middle of the year before, 1 July, so that "last month" and "next month" stay within the year.
std::optional<FoundDate> findPublishedDate(const Article &article);

} // namespace pledgeboard
