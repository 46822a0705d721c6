// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/parsed_text.h"

#include <string_view>
#include <vector>

namespace pledgeboard {

/// Fixed runs of words, each with a value, found where they start or where they end. Longest first.
template<typename Value>
class PhraseSet
{
public:
    void add(Lexicon &lexicon, std::string_view phrase, Value value)
    {
        Phrase entry;
        forEachWord(phrase, [&](std::string_view word) { entry.words.push_back(lexicon.intern(word)); });
        entry.value = value;
        insert(m_byFirst, entry.words.front(), entry);
        insert(m_byLast, entry.words.back(), entry);
    }

    /// Whether a phrase starts with the word.
    bool hasStart(WordId word) const { return word < m_byFirst.lists.size() && m_byFirst.lists[word] != 0; }

    struct Match {
        int length = 0; ///< in tokens; 0 when nothing matched
        Value value{};
    };

    Match startingAt(const ParsedText &text, int token, int end) const
    {
        return find(m_byFirst, text, token,
                    [&](const Phrase &phrase) { return token + phrase.length() <= end ? token : -1; });
    }

    /// The phrase whose last word is the token before end.
    Match endingBefore(const ParsedText &text, int end, int begin) const
    {
        return find(m_byLast, text, end - 1,
                    [&](const Phrase &phrase) { return end - phrase.length() >= begin ? end - phrase.length() : -1; });
    }

private:
    struct Phrase {
        std::vector<WordId> words;
        Value value{};
        int length() const { return static_cast<int>(words.size()); }
    };
    struct Index {
        std::vector<std::uint16_t> lists; ///< by WordId: one more than the list's position, 0 for words without one
        std::vector<std::vector<Phrase>> phrases;
    };

    static void insert(Index &index, WordId word, const Phrase &phrase)
    {
        if (index.lists.size() <= word)
            index.lists.resize(word + 1, 0);
        if (index.lists[word] == 0) {
            index.phrases.emplace_back();
            index.lists[word] = static_cast<std::uint16_t>(index.phrases.size());
        }
        std::vector<Phrase> &list = index.phrases[index.lists[word] - 1u];
        auto at = list.begin();
        while (at != list.end() && at->words.size() >= phrase.words.size())
            ++at;
        list.insert(at, phrase);
    }

    template<typename Start>
    static Match find(const Index &index, const ParsedText &text, int key, Start start)
    {
        if (!text.valid(key))
            return {};
        const WordId word = text.at(key).word;
        if (word >= index.lists.size() || index.lists[word] == 0)
            return {};
        for (const Phrase &phrase : index.phrases[index.lists[word] - 1u]) {
            const int first = start(phrase);
            if (first >= 0 && matches(phrase, text, first))
                return {phrase.length(), phrase.value};
        }
        return {};
    }

    static bool matches(const Phrase &phrase, const ParsedText &text, int first)
    {
        for (int i = 0; i < phrase.length(); ++i) {
            if (!text.is(first + i, phrase.words[static_cast<std::size_t>(i)]))
                return false;
        }
        return true;
    }

    Index m_byFirst;
    Index m_byLast;
};

} // namespace pledgeboard
