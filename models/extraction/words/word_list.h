// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/same_word.h"

#include <array>
#include <cstdint>

namespace pledgeboard {

/// Some words, in small letters, for a question that is put to every word of a text: a glance at its length and its first and last
/// letter rules nearly all of them out. For a list that is asked seldom, isOneOf() with the words in its place reads better.
///
///     static constexpr WordList kWide{u"worldwide", u"globally"};
///     if (kWide.has(text.view(token)))
template<std::size_t Count>
class WordList
{
public:
    template<std::size_t... Sizes>
    constexpr explicit(false) WordList(const char16_t (&...words)[Sizes]) : m_words{QStringView(words)...}
    {
        for (const QStringView word : m_words) {
            const unsigned mark = markOf(word);
            m_marks[mark / 64] |= std::uint64_t{1} << mark % 64;
        }
    }

    constexpr bool has(QStringView word) const
    {
        if (word.isEmpty())
            return false;
        const unsigned mark = markOf(word);
        if ((m_marks[mark / 64] >> mark % 64 & 1) == 0)
            return false;
        for (const QStringView known : m_words) {
            if (sameWord(word, known))
                return true;
        }
        return false;
    }

private:
    /// The same for capital and small letters.
    static constexpr unsigned markOf(QStringView word)
    {
        const unsigned first = word.utf16()[0] & 0x1Fu;
        const unsigned last = word.utf16()[word.size() - 1] & 0x1Fu;
        return (first + 5 * last + 41 * static_cast<unsigned>(word.size())) % 256;
    }

    std::array<QStringView, Count> m_words;
    std::array<std::uint64_t, 4> m_marks{};
};

template<std::size_t... Sizes>
WordList(const char16_t (&...words)[Sizes]) -> WordList<sizeof...(Sizes)>;

template<std::size_t Count>
inline bool isOneOf(QStringView word, const WordList<Count> &list)
{
    return list.has(word);
}

} // namespace pledgeboard
