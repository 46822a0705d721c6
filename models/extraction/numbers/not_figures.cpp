// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/not_figures.h"

#include "models/extraction/words/same_word.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

using Check = bool (*)(const ParsedText &, const NumberWords &, const NumberMention &);

/// The token after the number, over a hyphen that is glued to it.
int tokenAfter(const ParsedText &text, const NumberWords &words, const NumberMention &mention)
{
    int after = mention.coreLast;
    if (text.is(after, words.hyphen) && text.at(after).is(Token::Glued))
        ++after;
    return after;
}

bool countsJobs(const NumberMention &mention)
{
    for (const WordClass wordClass : {WordClass::Job, WordClass::Staff, WordClass::Worker}) {
        if (mention.noun[static_cast<std::size_t>(wordClass)])
            return true;
    }
    return false;
}

bool isShareOrMeasure(const ParsedText &text, const NumberWords &words, const NumberMention &mention)
{
    const int after = tokenAfter(text, words, mention);
    if (!text.valid(after))
        return false;
    if (text.is(after, words.per) && text.is(after + 1, words.cent))
        return true;
    return text.has(after, WordClass::Unit) && !text.isCapital(after);
}

bool isSpanOfTime(const ParsedText &text, const NumberWords &words, const NumberMention &mention)
{
    const int after = tokenAfter(text, words, mention);
    const int before = mention.coreFirst - 1;
    if (text.valid(before) && isOneOf(text.view(before), {u"age", u"aged", u"ages"}))
        return true;
    return text.has(after, WordClass::TimeUnit) || text.is(after, words.old)
           || (text.is(after, words.hyphen) && text.has(after + 1, WordClass::TimeUnit));
}

bool isDate(const ParsedText &text, const NumberWords &, const NumberMention &mention)
{
    constexpr std::int64_t kLongestMonth = 31;
    // "In May 40 were laid off"
    if (mention.inWords || countsJobs(mention) || mention.amount.value > kLongestMonth)
        return false;
    const auto isMonth = [&text](int token) { return text.has(token, WordClass::Month) && text.isCapital(token); };
    return isMonth(mention.coreLast) || isMonth(mention.coreFirst - 1);
}

/// "since 1881", "in 1764"
bool isOldYear(const ParsedText &text, const NumberMention &mention)
{
    constexpr std::int64_t kOldest = 1600;
    constexpr std::int64_t kNewest = 1899;
    const int before = mention.coreFirst - 1;
    return mention.amount.value >= kOldest && mention.amount.value <= kNewest && mention.noun.none()
           && mention.coreLast == mention.coreFirst + 1 && text.at(mention.coreFirst).length() == 4
           && text.valid(before) && isOneOf(text.view(before), {u"since", u"in", u"from", u"until", u"by", u"circa"});
}

/// A year, unless the noun of a job follows at once: "2000 skilled jobs".
bool isYear(const ParsedText &text, const NumberWords &words, const NumberMention &mention)
{
    const int before = mention.coreFirst - 1;
    if (!mention.yearLike)
        return isOldYear(text, mention);
    if (!countsJobs(mention))
        return true;
    const bool afterPreposition =
        text.has(before, WordClass::Preposition) || text.has(before, WordClass::Month) || text.is(before, words.to);
    return afterPreposition && mention.amount.bound == Bound::Exact;
}

bool isPartOfName(const ParsedText &text, const NumberWords &words, const NumberMention &mention)
{
    // "Its team will number 110" counts, "hopes to top 110" too.
    if (text.valid(mention.coreFirst - 1) && words.isNameBefore(text.at(mention.coreFirst - 1).word)
        && !text.has(mention.coreFirst - 2, WordClass::Modal) && !text.has(mention.coreFirst - 2, WordClass::To)
        && !text.has(mention.coreFirst - 2, WordClass::Staff) && !text.has(mention.coreFirst - 2, WordClass::Worker))
        return true;
    // "Forbes 30 Under 30"
    const auto isUnder = [&text](int token) {
        return text.valid(token) && text.isCapital(token) && sameWord(text.view(token), u"under");
    };
    const auto isDigits = [&text](int token) { return text.valid(token) && text.at(token).type == TokenType::Digits; };
    return (isUnder(mention.coreFirst - 1) && isDigits(mention.coreFirst - 2))
           || (isUnder(mention.coreLast) && isDigits(mention.coreLast + 1));
}

