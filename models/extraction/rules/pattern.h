// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"

#include <string_view>
#include <vector>

namespace pledgeboard {

/// What stands around a number, written as a row of the rule tables writes it:
///
///     #                the number with its bound and its currency
///     #{job}           ... whose noun phrase holds a word of the class; #{new}{job}: of both; #{job|staff}: of either
///     #[thing]         ... whose noun phrase ends in a word of the class
///     word  one|two    these very words
///     {create}         a word of the class; {create|recruit}: of either
///     {create}+future  ... a verb of that tense: future, present, past, ing; +present/ing: either
///     {adverb}?        may be missing
///     !{negation}      the next word is not one of these
///     _  __  ...       up to 3 words of the clause; up to 9 words, over commas; anything in the sentence. The first two never
///                      pass another number.
///     ^                the start of the sentence
///     before: after: headline:   the rest is looked for in the sentence before, after, or the headline; it has no number
///
/// Wrong: "{create} # {job}" (the noun belongs to the number: "{create} #{job}").
/// Each part takes the nearest word that fits and never goes back, so that a match costs no more than the sentence is long.
class Pattern
{
public:
    enum class Scope : std::uint8_t { Number, Before, After, Headline };

    /// Compiles a table's pattern; a broken one is a programmer's error and stops the program with its text.
    static Pattern compile(std::string_view pattern, Lexicon &lexicon);

    Scope scope() const { return m_scope; }

    /// Whether the sentence has all the classes that the pattern cannot do without.
    bool canMatch(const ClassSet &sentence) const;

    bool matchesAround(const ParsedText &text, const NumberMention &mention) const;
    bool matchesIn(const ParsedText &text, const Sentence &sentence) const;

private:
    enum class Gap : std::uint8_t { None, Short, Clause, Sentence };

    struct Element {
        Gap gap = Gap::None; ///< between this element and the one nearer to the number
        ClassSet classes;
        std::vector<WordId> words;
        std::uint8_t tenses = 0; ///< bits of Tense; 0: any
        bool optional = false;
        bool negated = false;
        bool edge = false; ///< the start of the sentence
    };

    bool fits(const ParsedText &text, const Element &element, int token) const;
    bool run(const std::vector<Element> &elements, const ParsedText &text, int at, int step, int begin, int end) const;
    void addElement(std::string_view part, Gap gap, std::vector<Element> &to, Lexicon &lexicon);

    Scope m_scope = Scope::Number;
    std::vector<Element> m_before; ///< nearest first
    std::vector<Element> m_after;
    std::vector<ClassSet> m_noun;
    std::vector<ClassSet> m_head;
    std::vector<ClassSet> m_required;
};

} // namespace pledgeboard
