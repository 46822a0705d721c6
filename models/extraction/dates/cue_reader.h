// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/dates/time_cues.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <algorithm>

namespace pledgeboard {

/// One sentence that is read for its dates, and the cues found so far. Each of the functions below reads one way of saying when at
/// a token, adds its cue and says whether it was there.
struct CueReader {
    const ParsedText &text;
    const Sentence &sentence;
    const NumberWords &words;
    std::optional<int> year; ///< of the article
    std::optional<int> context; ///< of the figure before
    std::optional<boost::gregorian::date> published; ///< the year's last day where only the year is known
    std::vector<TimeCue> cues;

    /// The word; empty outside the sentence.
    QStringView view(int token) const
    {
        return token >= sentence.first && token < sentence.last ? text.view(token) : QStringView();
    }
    /// Of the words only those of the sentence.
    void add(TimeCue::Type type, int first, int last, std::optional<Period> years)
    {
        cues.push_back({type, std::max(first, sentence.first), std::min(last, sentence.last), years});
    }
    /// Reads a small number in digits or words.
    bool numberAt(int token, int &count) const;
    /// The day's year; empty where the published date is not known.
    std::optional<Period> yearOf(const boost::gregorian::date &date) const;
};

/// A year of four plain digits.
std::optional<int> yearAt(const ParsedText &text, int token);

/// The year that an article without a date is of, from what it says of years: "in 2019/20", "before 2019 is out". Empty where nothing
/// tells it.
std::optional<int> yearImplied(const ParsedText &text, const NumberWords &words);

/// "in 2019", "by 2030", "between 2021 and 2023", "in 2024/25".
bool readStatedYear(CueReader &in, int token);

/// "last year", "this month", "three weeks ago", "the year before", "now", "in October".
bool readRelativeDate(CueReader &in, int token);

/// "over the next three years", "within five years", "in the past decade".
bool readDuration(CueReader &in, int token);

} // namespace pledgeboard
