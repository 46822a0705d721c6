// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/parsed_text.h"

namespace pledgeboard {

/// Clauses that begin between the two tokens: at a semicolon, at "while", at a comma or an "and" with a verb of its own. With
/// sameSubject only those with a subject of their own: "employs 300 and makes £5m" goes on. With afterVerb an "and" before the first
/// verb joins nouns: "Leeds's bank and its partner employ 300" is one clause.
struct ClauseCount {
    bool sameSubject = false;
    bool afterVerb = false;
};
int clausesBetween(const ParsedText &text, int first, int last, ClauseCount how = {});

} // namespace pledgeboard
