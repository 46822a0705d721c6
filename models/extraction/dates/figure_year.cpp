// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/dates/figure_year.h"

#include <algorithm>

namespace pledgeboard {

namespace {

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
            return startsAside(text, token + 1);
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
            joined = joined || text.has(token, WordClass::Joiner);
            if (joined
                && (text.has(token, WordClass::Has) || text.at(token).tense == Tense::Present
                    || text.at(token).tense == Tense::Future)
                && token + 4 >= mention.first)
                return true;
        }
        return false;
    }
    bool joined = false;
    for (int token = mention.last; token + 1 < cue.first; ++token) {
        joined = joined || text.has(token, WordClass::Joiner);
        if ((text.view(token) == u"," && text.at(token + 1).tense == Tense::Past)
            || (joined
                && (text.has(token, WordClass::Be) || text.has(token, WordClass::Modal)
                    || text.at(token).tense == Tense::Past)))
            return true;
    }
    return false;
}

const TimeCue *nearest(const ParsedText &text, const std::vector<TimeCue> &cues, const NumberMention &mention,
                       bool spans)
{
    const TimeCue *best = nullptr;
    int bestCost = 60;
    for (const TimeCue &cue : cues) {
        const bool span =
            cue.type == TimeCue::Type::By || cue.type == TimeCue::Type::Next || cue.type == TimeCue::Type::Past;
        if (span != spans || (!span && isOtherClause(text, cue, mention)))
            continue;
        const int cost =
            distanceTo(cue, mention) + 12 * clausesBetween(text, cue, mention) + (cue.last <= mention.first ? 4 : 0);
        if (cost < bestCost) {
            best = &cue;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace

FigureYear yearOf(const ParsedText &text, const std::vector<TimeCue> &cues, const std::vector<NumberMention> &mentions,
                  std::size_t index, Kind kind, std::optional<int> articleYear)
{
    const NumberMention &mention = mentions[index];
    FigureYear result{articleYear, std::nullopt, "year of the article", articleYear ? 0.8 : 0.5, false};
    const TimeCue *in = nearest(text, cues, mention, false);
    if (in && in->years) {
        const bool future = articleYear && in->years->last > *articleYear;
        if (in->type == TimeCue::Type::Since) {
            if (articleYear && in->years->first < *articleYear)
                result.period = Period{in->years->first, *articleYear};
            result.rule = "since a year";
        } else if (future && !isForecastStatistic(kind)) {
            if (in->type == TimeCue::Type::Span)
                result.period = in->years;
            else
                result.period = Period{*articleYear, in->years->last};
            result.rule = "in a year to come";
        } else {
            result.year = in->years->last;
            if (in->type == TimeCue::Type::Span)
                result.period = in->years;
            result.rule = in->type == TimeCue::Type::Span ? "between two years" : "in a year";
            result.confidence = 0.9;
            result.isStated = true;
        }
    }
    const TimeCue *span = nearest(text, cues, mention, true);
    if (span && span->years && !result.period) {
        const bool nearer = index + 1 < mentions.size() && mentions[index + 1].last <= span->first;
        if (span->type == TimeCue::Type::By && isForecastStatistic(kind) && nearer) {
            return result;
        } else if (span->type == TimeCue::Type::By && isForecastStatistic(kind)) {
            result.year = span->years->last;
            result.isStated = true;
            result.rule = "by a year, a forecast";
        } else if (span->type == TimeCue::Type::By) {
            if (articleYear && span->years->last >= *articleYear)
                result.period = Period{*articleYear, span->years->last};
            result.rule = "by a year";
        } else {
            result.period = span->years;
            result.rule = span->type == TimeCue::Type::Past ? "over the past years" : "over the years to come";
        }
    }
    return result;
}

} // namespace pledgeboard
