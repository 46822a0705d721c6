// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/text_lines.h"

namespace pledgeboard {

std::vector<TextLine> splitLines(const QString &text)
{
    std::vector<TextLine> lines;
    bool afterBlank = true;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView words = QStringView(text).mid(start, end - start).trimmed();
        lines.push_back(TextLine{TextSpan{static_cast<int>(start), static_cast<int>(end)}, words, afterBlank});
        afterBlank = words.isEmpty();
        start = end + 1;
    }
    return lines;
}

bool endsSentence(QStringView words)
{
    while (!words.isEmpty() && QStringView(u"\"'”’)]").contains(words.back()))
        words.chop(1);
    if (words.isEmpty() || words.endsWith(u"..."))
        return false;
    return QStringView(u".!?").contains(words.back());
}

int wordCount(QStringView words)
{
    int count = 0;
    bool inside = false;
    for (const QChar c : words) {
        if (!c.isSpace() && !inside)
            ++count;
        inside = !c.isSpace();
    }
    return count;
}

bool isProse(QStringView words)
{
    constexpr int kFewestWords = 9;
    return endsSentence(words) && wordCount(words) >= kFewestWords;
}

} // namespace pledgeboard
