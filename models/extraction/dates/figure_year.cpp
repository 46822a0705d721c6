// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/figure_year.h"

#include "models/extraction/words/word_list.h"

#include <algorithm>

namespace pledgeboard {

bool isMade(QStringView verb)
{
    return isOneOf(verb, {u"announced", u"unveiled", u"promised", u"pledged", u"agreed", u"signed", u"revealed",
                          u"proposed", u"awarded", u"allocated", u"allotted", u"earmarked", u"granted", u"set",
                          u"approved", u"won", u"secured", u"raised"});
}

bool opensWithWhen(const ParsedText &text, const Sentence &sentence)
{
    const int joiner = text.has(sentence.first, WordClass::Joiner) || isOneOf(text.view(sentence.first), {u"but"});
    return sentence.holds(sentence.first + joiner) && isOneOf(text.view(sentence.first + joiner), {u"when"});
}

namespace {

constexpr int kWordsOfComparison = 14;
constexpr int kWordsOfWhen = 14; ///< between "2020, when" and the number

bool isForecastStatistic(Kind kind)
{
    return kind == Kind::MoneyOutput || kind == Kind::MoneySalary;
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
                    || text.at(token).tense == Tense::Past || isOneOf(text.view(token), {u"had", u"made", u"took"}))))
            return true;
    }
    return false;
}

/// "Down from 410,000 in 1968", "against £30m the year before": the date is the other number's.
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

/// "£95m given in May 2012 and the £18m added in 2013": the first date is the first number's.
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

/// "Five times what it was worth in 2019", "more than it had last July": the date is not the number's.
bool isOfComparison(const ParsedText &text, const TimeCue &cue, const NumberMention &mention)
{
    const int end = std::min(cue.first, mention.last + kWordsOfComparison);
    for (int token = std::max(mention.last, mention.nounLast); token < end; ++token) {
        if (isOneOf(text.view(token), {u"than"})
            || (isOneOf(text.view(token), {u"what"}) && isOneOf(text.view(token - 1), {u"times", u"twice", u"double"})))
            return true;
    }
    return false;
}

/// "In October 2019, when he paid £6m", "since 2020, when there were 41": the date is the clause's own.
const TimeCue *dateOfWhen(const ParsedText &text, const std::vector<TimeCue> &cues, const NumberMention &mention)
{
    for (const TimeCue &cue : cues) {
        if (cue.last + 1 >= mention.first || cue.last + kWordsOfWhen < mention.first || !cue.years
            || cue.years->first != cue.years->last || text.view(cue.last) != u","
            || !isOneOf(text.view(cue.last + 1), {u"when"}))
            continue;
        bool apart = false;
        for (int token = cue.last + 2; token < mention.first; ++token)
            apart = apart || text.view(token) == u"," || text.view(token) == u";";
        if (!apart)
            return &cue;
    }
    return nullptr;
}

const TimeCue *nearest(const ParsedText &text, const std::vector<TimeCue> &cues,
                       const std::vector<NumberMention> &mentions, std::size_t index, bool spans)
{
    const NumberMention &mention = mentions[index];
    const TimeCue *best = nullptr;
    int bestCost = 60;
    // "When the plant was announced in 2016, it was to have 300 staff": what happened and the number have one date.
    const bool when = opensWithWhen(text, text.sentences[static_cast<std::size_t>(mention.sentence)]);
    const auto begin = std::lower_bound(cues.begin(), cues.end(), mention.first - 70,
                                        [](const TimeCue &cue, int token) { return cue.first < token; });
    for (auto at = begin; at != cues.end() && at->first < mention.last + 70; ++at) {
        const TimeCue &cue = *at;
        if ((cue.event && !when) || isOfTheOther(text, cue, mentions, index) || isOfComparison(text, cue, mention))
            continue;
        // "Nothing now remains of the £5m pledged in 2019": another date says more than a "now" that stands apart.
        if (cue.type == TimeCue::Type::Now && distanceTo(cue, mention) > 2)
            continue;
        const bool span =
            cue.type == TimeCue::Type::By || cue.type == TimeCue::Type::Next || cue.type == TimeCue::Type::Past;
        if (span != spans || (!span && !when && isOtherClause(text, cue, mention)))
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
    if (const TimeCue *then = dateOfWhen(text, cues, mentions[index])) {
        result.year = then->years->last;
        result.yearWords = {then->first, then->last};
        result.rule = "year said in the sentence";
        result.confidence = 0.9;
        result.isStated = true;
        return result;
    }
    const TimeCue *in = nearest(text, cues, mentions, index, false);
    if (in && in->years) {
        const TokenSpan words{in->first, in->last};
        const bool future = articleYear && in->years->last > *articleYear;
        if (in->type == TimeCue::Type::Since) {
            if (articleYear && in->years->first < *articleYear)
                result.period = Period{in->years->first, *articleYear};
            result.periodRule = "from that year until now";
            result.periodWords = words;
            result.isStated = true;
        } else if (future && !isForecastStatistic(kind)) {
            if (in->type == TimeCue::Type::Span)
                result.period = in->years;
            else
                result.period = Period{*articleYear, in->years->last};
            result.periodRule = "to be done by that year";
            result.periodWords = words;
        } else {
            result.year = in->years->last;
            if (in->type == TimeCue::Type::Span) {
                result.period = in->years;
                result.periodRule = "years said in the sentence";
                result.periodWords = words;
            }
            result.yearWords = words;
            result.rule = in->type == TimeCue::Type::Span ? "years said in the sentence" : "year said in the sentence";
            result.confidence = 0.9;
            result.isStated = true;
        }
    }
    const TimeCue *span = nearest(text, cues, mentions, index, true);
    if (span && span->years && !result.period) {
        const TokenSpan words{span->first, span->last};
        const bool salaryApart = kind == Kind::MoneySalary && clauseEnds(text, span->last, mentions[index].first);
        const bool nearer = index + 1 < mentions.size() && mentions[index + 1].last <= span->first;
        if (span->type == TimeCue::Type::By && isForecastStatistic(kind) && (nearer || salaryApart))
            return result;
        if (span->type == TimeCue::Type::By && isForecastStatistic(kind)) {
            result.year = span->years->last;
            result.isStated = true;
            result.rule = "forecast for that year";
            result.yearWords = words;
        } else if (span->type == TimeCue::Type::By && articleYear && span->years->last < *articleYear) {
            result.year = span->years->last;
            result.isStated = true;
            result.rule = "done by that year";
            result.yearWords = words;
        } else if (span->type == TimeCue::Type::By) {
            if (articleYear)
                result.period = Period{*articleYear, span->years->last};
            result.periodRule = "to be done by that year";
            result.periodWords = words;
        } else {
            result.period = span->years;
            result.periodRule = span->type == TimeCue::Type::Past ? "over the years gone by" : "over the years to come";
            result.periodWords = words;
        }
    }
    return result;
}

} // namespace pledgeboard
