// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/words/parsed_text.h"

namespace pledgeboard {

/// Gives each verb of the sentence its tense, from its form and the auxiliaries shortly before it: "will create" and "expected
/// to create" are Future, "helped to create" and "has created" are Past.
void markTenses(ParsedText &text, const Sentence &sentence);

} // namespace pledgeboard
