// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

namespace pledgeboard {

/// The headline, told by the page's layout: among the lines before the first sentence, noise left out, the first of three words or
/// more that is no menu, date, byline, section or name of a paper; without the label before it ("News: ...") and the site's name
/// behind a bar. A notice to the reader ("We use cookies.") is no sentence of the article. Empty where the text begins with its
/// body. The noise has to be marked.
QString findHeadline(const Article &article);

} // namespace pledgeboard
