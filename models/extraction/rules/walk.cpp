// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/walk.h"

#include <cstdlib>

namespace pledgeboard {

namespace {

constexpr int kLongestBracket = 24; ///< in tokens

ClassSet setOf(std::initializer_list<WordClass> classes)
{
    ClassSet set;
    for (const WordClass wordClass : classes)
        set.set(static_cast<std::size_t>(wordClass));
    return set;
}

const ClassSet kActs =
    setOf({WordClass::Create, WordClass::Employ, WordClass::Recruit, WordClass::Safeguard, WordClass::Cut,
           WordClass::Attract, WordClass::Raise, WordClass::Invest, WordClass::Support, WordClass::Award});

/// A verb that has the number to itself: what stands before it does not reach the number.
bool isActing(const ParsedText &text, int token)
{
    return text.at(token).tense != Tense::None && (text.classes(token) & kActs).any();
}

/// Whether what is said begins here with a subject of its own: "the minister said that firms would", not "the firm said it would".
bool opensSpeech(const ParsedText &text, int token)
{
    if (text.at(token).tense == Tense::None || !text.has(token, WordClass::Say))
        return false;
    const QStringView word = text.view(token);
    if (word != u"said" && word != u"says" && word != u"say")
        return false;
    const int next = token + 1 + (text.valid(token + 1) && text.view(token + 1) == u"that");
    return text.valid(next) && text.at(next).isWord() && !text.has(next, WordClass::Pronoun);
}

} // namespace

int overBrackets(const ParsedText &text, int token, const Stretch &stretch)
{
    const char16_t near = stretch.step < 0 ? u')' : u'(';
    const char16_t far = stretch.step < 0 ? u'(' : u')';
    if (text.at(token).type != TokenType::Punctuation || text.at(token).sign != near)
        return token;
    for (int at = token + stretch.step; stretch.holds(at) && std::abs(at - token) < kLongestBracket;
         at += stretch.step) {
        if (text.at(at).sign == far)
            return at + stretch.step;
    }
    return token;
}

bool isBarrier(const ParsedText &text, int token, int start, Gap gap, bool back, bool backFromNumber)
{
    if (gap == Gap::Sentence)
        return false;
    if (text.inNumber[static_cast<std::size_t>(token)])
        return true;
    if (backFromNumber && (isActing(text, token) || (token == start && text.has(token, WordClass::Has))))
        return true;
    if (back && opensSpeech(text, token))
        return true;
    if (text.at(token).type != TokenType::Punctuation)
        return false;
    const char16_t sign = text.at(token).sign;
    return sign == u';' || sign == u':' || sign == u'(' || sign == u')' || sign == 0x2014 || sign == 0x2013
           || (gap == Gap::Short && sign == u',');
}

ClassSet classesOf(const ParsedText &text, int token)
{
    ClassSet classes = text.classes(token);
    if (text.at(token).is(Token::PublicName))
        classes.set(static_cast<std::size_t>(WordClass::PublicBody));
    return classes;
}

void NumberWalks::start(const NumberMention &mention)
{
    m_mention = &mention;
    for (auto &walks : m_walks) {
        for (Known &known : walks)
            known.walked = false;
    }
}

const Walk &NumberWalks::from(From from, Gap gap)
{
    Known &known = m_walks[static_cast<std::size_t>(from)][static_cast<std::size_t>(gap)];
    if (known.walked)
        return known.walk;
    known.walked = true;
    known.walk.tokens.clear();
    known.walk.classes.reset();
    known.walk.cues.reset();
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(m_mention->sentence)];
    const bool back = from == From::Before;
    const int at = back ? m_mention->first - 1 : from == From::AfterNoun ? m_mention->nounLast : m_mention->last;
    pledgeboard::walk(m_text, at, gap, {sentence.first, sentence.last, back ? -1 : 1}, back, [&](int token) {
        known.walk.tokens.push_back(token);
        known.walk.classes |= classesOf(m_text, token);
        addCue(m_text, m_cues, token, known.walk.cues);
        return false;
    });
    return known.walk;
}

} // namespace pledgeboard
