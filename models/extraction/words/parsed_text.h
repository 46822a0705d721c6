// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/extraction/words/lexicon.h"

#include <algorithm>
#include <vector>

namespace pledgeboard {

/// A sentence, a heading or the line of a list.
struct Sentence {
    int first = 0; ///< token
    int last = 0; ///< one after its last token
    int paragraph = 0;
    bool headline = false; ///< the article's title line
    bool heading = false; ///< a line without a full stop
    ClassSet classes; ///< of all of its words
    std::uint8_t hints = 0; ///< of all of its words, bits of Hint

    bool has(Hint hint) const { return (hints & static_cast<std::uint8_t>(hint)) != 0; }
    bool holds(int token) const { return token >= first && token < last; }
};

/// An article as tokens and sentences; noise is left out.
struct ParsedText {
    const Article *article = nullptr;
    const Lexicon *lexicon = nullptr;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<char>
        inNumber; ///< for each token, whether it belongs to a number that can be a figure; filled by readNumbers()

    int tokenCount() const { return static_cast<int>(tokens.size()); }
    const Token &at(int token) const { return tokens[static_cast<std::size_t>(token)]; }
    bool valid(int token) const { return token >= 0 && token < tokenCount(); }
    bool has(int token, WordClass wordClass) const
    {
        return valid(token)
               && (lexicon->has(at(token).word, wordClass)
                   || (wordClass == WordClass::PublicBody && at(token).is(Token::PublicName)));
    }
    const ClassSet &classes(int token) const { return lexicon->classes(at(token).word); }
    bool is(int token, WordId word) const { return valid(token) && at(token).word == word; }
    bool isCapital(int token) const { return valid(token) && at(token).isWord() && at(token).is(Token::Capital); }
    QStringView view(int token) const { return view(token, token + 1); }
    /// The text of the tokens from first to last, last exclusive.
    QStringView view(int first, int last) const
    {
        const int start = at(first).start;
        return {article->text.constData() + start, std::max(0, at(last - 1).end - start)};
    }
    int sentenceOf(int token) const;
};

} // namespace pledgeboard