/// "Industry 4.0", "version 2.1": people are counted in whole numbers.
bool isBroken(const ParsedText &text, const NumberWords &, const NumberMention &mention)
{
    return mention.coreLast == mention.coreFirst + 1 && text.view(mention.coreFirst).contains(u'.');
}

/// "one in ten", "two of the three", "one of the".
bool isShareInWords(const ParsedText &text, const NumberWords &words, const NumberMention &mention)
{
    const int before = mention.coreFirst - 1;
    if (text.is(before, words.in)) {
        const bool digit = text.valid(before - 1) && text.at(before - 1).type == TokenType::Digits;
        if (digit && text.at(before - 1).length() == 1)
            return true;
        // "One in ten", "one office job in ten".
        constexpr int kWordsBetween = 4;
        for (int token = before - 1; token >= std::max(0, before - kWordsBetween) && text.at(token).isWord(); --token) {
            if (text.has(token, WordClass::SmallNumber))
                return mention.inWords || token == before - 1;
        }
    }
    return mention.amount.value < 2 && !mention.isMoney();
}

/// "12 per 10,000": a rate, and a share. "One job per 10,000" too.
bool isRateBase(const ParsedText &text, const NumberWords &words, const NumberMention &mention)
{
    const int noun = mention.nounLast;
    return text.is(mention.coreFirst - 1, words.per) || text.is(mention.coreLast, words.per)
           || (text.is(noun, words.per) && text.valid(noun + 1) && text.at(noun + 1).type == TokenType::Digits);
}

struct CheckRow {
    Check check;
    NotFigure why;
};

// Checked in this order for numbers without a currency; a sum of money passes them all.
constexpr std::array<CheckRow, 8> kChecks{{{isShareOrMeasure, NotFigure::Share},
                                           {isSpanOfTime, NotFigure::Time},
                                           {isDate, NotFigure::Date},
                                           {isYear, NotFigure::Year},
                                           {isPartOfName, NotFigure::Name},
                                           {isShareInWords, NotFigure::ShareInWords},
                                           {isRateBase, NotFigure::Rate},
                                           {isBroken, NotFigure::Name}}};

constexpr const char *kTexts[] = {
    "",
    QT_TRANSLATE_NOOP("NotFigure", "a share or a measure"),
    QT_TRANSLATE_NOOP("NotFigure", "a span of time or an age"),
    QT_TRANSLATE_NOOP("NotFigure", "a date"),
    QT_TRANSLATE_NOOP("NotFigure", "a year"),
    QT_TRANSLATE_NOOP("NotFigure", "part of a name"),
    QT_TRANSLATE_NOOP("NotFigure", "one of several, or a share in words"),
    QT_TRANSLATE_NOOP("NotFigure", "a rate"),
    QT_TRANSLATE_NOOP("NotFigure", "more than there can be of people"),
    QT_TRANSLATE_NOOP("NotFigure", "no sum"),
    QT_TRANSLATE_NOOP("NotFigure", "too vague to be counted"),
    QT_TRANSLATE_NOOP("NotFigure", "beside signs that look like others"),
};

} // namespace

NotFigure notFigure(const ParsedText &text, const NumberWords &words, const NumberMention &mention)
{
    if (mention.isMoney())
        return mention.amount.value <= 0 ? NotFigure::NoSum : NotFigure::None;
    for (const CheckRow &row : kChecks) {
        if (row.check(text, words, mention))
            return row.why;
    }
    // A bare "three billion" may be a sum whose currency the sum before it names.
    return mention.amount.value > 2'000'000'000 && mention.noun.any() ? NotFigure::TooLarge : NotFigure::None;
}

QString notFigureText(NotFigure why)
{
    return QCoreApplication::translate("NotFigure", kTexts[static_cast<std::size_t>(why)]);
}

} // namespace pledgeboard
