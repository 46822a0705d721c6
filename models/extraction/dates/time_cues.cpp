// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/time_cues.h"

#include "models/extraction/words/same_word.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <algorithm>

namespace pledgeboard {

namespace {

namespace greg = boost::gregorian;

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

class CueFinder
{
public:
    CueFinder(const ParsedText &text, const Sentence &sentence, const NumberWords &words,
              std::optional<int> articleYear, std::optional<int> contextYear)
        : m_text(text), m_sentence(sentence), m_words(words), m_year(articleYear), m_context(contextYear)
    {
        if (text.article->published)
            m_published = *text.article->published;
        else if (articleYear)
            m_published = greg::date(static_cast<unsigned short>(*articleYear), 12, 31);
    }

    std::vector<TimeCue> run()
    {
        for (int token = m_sentence.first; token < m_sentence.last; ++token) {
            if (!stated(token) && !neighbour(token) && !relative(token) && !ago(token) && !now(token)
                && !bareMonth(token))
                duration(token);
        }
        // "Nothing now remains of the £5m pledged in 2019": another date says more than "now".
        const auto isNow = [](const TimeCue &cue) { return cue.type == TimeCue::Type::Now; };
        if (!std::all_of(m_cues.begin(), m_cues.end(), isNow))
            std::erase_if(m_cues, isNow);
        for (TimeCue &cue : m_cues) {
            if (isNow(cue))
                cue.type = TimeCue::Type::In;
            cue.event = isEvent(cue);
        }
        return std::move(m_cues);
    }

private:
    QStringView view(int token) const
    {
        return token >= m_sentence.first && token < m_sentence.last ? m_text.view(token) : QStringView();
    }

    void add(TimeCue::Type type, int first, int last, std::optional<Period> years)
    {
        m_cues.push_back({type, first, last, years});
    }

    /// The last year that the sentence has spoken of before the token, else that of the figure before.
    std::optional<int> yearSpokenOf() const
    {
        for (auto cue = m_cues.rbegin(); cue != m_cues.rend(); ++cue) {
            if (cue->years && cue->type == TimeCue::Type::In)
                return cue->years->last;
        }
        return m_context ? m_context : m_year;
    }

    /// "The year before", "a year earlier", "the previous year", "the following year", and behind a year "the next year".
    bool neighbour(int token)
    {
        if (!m_text.has(token, WordClass::Article))
            return false;
        const QStringView first = view(token + 1);
        const QStringView second = view(token + 2);
        const bool year = isOneOf(first, {u"year"});
        const bool spoken = !m_cues.empty() && m_cues.back().type == TimeCue::Type::In;
        const bool back = (year && isOneOf(second, {u"before", u"earlier", u"previously"}))
                          || (isOneOf(first, {u"previous", u"preceding", u"prior"}) && isOneOf(second, {u"year"}));
        const bool on = (year && isOneOf(second, {u"later", u"after"}))
                        || (isOneOf(first, {u"following"}) && isOneOf(second, {u"year"}))
                        || (isOneOf(first, {u"next"}) && isOneOf(second, {u"year"}) && spoken
                            && !isOneOf(view(token - 1), {u"over", u"in", u"within", u"during", u"for", u"by"}));
        const auto anchor = yearSpokenOf();
        if ((!back && !on) || !anchor)
            return false;
        add(TimeCue::Type::In, token, token + 3, Period{*anchor + (on ? 1 : -1), *anchor + (on ? 1 : -1)});
        return true;
    }

    /// "Three weeks ago", "two years earlier", "seven weeks after the firm raised ...", "before Christmas".
    bool ago(int token)
    {
        if (isOneOf(view(token), {u"before"}) && isOneOf(view(token + 1), {u"christmas"}) && m_published
            && m_published->month() <= 3) {
            add(TimeCue::Type::In, token, token + 2, yearOf(*m_published - greg::months(3)));
            return true;
        }
        if (!m_text.has(token, WordClass::TimeUnit) || !isOneOf(view(token + 1), {u"ago", u"after", u"since"}))
            return false;
        int count = 1;
        const bool article = isOneOf(view(token - 1), {u"a"});
        if (!article && !numberAt(token - 1, count))
            return false;
        const QStringView unit = view(token);
        const greg::date base = m_published.value_or(greg::date(2000, 6, 15));
        std::optional<greg::date> date;
        if (unit.startsWith(u"decade", Qt::CaseInsensitive))
            date = base - greg::years(10 * count);
        else if (unit.startsWith(u"year", Qt::CaseInsensitive))
            date = base - greg::years(count);
        else if (unit.startsWith(u"month", Qt::CaseInsensitive))
            date = base - greg::months(count);
        else if (unit.startsWith(u"week", Qt::CaseInsensitive))
            date = base - greg::weeks(count);
        else if (unit.startsWith(u"day", Qt::CaseInsensitive))
            date = base - greg::days(count);
        const bool near =
            !unit.startsWith(u"year", Qt::CaseInsensitive) && !unit.startsWith(u"decade", Qt::CaseInsensitive);
        if (!date || (!isOneOf(view(token + 1), {u"ago"}) && !near))
            return false;
        add(TimeCue::Type::In, token - 1, token + 2, yearOf(*date));
        return true;
    }

