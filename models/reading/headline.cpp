// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/headline.h"

#include "models/reading/text_lines.h"

#include <algorithm>

namespace pledgeboard {

namespace {

bool isHeadline(QStringView words)
{
    constexpr int kFewestWords = 3;
    constexpr qsizetype kLongest = 200;
    const bool hasLetter = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    const bool isUnfinished = words.endsWith(u':') || words.endsWith(u',') || words.contains(u"://");
    return hasLetter && !isUnfinished && wordCount(words) >= kFewestWords && words.size() <= kLongest;
}

} // namespace

QString findHeadline(const Article &article)
{
    for (const TextLine &line : splitLines(article.text)) {
        if (line.isBlank() || article.isNoise(line.span.start))
            continue;
        const bool endsWithStop = endsSentence(line.words) && !line.words.endsWith(u'?') && !line.words.endsWith(u'!');
        if (endsWithStop)
            return {};
        if (isHeadline(line.words))
            return line.words.toString();
    }
    return {};
}

} // namespace pledgeboard
