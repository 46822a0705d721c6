// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_runs.h"
#include "models/extraction/names/name_sentence.h"

namespace pledgeboard {

/// Tells what a name does in its sentence.
class NameRole
{
public:
    NameRole(const NameSentence &sentence, const std::vector<NameRun> &before) : m_at(sentence), m_before(before) { }

    /// Stands before a verb and behind no preposition.
    bool isSubject(int first, int last) const;
    /// "according to X", "a study by X", "X said" (but not "X said it will ...": then X speaks of itself).
    bool isSource(int first, int last) const;
    /// "chief executive of X": the speaker is from there.
    bool isSpeakersBody(int first) const;
    /// Behind a comma, a semicolon, "and" or "that", or at the start.
    bool startsClause(int token) const;

private:
    int behindBracket(int last) const;
    bool isDescribed(int last) const;
    bool isExample(int first) const;
    bool endsAside(int first, int last) const;
    bool isAgent(int first) const;
    bool saysOnly(int last) const;
    bool saysOfItself(int from) const;

    const NameSentence &m_at;
    const std::vector<NameRun> &m_before; ///< the names found so far
};

} // namespace pledgeboard
