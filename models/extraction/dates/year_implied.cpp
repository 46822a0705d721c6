// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/cue_reader.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kWordsOfYear = 9; ///< "the twelve months that ended on the last day of March 2019"
constexpr int kWordsOfStatistic = 9; ///< "the labour market figures for the quarter from April to June 2019"

/// What the years of an article without a date say of when it was written. Asked for each of its years, with a few words around it.
class YearReader
{
public:
    YearReader(const ParsedText &text, const NumberWords &words) : m_text(text), m_words(words) { }

    /// Empty where the year at the token may be any, long gone or still to come.
    std::optional<int> read(int token)
    {
        m_sentence = &m_text.sentences[static_cast<std::size_t>(m_text.sentenceOf(token))];
        const int year = *yearAt(m_text, token);
        if (const auto now = yearsAway(token, year))
            return now;
        if (endsYet(token) || (isWord(token - 1, {u"in"}) && isWord(token - 2, {u"far"}) && isWord(token - 3, {u"so"})))
            return year;
        if (opensPlan(token))
            return year;
        if (isForecast())
            return std::nullopt;
        if (const auto last = financialYear(token, year))
            return last;
        return closesYear(token) || isOfStatistic(token) ? std::optional(year) : std::nullopt;
    }

private:
    bool isWord(int token, std::initializer_list<QStringView> words) const
    {
        return m_sentence->holds(token) && isOneOf(m_text.view(token), words);
    }

    /// "For the games of 2031, four years from now".
    std::optional<int> yearsAway(int token, int year) const
    {
        int at = token + 1;
        while (isWord(at, {u",", u"(", u"–", u"—", u"now", u"just", u"only", u"still", u"some"}))
            ++at;
        if (at == token + 1 || !isWord(at + 1, {u"years", u"year"}))
            return std::nullopt;
        const auto count = m_text.at(at).type == TokenType::Digits && m_text.at(at).length() == 1
                               ? std::optional(m_text.view(at).toInt())
                           : isWord(at, {u"a", u"one"}) ? std::optional(1)
                                                        : m_words.small(m_text.at(at).word);
        const bool away = isWord(at + 2, {u"away", u"off", u"hence", u"ahead"})
                          || (isWord(at + 2, {u"from"}) && isWord(at + 3, {u"now", u"today"}));
        return count && away ? std::optional(year - *count) : std::nullopt;
    }

    /// "Before 2019 is out", "before the year 2019 ends": that year is the present one.
    bool endsYet(int token) const
    {
        int before = token - 1;
        while (isWord(before, {u"year", u"calendar", u"the"}))
            --before;
        return isWord(before, {u"before", u"until"})
               && (isWord(token + 1, {u"ends", u"closes", u"does", u"finishes"})
                   || (isWord(token + 1, {u"is"}) && isWord(token + 2, {u"out", u"over", u"done", u"up"})));
    }

    /// "A plan for the years 2019 to 2024", "its strategy for 2019-24".
    bool opensPlan(int token) const
    {
        const bool span = (isWord(token + 1, {u"to", u"-", u"–", u"until"}) && m_sentence->holds(token + 2)
                           && m_text.at(token + 2).type == TokenType::Digits);
        int before = token - 1;
        while (isWord(before, {u"the", u"years", u"from", u"period"}))
            --before;
        if (!span || !isWord(before, {u"for", u"of", u"covering"}))
            return false;
        for (int word = before - 1; word > before - 2 * kWordsOfYear && m_sentence->holds(word); --word) {
            if (isWord(word, {u"in", u"under", u"since"}))
                return false;
            if (isWord(word, {u"plan", u"plans", u"strategy", u"programme", u"roadmap"}))
                return true;
        }
        return false;
    }

    /// "Will", "expects", "is to": the year may be one to come.
    bool isForecast() const
    {
        const int end = std::min(m_sentence->last, m_sentence->first + 80);
        bool past = false;
        bool future = false;
        for (int token = m_sentence->first; token < end; ++token) {
            // "Looked after", "projects": the same spelling, another word.
            const bool expects = m_text.has(token, WordClass::Expect) && m_text.at(token).tense != Tense::None;
            const bool put = m_text.has(token - 1, WordClass::Be) && isWord(token, {u"put", u"likely", u"due", u"set"});
            if (expects || put || isWord(token, {u"plans", u"aims", u"intends", u"hopes", u"forecast"}))
                return true;
            past = past || m_text.at(token).tense == Tense::Past;
            future = future || m_text.at(token).tense == Tense::Future;
        }
        return future && !past;
    }

    /// "In 2019/20": the year in which it ended.
    std::optional<int> financialYear(int token, int year) const
    {
        if (!isWord(token + 1, {u"/", u"-", u"–"}) || !m_sentence->holds(token + 2)
            || m_text.at(token + 2).type != TokenType::Digits
            || !isWord(token - 1, {u"in", u"during", u"for", u"year", u"of", u"to"}))
            return std::nullopt;
        const int second = m_text.view(token + 2).toInt();
        const bool next = second == year + 1 || (m_text.at(token + 2).length() == 2 && second == (year + 1) % 100);
        return next ? std::optional(year + 1) : std::nullopt;
    }

    /// "In the year to March 2019", "the twelve months that ended on 31 December 2019".
    bool closesYear(int token) const
    {
        bool ends = false;
        for (int word = token - 1; word > token - 1 - kWordsOfYear && m_sentence->holds(word); --word) {
            ends = ends || isWord(word, {u"to", u"ended", u"ending", u"until"});
            if (isWord(word, {u"year", u"months"}))
                return ends && !isWord(word - 1, {u"next", u"this", u"calendar"});
            const bool may = ends || m_text.has(word, WordClass::Month) || m_text.has(word, WordClass::Article)
                             || m_text.has(word, WordClass::Preposition)
                             || isWord(word, {u"end", u"last", u"day", u"of", u"on", u"at"})
                             || m_text.at(word).type == TokenType::Digits;
            if (!may)
                return false;
        }
        return false;
    }

    /// "The figures for April to June 2019", "in the first half of 2019".
    bool isOfStatistic(int token) const
    {
        if (isWord(token - 1, {u"of"}) && isWord(token - 2, {u"half", u"quarter"}))
            return true;
        if (!m_text.has(token - 1, WordClass::Month))
            return false;
        for (int word = token - 2; word > token - 1 - kWordsOfStatistic && m_sentence->holds(word); --word) {
            if (isWord(word, {u"for", u"from", u"covering", u"between"}))
                return isWord(word - 1, {u"statistics", u"figures", u"data", u"returns", u"survey", u"numbers"});
            if (!m_text.has(word, WordClass::Month)
                && !isWord(word, {u"to", u"and", u"the", u"quarter", u"months", u"three"}))
                return false;
        }
        return false;
    }

    const ParsedText &m_text;
    const NumberWords &m_words;
    const Sentence *m_sentence = nullptr;
};

} // namespace

std::optional<int> yearImplied(const ParsedText &text, const NumberWords &words)
{
    YearReader reader(text, words);
    std::optional<int> latest;
    for (int token = 0; token < text.tokenCount(); ++token) {
        if (text.at(token).type != TokenType::Digits || !yearAt(text, token))
            continue;
        if (const auto year = reader.read(token))
            latest = std::max(latest.value_or(*year), *year);
    }
    return latest;
}

} // namespace pledgeboard
