// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/noun_phrase.h"

#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

constexpr int kLongestPhrase = 8;

bool isNounClass(const ParsedText &text, int token)
{
    return text.has(token, WordClass::Job) || text.has(token, WordClass::Staff) || text.has(token, WordClass::Worker)
           || text.has(token, WordClass::People);
}

/// Whether a list of adjectives goes on after the comma or "and": "skilled, well-paid jobs", "health and care roles".
bool goesOnAfterJoiner(const ParsedText &text, int token, int end)
{
    for (int i = token + 1; i < std::min(end, token + 5); ++i) {
        if (isNounClass(text, i))
            return true;
        if (!text.at(i).isWord() && text.at(i).length() == 1 && text.view(i) != u"-")
            return false;
        if (text.has(i, WordClass::Preposition) || text.has(i, WordClass::Article) || text.has(i, WordClass::Be)
            || text.has(i, WordClass::Stop))
            return false;
    }
    return false;
}

/// "£2m in [new equity funding]", but not "£2m in [the lab]".
bool isKindOfMoney(const ParsedText &text, int token)
{
    for (int i = token; i < token + 4 && text.valid(i) && text.at(i).isWord(); ++i) {
        for (const WordClass wordClass :
             {WordClass::Funding, WordClass::Investment, WordClass::Grant, WordClass::Venture, WordClass::Output,
              WordClass::Salary, WordClass::Loan, WordClass::Public, WordClass::Round}) {
            if (text.has(i, wordClass))
                return true;
        }
        if (text.has(i, WordClass::Preposition) || text.has(i, WordClass::Article))
            return false;
    }
    return false;
}

bool endsPhrase(const ParsedText &text, int token)
{
    const ClassSet &classes = text.classes(token);
    const auto has = [&classes](WordClass wordClass) { return classes[static_cast<std::size_t>(wordClass)]; };
    // "IT vacancies" are no pronoun's.
    if (text.at(token).is(Token::AllCaps) && text.valid(token + 1) && isNounClass(text, token + 1))
        return false;
    if (has(WordClass::Preposition) || has(WordClass::Stop) || has(WordClass::Be) || has(WordClass::Has)
        || has(WordClass::Modal) || has(WordClass::Article))
        return true;
    if (text.at(token).is(Token::Glued))
        return false;
    const Tense tense = text.at(token).tense;
    const bool verb = tense != Tense::None && !isNounClass(text, token);
    // A word that is a noun as well ends the phrase only as a past form: "invested", not "investment plan".
    return verb && (tense == Tense::Past || tense == Tense::Future || tense == Tense::Ing)
           && !(text.valid(token + 1) && isNounClass(text, token + 1)) && !has(WordClass::Scheme)
           && !has(WordClass::Thing) && !has(WordClass::Round) && !has(WordClass::Funding) && !has(WordClass::Grant);
}

/// Whether nothing but a list's sign stands before the number.
bool startsLine(const ParsedText &text, const NumberMention &mention)
{
    const int first = text.sentences[static_cast<std::size_t>(mention.sentence)].first;
    return mention.first == first || (mention.first == first + 1 && !text.at(first).isWord());
}

/// "120 – welders at work": a line of a list whose number comes first.
bool isDash(const ParsedText &text, const NumberWords &words, int token)
{
    return !text.at(token).is(Token::Glued)
           && (text.is(token, words.dash) || text.is(token, words.longDash) || text.is(token, words.hyphen));
}

} // namespace

void findNounPhrase(const ParsedText &text, const NumberWords &words, NumberMention &mention)
{
    const int end = text.sentences[static_cast<std::size_t>(mention.sentence)].last;
    int at = mention.last;
    const bool glued = at < end && text.is(at, words.hyphen) && text.at(at).is(Token::Glued);
    if (glued || (at < end && !mention.isMoney() && startsLine(text, mention) && isDash(text, words, at)))
        ++at;
    if (at < end && mention.isMoney() && sameWord(text.view(at), u"worth"))
        ++at;
    if (at + 1 < end
        && (text.is(at, words.of) || (mention.isMoney() && text.is(at, words.in) && isKindOfMoney(text, at + 1)))) {
        const bool pronoun = text.has(at + 1, WordClass::Article);
        at += pronoun ? 2 : 1;
    }
    mention.nounFirst = mention.nounLast = at;
    int longest = at + kLongestPhrase;
    for (int token = at; token < std::min(end, longest); ++token) {
        const Token &here = text.at(token);
        if (here.isWord()) {
            const bool joiner = text.is(token, words.andWord) || text.is(token, words.orWord);
            if (joiner ? !goesOnAfterJoiner(text, token, end) : endsPhrase(text, token))
                break;
            mention.noun |= text.classes(token);
            mention.head = text.classes(token);
            mention.nounLast = token + 1;
            // The counted noun ends the phrase of a count, but for "job opportunities" and "tech jobs boost".
            if (!mention.isMoney() && isNounClass(text, token)
                && !(text.valid(token + 1)
                     && (isNounClass(text, token + 1) || text.has(token + 1, WordClass::Redundancy)))
                && !text.is(token + 1, words.hyphen) && token > at - 1)
                break;
        } else if (here.type == TokenType::Punctuation) {
            const bool inside = here.word == words.hyphen || here.word == words.quoteS || here.word == words.slash
                                || text.view(token) == u"&" || text.view(token) == u"‘" || text.view(token) == u"’"
                                || text.view(token) == u"'";
            const bool list = here.word == words.comma && !mention.isMoney() && goesOnAfterJoiner(text, token, end);
            if (!inside && !list)
                break;
            // "Full-time-equivalent" is one word.
            longest += here.word == words.hyphen && longest < at + 2 * kLongestPhrase ? 2 : 0;
        } else if (here.type != TokenType::Digits || !here.is(Token::Glued)) {
            break;
        }
    }
}

} // namespace pledgeboard
