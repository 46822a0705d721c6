// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/article_times.h"

#include "models/extraction/words/word_list.h"

#include <algorithm>

namespace pledgeboard {

namespace {

bool isPromise(Kind kind)
{
    return kind == Kind::JobsPromised || kind == Kind::JobsTarget || kind == Kind::JobsSafeguarded
           || kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic;
}

/// Whether an article that looks back on a year counts such figures for it.
bool isStatistic(Kind kind)
{
    return kind == Kind::MoneyRaised || kind == Kind::MoneyOutput || kind == Kind::MoneySalary
           || kind == Kind::JobsCreated;
}

/// Words of a promise that is not kept; they stand in words/hint_table.cpp, too.
bool isGivenUp(const ParsedText &text, int token)
{
    static constexpr WordList kGivenUp{
        u"paused",    u"pauses",     u"halted",    u"halts",     u"shelved",  u"shelves",   u"scrapped", u"scraps",
        u"dropped",   u"drops",      u"axed",      u"abandoned", u"abandons", u"cancelled", u"cancels",  u"withdrawn",
        u"withdraws", u"mothballed", u"suspended", u"suspends",  u"ditched",  u"ditches"};
    if (kGivenUp.has(text.view(token)))
        return true;
    if (isOneOf(text.view(token), {u"on"}))
        return isOneOf(text.view(token + 1), {u"hold", u"ice"});
    const bool all = isOneOf(text.view(token), {u"after"}) && isOneOf(text.view(token + 1), {u"all"});
    return all && (text.has(token - 1, WordClass::Negation) || text.has(token - 2, WordClass::Negation));
}

/// "Was to have", "would have", "had meant to", "had offered", "were promised": what was promised once.
bool isUnreal(const ParsedText &text, int token)
{
    const QStringView word = text.view(token);
    const QStringView next = text.view(token + 1);
    if (isOneOf(word, {u"had"}))
        return isOneOf(next, {u"meant", u"planned", u"hoped", u"promised", u"pledged", u"offered", u"intended",
                              u"agreed", u"been"});
    if (isOneOf(word, {u"was", u"were"}))
        return isOneOf(next, {u"promised", u"due"})
               || (isOneOf(next, {u"to"}) && token + 2 < text.tokenCount() && isOneOf(text.view(token + 2), {u"have"}));
    return isOneOf(word, {u"would"}) && isOneOf(next, {u"have"});
}

/// "A £5m centre that opened in 2022", "has built a £5m wing": it stands, and when it was announced is not told.
bool stands(const ParsedText &text, const Sentence &sentence, const NumberMention &mention)
{
    const auto isOpened = [](QStringView word) {
        return isOneOf(word, {u"opened", u"completed", u"finished", u"inaugurated"});
    };
    int token = std::max(mention.last, mention.nounLast);
    for (const int end = token + 4; token < end && token < sentence.last; ++token) {
        if (isOpened(text.view(token)))
            return true;
        if (text.view(token) != u"," && !text.has(token, WordClass::Relative) && !text.has(token, WordClass::Be))
            break;
    }
    for (token = mention.first - 1; token > mention.first - 4 && token > sentence.first; --token) {
        if (isOneOf(text.view(token), {u"built", u"completed", u"finished", u"opened"}))
            return text.at(token).tense == Tense::Past || text.has(token - 1, WordClass::Has)
                   || isOneOf(text.view(token - 1), {u"already"});
    }
    return false;
}

FigureYear ofYear(FigureYear reading, std::optional<int> year, const char *rule)
{
    reading.year = year;
    reading.rule = rule;
    return reading;
}

/// "Six times as large as in 2012", "more than two years ago": the year is not the one that is told of.
bool isCompared(const ParsedText &text, const TimeCue &cue)
{
    for (int token = cue.first - 1; token >= 0 && token > cue.first - 4; --token) {
        if (isOneOf(text.view(token), {u"than", u"was", u"were", u"those", u"that", u"since"}))
            return true;
    }
    return false;
}

/// "The firm then unveiled", "at the time it had": told of the time that the sentence before told of.
bool isThen(const ParsedText &text, const Sentence &sentence)
{
    const int end = std::min(sentence.first + 12, sentence.last - 2);
    for (int token = sentence.first; token < end; ++token) {
        if (isOneOf(text.view(token), {u"then"}))
            return text.at(token + 1).tense == Tense::Past
                   || (token > sentence.first && text.at(token - 1).tense == Tense::Past)
                   || text.has(token + 1, WordClass::WasBe);
        if (isOneOf(text.view(token), {u"at"}) && isOneOf(text.view(token + 1), {u"the", u"that"})
            && isOneOf(text.view(token + 2), {u"time"}))
            return true;
    }
    return false;
}

/// Whether the sentence goes on telling what was: nothing in it is, has been or will be.
bool isAllPast(const ParsedText &text, const Sentence &sentence)
{
    bool past = false;
    for (int token = sentence.first; token < sentence.last; ++token) {
        past = past || text.at(token).tense == Tense::Past;
        if (text.at(token).tense == Tense::Present
            || isOneOf(text.view(token), {u"is", u"are", u"has", u"have", u"will", u"now", u"today", u"since"}))
            return false;
    }
    return past;
}

} // namespace

ArticleTimes::ArticleTimes(const ParsedText &text, const NumberWords &words)
    : m_text(text), m_words(words), m_year(articleYear(text, words))
{
    findFrame();
}

void ArticleTimes::findFrame()
{
    if (!m_year)
        return;
    for (std::size_t i = 0; i < m_text.sentences.size(); ++i) {
        const Sentence &sentence = m_text.sentences[i];
        if (sentence.headline) {
            for (const TimeCue &cue : findTimeCues(m_text, sentence, m_words, m_year)) {
                if (cue.type == TimeCue::Type::In && !cue.event && cue.years && cue.years->last < *m_year
                    && !isCompared(m_text, cue))
                    m_told = cue.years->last;
            }
        }
        const bool givenUp = (sentence.headline || i < 5) && isWithdrawn(sentence);
        m_isWithdrawal = m_isWithdrawal || givenUp;
        if (!m_isWithdrawal || m_promised)
            continue;
        for (const TimeCue &cue : findTimeCues(m_text, sentence, m_words, m_year)) {
            if (cue.type != TimeCue::Type::In || !cue.years || cue.years->last > *m_year)
                continue;
            for (int token = cue.first - 1; token >= sentence.first && token > cue.first - 8; --token) {
                if (isMade(m_text.view(token)))
                    m_promised = cue.years->last;
            }
        }
    }
}

bool ArticleTimes::isWithdrawn(const Sentence &sentence) const
{
    if (!sentence.has(Hint::GivenUp))
        return false;
    for (int token = sentence.first; token + 1 < sentence.last; ++token) {
        if (isOneOf(m_text.view(token), {u"after", u"since"}) && !isGivenUp(m_text, token))
            token += 4; // "a year after ministers cancelled it": that was then
        else if (isGivenUp(m_text, token))
            return true;
    }
    return false;
}

FigureYear ArticleTimes::yearOf(const std::vector<NumberMention> &mentions, std::size_t index, Kind kind,
                                std::optional<int> contextYear)
{
    const NumberMention &mention = mentions[index];
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    if (m_sentence != mention.sentence)
        m_cues = findTimeCues(m_text, sentence, m_words, m_year, contextYear);
    m_sentence = mention.sentence;
    FigureYear result = pledgeboard::yearOf(m_text, m_cues, mentions, index, kind, m_year);
    if (kind == Kind::MoneyInvestment && stands(m_text, sentence, mention)) {
        result.year.reset();
        result.rule = "it stands already, and when it was announced is not said";
        result.isStated = true;
        return result;
    }
    if (!result.isStated && sentence.heading && !sentence.headline) {
        if (m_listLine != mention.sentence)
            m_listYear = yearOfList(mention.sentence);
        m_listLine = mention.sentence;
        if (m_listYear) {
            result.year = m_listYear;
            result.rule = "year that the line above the list says";
            result.isStated = true;
        }
    }
    if (!result.isStated && mention.sentence > 0) {
        if (m_afterPromise != mention.sentence)
            readSentenceBefore(sentence, mention);
        m_afterPromise = mention.sentence;
        const auto before = isPromise(kind) && m_promisedBefore ? m_promisedBefore : m_toldBefore;
        if (before) {
            result.year = before;
            result.rule =
                isPromise(kind) ? "year in which it was announced" : "year of which the sentence before tells";
            result.isStated = true;
            return result;
        }
    }
    if (kind == Kind::MoneyRaised && !m_raised)
        m_raised = result.isStated && result.year ? *result.year : 0;
    // Early in a year, money raised is told of the year before all through the paragraph, or the article that began with it.
    const bool yearbook = kind == Kind::MoneyRaised && m_year && (m_raised == *m_year - 1 || contextYear == *m_year - 1)
                          && m_text.article->published && m_text.article->published->month() <= 4;
    if (!result.isStated && yearbook)
        return ofYear(result, *m_year - 1, "year of the figure before");
    const bool pointsBack = isOneOf(m_text.view(sentence.first), {u"that", u"those"});
    if (!result.isStated && pointsBack && contextYear && !isPromise(kind))
        result = ofYear(result, contextYear, "year of the figure before");
    else if (!result.isStated && m_told && isStatistic(kind))
        result = ofYear(result, m_told, "the year that the headline looks back on");
    if (!m_promised || result.isStated || !isPromise(kind))
        return result;
    bool unreal = isWithdrawn(sentence);
    for (int token = std::max(sentence.first, mention.first - 12); !unreal && token + 1 < mention.last; ++token)
        unreal = isUnreal(m_text, token);
    if (unreal) {
        result.year = m_promised;
        result.rule = "year in which the withdrawn promise was made";
    }
    return result;
}

/// "Pay by city in 2019:" above the lines of a list.
std::optional<int> ArticleTimes::yearOfList(int line) const
{
    for (int above = line - 1; above >= 0 && above > line - 15; --above) {
        const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(above)];
        const bool introduces = m_text.view(sentence.last - 1) == u":";
        if (!introduces && sentence.heading && !sentence.headline)
            continue;
        if (!introduces)
            return std::nullopt;
        for (const TimeCue &cue : findTimeCues(m_text, sentence, m_words, m_year)) {
            if (cue.type == TimeCue::Type::In && cue.years)
                return cue.years->last;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

/// The last year gone by that the sentence tells of as the time of what it says.
std::optional<int> ArticleTimes::yearGoneBy(const Sentence &sentence, bool (*fits)(const ParsedText &, const TimeCue &))
{
    std::optional<int> year;
    for (const TimeCue &cue : findTimeCues(m_text, sentence, m_words, m_year)) {
        if (cue.type == TimeCue::Type::In && cue.years && m_year && cue.years->last < *m_year && fits(m_text, cue))
            year = cue.years->last;
    }
    return year;
}

/// "It is building the office announced in 2016. That one was to bring 3,000 jobs." "Things were different two years ago. It then
/// spoke of 300 jobs." "When the plant was announced, in 2016, it was to cost £5m. The council gave £300,000."
void ArticleTimes::readSentenceBefore(const Sentence &sentence, const NumberMention &mention)
{
    m_promisedBefore.reset();
    m_toldBefore.reset();
    const Sentence &before = m_text.sentences[static_cast<std::size_t>(mention.sentence - 1)];
    if (before.paragraph != sentence.paragraph || before.headline)
        return;
    const auto any = [](const ParsedText &, const TimeCue &) { return true; };
    if (isOneOf(m_text.view(sentence.first), {u"that", u"this", u"it", u"they", u"those"})) {
        bool was = false;
        bool unreal = false;
        for (int token = sentence.first; token + 1 < std::min(sentence.first + 14, sentence.last); ++token) {
            was = was || isOneOf(m_text.view(token), {u"was", u"were", u"had"});
            unreal = unreal || (isOneOf(m_text.view(token), {u"would"}) && isOneOf(m_text.view(token + 1), {u"have"}));
        }
        if (unreal)
            m_promisedBefore = yearGoneBy(before, any);
        else if (was)
            m_promisedBefore = yearGoneBy(before, [](const ParsedText &text, const TimeCue &cue) {
                return cue.first > 0 && isMade(text.view(cue.first - 1));
            });
    }
    if (!m_promisedBefore
        && (isThen(m_text, sentence) || (opensWithWhen(m_text, before) && isAllPast(m_text, sentence))))
        m_toldBefore = yearGoneBy(before, any);
}

} // namespace pledgeboard
