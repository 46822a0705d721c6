// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/context_walk.h"

#include <array>
#include <bit>
#include <vector>

namespace pledgeboard {

/// What the words around a number speak for: for each kind of its family (jobs or money), in the order of Kind, and last for no
/// figure, in tenths of a rule's weight. Positive speaks for, negative against.
constexpr std::size_t kContextChoices = kKindCount / 2 + 1;
using ContextVotes = std::array<std::int32_t, kContextChoices>;

inline constexpr std::size_t kTenseCount = 4; ///< None apart

/// Counted from 0; of any but None.
constexpr std::size_t positionOf(Tense tense)
{
    return static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(tense)));
}

/// How much each word in each slot speaks for each kind. The tables in resources/extraction are fitted on the marked sentences of
/// tests/corpus by tests/corpus/fit_kind_context.py: a softmax regression in which the balance of the rules is given, so that
/// the words only say what the rules do not.
///
/// Dozens of words vote on each number, so that a vote must cost no more than the reading of one row: the tables' spellings are
/// numbered in the lexicon, and what a word's classes and its tense say is added up beforehand.
class ContextWeights
{
public:
    /// Numbers the spellings of the tables in the lexicon, whose words and verbs must all be known by now.
    explicit ContextWeights(Lexicon &lexicon);

    /// Adds what the word speaks for to the votes on a sum of money or on a count.
    void add(const Token &token, ContextSlot slot, bool money, ContextVotes &votes) const
    {
        const auto at = static_cast<std::size_t>(slot);
        const Family &family = m_families[money];
        const bool name = token.word == kUnknownWord && token.isWord() && token.is(Token::Capital);
        addRow(name ? family.names[at] : family.words[token.spelling][at], votes);
        if (token.is(Token::PublicName))
            addRow(family.publicNames[at], votes);
        if (token.tense != Tense::None)
            addRow(family.verbs[m_verbs[token.word] + positionOf(token.tense)][at], votes);
    }
    void addTrait(int trait, bool money, ContextVotes &votes) const
    {
        addRow(m_families[money].traits[static_cast<std::size_t>(trait)], votes);
    }

private:
    using Row = std::array<std::int16_t, kContextChoices>;
    using Slots =
        std::array<Row, kContextSlotCount>; ///< a word's rows lie side by side: its neighbours in the cache are of use

    /// The weights for sums or for counts.
    struct Family {
        std::vector<Slots> words; ///< by spelling, with what its classes say
        Slots names{}; ///< a capitalised word that the grammar does not know
        Slots publicNames{}; ///< the first word of a public body's name, beside its own row
        std::vector<Slots> verbs; ///< by what is in m_verbs and the tense: what its classes say in that tense
        std::vector<Row> traits;
    };
    struct Table;

    static void addRow(const Row &row, ContextVotes &votes)
    {
        for (std::size_t choice = 0; choice < row.size(); ++choice)
            votes[choice] += row[choice];
    }
    static Table read(const QString &file, Lexicon &spellings);
    static Family merge(const Table &table, const Lexicon &spellings, const std::vector<ClassSet> &verbs);
    std::vector<ClassSet> findVerbs(const Lexicon &lexicon);

    std::array<Family, 2> m_families; ///< counts, money
    std::vector<std::uint32_t> m_verbs; ///< by word: where the rows of verbs with its classes start
};

/// The votes for the numbers of one text; asked in the order of the text.
class ContextReader
{
public:
    ContextReader(const ParsedText &text, const ContextWeights &weights, int headline);

    ContextVotes votesFor(const NumberMention &mention, const FigureBefore &before, bool anchored);

private:
    struct Beside {
        int sentence = -1;
        ContextVotes votes{};
    };

    void addBeside(int sentence, ContextSlot slot, bool money, Beside &cache, ContextVotes &votes);

    const ParsedText &m_text;
    const ContextWeights &m_weights;
    int m_headline;
    std::array<Beside, 2> m_before;
    std::array<Beside, 2> m_atHead;
    std::vector<int> m_traits;
};

} // namespace pledgeboard
