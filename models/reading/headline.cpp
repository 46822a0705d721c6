// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/headline.h"

#include "models/reading/date_words.h"
#include "models/reading/noise_shapes.h"
#include "models/reading/text_lines.h"

#include <QList>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kFewestWords = 3;
constexpr int kFewestOfTitle = 5; ///< words, where a line has capitals alone or a site's name behind it
constexpr int kLongestSection = 6; ///< words: "Business news for Northshire"
constexpr std::size_t kLinesOfHead = 16; ///< among which the title stands

bool isOneOfWords(QStringView word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isTitleLine(QStringView words)
{
    constexpr qsizetype kLongest = 200;
    const bool hasLetter = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    const bool isUnfinished = words.endsWith(u':') || words.endsWith(u',') || words.contains(u"://");
    return hasLetter && !isUnfinished && wordCount(words) >= kFewestWords && words.size() <= kLongest;
}

/// A word in small letters or a number tells a headline from the name of a paper or a section.
bool tells(QStringView words)
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView word = parts[i];
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
            return true;
        if (i > 0 && word.size() > 1 && word.front().isLower() && !isOneOfWords(word, {u"of", u"the", u"and", u"&"}))
            return true;
    }
    return false;
}

/// "News / Construction", "Home > Jobs", "Leeds - Hull - York", "MARKETS LIVE    FTSE 250  UNCH".
bool isMenu(QStringView words)
{
    constexpr int kFewestGaps = 2;
    int gaps = 0;
    for (qsizetype at = words.indexOf(u"  "); at >= 0; at = words.indexOf(u"  ", at)) {
        ++gaps;
        while (at < words.size() && words[at].isSpace())
            ++at;
    }
    if (gaps >= kFewestGaps || isNavigationBar(words) || words.contains(u'☰'))
        return true;
    for (const QStringView sign : {u" / ", u" | ", u" > ", u" » ", u" › ", u" · ", u" • ", u" - ", u" – "}) {
        const auto parts = words.split(sign);
        const bool dash = sign == u" - " || sign == u" – ";
        const bool labels = std::all_of(parts.begin(), parts.end(), [dash](QStringView part) {
            const QStringView label = part.trimmed();
            return wordCount(label) < kFewestOfTitle && !(dash && !label.isEmpty() && label.front().isLower());
        });
        if (parts.size() > (dash ? 2 : 1) && labels)
            return true;
    }
    return false;
}

/// "Business news for Northshire", "The leader's blog"; "Good news for Northshire" is a headline.
bool isSection(QStringView words)
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() > kLongestSection)
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isOneOfWords(parts[i], {u"news", u"blog", u"blogs", u"newsletter", u"magazine", u"podcast", u"website",
                                    u"newsroom", u"releases"}))
            return i == 0
                   || !isOneOfWords(parts[i - 1], {u"good", u"bad", u"big", u"great", u"welcome", u"best", u"fake"});
    }
    return false;
}

/// "We use cookies on this site.", "Your browser is out of date.": said to the reader, not of the article.
bool isNotice(QStringView words)
{
    if (wordCount(words) <= kFewestWords)
        return true;
    for (const QStringView sign : {u"cookie", u"browser", u"javascript", u"subscri", u"journalism", u"newsletter",
                                   u"advert", u"sign in", u"log in"}) {
        if (words.contains(sign, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// The title without the label before it and the site's name behind it: "News: Firm wins | Northshire Post".
QString stripped(QStringView words)
{
    const qsizetype colon = words.indexOf(u':');
    if (colon > 0 && wordCount(words.mid(colon + 1)) >= kFewestWords
        && isOneOfWords(words.left(colon), {u"news", u"business", u"exclusive", u"breaking", u"headline", u"title",
                                            u"press release", u"media release", u"news release", u"latest", u"update"}))
        words = words.mid(colon + 1).trimmed();
    for (const QStringView sign : {u" | ", u" » ", u" › "}) {
        const qsizetype at = words.indexOf(sign);
        if (at > 0 && wordCount(words.left(at)) >= kFewestOfTitle && tells(words.left(at)))
            words = words.left(at).trimmed();
        else if (const qsizetype last = words.lastIndexOf(sign);
                 last > 0 && wordCount(words.mid(last + sign.size())) >= kFewestOfTitle)
            words = words.mid(last + sign.size()).trimmed();
    }
    return words.toString();
}

} // namespace

QString findHeadline(const Article &article)
{
    QStringView section;
    QStringView capitals;
    QStringView first;
    std::size_t seen = 0;
    for (const TextLine &line : splitLines(article.text)) {
        const QStringView words = line.words;
        if (line.isBlank() || article.isNoise(line.span.start))
            continue;
        if (++seen > kLinesOfHead)
            break;
        const bool endsWithStop = endsSentence(words) && !words.endsWith(u'?') && !words.endsWith(u'!');
        if (endsWithStop || isProse(words)) {
            if (isNotice(words))
                continue;
            break;
        }
        if (!isTitleLine(words) || isMenu(words) || dateOfDateLine(words) || opensWithDate(words) || isByline(words))
            continue;
        if (first.isEmpty())
            first = words;
        if (!tells(words)) {
            if (capitals.isEmpty() && wordCount(words) >= kFewestOfTitle && words.toString().toUpper() != words)
                capitals = words;
        } else if (!isSection(words)) {
            return stripped(words);
        } else if (section.isEmpty()) {
            section = words;
        }
    }
    return stripped(!capitals.isEmpty() ? capitals : !section.isEmpty() ? section : first);
}

} // namespace pledgeboard
