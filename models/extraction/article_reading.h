// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/grammar.h"
#include "models/extraction/merger.h"
#include "models/extraction/rules/kinds.h"

#include <vector>

namespace pledgeboard {

/// What one pass over an article finds: what extraction and its explanation share.
struct ArticleReading {
    ParsedText text;
    std::vector<NumberMention> mentions;
    std::vector<KindReading> kinds; ///< of each mention
    std::vector<DraftFigure> drafts; ///< of those that are figures, in order; repeats are not joined yet
};

/// The article must stay as long as the reading.
ArticleReading readFigures(const Article &article, const Grammar &grammar);

/// The figures that the drafts come to: each once, with its id and confidence.
std::vector<Figure> figuresOf(ArticleReading reading);

} // namespace pledgeboard
