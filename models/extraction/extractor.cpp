// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"

#include "models/extraction/article_reading.h"
#include "models/extraction/confidence.h"
#include "models/extraction/parts.h"

namespace pledgeboard {

std::vector<Figure> extractFigures(const Article &article)
{
    return extractFigures(article, *currentGrammar());
}

std::vector<Figure> extractFigures(const Article &article, const Grammar &grammar)
{
    return figuresOf(readFigures(article, grammar));
}

std::vector<Figure> figuresOf(ArticleReading reading)
{
    findParts(reading.text, reading.drafts);
    std::vector<Figure> figures = mergeRepeats(std::move(reading.drafts));
    for (Figure &figure : figures)
        figure.confidence = confidenceOf(figure.evidence.grades);
    return figures;
}

} // namespace pledgeboard
