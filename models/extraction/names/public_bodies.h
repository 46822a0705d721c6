// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/phrase_set.h"

namespace pledgeboard {

/// Public bodies whose names do not show that they are: "Scottish Enterprise", "Homes England".
class PublicBodies
{
public:
    explicit PublicBodies(Lexicon &lexicon);

    /// Flags the first token of each such name with Token::PublicName.
    void mark(ParsedText &text) const;

private:
    PhraseSet<bool> m_names;
};

} // namespace pledgeboard
