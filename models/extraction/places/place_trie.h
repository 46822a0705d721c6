// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place.h"
#include "models/extraction/words/parsed_text.h"

#include <vector>

namespace pledgeboard {

class Gazetteer;

/// The names of the gazetteer as words, found longest first.
class PlaceTrie
{
public:
    /// A name that stands for a place: its own, an alias, its people's ("Welsh").
    struct Spelling {
        QString name;
        PlaceIndex place = kNoPlace; ///< of the gazetteer
        bool demonym = false;
    };

    PlaceTrie(Lexicon &lexicon, const std::vector<Spelling> &spellings);
    PlaceTrie(Lexicon &lexicon, const Gazetteer &gazetteer) : PlaceTrie(lexicon, spellingsOf(gazetteer)) { }

    /// Every name of the gazetteer, for a trie that holds more.
    static std::vector<Spelling> spellingsOf(const Gazetteer &gazetteer);

    struct Match {
        int length = 0; ///< in tokens; 0 when nothing matched
        PlaceIndex place = kNoPlace;
        bool council = false; ///< the name is that of the place's council or authority
        bool demonym = false; ///< "Scottish", "Welsh": the people's name stands for the place
    };

    /// Whether a name can start at the token.
    bool mayStart(const Token &token) const { return token.word < m_starts.size() && m_starts[token.word] != 0; }

    /// The longest name that starts at the token. Capitals must stand where the name has them.
    Match find(const ParsedText &text, int token) const;

private:
    struct Name {
        std::vector<WordId> words;
        std::vector<std::uint8_t> flags; ///< Token::Capital, Token::AllCaps that the text must have
        PlaceIndex place = kNoPlace;
        bool council = false;
        bool demonym = false;
    };

    void add(Lexicon &lexicon, const Spelling &spelling);
    static bool matches(const Name &name, const ParsedText &text, int token);

    /// The names that start with one word.
    struct Names {
        std::uint8_t flags = 0xFF; ///< that the first words of all of them must have
        std::vector<WordId> seconds; ///< the second word of each, kUnknownWord of a name of one word
        std::vector<Name> names; ///< longest first
    };

    std::vector<Names> m_names;
    std::vector<std::uint16_t>
        m_starts; ///< by WordId: one more than the position in m_names, 0 where no name starts so
};

} // namespace pledgeboard
