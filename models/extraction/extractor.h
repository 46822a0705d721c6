// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/figure.h"

#include <vector>

namespace pledgeboard {

struct Grammar;

/// Lifts every figure out of the article, in order of position, each with its evidence and a fresh id. Linear in the length of
/// the text; safe from several threads at once. Never fails: an article without figures gives none.
/// Reads by the grammar in use (grammar.h), or by the one given.
std::vector<Figure> extractFigures(const Article &article);
std::vector<Figure> extractFigures(const Article &article, const Grammar &grammar);

} // namespace pledgeboard
