// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/extraction/numbers/number_mention.h"

#include <optional>
#include <vector>

namespace pledgeboard {

/// Where a word stands, seen from a number.
enum class ContextSlot : std::uint8_t {
    Noun, ///< in the number's noun phrase
    Head, ///< its last word
    LeftNext, ///< the word before the number
    LeftNear, ///< the three before that
    LeftFar, ///< up to fourteen words before, or beyond another number
    RightNext, ///< the two words after the noun phrase
    RightNear, ///< the four after those
    RightFar, ///< up to fourteen words after, or beyond another number
    SentenceBefore,
    Headline,
    Count
};
inline constexpr std::size_t kContextSlotCount = static_cast<std::size_t>(ContextSlot::Count);

/// The name of a slot in the tables: "noun", "left-near".
const char *slotName(ContextSlot slot);

/// The figure of the same family before the number.
struct FigureBefore {
    std::optional<Kind> kind;
    int sentence = -1;
};

/// What there is to know of a number beside the words around it, by name: "size 4", "bound at-most", "before money.raised here".
/// A number has at most one of each group. anchored says that a rule about the number itself speaks for a kind.
void contextTraits(const ParsedText &text, const NumberMention &mention, const FigureBefore &before, bool anchored,
                   std::vector<int> &traits);

/// The names of all traits; a trait is its position.
const std::vector<QByteArray> &traitNames();

/// Calls what(slot, token) for each word and sign that can say of which kind the number is. Looks at a bounded number of tokens.
template<typename What>
void forEachContextWord(const ParsedText &text, const NumberMention &mention, What what)
{
    constexpr int kReach = 14;
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(mention.sentence)];
    for (int token = mention.nounFirst; token < mention.nounLast; ++token)
        what(ContextSlot::Noun, token);
    if (mention.nounLast > mention.nounFirst)
        what(ContextSlot::Head, mention.nounLast - 1);
    bool beyond = false;
    for (int step = 1, token = mention.first - 1; step <= kReach && token >= sentence.first; ++step, --token) {
        beyond = beyond || text.inNumber[static_cast<std::size_t>(token)] != 0;
        what(beyond || step > 4 ? ContextSlot::LeftFar
             : step > 1         ? ContextSlot::LeftNear
                                : ContextSlot::LeftNext,
             token);
    }
    beyond = false;
    const int after = std::max(mention.last, mention.nounLast);
    for (int step = 1, token = after; step <= kReach && token < sentence.last; ++step, ++token) {
        beyond = beyond || text.inNumber[static_cast<std::size_t>(token)] != 0;
        what(beyond || step > 6 ? ContextSlot::RightFar
             : step > 2         ? ContextSlot::RightNear
                                : ContextSlot::RightNext,
             token);
    }
}

/// The same for words of a sentence that does not hold the number: the one before, or the headline.
template<typename What>
void forEachWordBeside(const Sentence &sentence, ContextSlot slot, What what)
{
    constexpr int kMost = 24;
    for (int token = sentence.first; token < std::min(sentence.last, sentence.first + kMost); ++token)
        what(slot, token);
}

} // namespace pledgeboard
