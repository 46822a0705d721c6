// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extractor.h"

#include <QString>

namespace pledgeboard {

/// The figures of an article of 2 June 2025 with this text.
inline std::vector<Figure> figuresOf(const QString &text)
{
    Article article;
    article.text = text;
    article.published = boost::gregorian::date(2025, 6, 2);
    return extractFigures(article);
}

} // namespace pledgeboard