    /// "Now", "today", "currently", "at present": the article's own year.
    bool now(int token)
    {
        const bool now = isOneOf(view(token), {u"now", u"today", u"currently", u"presently", u"yesterday"})
                         || (isOneOf(view(token), {u"at"}) && isOneOf(view(token + 1), {u"present"}));
        if (!now || !m_year || isOneOf(view(token - 1), {u"until", u"up"}))
            return false;
        add(TimeCue::Type::Now, token, token + 1, Period{*m_year, *m_year});
        return true;
    }

    /// "In October", "on 3 December", told of the past when the article is of an earlier month: the year before.
    bool bareMonth(int token)
    {
        if (!m_text.has(token, WordClass::Month) || !m_text.isCapital(token) || !m_text.article->published
            || yearAt(m_text, token + 1))
            return false;
        int before = token - 1;
        while (
            isOneOf(view(before), {u"early", u"late", u"mid", u"-", u"of", u"the", u"end", u"start"})
            || (m_text.valid(before) && m_text.at(before).type == TokenType::Digits && m_text.at(before).length() <= 2))
            --before;
        if (!isOneOf(view(before), {u"in", u"on", u"since", u"during"}))
            return false;
        const bool past = std::any_of(m_text.tokens.begin() + m_sentence.first, m_text.tokens.begin() + m_sentence.last,
                                      [](const Token &word) { return word.tense == Tense::Past; });
        const auto date = past ? monthBefore(*m_published, view(token), false) : std::nullopt;
        if (!date || date->month() <= m_published->month())
            return false;
        add(TimeCue::Type::In, before, token + 1, yearOf(*date - greg::years(1)));
        return true;
    }

    /// Whether a verb of beginning or ending stands right before the cue: then it dates that and not the number.
    bool isEvent(const TimeCue &cue) const
    {
        if (cue.type != TimeCue::Type::In)
            return false;
        int before = cue.first - 1;
        while (m_text.has(before, WordClass::Adverb) || isOneOf(view(before), {u"back", u"there", u"here"}))
            --before;
        return isOneOf(view(before),
                       {u"founded",  u"established", u"formed",     u"opened",       u"built",     u"began",
                        u"begun",    u"started",     u"launched",   u"incorporated", u"listed",    u"designated",
                        u"acquired", u"bought",      u"closed",     u"shut",         u"completed", u"finished",
                        u"born",     u"floated",     u"demolished", u"set"});
    }

    /// Years in digits.
    bool stated(int token)
    {
        const auto year = yearAt(m_text, token);
        if (!year || m_text.inNumber[static_cast<std::size_t>(token)])
            return false;
        if (!m_cues.empty() && m_cues.back().last > token)
            return true;
        int before = token - 1;
        while (m_text.valid(before) && before >= m_sentence.first
               && (m_text.has(before, WordClass::Month)
                   || isOneOf(view(before),
                              {u"of", u"the", u"end", u"early", u"late", u"mid", u"-", u"summer", u"spring", u"autumn",
                               u"winter", u"half", u"first", u"second", u"year", u"quarter", u"whole", u"start"})
                   || (m_text.at(before).type == TokenType::Digits && m_text.has(before + 1, WordClass::Month))))
            --before;
        const QStringView preposition = view(before);
        const int after = token + 1;
        if (const auto second = secondYear(after, preposition)) {
            add(TimeCue::Type::Span, token, after + 2, Period{*year, *second});
            return true;
        }
        const bool bracket = isOneOf(preposition, {u"("}) || isOneOf(view(after), {u":"});
        if (!m_text.has(before, WordClass::Preposition)
            && !isOneOf(preposition, {u"to", u"until", u"till", u"before", u"between"}) && !bracket
            && before >= m_sentence.first && before == token - 1)
            return true;
        const bool end = isOneOf(preposition, {u"by", u"until", u"till", u"before", u"to"});
        const bool since = isOneOf(preposition, {u"since", u"after"}) || isSinceEvent(before);
        const TimeCue::Type type = end && !(isOneOf(preposition, {u"to"}) && m_year && *year <= *m_year)
                                       ? TimeCue::Type::By
                                   : since ? TimeCue::Type::Since
                                           : TimeCue::Type::In;
        add(type, before, token + 1, Period{*year, *year});
        return true;
    }

    /// "Since it opened in 2021".
    bool isSinceEvent(int preposition) const
    {
        for (int token = preposition - 1; token > preposition - 7; --token) {
            if (isOneOf(view(token), {u"since"}))
                return true;
            if (view(token).isEmpty() || isOneOf(view(token), {u",", u";"}))
                return false;
        }
        return false;
    }

