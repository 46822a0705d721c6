// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/cue_reader.h"
#include "models/extraction/words/word_list.h"

#include <algorithm>

namespace pledgeboard {

namespace {

namespace greg = boost::gregorian;

/// The last year that the sentence has spoken of before the token, else that of the figure before.
std::optional<int> yearSpokenOf(const CueReader &in)
{
    // NOLINTNEXTLINE(modernize-loop-convert): it asks for a reversed view, which Clang 14 does not compile.
    for (auto cue = in.cues.rbegin(); cue != in.cues.rend(); ++cue) {
        if (cue->years && cue->type == TimeCue::Type::In)
            return cue->years->last;
    }
    return in.context ? in.context : in.year;
}

std::optional<greg::date> monthBefore(const greg::date &base, QStringView name, bool last)
{
    constexpr QStringView kMonths[] = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                       u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    for (unsigned short month = 1; month <= 12; ++month) {
        if (!name.left(3).startsWith(kMonths[month - 1], Qt::CaseInsensitive))
            continue;
        const bool earlier = month < base.month().as_number();
        return greg::date(static_cast<unsigned short>(base.year() - (last && !earlier)), month, 1);
    }
    return std::nullopt;
}

/// "The year before", "a year earlier", "the previous year", "the following year", and behind a year "the next year".
bool neighbour(CueReader &in, int token)
{
    if (!in.text.has(token, WordClass::Article))
        return false;
    // Every word that is looked for behind the article below.
    static constexpr WordList kFirst{u"year",      u"previous", u"preceding", u"prior",
                                     u"following", u"next",     u"same",      u"decade"};
    const QStringView first = in.view(token + 1);
    if (!kFirst.has(first))
        return false;
    const QStringView second = in.view(token + 2);
    const bool year = isOneOf(first, {u"year"});
    const bool spoken = !in.cues.empty() && in.cues.back().type == TimeCue::Type::In;
    const bool back = (year && isOneOf(second, {u"before", u"earlier", u"previously"}))
                      || (isOneOf(first, {u"previous", u"preceding", u"prior"}) && isOneOf(second, {u"year"}));
    const bool on = (year && isOneOf(second, {u"later", u"after"}))
                    || (isOneOf(first, {u"following"}) && isOneOf(second, {u"year"}))
                    || (isOneOf(first, {u"next"}) && isOneOf(second, {u"year"}) && spoken
                        && !isOneOf(in.view(token - 1), {u"over", u"in", u"within", u"during", u"for", u"by"}));
    // "45 % up on the year before", "above the previous year": what the number is compared with.
    if ((back || on)
        && isOneOf(in.view(token - 1),
                   {u"on", u"upon", u"above", u"below", u"than", u"with", u"exceeding", u"beating"}))
        return false;
    const auto anchor = yearSpokenOf(in);
    // "Over the same years", "in the same period".
    if (isOneOf(first, {u"same"}) && isOneOf(second, {u"year", u"years", u"period", u"time"}) && anchor && in.context) {
        in.add(TimeCue::Type::In, token, token + 3, Period{*anchor, *anchor});
        return true;
    }
    // "The £83m of a decade before".
    if (isOneOf(first, {u"decade"}) && isOneOf(second, {u"before", u"earlier"}) && anchor) {
        in.add(TimeCue::Type::In, token, token + 3, Period{*anchor - 10, *anchor - 10});
        return true;
    }
    if ((!back && !on) || !anchor)
        return false;
    in.add(TimeCue::Type::In, token, token + 3, Period{*anchor + (on ? 1 : -1), *anchor + (on ? 1 : -1)});
    return true;
}

/// The day so many months later; empty where the calendar does not go there: "99 decades ago".
std::optional<greg::date> monthsFrom(const greg::date &base, int months)
{
    constexpr int kFirstYear = 1400;
    constexpr int kLastYear = 9999;
    const int year = (base.year() * 12 + base.month() - 1 + months) / 12;
    return kFirstYear <= year && year <= kLastYear ? std::optional(base + greg::months(months)) : std::nullopt;
}

/// "Three weeks ago", "two years earlier", "seven weeks after the firm raised ...", "before Christmas".
bool ago(CueReader &in, int token)
{
    if (isOneOf(in.view(token), {u"before"}) && isOneOf(in.view(token + 1), {u"christmas"}) && in.published
        && in.published->month() <= 3) {
        in.add(TimeCue::Type::In, token, token + 2, in.yearOf(*in.published - greg::months(3)));
        return true;
    }
    if (!in.text.has(token, WordClass::TimeUnit) || !isOneOf(in.view(token + 1), {u"ago", u"after", u"since"}))
        return false;
    int count = 1;
    const bool article = isOneOf(in.view(token - 1), {u"a"});
    if (!article && !in.numberAt(token - 1, count))
        return false;
    const QStringView unit = in.view(token);
    const greg::date base = in.published.value_or(greg::date(2000, 6, 15));
    std::optional<greg::date> date;
    if (unit.startsWith(u"decade", Qt::CaseInsensitive))
        date = monthsFrom(base, -120 * count);
    else if (unit.startsWith(u"year", Qt::CaseInsensitive))
        date = monthsFrom(base, -12 * count);
    else if (unit.startsWith(u"month", Qt::CaseInsensitive))
        date = monthsFrom(base, -count);
    else if (unit.startsWith(u"week", Qt::CaseInsensitive))
        date = base - greg::weeks(count);
    else if (unit.startsWith(u"day", Qt::CaseInsensitive))
        date = base - greg::days(count);
    const bool near =
        !unit.startsWith(u"year", Qt::CaseInsensitive) && !unit.startsWith(u"decade", Qt::CaseInsensitive);
    if (!date || (!isOneOf(in.view(token + 1), {u"ago"}) && !near))
        return false;
    in.add(TimeCue::Type::In, token - 1, token + 2, in.yearOf(*date));
    return true;
}

/// "Five years earlier", counted from the year spoken of; "ten years from now", "in three years' time".
bool counted(CueReader &in, int token)
{
    int count = 0;
    if (!isOneOf(in.view(token), {u"years", u"years'", u"years’"}) || !in.numberAt(token - 1, count))
        return false;
    const QStringView next = in.view(token + 1);
    const bool back = isOneOf(next, {u"earlier", u"before", u"previously"});
    const bool time =
        isOneOf(next, {u"time"}) || (isOneOf(next, {u"'", u"’"}) && isOneOf(in.view(token + 2), {u"time"}));
    const bool on = time || (isOneOf(next, {u"from"}) && isOneOf(in.view(token + 2), {u"now", u"today"}));
    const auto anchor = back ? yearSpokenOf(in) : in.year;
    if ((!back && !on) || !anchor)
        return false;
    const int year = *anchor + (back ? -count : count);
    in.add(TimeCue::Type::In, token - 1, token + 2, Period{year, year});
    return true;
}

/// "In the fourth quarter", "in the final quarter", "the second half": told of the past early in the next year.
bool quarter(CueReader &in, int token)
{
    const bool last =
        isOneOf(in.view(token), {u"fourth", u"final", u"last"}) && isOneOf(in.view(token + 1), {u"quarter"});
    const bool half = isOneOf(in.view(token), {u"second"}) && isOneOf(in.view(token + 1), {u"half"});
    if ((!last && !half) || !in.text.article->published || in.published->month() > (last ? 3 : 6)
        || yearAt(in.text, token + 2) || yearAt(in.text, token + 3))
        return false;
    const int year = in.published->year() - 1;
    in.add(TimeCue::Type::In, token, token + 2, Period{year, year});
    return true;
}

/// "Now", "today", "currently", "at present": the article's own year.
bool now(CueReader &in, int token)
{
    static constexpr WordList kNow{u"now", u"today", u"currently", u"presently", u"yesterday"};
    const bool now =
        kNow.has(in.view(token)) || (isOneOf(in.view(token), {u"at"}) && isOneOf(in.view(token + 1), {u"present"}));
    if (!now || !in.year || isOneOf(in.view(token - 1), {u"until", u"up"}))
        return false;
    in.add(TimeCue::Type::Now, token, token + 1, Period{*in.year, *in.year});
    return true;
}

/// "In October", "on 3 December", told of the past when the article is of an earlier month: the year before.
bool bareMonth(CueReader &in, int token)
{
    if (!in.text.has(token, WordClass::Month) || !in.text.isCapital(token) || !in.published
        || !in.text.article->published || yearAt(in.text, token + 1))
        return false;
    int before = token - 1;
    while (
        isOneOf(in.view(before), {u"early", u"late", u"mid", u"-", u"of", u"the", u"end", u"start"})
        || (in.text.valid(before) && in.text.at(before).type == TokenType::Digits && in.text.at(before).length() <= 2))
        --before;
    if (!isOneOf(in.view(before), {u"in", u"on", u"since", u"during", u"from", u"between"}))
        return false;
    const bool past = std::any_of(in.text.tokens.begin() + in.sentence.first, in.text.tokens.begin() + in.sentence.last,
                                  [](const Token &word) { return word.tense == Tense::Past; });
    const auto date = past ? monthBefore(*in.published, in.view(token), false) : std::nullopt;
    if (!date || date->month() <= in.published->month())
        return false;
    in.add(TimeCue::Type::In, before, token + 1, in.yearOf(*date - greg::years(1)));
    return true;
}

/// "last year", "this month", "next year", "a year ago", "last July".
bool relative(CueReader &in, int token)
{
    if (in.text.at(token).word == kUnknownWord || in.text.has(token, WordClass::Stop))
        return false;
    static constexpr WordList kRelative{u"last", u"previous", u"next", u"this"};
    if (!kRelative.has(in.view(token)))
        return false;
    const bool last = isOneOf(in.view(token), {u"last", u"previous"});
    const bool next = isOneOf(in.view(token), {u"next"});
    const QStringView unit = in.view(token + 1);
    const greg::date base = in.published.value_or(greg::date(2000, 6, 15));
    std::optional<greg::date> date;
    if (isOneOf(unit, {u"year", u"year's"}))
        date = monthsFrom(base, last ? -12 : next ? 12 : 0);
    else if (isOneOf(unit, {u"month"}))
        date = monthsFrom(base, last ? -1 : next ? 1 : 0);
    else if (isOneOf(unit, {u"week"}))
        date = last ? base - greg::weeks(1) : next ? base + greg::weeks(1) : base;
    else if (in.text.has(token + 1, WordClass::Month) && in.text.isCapital(token + 1))
        date = monthBefore(base, unit, last);
    else if (isOneOf(unit, {u"spring", u"summer", u"autumn", u"winter"}))
        date = monthsFrom(base, last ? -6 : 0);
    if (!date)
        return false;
    in.add(TimeCue::Type::In, token, token + 2, in.yearOf(*date));
    return true;
}

} // namespace

bool readRelativeDate(CueReader &in, int token)
{
    return neighbour(in, token) || counted(in, token) || quarter(in, token) || relative(in, token) || ago(in, token)
           || now(in, token) || bareMonth(in, token);
}

} // namespace pledgeboard
