// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of extraction share: an article of 2 June 2025, its figures, and rows of a text with its answer.
#pragma once

#include "models/extraction/extractor.h"

#include <QTest>

namespace pledgeboard {

inline Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    article.published = boost::gregorian::date(2025, 6, 2);
    return article;
}

inline std::vector<Figure> figuresOf(const QString &text)
{
    return extractFigures(articleOf(text));
}

/// The last figure of the text: the sentences before it set the scene. An empty one where there is none.
inline Figure lastFigure(const QString &text)
{
    const std::vector<Figure> figures = figuresOf(text);
    return figures.empty() ? Figure{} : figures.back();
}

struct Row {
    const char *text;
    const char *answer; ///< empty: none
};

/// Rows of the columns "text" and "answer".
inline void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    for (const Row &row : rows)
        QTest::addRow("%s", row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.answer);
}

} // namespace pledgeboard
