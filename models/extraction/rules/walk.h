// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"

#include <array>
#include <vector>

namespace pledgeboard {

/// How far one word of a pattern may stand from the word before it.
enum class Gap : std::uint8_t { None, Short, Clause, Sentence };

/// A stretch of a sentence, walked in one direction.
struct Stretch {
    int begin = 0; ///< first token of the sentence
    int end = 0; ///< one after its last
    int step = 1; ///< 1 or -1

    bool holds(int token) const { return token >= begin && token < end; }
};

/// What stands in brackets is passed over: the token behind them, or the token itself.
int overBrackets(const ParsedText &text, int token, const Stretch &stretch);

/// Whether no word of a pattern is looked for behind this token: another number, a bracket, in front of the number a verb that has
/// it to itself, going back the word that opens somebody's speech. start is where the walk began; backFromNumber says that it began
/// in front of the number.
bool isBarrier(const ParsedText &text, int token, int start, Gap gap, bool back, bool backFromNumber);

inline bool isBracket(const Token &token)
{
    return token.sign == u'(' || token.sign == u')';
}

/// A word that is no barrier anywhere but beside the number or inside another one, as nearly all are.
inline bool isQuiet(const Token &token)
{
    return token.isWord() && token.tense == Tense::None;
}

/// Calls visit(token) for the tokens that the gap reaches from the token at, nearest first, until it returns true.
template<typename Visit>
void walk(const ParsedText &text, int at, Gap gap, const Stretch &stretch, bool backFromNumber, Visit visit)
{
    constexpr std::array<int, 4> kReach{0, 3, 9, 1 << 30};
    int reach = kReach[static_cast<std::size_t>(gap)];
    for (int token = at; stretch.holds(token); token += stretch.step) {
        if (gap != Gap::None && isBracket(text.at(token))) {
            token = overBrackets(text, token, stretch);
            if (!stretch.holds(token))
                return;
        }
        if (visit(token))
            return;
        const bool quiet = isQuiet(text.at(token)) && token != at && !text.inNumber[static_cast<std::size_t>(token)];
        if (!quiet && isBarrier(text, token, at, gap, stretch.step < 0, backFromNumber))
            return;
        // Quotation marks and hyphens cost nothing.
        const bool word = text.at(token).isWord();
        if ((word || gap == Gap::None) && --reach < 0 && (word || text.at(token).sign != 0x2019))
            return;
    }
}

/// The words that patterns name one by one, each as a bit. More words than bits share them.
using CueSet = std::bitset<256>;

/// Where the first word of a pattern can stand, and what stands there.
struct Walk {
    std::vector<int> tokens; ///< nearest to the number first
    ClassSet classes;
    CueSet cues;
};

/// The walks that lead away from one number. Each is walked once, when the first rule asks for it.
class NumberWalks
{
public:
    enum class From : std::uint8_t { Before, AfterNumber, AfterNoun };

    /// cues: for each word of the lexicon one more than its bit in a CueSet, 0 for words that no pattern names.
    NumberWalks(const ParsedText &text, const std::vector<std::uint16_t> &cues) : m_text(text), m_cues(cues) { }

    void start(const NumberMention &mention);
    const Walk &from(From from, Gap gap);

private:
    struct Known {
        Walk walk;
        bool walked = false;
    };

    const ParsedText &m_text;
    const std::vector<std::uint16_t> &m_cues;
    const NumberMention *m_mention = nullptr;
    std::array<std::array<Known, 4>, 3> m_walks;
};

/// The classes of the token's word, and PublicBody where such a body's name starts.
ClassSet classesOf(const ParsedText &text, int token);

/// Adds the bit of the token's word, if it has one.
inline void addCue(const ParsedText &text, const std::vector<std::uint16_t> &cues, int token, CueSet &to)
{
    const WordId word = text.at(token).word;
    if (word < cues.size() && cues[word] != 0)
        to.set((cues[word] - 1u) % to.size());
}

} // namespace pledgeboard
