// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/digit_run.h"

#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

constexpr int kMostDigits = 15;

/// Whether something glued before the digits makes them part of a name, a time or a date.
bool isTail(const ParsedText &text, const NumberWords &words, int token)
{
    if (token == 0 || !text.at(token).is(Token::Glued))
        return false;
    const Token &before = text.at(token - 1);
    if (before.isWord() || before.type == TokenType::Digits || before.type == TokenType::Other)
        return true;
    const bool joined = before.is(Token::Glued) && token > 1
                        && (text.at(token - 2).isWord() || text.at(token - 2).type == TokenType::Digits);
    // "l,250" is no 250, ".5" no 5.
    if (before.word == words.comma && before.is(Token::Glued) && token > 1)
        return text.at(token - 2).isWord() || text.at(token - 2).type == TokenType::Other
               || text.view(token - 2) == u"|";
    if (before.word == words.dot && !(token > 1 && (text.is(token - 2, words.dot) || text.at(token - 2).isWord())))
        return true;
    const bool dash = before.word == words.hyphen || before.word == words.dash;
    const bool joiner = before.word == words.slash || before.word == words.colon || before.word == words.dot || dash;
    if (!joiner || !joined)
        return false;
    // "c.300", "ca.300"
    if (before.word == words.dot && words.isAbout(text.at(token - 2).word))
        return false;
    if (!dash)
        return true;
    // "2024-25" is a year; "20-30", "£20m-30m" are ranges.
    if (text.at(token - 2).type == TokenType::Digits)
        return isDigits(text, token - 2, 4) && isDigits(text, token, 2);
    return !(words.scale(text.at(token - 2).word) && text.at(token - 2).is(Token::Glued) && token > 2
             && text.at(token - 3).type == TokenType::Digits);
}

/// "10:30", "24/7", "50/50": the digits go with others behind a sign.
bool isClock(const ParsedText &text, const NumberWords &words, int token)
{
    return (text.is(token + 1, words.colon) || text.is(token + 1, words.slash)) && text.at(token + 1).is(Token::Glued)
           && text.valid(token + 2) && text.at(token + 2).type == TokenType::Digits
           && text.at(token + 2).is(Token::Glued);
}

/// "12 500", "0151 496 0123": digits behind others and a space are part of those, but for those behind a year ("in 2024 500 jobs").
bool followsDigits(const ParsedText &text, int token)
{
    if (token == 0 || text.at(token - 1).type != TokenType::Digits || text.at(token).is(Token::LineStart))
        return false;
    const QStringView before = text.view(token - 1);
    return !(before.size() == 4 && (before.startsWith(u"19") || before.startsWith(u"20")));
}

} // namespace

std::optional<Decimal> readDigits(QStringView view)
{
    Decimal result;
    int digits = 0;
    int sinceComma = -1;
    bool point = false;
    for (const QChar unit : view) {
        if (unit == u',') {
            if (point || (sinceComma >= 0 ? sinceComma != 3 : digits > 3))
                return std::nullopt;
            sinceComma = 0;
            result.separated = true;
        } else if (unit == u'.') {
            if (point || (sinceComma >= 0 && sinceComma != 3))
                return std::nullopt;
            point = true;
        } else {
            if (++digits > kMostDigits)
                return std::nullopt;
            result.mantissa = result.mantissa * 10 + (unit.unicode() - u'0');
            result.decimals += point;
            if (!point && sinceComma >= 0)
                ++sinceComma;
        }
    }
    if (!point && sinceComma >= 0 && sinceComma != 3)
        return std::nullopt;
    if (view.size() > 1 && view[0] == u'0' && view[1] != u'.')
        return std::nullopt;
    return result;
}

bool splitsDigits(const ParsedText &text, int token)
{
    if (token < 1 || !text.valid(token + 1) || text.at(token).type != TokenType::Punctuation
        || !text.at(token + 1).is(Token::Glued) || text.at(token - 1).type != TokenType::Digits
        || text.at(token + 1).type != TokenType::Digits)
        return false;
    if (!text.at(token).is(Token::Glued))
        return isOneOf(text.view(token), {u",", u"."});
    return !QStringView(u"-–—()[]&+\u2010\u2011\u2212").contains(text.view(token));
}

bool isGluedWord(const ParsedText &text, int token, int end)
{
    return token < end && text.at(token).is(Token::Glued)
           && (text.at(token).isWord() || text.at(token).type == TokenType::Digits
               || text.at(token).type == TokenType::Other);
}

bool isDigits(const ParsedText &text, int token, int length)
{
    return text.valid(token) && text.at(token).type == TokenType::Digits && text.at(token).length() == length;
}

bool isPartOfOther(const ParsedText &text, const NumberWords &words, int token)
{
    return isTail(text, words, token) || isClock(text, words, token) || followsDigits(text, token)
           || splitsDigits(text, token - 1);
}

} // namespace pledgeboard
