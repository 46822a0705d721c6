// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/lexicon.h"

#include <utility>

namespace pledgeboard {

Lexicon::Lexicon()
{
    m_slots.resize(1 << 14);
    m_classes.emplace_back();
    m_forms.push_back(0);
    m_words.emplace_back();
    for (const auto table : {wordClassTable(), nameClassTable()}) {
        for (const WordClassRow &row : table)
            forEachWord(row.words, [&](std::string_view word) { addClass(intern(word), row.wordClass); });
    }
    for (const VerbRow &row : verbTable())
        addVerb(row);
    for (const HintRow &row : hintTable())
        addHints(row);
}

std::uint64_t Lexicon::hashOf(QStringView word)
{
    std::uint64_t hash = kHashStart;
    for (const QChar unit : word)
        hash = hashStep(hash, lower(unit.unicode()));
    return hash;
}

WordId Lexicon::intern(QStringView word)
{
    QString lowered = word.toString();
    for (QChar &unit : lowered)
        unit = QChar(lower(unit.unicode()));
    const std::uint64_t hash = hashOf(word);
    if (const WordId known = find(hash).word) {
        if (m_words[known] != lowered)
            qFatal("\"%s\" and \"%s\" have one hash: change Lexicon::kHashStart", qPrintable(lowered),
                   qPrintable(m_words[known]));
        return known;
    }
    const auto id = static_cast<WordId>(m_words.size());
    m_words.push_back(lowered);
    m_classes.emplace_back();
    m_forms.push_back(0);
    slotFor(hash).id = id;
    return id;
}

WordId Lexicon::intern(std::string_view word)
{
    return intern(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
}

void Lexicon::addClass(WordId word, WordClass wordClass)
{
    m_classes[word].set(static_cast<std::size_t>(wordClass));
}

void Lexicon::addVerb(const VerbRow &row)
{
    std::uint8_t form = VerbBase;
    forEachWord(row.forms, [&](std::string_view spelling) {
        const WordId word = intern(spelling);
        addClass(word, row.wordClass);
        m_forms[word] |= form;
        form = static_cast<std::uint8_t>(form << 1);
    });
}

void Lexicon::addHints(const HintRow &row)
{
    const auto hint = static_cast<std::uint8_t>(row.hint);
    forEachWord(row.words, [&](std::string_view word) {
        slotFor(hashOf(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())))).hints |= hint;
    });
    for (Slot &slot : m_slots) {
        for (const WordClass wordClass : row.classes) {
            if (wordClass != WordClass::Count && has(slot.id, wordClass))
                slot.hints |= hint;
        }
    }
}

Lexicon::Slot &Lexicon::slotFor(std::uint64_t hash)
{
    if (m_taken * 2 > m_slots.size())
        grow();
    Slot &slot = m_slots[positionOf(hash)];
    m_taken += slot.hash == 0;
    slot.hash = hash;
    return slot;
}

void Lexicon::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : before) {
        if (slot.hash != 0)
            m_slots[positionOf(slot.hash)] = slot;
    }
}

} // namespace pledgeboard
