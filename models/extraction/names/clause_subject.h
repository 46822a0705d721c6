// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/extraction/names/name_words.h"
#include "models/extraction/numbers/number_mention.h"

namespace pledgeboard {

/// What acts in the clause of a number: "The city's tech sector employs 300 people".
struct ClauseSubject {
    int first = -1; ///< token; -1 where the clause has no subject that could be found
    int head = -1; ///< its noun
    int verb = -1;
};

ClauseSubject clauseSubject(const ParsedText &text, const NumberMention &number);

/// Whether the clause speaks of a trade, of many firms or of a person, whose number no single organisation has. Where it is known who
/// acted in the sentence before, "they" are theirs.
bool isNobodys(const ParsedText &text, const NameWords &words, const NumberMention &number, Kind kind, bool known);

} // namespace pledgeboard
