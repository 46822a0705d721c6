// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"
#include "models/extraction/numbers/number_mention.h"

namespace pledgeboard {

/// The spans of the number and of its sentence, and the shortest run of text with the number and its noun.
Evidence makeEvidence(const ParsedText &text, const NumberMention &mention);

} // namespace pledgeboard
