// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/figure.h"

#include <vector>

namespace pledgeboard {

/// Lifts every figure out of the article, in order of position, each with its evidence and a fresh id. Linear in the length of
/// the text; safe from several threads at once. Never fails: an article without figures gives none.
std::vector<Figure> extractFigures(const Article &article);

} // namespace pledgeboard
