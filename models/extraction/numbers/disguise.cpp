// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/disguise.h"

#include "models/extraction/numbers/word_shape.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

/// "Two and a half million" and "between 500 and 1,000", with a word of them broken up, have no more tokens beside one of theirs.
constexpr int kReach = 6;

bool isDigits(const ParsedText &text, int token)
{
    return text.valid(token) && text.at(token).type == TokenType::Digits;
}

bool isGlued(const ParsedText &text, int token)
{
    return text.valid(token) && text.at(token).is(Token::Glued);
}

bool isGluedDigits(const ParsedText &text, int token)
{
    return isDigits(text, token) && isGlued(text, token);
}

bool looksLikeDigit(QChar sign)
{
    return (sign >= u'0' && sign <= u'9') || QStringView(u"OoIl").contains(sign);
}

bool looksLikeDigits(QStringView view)
{
    return std::all_of(view.begin(), view.end(), looksLikeDigit);
}

/// "5O0", "50O", "3Om", "2,O00"; "H2O" is none.
bool isLetterOfDigits(const ParsedText &text, int token)
{
    constexpr qsizetype kLongest = 3;
    const QStringView word = text.view(token);
    if (!isGlued(text, token) || word.size() > kLongest || !looksLikeDigit(word.front()))
        return false;
    if (isDigits(text, token - 1))
        return !(isGlued(text, token - 1) && text.valid(token - 2) && text.at(token - 2).isWord());
    return isDigits(text, token - 2) && isGlued(text, token - 1) && isOneOf(text.view(token - 1), {u",", u"."})
           && (word.size() == kLongest ? looksLikeDigits(word) : isGluedDigits(text, token + 1));
}

/// A raised or circled digit among others: "5\u20700".
bool isRaisedDigit(const ParsedText &text, int token)
{
    const QChar sign = text.view(token).front();
    if (sign.category() != QChar::Number_Other || sign.decompositionTag() == QChar::Fraction)
        return false;
    const bool comma = isGlued(text, token + 1) && text.at(token + 1).type == TokenType::Punctuation;
    return (isDigits(text, token - 1) && isGlued(text, token)) || isGluedDigits(text, token + 1 + comma);
}

/// A sign between digits that looks like a comma or a point, and is none.
bool isFalseSeparator(const ParsedText &text, int token)
{
    const char16_t sign = text.view(token).front().unicode();
    return sign >= 128 && sign != 0x2013 && sign != 0x2014 && isGlued(text, token) && isDigits(text, token - 1)
           && isGluedDigits(text, token + 1);
}

/// "milli0n", "bill1on", an accent over an m.
bool looksLikeNumberWord(const ParsedText &text, const NumberWords &words, int token)
{
    const Token &here = text.at(token);
    const bool goesOn = isGlued(text, token + 1) && !text.at(token + 1).isWord();
    if (here.word != kUnknownWord && !goesOn)
        return false;
    // "RN" is no "m".
    constexpr int kFewest = 3;
    const auto shape = shapeOf(QStringView(text.article->text).sliced(here.start));
    return shape && (here.word == kUnknownWord || shape->letters > here.length())
           && (shape->letters >= kFewest || !shape->isPlain) && words.isShapeOfNumber(shape->hash);
}

bool isDisguised(const ParsedText &text, const NumberWords &words, int token)
{
    const Token &here = text.at(token);
    if (here.is(Token::Strange))
        return true;
    if (here.isWord())
        return isLetterOfDigits(text, token) || looksLikeNumberWord(text, words, token);
    if (here.type == TokenType::Punctuation)
        return isFalseSeparator(text, token);
    return here.type == TokenType::Other && isRaisedDigit(text, token);
}

/// "10 O00", "1O 500"
bool isGroupedByLetters(const ParsedText &text, const Sentence &sentence, const NumberMention &mention)
{
    constexpr qsizetype kGroup = 3;
    const int after = mention.coreLast;
    const int before = mention.coreFirst - 1;
    if (after < sentence.last && text.at(after).isWord() && looksLikeDigits(text.view(after))) {
        int last = after + 1;
        while (last < sentence.last && last < after + kGroup && text.at(last).is(Token::Glued))
            ++last;
        const QStringView group = text.view(after, last);
        if (group.size() == kGroup && looksLikeDigits(group))
            return true;
    }
    return before > sentence.first && text.at(before).isWord() && text.at(before).is(Token::Glued)
           && text.at(before - 1).type == TokenType::Digits && looksLikeDigits(text.view(before));
}

} // namespace

bool standsBesideDisguise(const ParsedText &text, const NumberWords &words, const Sentence &sentence,
                          const NumberMention &mention, TokenSpan &plain)
{
    const int begin = std::max(mention.first - kReach, sentence.first);
    const int end = std::min(mention.last + kReach, sentence.last);
    if (begin < plain.first || begin > plain.last)
        plain = {begin, begin};
    for (; plain.last < end; ++plain.last) {
        if (isDisguised(text, words, plain.last))
            return true;
    }
    return isGroupedByLetters(text, sentence, mention);
}

} // namespace pledgeboard
