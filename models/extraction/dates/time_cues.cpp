// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/time_cues.h"

#include "models/extraction/dates/cue_reader.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kFirstDated = 1450; ///< boost's calendar begins in 1400
constexpr int kLastDated = 9900; ///< and ends with 9999

/// Whether a verb of beginning or ending stands right before the cue: then it dates that and not the number.
bool isEvent(const CueReader &in, const TimeCue &cue)
{
    if (cue.type != TimeCue::Type::In)
        return false;
    int before = cue.first - 1;
    while (in.text.has(before, WordClass::Adverb) || isOneOf(in.view(before), {u"back", u"there", u"here"}))
        --before;
    return isOneOf(in.view(before),
                   {u"founded",  u"established", u"formed",     u"opened",       u"built",     u"began",
                    u"begun",    u"started",     u"launched",   u"incorporated", u"listed",    u"designated",
                    u"acquired", u"bought",      u"closed",     u"shut",         u"completed", u"finished",
                    u"born",     u"floated",     u"demolished", u"set"});
}

} // namespace

bool CueReader::numberAt(int token, int &count) const
{
    if (!text.valid(token) || token < sentence.first)
        return false;
    if (text.at(token).type == TokenType::Digits && text.at(token).length() <= 2) {
        count = text.view(token).toInt();
        return count > 0;
    }
    const auto small = words.small(text.at(token).word);
    if (small)
        count = *small;
    return small.has_value();
}

std::optional<Period> CueReader::yearOf(const boost::gregorian::date &date) const
{
    const int dated = date.year();
    return published ? std::optional(Period{dated, dated}) : std::nullopt;
}

std::vector<TimeCue> findTimeCues(const ParsedText &text, const Sentence &sentence, const NumberWords &words,
                                  std::optional<int> articleYear, std::optional<int> contextYear)
{
    CueReader in{text, sentence, words, articleYear, contextYear, text.article->published, {}};
    if (!in.published && articleYear)
        in.published = boost::gregorian::date(static_cast<unsigned short>(*articleYear), 12, 31);
    // Close to the ends of the calendar a week earlier or later may be no date.
    if (in.published && (in.published->year() < kFirstDated || in.published->year() > kLastDated))
        in.published.reset();
    for (int token = sentence.first; token < sentence.last; ++token) {
        // What begins a date is in words/hint_table.cpp.
        const bool digits = text.at(token).type == TokenType::Digits;
        const bool ahead = token + 1 < sentence.last && text.at(token + 1).is(Hint::Time);
        if (!digits && !ahead && !text.at(token).is(Hint::Time))
            continue;
        if (!readStatedYear(in, token) && !readRelativeDate(in, token))
            readDuration(in, token);
    }
    const auto isNow = [](const TimeCue &cue) { return cue.type == TimeCue::Type::Now; };
    const bool onlyNow = std::all_of(in.cues.begin(), in.cues.end(), isNow);
    for (TimeCue &cue : in.cues) {
        if (isNow(cue) && onlyNow)
            cue.type = TimeCue::Type::In;
        cue.event = isEvent(in, cue);
    }
    return std::move(in.cues);
}

} // namespace pledgeboard
