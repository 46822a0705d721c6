// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_runs.h"

namespace pledgeboard {

/// From which organisations the people come who are quoted in an article.
class Speakers
{
public:
    Speakers(const ParsedText &text, const NameWords &words, const std::vector<NameRun> &runs);

    /// Number of the name of the organisation of the one who speaks in the sentence or its paragraph; -1 where the text does
    /// not say.
    int bodyOf(int sentence) const;

    /// Whether the "we" of a quotation acts shortly before the token, in its clause.
    bool isOwn(const Sentence &sentence, int token) const;

private:
    int bodyOfPerson(std::size_t person) const;
    int bodyNamed(std::size_t person, std::size_t other) const;
    bool speaks(const NameRun &run) const;

    const ParsedText &m_text;
    const NameWords &m_words;
    const std::vector<NameRun> &m_runs;
    std::vector<int> m_bodies; ///< by sentence: a position in m_runs, or -1
};

} // namespace pledgeboard
