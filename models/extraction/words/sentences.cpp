// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/sentences.h"

#include "models/extraction/words/headline.h"
#include "models/extraction/words/same_word.h"
#include "models/extraction/words/tense.h"

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

// A full stop after one of these does not end a sentence.
constexpr std::array<QStringView, 22> kAbbreviations{u"mr",     u"mrs", u"ms", u"dr",  u"prof", u"st",  u"no",  u"vs",
                                                     u"approx", u"ltd", u"co", u"inc", u"corp", u"e.g", u"i.e", u"cllr",
                                                     u"rev",    u"sr",  u"jr", u"ca",  u"c",    u"gov"};
constexpr int kLongestSentence = 250; ///< in tokens
constexpr int kWrappedLine = 50; ///< a line this long that goes on in small letters was wrapped, not ended

bool endsInAbbreviation(const ParsedText &text, int stop)
{
    if (!text.valid(stop - 1) || !text.at(stop - 1).isWord() || !text.at(stop).is(Token::Glued))
        return false;
    const QStringView word = text.view(stop - 1);
    if (word.size() == 1 && word[0].isUpper())
        return true;
    return std::any_of(kAbbreviations.begin(), kAbbreviations.end(),
                       [word](QStringView known) { return sameWord(word, known); });
}

bool isQuoteOrBracket(const ParsedText &text, int token)
{
    if (text.at(token).type != TokenType::Punctuation)
        return false;
    const char16_t unit = text.at(token).sign;
    return unit == u'"' || unit == u'\'' || unit == 0x2018 || unit == 0x2019 || unit == 0x201C || unit == 0x201D
           || unit == u')' || unit == u']';
}

bool isStop(const ParsedText &text, int token)
{
    if (text.at(token).type != TokenType::Punctuation)
        return false;
    const char16_t unit = text.at(token).sign;
    return unit == u'.' || unit == u'!' || unit == u'?' || unit == 0x2026;
}

/// Whether the line that ends before the token was wrapped at the margin, so that its sentence goes on.
bool goesOn(const ParsedText &text, int token, int lineStart)
{
    const Token &next = text.at(token);
    const bool small =
        next.isWord() ? !next.is(Token::Capital) : next.type == TokenType::Digits || next.type == TokenType::Currency;
    return !next.is(Token::ParagraphStart) && small
           && text.at(token - 1).end - text.at(lineStart).start >= kWrappedLine;
}

class SentenceFinder
{
public:
    explicit SentenceFinder(ParsedText &text) : m_text(text) { }

    void run()
    {
        for (int token = 0; token < m_text.tokenCount(); ++token) {
            const Token &here = m_text.at(token);
            // No sentence is that long; a cap keeps the work within one linear in the length of the text.
            if (token - m_first >= kLongestSentence)
                end(token);
            if (here.is(Token::LineStart)) {
                if (token > m_first && !goesOn(m_text, token, m_lineStart))
                    end(token);
                m_lineStart = token;
            }
            if (here.is(Token::ParagraphStart))
                ++m_paragraph;
            if (isStop(m_text, token) && !endsInAbbreviation(m_text, token))
                endAfterStop(token);
        }
        end(m_text.tokenCount());
    }

private:
    void endAfterStop(int stop)
    {
        int next = stop + 1;
        while (m_text.valid(next) && m_text.at(next).is(Token::Glued)
               && (isQuoteOrBracket(m_text, next) || isStop(m_text, next)))
            ++next;
        if (!m_text.valid(next) || m_text.at(next).is(Token::Glued))
            return;
        const Token &after = m_text.at(next);
        if (!after.isWord() || after.is(Token::Capital))
            end(next);
    }

    void end(int token)
    {
        if (token <= m_first)
            return;
        Sentence sentence;
        sentence.first = m_first;
        sentence.last = token;
        sentence.paragraph = m_paragraph;
        int last = token - 1;
        while (last > m_first && isQuoteOrBracket(m_text, last))
            --last;
        sentence.heading = !isStop(m_text, last);
        for (int i = m_first; i < token; ++i) {
            sentence.classes |= m_text.classes(i);
            sentence.hints |= m_text.at(i).hints;
            if (m_text.at(i).is(Token::PublicName))
                sentence.classes.set(static_cast<std::size_t>(WordClass::PublicBody));
        }
        m_text.sentences.push_back(sentence);
        m_first = token;
    }

    ParsedText &m_text;
    int m_first = 0;
    int m_lineStart = 0;
    int m_paragraph = 0;
};

} // namespace

int ParsedText::sentenceOf(int token) const
{
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), token,
                                        [](int wanted, const Sentence &sentence) { return wanted < sentence.first; });
    return static_cast<int>(after - sentences.begin()) - 1;
}

void findSentences(ParsedText &text)
{
    SentenceFinder(text).run();
    markHeadline(text);
    for (const Sentence &sentence : text.sentences)
        markTenses(text, sentence);
}

} // namespace pledgeboard
