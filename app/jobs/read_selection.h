// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/decision.h"

namespace pledgeboard {

/// The words of a selection as evidence: the number in them (all of them where none is read), their sentence, and themselves. Nothing
/// where the selection holds no letter or digit.
std::optional<MarkedEvidence> evidenceIn(const Article &article, const TextSpan &selection);

/// The figure that a reader finds in selected words: read in its article first, as if all of it were the article, then by itself. Where
/// no number is found there, a figure with the evidence alone. Without an id.
std::optional<Figure> figureIn(const Article &article, const TextSpan &selection);

} // namespace pledgeboard
