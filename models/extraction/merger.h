// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"
#include "models/extraction/numbers/number_mention.h"

namespace pledgeboard {

/// A figure with the number it was made from.
struct DraftFigure {
    Figure figure;
    NumberMention mention;
    bool headline = false;
    int weight = 0; ///< of the rules for its kind
    int whole = -1; ///< position of the draft that it is a part of, -1 where the text names none; see parts.h
};

/// Makes one figure of each that is said twice (GUIDE.md, rule 1): the more precise mention stays, the other becomes a mention of
/// it. Two equal sums that the text calls another, or that two organisations pay, stay two. Figures get their ids here, and
/// parts the id of their whole.
std::vector<Figure> mergeRepeats(std::vector<DraftFigure> drafts);

} // namespace pledgeboard
