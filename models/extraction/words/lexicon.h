// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/token.h"

#include <QString>
#include <QStringView>

#include <string_view>
#include <vector>

namespace pledgeboard {

/// Which forms of a verb a spelling can be.
enum VerbForm : std::uint8_t { VerbBase = 1, VerbThird = 2, VerbPast = 4, VerbParticiple = 8, VerbIng = 16 };

/// The vocabulary: every word that a table or a pattern names, as a small integer with its classes. Filled once while the grammar
/// is built, then read from every thread.
class Lexicon
{
public:
    Lexicon();

    /// The id of the word, which is added where it is new. Capital letters do not matter. Two words with one hash are a
    /// programmer's misfortune that stops the program.
    WordId intern(QStringView word);
    WordId intern(std::string_view word);
    void addClass(WordId word, WordClass wordClass);

    /// Gives a spelling its number; it becomes no word by that.
    void addSpelling(std::uint64_t hash, SpellingId spelling) { slotFor(hash).spelling = spelling; }
    /// Calls what(hash, id) for each word.
    template<typename What>
    void forEach(What what) const
    {
        for (const Slot &slot : m_slots) {
            if (slot.id != kUnknownWord)
                what(slot.hash, slot.id);
        }
    }

    /// The id of the word, or kUnknownWord.
    WordId find(QStringView word) const { return find(hashOf(word)).word; }
    /// What there is to know of a word, found together: a text's words are looked up once.
    struct Found {
        WordId word = kUnknownWord;
        SpellingId spelling = 0;
        std::uint8_t hints = 0; ///< bits of Hint
    };
    /// The same by the word's hash. The 64 bits stand for the word: that an unknown word has those of a known one never happens to a
    /// text that nobody made for it, and one that was made for it could as well say the known word.
    Found find(std::uint64_t hash) const
    {
        const Slot &slot = m_slots[positionOf(hash)];
        return {slot.id, slot.spelling, slot.hints};
    }

    const ClassSet &classes(WordId word) const { return m_classes[word]; }
    bool has(WordId word, WordClass wordClass) const { return m_classes[word][static_cast<std::size_t>(wordClass)]; }
    std::uint8_t verbForms(WordId word) const { return m_forms[word]; }
    std::size_t size() const { return m_classes.size(); }

    static std::uint64_t hashOf(QStringView word);
    static constexpr std::uint64_t hashStep(std::uint64_t hash, char16_t lower)
    {
        return (hash ^ lower) * 0x9E3779B97F4A7C15ull;
    }
    static constexpr std::uint64_t kHashStart = 0xCBF29CE484222325ull;
    static char16_t lower(char16_t unit)
    {
        if (unit < 128)
            return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
        // The typewriter's apostrophe and the printer's are one sign here.
        return unit == 0x2019 ? u'\'' : QChar::toLower(unit);
    }

private:
    struct Slot {
        std::uint64_t hash = 0; ///< 0 where the slot is free
        WordId id = kUnknownWord;
        SpellingId spelling = 0;
        std::uint8_t hints = 0;
    };

    /// The slot of the hash, or the free one where it belongs.
    std::size_t positionOf(std::uint64_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = (hash >> 32) & mask;
        while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
            at = (at + 1) & mask;
        return at;
    }
    Slot &slotFor(std::uint64_t hash);
    void addVerb(const VerbRow &row);
    void addHints(const HintRow &row);
    void grow();

    // By id. Apart from each other, so that what is asked for most lies close together.
    std::vector<ClassSet> m_classes;
    std::vector<std::uint8_t> m_forms;
    std::vector<QString> m_words; ///< in small letters
    std::vector<Slot> m_slots; ///< open addressing; size is a power of two
    std::size_t m_taken = 0; ///< of m_slots
};

/// Calls what(word) for each of the words in a table's cell.
template<typename Callback>
void forEachWord(std::string_view cell, Callback what)
{
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(' '), cell.size());
        if (end > 0)
            what(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

} // namespace pledgeboard
