// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text_span.h"
#include "models/extraction/words/hint.h"
#include "models/extraction/words/word_class.h"

#include <cstdint>

namespace pledgeboard {

/// A word of the vocabulary as a small integer. 0 is every word that no table names.
using WordId = std::uint32_t;
inline constexpr WordId kUnknownWord = 0;

/// A spelling that the tables of context weights list, as a small integer; 0 is every other one. Apart from WordId: that such a table
/// lists a word makes it no less likely to be a name.
using SpellingId = std::uint16_t;

enum class TokenType : std::uint8_t { Word, Digits, Currency, Punctuation, Other };

/// When the action of a verb takes place, judged from the auxiliaries before it.
enum class Tense : std::uint8_t {
    None = 0, ///< no verb
    Future = 1, ///< will, would, could, is to, plans to
    Present = 2,
    Past = 4, ///< did, has done, has been done
    Ing = 8, ///< a participle without its auxiliary: "creating 50 jobs"
};

/// One word, number or sign of the text. Positions are UTF-16 units of the article's text.
struct Token {
    enum Flag : std::uint8_t {
        Capital = 1, ///< starts with a capital letter
        AllCaps = 2, ///< two or more letters, all capitals
        Glued = 4, ///< no space before it
        LineStart = 8,
        ParagraphStart = 16, ///< after an empty line, or after text that is not the article
        PublicName = 64, ///< the name of a public body starts here
        WideGap = 32, ///< a no-break space, or one narrower than a word's, stands before it
        Strange = 128, ///< not what it looks like, or may not be: letters or digits of another alphabet, lone accents
    };

    int start = 0;
    int end = 0;
    WordId word = kUnknownWord;
    TokenType type = TokenType::Other;
    std::uint8_t flags = 0;
    Tense tense = Tense::None;
    std::uint8_t hints = 0; ///< bits of Hint
    SpellingId spelling = 0;
    char16_t sign = 0; ///< of a token of one unit that is no word: that unit

    bool is(Flag flag) const { return (flags & flag) != 0; }
    bool is(Hint hint) const { return (hints & static_cast<std::uint8_t>(hint)) != 0; }
    bool isWord() const { return type == TokenType::Word; }
    int length() const { return end - start; }
};

/// A run of tokens, end exclusive; empty where there is none.
struct TokenSpan {
    int first = 0;
    int last = 0;

    bool isEmpty() const { return last <= first; }
};

} // namespace pledgeboard
