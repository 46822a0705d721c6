// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/scheme_scope.h"

#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

QString nationOf(const QString &body)
{
    struct Row {
        QStringView part;
        QStringView nation;
    };
    static constexpr Row kRows[] = {
        {u"Welsh Government", u"Wales"},
        {u"Scottish", u"Scotland"},
        {u"Northern Ireland", u"Northern Ireland"},
        {u"Invest NI", u"Northern Ireland"},
        {u"Homes England", u"England"},
        {u"NHS England", u"England"},
        {u"Sport England", u"England"},
        {u"Council England", u"England"},
        {u"Department for Education", u"England"},
        {u"UK Government", u"United Kingdom"},
        {u"Department", u"United Kingdom"},
        {u"Ministry", u"United Kingdom"},
        {u"Treasury", u"United Kingdom"},
        {u"Innovate UK", u"United Kingdom"},
        {u"UKRI", u"United Kingdom"},
        {u"UK Research", u"United Kingdom"},
        {u"National Lottery", u"United Kingdom"},
        {u"Government", u"United Kingdom"},
    };
    for (const Row &row : kRows) {
        if (body.contains(row.part))
            return row.nation.toString();
    }
    return body.startsWith(QStringLiteral("UK ")) ? QStringLiteral("United Kingdom") : QString();
}

namespace {

bool isPlanWord(const ParsedText &text, int token)
{
    return isOneOf(text.view(token), {u"strategy", u"programme", u"plan", u"mission", u"scheme", u"roadmap"});
}

} // namespace

bool isSchemeSize(const ParsedText &text, const NumberMention &number)
{
    // "Its £56m Towns Fund allocation": what one of many gets.
    for (int token = number.last;
         token < number.last + 8 && text.valid(token) && !text.has(token, WordClass::Preposition); ++token) {
        if (isOneOf(text.view(token), {u"allocation", u"award", u"grant", u"bid", u"share", u"settlement"}))
            return false;
    }
    // "£3bn behind its national bus strategy".
    for (int token = number.last; token < number.last + 6 && text.valid(token + 2); ++token) {
        if (isOneOf(text.view(token), {u"national"}) && (isPlanWord(text, token + 1) || isPlanWord(text, token + 2)))
            return true;
    }
    for (int token = number.last; token < std::max(number.nounLast, number.last); ++token) {
        if (isOneOf(text.view(token), {u"fund", u"budget", u"pot", u"challenge", u"strategy", u"mission"}))
            return true;
        if (text.isCapital(token) && isOneOf(text.view(token), {u"programme", u"plan", u"scheme", u"initiative"}))
            return true;
    }
    // "The £65m that ministers keep for a National Glass Programme", "the Fund, which gives £65m a year".
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
    for (int token = number.last; token < std::min(sentence.last, number.last + 18); ++token) {
        if (text.isCapital(token) && isOneOf(text.view(token), {u"national"}) && text.isCapital(token + 1)
            && isOneOf(text.view(token - 1), {u"a", u"the", u"its"}) && isOneOf(text.view(token - 2), {u"for", u"of"}))
            return true;
        if (isOneOf(text.view(token), {u"among", u"between"}) && token + 2 < sentence.last
            && isOneOf(text.view(std::min(token + 3, sentence.last - 1)),
                       {u"projects", u"places", u"towns", u"schemes", u"areas"}))
            return true;
    }
    for (int token = number.first - 1; token > std::max(sentence.first, number.first - 6); --token) {
        if (isOneOf(text.view(token), {u"hands", u"gives", u"pays", u"offers"})
            && isOneOf(text.view(token - 1), {u"which"}) && isOneOf(text.view(token - 2), {u","}))
            return true;
    }
    const auto back = [&](int count) {
        return text.valid(number.first - count) ? text.view(number.first - count) : QStringView();
    };
    if (isOneOf(back(1), {u"of"}) && isOneOf(back(2), {u"budget", u"pot", u"fund"}))
        return true;
    const bool backed = isOneOf(back(1), {u"by", u"with"}) && isOneOf(back(2), {u"backed", u"funded", u"supported"});
    const int scheme = isOneOf(back(3), {u","}) ? 4 : 3;
    return backed && text.isCapital(number.first - scheme)
           && isOneOf(back(scheme), {u"fund", u"plan", u"strategy", u"programme", u"mission", u"review"});
}

} // namespace pledgeboard
