// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text_span.h"

#include <QString>

#include <vector>

namespace pledgeboard {

/// A line of an article: where it stands, and what it says without the white space around it.
struct TextLine {
    TextSpan span; ///< without its line end
    QStringView words; ///< a view into the text that was split
    bool afterBlank = true; ///< the first line, or one after an empty line
    bool isBlank() const { return words.isEmpty(); }
};

/// The views point into text, which must outlive them.
std::vector<TextLine> splitLines(const QString &text);

/// Whether the line ends as a sentence does: with . ! or ?, closing quotes and brackets apart. A trailing "…" is a teaser.
bool endsSentence(QStringView words);

/// Whether the line is running text rather than a heading, link or label: nine words or more that end as a sentence does.
bool isProse(QStringView words);

int wordCount(QStringView words);

} // namespace pledgeboard
