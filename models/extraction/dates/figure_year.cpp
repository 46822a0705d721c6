// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/figure_year.h"

#include "models/extraction/words/word_list.h"

#include <algorithm>

namespace pledgeboard {

namespace {

bool isForecastStatistic(Kind kind)
{
    return kind == Kind::MoneyOutput || kind == Kind::MoneySalary;
}

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

/// Whether the verb tells that a promise is made: its date is the promise's.
bool isMade(QStringView verb)
{
    return isOneOf(verb, {u"announced", u"unveiled", u"promised", u"pledged", u"agreed", u"signed", u"revealed",
                          u"proposed", u"awarded", u"allocated", u"allotted", u"earmarked", u"granted", u"set",
                          u"approved", u"won", u"secured", u"raised"});
}

int distanceTo(const TimeCue &cue, const NumberMention &mention)
{
    return cue.first >= mention.last ? cue.first - mention.last : mention.first - cue.last;
}

/// A comma with a new verb behind it starts another clause, whose dates are its own.
int clausesBetween(const ParsedText &text, const TimeCue &cue, const NumberMention &mention)
{
    const int first = std::min(cue.last, mention.last);
    const int last = std::max(cue.first, mention.first);
    int clauses = 0;
    for (int token = first; token < last; ++token) {
        const QStringView view = text.view(token);
        clauses += view == u";" || view == u":" || text.has(token, WordClass::Relative)
                   || (view == u"," && text.valid(token + 1) && text.has(token + 1, WordClass::Stop));
    }
    return clauses;
}

/// "opened by ...", "which was ...", "spun out of ...": not a list, a place or a name.
bool startsAside(const ParsedText &text, int token)
{
    if (text.at(token).tense == Tense::Past || text.has(token, WordClass::Relative))
        return true;
    return text.at(token).isWord() && text.at(token).word == kUnknownWord && !text.at(token).is(Token::Capital);
}

/// Whether the date stands in an aside between commas: "the centre, opened by the mayor in 2022, has ...".
bool isAside(const ParsedText &text, const TimeCue &cue)
{
    if (!text.valid(cue.last) || text.view(cue.last) != u",")
        return false;
    for (int token = cue.first - 1; token > 0 && token > cue.first - 12; --token) {
        if (text.view(token) == u",")
            return startsAside(text, token + 1) && !isMade(text.view(token + 1));
        if (text.view(token) == u".")
            return false;
    }
    return false;
}

/// Whether the date belongs to what happened before: "opened last year and has 500 staff", "a centre, opened in 2022, ...".
bool isOtherClause(const ParsedText &text, const TimeCue &cue, const NumberMention &mention)
{
    if (cue.first < mention.first) {
        if (isAside(text, cue))
            return true;
        bool joined = false;
        for (int token = cue.last; token < mention.first; ++token) {
            joined = joined || text.has(token, WordClass::Joiner) || text.view(token) == u";";
            if (joined
                && (text.has(token, WordClass::Has) || text.at(token).tense == Tense::Present
                    || isOneOf(text.view(token), {u"is", u"are"}) || text.at(token).tense == Tense::Future)
                && token + 4 >= mention.first)
                return true;
        }
        return false;
    }
    bool joined = false;
    // "The £270m that the chancellor, Jo Hull, set aside in 2013".
    if (text.has(mention.last, WordClass::Relative) || text.has(mention.nounLast, WordClass::Relative))
        return false;
    for (int token = mention.last; token + 1 < cue.first; ++token) {
        joined = joined || text.has(token, WordClass::Joiner);
        if ((text.view(token) == u"," && text.at(token + 1).tense == Tense::Past && !isMade(text.view(token + 1)))
            || (joined
                && (text.has(token, WordClass::Be) || text.has(token, WordClass::Modal)
                    || text.at(token).tense == Tense::Past)))
            return true;
    }
    return false;
}

/// "Down from 320,000 in 1971", "against £30m the year before": the date is the other number's.
bool isOfTheOther(const ParsedText &text, const TimeCue &cue, const std::vector<NumberMention> &mentions,
                  std::size_t index)
{
    if (index + 1 >= mentions.size() || mentions[index + 1].first >= cue.first
        || mentions[index + 1].sentence != mentions[index].sentence)
        return false;
    const NumberMention &next = mentions[index + 1];
    if (next.isMoney() != mentions[index].isMoney())
        return false;
    for (int token = mentions[index].last; token < next.first; ++token) {
        if (isOneOf(text.view(token), {u"from", u"against", u"compared", u"than", u"after", u"while"}))
            return true;
    }
    return cue.first - next.last < 3 && next.first - mentions[index].last < 4;
}

/// "£111m allotted in July 2014 and the £14m that followed in 2015": the first date is the first number's.
bool isOfTheOneBefore(const ParsedText &text, const TimeCue &cue, const std::vector<NumberMention> &mentions,
                      std::size_t index)
{
    const NumberMention &mention = mentions[index];
    if (index == 0 || cue.last > mention.first || mentions[index - 1].sentence != mention.sentence
        || mentions[index - 1].last > cue.first || cue.first - mentions[index - 1].last > 8)
        return false;
    for (int token = cue.last; token < mention.first; ++token) {
        if (text.has(token, WordClass::Joiner))
            return true;
    }
    return false;
}

const TimeCue *nearest(const ParsedText &text, const std::vector<TimeCue> &cues,
                       const std::vector<NumberMention> &mentions, std::size_t index, bool spans)
{
    const NumberMention &mention = mentions[index];
    const TimeCue *best = nullptr;
    int bestCost = 60;
    const auto begin = std::lower_bound(cues.begin(), cues.end(), mention.first - 70,
                                        [](const TimeCue &cue, int token) { return cue.first < token; });
    for (auto at = begin; at != cues.end() && at->first < mention.last + 70; ++at) {
        const TimeCue &cue = *at;
        if (cue.event || isOfTheOther(text, cue, mentions, index))
            continue;
        // "Nothing now remains of the £5m pledged in 2019": another date says more than a "now" that stands apart.
        if (cue.type == TimeCue::Type::Now && distanceTo(cue, mention) > 2)
            continue;
        const bool span =
            cue.type == TimeCue::Type::By || cue.type == TimeCue::Type::Next || cue.type == TimeCue::Type::Past;
        if (span != spans || (!span && isOtherClause(text, cue, mention)))
            continue;
        const int cost = distanceTo(cue, mention) + 12 * clausesBetween(text, cue, mention)
                         + (cue.last <= mention.first ? 4 : 0)
                         + (isOfTheOneBefore(text, cue, mentions, index) ? 16 : 0);
        if (cost < bestCost) {
            best = &cue;
            bestCost = cost;
        }
    }
    return best;
}

/// Whether a comma or an "and" stands between the two.
bool clauseEnds(const ParsedText &text, int first, int last)
{
    for (int token = first; token < last; ++token) {
        if (text.view(token) == u"," || text.has(token, WordClass::Joiner))
            return true;
    }
    return false;
}

} // namespace

FigureYear yearOf(const ParsedText &text, const std::vector<TimeCue> &cues, const std::vector<NumberMention> &mentions,
                  std::size_t index, Kind kind, std::optional<int> articleYear)
{
    FigureYear result{articleYear, std::nullopt, "year of the article", articleYear ? 0.8 : 0.5, false, nullptr, {},
                      {}};
    const TimeCue *in = nearest(text, cues, mentions, index, false);
    if (in && in->years) {
        const TokenSpan words{in->first, in->last};
        const bool future = articleYear && in->years->last > *articleYear;
        if (in->type == TimeCue::Type::Since) {
            if (articleYear && in->years->first < *articleYear)
                result.period = Period{in->years->first, *articleYear};
            result.periodRule = "since a year";
            result.periodWords = words;
            result.isStated = true;
        } else if (future && !isForecastStatistic(kind)) {
            if (in->type == TimeCue::Type::Span)
                result.period = in->years;
            else
                result.period = Period{*articleYear, in->years->last};
            result.periodRule = "in a year to come";
            result.periodWords = words;
        } else {
            result.year = in->years->last;
            if (in->type == TimeCue::Type::Span) {
                result.period = in->years;
                result.periodRule = "between two years";
                result.periodWords = words;
            }
            result.yearWords = words;
            result.rule = in->type == TimeCue::Type::Span ? "between two years" : "in a year";
            result.confidence = 0.9;
            result.isStated = true;
        }
    }
    const TimeCue *span = nearest(text, cues, mentions, index, true);
    if (span && span->years && !result.period) {
        const TokenSpan words{span->first, span->last};
        const bool salaryApart = kind == Kind::MoneySalary && clauseEnds(text, span->last, mentions[index].first);
        const bool nearer = index + 1 < mentions.size() && mentions[index + 1].last <= span->first;
        if (span->type == TimeCue::Type::By && isForecastStatistic(kind) && (nearer || salaryApart)) {
            return result;
        } else if (span->type == TimeCue::Type::By && isForecastStatistic(kind)) {
            result.year = span->years->last;
            result.isStated = true;
            result.rule = "by a year, a forecast";
            result.yearWords = words;
        } else if (span->type == TimeCue::Type::By && articleYear && span->years->last < *articleYear) {
            result.year = span->years->last;
            result.isStated = true;
            result.rule = "by a year gone by";
            result.yearWords = words;
        } else if (span->type == TimeCue::Type::By) {
            if (articleYear)
                result.period = Period{*articleYear, span->years->last};
            result.periodRule = "by a year";
            result.periodWords = words;
        } else {
            result.period = span->years;
            result.periodRule = span->type == TimeCue::Type::Past ? "over the past years" : "over the years to come";
            result.periodWords = words;
        }
    }
    return result;
}

namespace {

/// Words of a promise that is not kept.
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

/// "Worth eight times what it was in 2014", "more than two years ago": the year is not the one that is told of.
bool isCompared(const ParsedText &text, const TimeCue &cue)
{
    for (int token = cue.first - 1; token >= 0 && token > cue.first - 4; --token) {
        if (isOneOf(text.view(token), {u"than", u"was", u"were", u"those", u"that", u"since"}))
            return true;
    }
    return false;
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
        result.rule = "it stands already";
        result.isStated = true;
        return result;
    }
    if (!result.isStated && sentence.heading && !sentence.headline) {
        if (const auto told = yearOfList(mention.sentence)) {
            result.year = told;
            result.rule = "year that the line above the list says";
            result.isStated = true;
        }
    }
    if (!result.isStated && isPromise(kind)) {
        if (const auto made = yearPromisedBefore(sentence, mention)) {
            result.year = made;
            result.rule = "year in which it was announced";
            result.isStated = true;
            return result;
        }
    }
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
        result.rule = "a promise withdrawn";
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

/// "It is building the office announced in 2016. That one was to bring 3,000 jobs."
std::optional<int> ArticleTimes::yearPromisedBefore(const Sentence &sentence, const NumberMention &mention) const
{
    const bool back = isOneOf(m_text.view(sentence.first), {u"that", u"this", u"it", u"they", u"those"});
    if (!back || mention.sentence == 0)
        return std::nullopt;
    bool was = false;
    for (int token = sentence.first; token < std::min(sentence.first + 14, sentence.last); ++token)
        was = was || isOneOf(m_text.view(token), {u"was", u"were", u"had"});
    const Sentence &before = m_text.sentences[static_cast<std::size_t>(mention.sentence - 1)];
    if (!was || before.paragraph != sentence.paragraph)
        return std::nullopt;
    for (const TimeCue &cue : findTimeCues(m_text, before, m_words, m_year)) {
        if (cue.type == TimeCue::Type::In && cue.years && m_year && cue.years->last < *m_year
            && cue.first > before.first && isMade(m_text.view(cue.first - 1)))
            return cue.years->last;
    }
    return std::nullopt;
}

} // namespace pledgeboard
