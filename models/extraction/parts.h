// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/merger.h"
#include "models/extraction/words/parsed_text.h"

namespace pledgeboard {

/// Fills DraftFigure::whole where the text says that one figure is a part of another: "£40m, of which £5m", "Of the £40m,
/// £5m would", "£40m, including £5m", "almost half of it, £19m", "the remainder, £3m".
/// The whole is larger, of the same currency, and stands in the same paragraph.
void findParts(const ParsedText &text, std::vector<DraftFigure> &drafts);

} // namespace pledgeboard
