// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace pledgeboard {

/// The headline: the first line of the article, noise left out, that stands before its first sentence and has three words or
/// more and no full stop. Empty where the text begins with its body. The noise has to be marked.
QString findHeadline(const Article &article);

} // namespace pledgeboard
