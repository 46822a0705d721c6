// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/figure.h"

#include <QJsonObject>

#include <vector>

namespace pledgeboard {

/// The article and its figures in the shape of tests/corpus/GUIDE.md, with title, published, published_how, start, end, rules,
/// cues (which rule made which answer, from which words), grades and confidence. Money is in whole units, with a fraction only where the minor units need it; start and end count Unicode code
/// points of the text. What is absent is null.
QJsonObject toJson(const Article &article, const std::vector<Figure> &figures);

} // namespace pledgeboard
