// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/cue_reader.h"
#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

/// "Since it opened in 2021".
bool isSinceEvent(const CueReader &in, int preposition)
{
    for (int token = preposition - 1; token > preposition - 7; --token) {
        if (isOneOf(in.view(token), {u"since"}))
            return true;
        if (in.view(token).isEmpty() || isOneOf(in.view(token), {u",", u";"}))
            return false;
    }
    return false;
}

/// The year of two digits behind another: "2024/25", "1999/00". Of "2024-12" it is none but a month.
std::optional<int> yearBehind(int first, int digits)
{
    constexpr int kYearsOverACentury = 20;
    int year = first / 100 * 100 + digits;
    if (year < first)
        year += 100;
    return year / 100 == first / 100 || year - first <= kYearsOverACentury ? std::optional(year) : std::nullopt;
}

/// "2021 and 2023", "2021 to 2023", "2024/25", "2024-25". Never a year before the first.
std::optional<int> secondYear(const CueReader &in, int joiner, QStringView preposition)
{
    const QStringView sign = in.view(joiner);
    const bool dash =
        isOneOf(sign, {u"-", u"–", u"/", u"to"}) || (isOneOf(sign, {u"and"}) && isOneOf(preposition, {u"between"}));
    if (!dash)
        return std::nullopt;
    int other = joiner + 1;
    while (in.text.has(other, WordClass::Month))
        ++other;
    const auto first = yearAt(in.text, joiner - 1);
    if (const auto year = yearAt(in.text, other))
        return first && *year >= *first ? year : std::nullopt;
    if (first && in.text.valid(joiner + 1) && in.text.at(joiner + 1).type == TokenType::Digits
        && in.text.at(joiner + 1).length() == 2 && !isOneOf(sign, {u"to"}))
        return yearBehind(*first, in.text.view(joiner + 1).toInt());
    return std::nullopt;
}

} // namespace

/// A year of four plain digits.
std::optional<int> yearAt(const ParsedText &text, int token)
{
    if (!text.valid(token) || text.at(token).type != TokenType::Digits || text.at(token).length() != 4)
        return std::nullopt;
    bool whole = false;
    const int year = text.view(token).toInt(&whole);
    const bool money = token > 0 && text.at(token - 1).type == TokenType::Currency;
    return whole && !money && year >= 1950 && year <= 2080 ? std::optional(year) : std::nullopt;
}

/// Years in digits.
bool readStatedYear(CueReader &in, int token)
{
    const auto year = yearAt(in.text, token);
    if (!year || in.text.inNumber[static_cast<std::size_t>(token)])
        return false;
    if (!in.cues.empty() && in.cues.back().last > token)
        return true;
    int before = token - 1;
    while (in.text.valid(before) && before >= in.sentence.first
           && (in.text.has(before, WordClass::Month)
               || isOneOf(in.view(before),
                          {u"of", u"the", u"end", u"early", u"late", u"mid", u"-", u"summer", u"spring", u"autumn",
                           u"winter", u"half", u"first", u"second", u"year", u"quarter", u"whole", u"start"})
               || (in.text.at(before).type == TokenType::Digits && in.text.has(before + 1, WordClass::Month))))
        --before;
    const QStringView preposition = in.view(before);
    const int after = token + 1;
    if (const auto second = secondYear(in, after, preposition)) {
        int last = after + 2;
        while (in.text.has(last - 1, WordClass::Month))
            ++last;
        in.add(TimeCue::Type::Span, token, last, Period{*year, *second});
        return true;
    }
    // "In the ten years to 2032", "over the four years until 2019".
    const int years = token - 2;
    int count = 0;
    if (isOneOf(in.view(token - 1), {u"to", u"until"}) && isOneOf(in.view(years), {u"years"})
        && in.numberAt(years - 1, count)) {
        in.add(TimeCue::Type::Span, years - 1, token + 1, Period{*year - count, *year});
        return true;
    }
    // "2021 was a good year, in which firms raised £40m".
    if (isOneOf(in.view(token + 1), {u"was", u"saw", u"brought", u"proved"})) {
        in.add(TimeCue::Type::In, token, token + 1, Period{*year, *year});
        return true;
    }
    // "In a single year, 2021,".
    if (isOneOf(preposition, {u","}) && isOneOf(in.view(before - 1), {u"year"})) {
        in.add(TimeCue::Type::In, token, token + 1, Period{*year, *year});
        return true;
    }
    // "In its 2024 financial year".
    if (in.text.has(before, WordClass::Article) && in.text.has(before - 1, WordClass::Preposition)
        && (isOneOf(in.view(after), {u"year"})
            || (isOneOf(in.view(after), {u"financial", u"fiscal", u"tax", u"trading", u"calendar"})
                && isOneOf(in.view(after + 1), {u"year"})))) {
        in.add(TimeCue::Type::In, before, after + 2, Period{*year, *year});
        return true;
    }
    const bool bracket = isOneOf(preposition, {u"("}) || isOneOf(in.view(after), {u":"});
    if (!in.text.has(before, WordClass::Preposition)
        && !isOneOf(preposition, {u"to", u"until", u"till", u"before", u"between"}) && !bracket
        && before >= in.sentence.first && before == token - 1)
        return true;
    const bool end = isOneOf(preposition, {u"by", u"until", u"till", u"before", u"to"});
    const bool since = isOneOf(preposition, {u"since", u"after"}) || isSinceEvent(in, before);
    const TimeCue::Type type = end && !(isOneOf(preposition, {u"to"}) && in.year && *year <= *in.year)
                                   ? TimeCue::Type::By
                               : since ? TimeCue::Type::Since
                                       : TimeCue::Type::In;
    in.add(type, before, token + 1, Period{*year, *year});
    return true;
}

} // namespace pledgeboard
