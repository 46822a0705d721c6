// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/places/place_mentions.h"

namespace pledgeboard {

/// What the name of a place does in its sentence, judged from the words around it.
class PlaceRoles
{
public:
    explicit PlaceRoles(const ParsedText &text);

    /// sentence is the one that the token stands in.
    PlaceRole roleOf(const Sentence &sentence, int token, const PlaceTrie::Match &match);

    /// Whether the place lies outside the United Kingdom.
    bool abroad(PlaceIndex place) const;

private:
    QStringView view(int token) const { return m_text.valid(token) ? m_text.view(token) : QStringView(); }
    bool inSentence(int token) const { return m_sentence->holds(token); }

    PlaceRole roleBehind(int preposition, bool the, PlaceIndex place, int last) const;
    bool isRankedAmong(int preposition) const;
    bool isProgramme(int token) const;
    bool startsName(int last) const;
    bool isSiteBefore(int of) const;
    bool isMeasured(int token) const;
    bool isBodyWord(int token) const;
    bool isRank(int token) const;
    bool isPaper(int last) const;
    bool isSiteOf(int type, int preposition) const;
    bool isBodyEnd(int token) const;
    bool isBodyBefore(int preposition) const;
    bool isPerson(int token, int last) const;

    const ParsedText &m_text;
    const PlaceIndex m_kingdom;
    const PlaceIndex m_union;
    const Sentence *m_sentence = nullptr;
};

} // namespace pledgeboard