    /// "2021 and 2023", "2021 to 2023", "2024/25", "2024-25".
    std::optional<int> secondYear(int joiner, QStringView preposition) const
    {
        const QStringView sign = view(joiner);
        const bool dash =
            isOneOf(sign, {u"-", u"–", u"/", u"to"}) || (isOneOf(sign, {u"and"}) && isOneOf(preposition, {u"between"}));
        if (!dash)
            return std::nullopt;
        if (const auto year = yearAt(m_text, joiner + 1))
            return year;
        const auto first = yearAt(m_text, joiner - 1);
        if (first && m_text.valid(joiner + 1) && m_text.at(joiner + 1).type == TokenType::Digits
            && m_text.at(joiner + 1).length() == 2 && !isOneOf(sign, {u"to"}))
            return *first / 100 * 100 + m_text.view(joiner + 1).toInt();
        return std::nullopt;
    }

    std::optional<Period> yearOf(const greg::date &date) const
    {
        const int year = date.year();
        return m_published ? std::optional(Period{year, year}) : std::nullopt;
    }

    /// "last year", "this month", "next year", "a year ago", "last July".
    bool relative(int token)
    {
        if (m_text.at(token).word == kUnknownWord || m_text.has(token, WordClass::Stop))
            return false;
        const bool last = isOneOf(view(token), {u"last", u"previous"});
        const bool next = isOneOf(view(token), {u"next"});
        const bool now = isOneOf(view(token), {u"this"});
        if (!last && !next && !now)
            return false;
        const QStringView unit = view(token + 1);
        const greg::date base = m_published.value_or(greg::date(2000, 6, 15));
        std::optional<greg::date> date;
        if (isOneOf(unit, {u"year", u"year's"}))
            date = last ? base - greg::years(1) : next ? base + greg::years(1) : base;
        else if (isOneOf(unit, {u"month"}))
            date = last ? base - greg::months(1) : next ? base + greg::months(1) : base;
        else if (isOneOf(unit, {u"week"}))
            date = last ? base - greg::weeks(1) : next ? base + greg::weeks(1) : base;
        else if (m_text.has(token + 1, WordClass::Month) && m_text.isCapital(token + 1))
            date = monthBefore(base, unit, last);
        else if (isOneOf(unit, {u"spring", u"summer", u"autumn", u"winter"}))
            date = last ? base - greg::months(6) : base;
        if (!date)
            return false;
        add(TimeCue::Type::In, token, token + 2, yearOf(*date));
        return true;
    }

    static std::optional<greg::date> monthBefore(const greg::date &base, QStringView name, bool last)
    {
        static constexpr QStringView kMonths[] = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                                  u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
        for (unsigned short month = 1; month <= 12; ++month) {
            if (!name.left(3).startsWith(kMonths[month - 1], Qt::CaseInsensitive))
                continue;
            const bool earlier = month < base.month().as_number();
            return greg::date(static_cast<unsigned short>(base.year() - (last && !earlier)), month, 1);
        }
        return std::nullopt;
    }

    /// "over the next three years", "within five years", "over two decades", "in the past 10 years", "10-year".
    void duration(int token)
    {
        if (!m_text.has(token, WordClass::TimeUnit))
            return;
        const QStringView unit = view(token);
        const bool decade = unit.startsWith(u"decade", Qt::CaseInsensitive);
        if (!decade && !unit.startsWith(u"year", Qt::CaseInsensitive))
            return;
        int before = token - 1;
        if (isOneOf(view(before), {u"-"}))
            --before;
        int count = 1;
        const bool counted = numberAt(before, count);
        if (!counted && !decade)
            return;
        before -= counted;
        if (decade)
            count *= 10;
        const bool next = isOneOf(view(before), {u"next", u"coming"});
        const bool past = isOneOf(view(before), {u"last", u"past", u"previous"});
        before -= next || past;
        const bool article = m_text.has(before, WordClass::Article);
        before -= article;
        const QStringView preposition = view(before);
        const bool within = isOneOf(preposition, {u"over", u"within", u"inside", u"during", u"across", u"in", u"for"});
        if (past)
            add(TimeCue::Type::Past, before, token + 1, from(-count));
        else if (next || (within && !isOneOf(preposition, {u"for"})))
            add(TimeCue::Type::Next, before, token + 1, from(count));
    }

    std::optional<Period> from(int years) const
    {
        if (!m_year)
            return std::nullopt;
        return years < 0 ? Period{*m_year + years, *m_year} : Period{*m_year, *m_year + years};
    }

    bool numberAt(int token, int &count) const
    {
        if (!m_text.valid(token) || token < m_sentence.first)
            return false;
        if (m_text.at(token).type == TokenType::Digits && m_text.at(token).length() <= 2) {
            count = m_text.view(token).toInt();
            return count > 0;
        }
        const auto small = m_words.small(m_text.at(token).word);
        if (small)
            count = *small;
        return small.has_value();
    }

    const ParsedText &m_text;
    const Sentence &m_sentence;
    const NumberWords &m_words;
    std::optional<int> m_year;
    std::optional<int> m_context;
    std::optional<greg::date> m_published;
    std::vector<TimeCue> m_cues;
};

} // namespace

std::vector<TimeCue> findTimeCues(const ParsedText &text, const Sentence &sentence, const NumberWords &words,
                                  std::optional<int> articleYear, std::optional<int> contextYear)
{
    return CueFinder(text, sentence, words, articleYear, contextYear).run();
}

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
    return std::nullopt;
}

} // namespace pledgeboard
