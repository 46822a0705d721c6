// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/lexicon.h"

#include <algorithm>

namespace pledgeboard {

namespace {

bool sameWord(QStringView lower, QStringView word)
{
    return lower.size() == word.size() && std::equal(lower.begin(), lower.end(), word.begin(), [](QChar a, QChar b) {
               return a.unicode() == Lexicon::lower(b.unicode());
           });
}

} // namespace

Lexicon::Lexicon()
{
    m_slots.resize(1 << 15);
    m_entries.emplace_back();
    for (const auto table : {wordClassTable(), nameClassTable()}) {
        for (const WordClassRow &row : table)
            forEachWord(row.words, [&](std::string_view word) { addClass(intern(word), row.wordClass); });
    }
    for (const VerbRow &row : verbTable())
        addVerb(row);
}

std::uint64_t Lexicon::hashOf(QStringView word)
{
    std::uint64_t hash = kHashStart;
    for (const QChar unit : word)
        hash = hashStep(hash, lower(unit.unicode()));
    return hash;
}

WordId Lexicon::find(std::uint64_t hash, QStringView word) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = (hash >> 32) & mask;; slot = (slot + 1) & mask) {
        const WordId id = m_slots[slot];
        if (id == kUnknownWord || (m_entries[id].hash == hash && sameWord(m_entries[id].word, word)))
            return id;
    }
}

WordId Lexicon::intern(QStringView word)
{
    const std::uint64_t hash = hashOf(word);
    if (const WordId known = find(hash, word))
        return known;
    if (m_entries.size() * 2 > m_slots.size())
        grow();
    const auto id = static_cast<WordId>(m_entries.size());
    QString lowered = word.toString();
    for (QChar &unit : lowered)
        unit = QChar(lower(unit.unicode()));
    m_entries.push_back({lowered, hash, {}, 0});
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = (hash >> 32) & mask;
    while (m_slots[slot] != kUnknownWord)
        slot = (slot + 1) & mask;
    m_slots[slot] = id;
    return id;
}

WordId Lexicon::intern(std::string_view word)
{
    return intern(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
}

void Lexicon::addClass(WordId word, WordClass wordClass)
{
    m_entries[word].classes.set(static_cast<std::size_t>(wordClass));
}

void Lexicon::addVerb(const VerbRow &row)
{
    std::uint8_t form = VerbBase;
    forEachWord(row.forms, [&](std::string_view spelling) {
        const WordId word = intern(spelling);
        addClass(word, row.wordClass);
        m_entries[word].forms |= form;
        form = static_cast<std::uint8_t>(form << 1);
    });
}

void Lexicon::grow()
{
    m_slots.assign(m_slots.size() * 2, kUnknownWord);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t id = 1; id < m_entries.size(); ++id) {
        std::size_t slot = (m_entries[id].hash >> 32) & mask;
        while (m_slots[slot] != kUnknownWord)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<WordId>(id);
    }
}

} // namespace pledgeboard
