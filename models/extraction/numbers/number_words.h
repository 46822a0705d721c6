// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/extraction/words/phrase_set.h"

#include <optional>

namespace pledgeboard {

/// The words and signs of numbers: scales, bounds, currencies, numbers in words. Tables in number_words.cpp.
class NumberWords
{
public:
    explicit NumberWords(Lexicon &lexicon);

    /// The power of ten of a scale word or letter: 6 for "million", "m", "mn".
    std::optional<int> scale(WordId word) const;

    /// The value of a number word below a hundred.
    std::optional<int> small(WordId word) const;

    /// The currency of a sign; a word before it ("US", "A") can narrow it.
    Currency sign(WordId sign, WordId before) const;
    Currency code(WordId word) const;
    PhraseSet<Currency>::Match currencyWord(const ParsedText &text, int token, int end) const
    {
        return m_words.startingAt(text, token, end);
    }

    PhraseSet<Bound>::Match boundBefore(const ParsedText &text, int end, int begin) const
    {
        return m_before.endingBefore(text, end, begin);
    }
    PhraseSet<Bound>::Match boundAfter(const ParsedText &text, int token, int end) const
    {
        return m_after.startingAt(text, token, end);
    }

    /// Whether the shape, the hash of a WordShape, is that of a number word or a scale.
    bool isShapeOfNumber(std::uint64_t shape) const;

    bool isFiller(WordId word) const { return contains(m_fillers, word); }
    bool isVague(WordId word) const { return contains(m_vague, word); }
    bool isNameBefore(WordId word) const { return contains(m_nameBefore, word); }
    bool isOrdinal(WordId word) const { return contains(m_ordinals, word); }
    /// "c", "ca", "approx": what stands before a full stop and a number.
    bool isAbout(WordId word) const { return contains(m_abouts, word); }

    // Words that the grammar of numbers names one by one.
    WordId a, an, andWord, half, of, quarter, quarters, hundred, dozen, to, between, from, orWord, comma, dot, hyphen,
        dash, longDash, slash, colon, open, close, percentSign, per, cent, old, in, plus, strong, quoteS, us;

private:
    void addShapes(std::string_view words);
    static bool contains(const std::vector<WordId> &list, WordId word);

    std::vector<std::pair<WordId, int>> m_scales, m_small;
    std::vector<std::pair<WordId, Currency>> m_codes, m_signs, m_prefixes;
    std::vector<std::uint64_t> m_shapes; ///< sorted
    std::vector<WordId> m_fillers, m_vague, m_nameBefore, m_ordinals, m_abouts;
    PhraseSet<Currency> m_words;
    PhraseSet<Bound> m_before;
    PhraseSet<Bound> m_after;
};

} // namespace pledgeboard
