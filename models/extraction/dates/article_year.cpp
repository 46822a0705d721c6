// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/cue_reader.h"
#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

/// "Ten years ago, in 2013": the year that is ten later.
std::optional<int> yearFromAgo(const ParsedText &text, const NumberWords &words, int ago)
{
    int at = ago + 1;
    while (at < ago + 4 && text.valid(at) && isOneOf(text.view(at), {u",", u"in", u"("}))
        ++at;
    const auto year = at > ago + 1 ? yearAt(text, at) : std::nullopt;
    const QStringView unit = text.view(ago - 1);
    const bool decades = unit.startsWith(u"decade", Qt::CaseInsensitive);
    if (!year || ago < 2 || (!decades && !unit.startsWith(u"year", Qt::CaseInsensitive)))
        return std::nullopt;
    std::optional<int> count = words.small(text.at(ago - 2).word);
    if (!count && isOneOf(text.view(ago - 2), {u"a"}))
        count = 1;
    if (!count && text.at(ago - 2).type == TokenType::Digits && text.at(ago - 2).length() <= 2)
        count = text.view(ago - 2).toInt();
    return count ? std::optional(*year + *count * (decades ? 10 : 1)) : std::nullopt;
}

/// "Two years after it came to Leeds, in 2016, the firm says ...": the year that is two later.
std::optional<int> yearFromAfter(const ParsedText &text, const NumberWords &words, int years)
{
    const auto count = words.small(text.at(years - 1).word);
    if (!count || *count > 20)
        return std::nullopt;
    for (int token = years + 2; token + 2 < text.tokenCount() && token < years + 16; ++token) {
        if (text.view(token) == u".")
            return std::nullopt;
        if (text.view(token) == u"," && isOneOf(text.view(token + 1), {u"in"})) {
            const auto year = yearAt(text, token + 2);
            return year ? std::optional(*year + *count) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<int> articleYear(const ParsedText &text, const NumberWords &words)
{
    if (text.article->published)
        return static_cast<int>(text.article->published->year());
    // "next year, in 2012", "last year (2019)", "this year, 2021", "ten years ago, in 2013".
    for (int token = 1; token + 3 < text.tokenCount(); ++token) {
        if (isOneOf(text.view(token), {u"ago"})) {
            if (const auto year = yearFromAgo(text, words, token))
                return year;
            continue;
        }
        if (isOneOf(text.view(token), {u"years"}) && isOneOf(text.view(token + 1), {u"after", u"since", u"on"})) {
            if (const auto year = yearFromAfter(text, words, token))
                return year;
            continue;
        }
        if (!isOneOf(text.view(token), {u"year"}))
            continue;
        int at = token + 1;
        while (at < token + 4 && text.valid(at) && isOneOf(text.view(at), {u",", u"in", u"("}))
            ++at;
        const auto year = at > token + 1 ? yearAt(text, at) : std::nullopt;
        if (!year)
            continue;
        if (isOneOf(text.view(token - 1), {u"next"}))
            return *year - 1;
        if (isOneOf(text.view(token - 1), {u"last"}))
            return *year + 1;
        if (isOneOf(text.view(token - 1), {u"this"}))
            return *year;
    }
    return yearImplied(text, words);
}

} // namespace pledgeboard
