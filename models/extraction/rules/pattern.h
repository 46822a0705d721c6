// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/walk.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pledgeboard {

/// What stands around a number, written as a row of the rule tables writes it:
///
///     #                the number with its bound and its currency
///     #{job}           ... whose noun phrase holds a word of the class; #{new}{job}: of both; #{job|staff}: of either
///     #[thing]         ... whose noun phrase ends in a word of the class
///     #()              ... that has no noun phrase: "grew to 40", "40 in Leeds"
///     #<1000  #>1000   ... that is less than so many whole units; that or more. Goes with the others: "#<1000{price}"
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

    /// A word that the sentence must have: of one of the classes and tenses, or one of the words.
    struct Need {
        ClassSet classes;
        std::uint8_t tenses = 0; ///< bits of Tense; 0: any
        std::vector<WordId> words;

        bool operator==(const Need &) const = default;
    };
    const std::vector<Need> &needs() const { return m_needs; }
    /// Each of these has a word in the number's noun phrase.
    const std::vector<ClassSet> &noun() const { return m_noun; }
    /// Each of these has the last word of the noun phrase.
    const std::vector<ClassSet> &head() const { return m_head; }

    /// What one side of the number must have within its first gap, if anything.
    struct Front {
        NumberWalks::From from = NumberWalks::From::Before;
        Gap gap = Gap::None;
        bool asks = false;
        ClassSet classes; ///< one of these or one of the cues
        CueSet cues;
    };
    std::array<Front, 2> fronts() const;

    /// Gives each word that the pattern names a bit: see NumberWalks.
    void numberCues(std::vector<std::uint16_t> &cues, std::uint16_t &count);

    /// Whether the words around the number are those of the pattern. That its noun phrase is too is the caller's to know.
    bool matchesAround(const ParsedText &text, const NumberMention &mention, NumberWalks &walks) const;
    bool matchesIn(const ParsedText &text, const Sentence &sentence) const;

    /// The words by which the pattern matches around the number, or in the sentence where the scope is another one, in order;
    /// those of a noun phrase that it asks for are among them.
    std::vector<TokenSpan> matchedWords(const ParsedText &text, const NumberMention &mention,
                                        const Sentence &sentence) const;

private:
    struct Element {
        Gap gap = Gap::None; ///< between this element and the one nearer to the number
        std::uint8_t tenses = 0; ///< bits of Tense; 0: any
        bool optional = false;
        bool negated = false;
        bool edge = false; ///< the start of the sentence
        ClassSet classes;
        std::vector<WordId> words;
        CueSet cues; ///< of the words

        bool isPlain() const { return !optional && !negated && !edge; }
    };

    static bool fits(const ParsedText &text, const Element &element, int token);
    /// Adds the tokens that fit to matched where that is asked for.
    static bool run(std::span<const Element> elements, const ParsedText &text, int at, const Stretch &stretch,
                    bool backFromNumber, std::vector<int> *matched = nullptr);
    bool runFromNumber(const std::vector<Element> &elements, const ParsedText &text, NumberWalks::From from, int at,
                       const Stretch &stretch, NumberWalks &walks) const;
    void addElement(std::string_view part, Gap gap, std::vector<Element> &to, Lexicon &lexicon);

    Scope m_scope = Scope::Number;
    std::vector<Element> m_before; ///< nearest first
    std::vector<Element> m_after;
    std::vector<ClassSet> m_noun;
    std::vector<ClassSet> m_head;
    std::vector<Need> m_needs;
    bool m_bare = false;
    std::optional<std::int64_t> m_below; ///< in whole units of the currency, or counted
    std::optional<std::int64_t> m_above;
};

} // namespace pledgeboard
