// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"
#include "models/extraction/numbers/number_mention.h"

#include <span>

namespace pledgeboard {

/// The spans of the number and of its sentence, and the shortest run of text with the number and its noun.
Evidence makeEvidence(const ParsedText &text, const NumberMention &mention);

/// Writes down that the rule made the answer, and the words that it rests on. Without a rule there is nothing to write. A rule that is
/// no QString is one of the program's own, whose name never goes away.
void addReason(Evidence &evidence, const ParsedText &text, Answer answer, const QString &rule,
               std::span<const TokenSpan> words);
void addReason(Evidence &evidence, const ParsedText &text, Answer answer, const char *rule,
               std::span<const TokenSpan> words);
void addReason(Evidence &evidence, const ParsedText &text, Answer answer, const char *rule, TokenSpan words = {});
void addReason(Evidence &evidence, Answer answer, const char *rule, TextSpan words);

/// Writes down the words beside the number that make its bound: "up to", "or more".
void addBoundReason(Evidence &evidence, const ParsedText &text, const NumberMention &mention);

/// Gives up every reason of `to` but that of the bound, and takes over those of `from`: the other mention of a figure has made
/// its answers.
void takeReasons(Evidence &to, const Evidence &from);

} // namespace pledgeboard
