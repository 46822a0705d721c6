// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/context_walk.h"

#include <array>
#include <vector>

namespace pledgeboard {

/// What the words around a number speak for: for each kind of its family (jobs or money), in the order of Kind, and last for no
/// figure, in tenths of a rule's weight. Positive speaks for, negative against.
constexpr std::size_t kContextChoices = kKindCount / 2 + 1;
using ContextVotes = std::array<std::int32_t, kContextChoices>;

/// How much each word in each slot speaks for each kind. The tables in resources/extraction are fitted on the marked sentences of
/// tests/corpus by tests/corpus/fit_kind_context.py: a softmax regression in which the balance of the rules is given, so that
/// the words only say what the rules do not.
class ContextWeights
{
public:
    explicit ContextWeights(bool money);

    /// Adds what the word speaks for to the votes.
    void add(const ParsedText &text, ContextSlot slot, int token, ContextVotes &votes) const;
    void addTrait(int trait, ContextVotes &votes) const;

private:
    using Row = std::array<std::int16_t, kContextChoices>;
    static constexpr std::size_t kTenses = 9; ///< values of Tense

    void read(const QString &file);
    void mergeClasses();

    Lexicon m_spellings; ///< apart from the grammar's, in which a word that is listed is less likely to be a name
    std::size_t m_wordCount = 0; ///< of m_spellings
    std::vector<Row> m_words; ///< slot after slot, by the word's number in m_spellings, with its classes
    std::array<Row, kContextSlotCount> m_names{}; ///< a capitalised word that the grammar does not know
    std::array<std::array<Row, kWordClassCount>, kContextSlotCount> m_classes{};
    std::array<std::array<std::array<Row, kWordClassCount>, kTenses>, kContextSlotCount> m_tenses{};
    std::vector<Row> m_traits;
};

/// The votes for the numbers of one text; asked in the order of the text.
class ContextReader
{
public:
    ContextReader(const ParsedText &text, const ContextWeights &jobs, const ContextWeights &money, int headline);

    ContextVotes votesFor(const NumberMention &mention, const FigureBefore &before, bool anchored);

private:
    struct Beside {
        int sentence = -1;
        ContextVotes votes{};
    };

    void addBeside(int sentence, ContextSlot slot, const ContextWeights &weights, Beside &cache, ContextVotes &votes);

    const ParsedText &m_text;
    std::array<const ContextWeights *, 2> m_weights;
    int m_headline;
    std::array<Beside, 2> m_before;
    std::array<Beside, 2> m_atHead;
    std::vector<int> m_traits;
};

} // namespace pledgeboard
