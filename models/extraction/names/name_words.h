// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_cues.h"
#include "models/extraction/words/phrase_set.h"
#include "models/reference/own_words.h"

#include <QStringList>

#include <vector>

namespace pledgeboard {

/// The words that the search for names asks for. Built once, with the grammar; safe from every thread.
class NameWords
{
public:
    /// own: organisations that are found wherever they stand, by name or alias, in any letters ("ao.com").
    explicit NameWords(Lexicon &lexicon, const std::vector<OwnOrganisation> &own = {});

    bool hasCue(WordId word, NameCue cue) const
    {
        return word < m_cues.size() && (m_cues[word] >> static_cast<unsigned>(cue) & 1u) != 0;
    }

    /// A body that is written in small letters or goes by its seat ("ministers"): its usual name, by its row in bodies().
    const PhraseSet<int> &bodies() const { return m_bodies; }
    /// Whether a name of bodies() or own() starts with the word.
    bool startsName(WordId word) const { return m_bodies.hasStart(word) || m_own.hasStart(word); }
    /// The position of the name in ownName().
    const PhraseSet<int> &own() const { return m_own; }
    const QString &ownName(int position) const { return m_ownNames.at(position); }

    WordId of, forWord, andWord, the, ampersand, hyphen, comma, colon, by, from, at, in, into, to, with, quoteS, dot,
        openBracket, closeBracket, it, its, they, local, who, series;

private:
    std::vector<std::uint64_t> m_cues; ///< by word: a bit for each cue
    PhraseSet<int> m_bodies;
    PhraseSet<int> m_own;
    QStringList m_ownNames;
};

} // namespace pledgeboard
