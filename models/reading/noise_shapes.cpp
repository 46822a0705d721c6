// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/noise_shapes.h"

#include "models/reading/text_lines.h"

#include <QList>

#include <algorithm>
#include <array>
#include <span>

namespace pledgeboard {

namespace {

constexpr int kLongestOffer = 160;

bool hasDigit(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
}

bool isSign(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

/// Whether one of the words stands in the line as a word of its own.
bool hasWord(const QString &line, std::span<const QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&line](QStringView word) {
        for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            const qsizetype after = at + word.size();
            if ((at == 0 || !line.at(at - 1).isLetterOrNumber())
                && (after == line.size() || !line.at(after).isLetterOrNumber()))
                return true;
        }
        return false;
    });
}

/// "News > 2017 > March": a year that is a part of its own is a label like the others.
QString withoutYears(QStringView words)
{
    QStringList kept;
    for (const QStringView word : words.split(u' ')) {
        const bool year = word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"))
                          && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        kept.push_back(year ? QStringLiteral("year") : word.toString());
    }
    return kept.join(u' ');
}

bool areLabels(const QList<QStringView> &parts)
{
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) { return wordCount(part) <= 4; });
}

/// The parts of a line between gaps of two spaces and more.
QList<QStringView> partsBetweenGaps(QStringView words)
{
    QList<QStringView> parts;
    for (const QStringView part : words.split(u"  ", Qt::SkipEmptyParts)) {
        const QStringView trimmed = part.trimmed();
        if (!trimmed.isEmpty() && trimmed != u"|")
            parts.push_back(trimmed);
    }
    return parts;
}

} // namespace

QString comparableLine(QStringView words)
{
    constexpr qsizetype kLongest = 300;
    words.truncate(std::min(words.size(), kLongest));
    while (!words.isEmpty() && QStringView(u"•·»>*-–—←< ").contains(words.front()))
        words = words.mid(1);
    while (!words.isEmpty() && QStringView(u":…. ").contains(words.back()))
        words.chop(1);
    QString line = words.toString().simplified().toLower();
    line.replace(u'’', u'\'');
    line.replace(u'‘', u'\'');
    return line;
}

bool isNavigationBar(QStringView words)
{
    if (endsSentence(words))
        return false;
    const QString undated = withoutYears(words);
    words = undated;
    if (hasDigit(words))
        return false;
    for (const QStringView sign : {u" | ", u" > ", u" » ", u" › "}) {
        const auto parts = words.split(sign);
        if (parts.size() > 1 && areLabels(parts))
            return true;
    }
    const auto parts = partsBetweenGaps(words);
    return parts.size() > 2 && !words.contains(u':') && areLabels(parts);
}

bool isPageCount(const QString &line)
{
    if (wordCount(line) > 4)
        return false;
    return line.endsWith(u" ago") || line.endsWith(u" min read") || line.endsWith(u" minute read")
           || (wordCount(line) == 2 && line.front().isDigit() && line.endsWith(u" comments"));
}

bool opensMoreList(QStringView words, const QString &line)
{
    return line.startsWith(u"more ") && words.endsWith(u':') && wordCount(words) <= 5 && !hasDigit(line)
           && !line.startsWith(u"more than");
}

bool isBareName(QStringView words)
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    return (parts.size() == 2 || parts.size() == 3) && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return part.front().isUpper() && std::all_of(part.begin(), part.end(), [](QChar c) {
                          return c.isLetter() || c == u'-' || c == u'\'' || c == u'’';
                      });
           });
}

bool isByline(QStringView words)
{
    static constexpr std::array<QStringView, 7> kRooms{u"staff",         u"reporter", u"desk",    u"team",
                                                       u"correspondent", u"editor",   u"newsroom"};
    if (!words.startsWith(u"By ", Qt::CaseInsensitive) || endsSentence(words) || wordCount(words) > 9)
        return false;
    if (std::any_of(kRooms.begin(), kRooms.end(),
                    [&](QStringView room) { return words.endsWith(room, Qt::CaseInsensitive); }))
        return true;
    const auto parts = words.mid(3).split(u' ', Qt::SkipEmptyParts);
    return parts.size() >= 2 && isBareName(QStringLiteral("%1 %2").arg(parts[0], parts[1]).remove(u','));
}

bool isNoteOn(QStringView name, QStringView words)
{
    static constexpr std::array<QStringView, 8> kTrades{u"journalist", u"reporter",  u"correspondent", u"editor",
                                                        u"freelance",  u"columnist", u"contributor",   u"writer"};
    const QStringView surname = name.mid(name.lastIndexOf(u' ') + 1);
    return words.left(60).contains(surname) && (words.contains(u" is ") || words.contains(u" has "))
           && std::any_of(kTrades.begin(), kTrades.end(), [&](QStringView trade) { return words.contains(trade); });
}

namespace {

/// "Laptops from £300 | Phones, now £199": goods with their prices.
bool isPriceBar(QStringView words)
{
    const auto parts = words.split(u'|');
    if (parts.size() < 2 || endsSentence(words))
        return false;
    bool cheap = false;
    for (const QStringView part : parts) {
        const auto sign = std::find_if(part.begin(), part.end(), isSign);
        if (sign == part.end())
            return false;
        const QStringView before = part.left(sign - part.begin()).trimmed();
        for (const QStringView word : {u"from", u"now", u"only", u"just", u"for"})
            cheap = cheap || before.endsWith(word, Qt::CaseInsensitive);
    }
    return cheap;
}

} // namespace

bool isOffer(QStringView words, const QString &line)
{
    static constexpr std::array<QStringView, 26> kOpeners{u"win",
                                                          u"fancy",
                                                          u"buy us",
                                                          u"subscribe",
                                                          u"support independent",
                                                          u"support us",
                                                          u"support our",
                                                          u"donate",
                                                          u"advertise",
                                                          u"save",
                                                          u"book",
                                                          u"shop",
                                                          u"enter",
                                                          u"claim",
                                                          u"enjoy",
                                                          u"treat",
                                                          u"unlock",
                                                          u"upgrade",
                                                          u"try",
                                                          u"become a",
                                                          u"work from home",
                                                          u"earn",
                                                          u"get",
                                                          u"grab",
                                                          u"join us",
                                                          u"sign up"};
    static constexpr std::array<QStringView, 24> kOffers{
        u"us",       u"our",     u"your", u"you",   u"now",      u"today", u"here",         u"voucher",
        u"vouchers", u"month",   u"week", u"prize", u"readers",  u"free",  u"subscription", u"gift",
        u"coffee",   u"tickets", u"off",  u"draw",  u"discount", u"offer", u"only",         u"membership"};
    static constexpr std::array<QStringView, 4> kPasses{u"subscriber", u"subscribers", u"subscription", u"membership"};
    static constexpr std::array<QStringView, 6> kTerms{u"month", u"week", u"year", u"annual", u"cancel", u"offer"};
    static constexpr std::array<QStringView, 4> kSpeech{u"said", u"says", u"told", u"urged"};
    if (words.size() > kLongestOffer || isProse(words) || std::none_of(words.begin(), words.end(), isSign)
        || hasWord(line, kSpeech))
        return false;
    if (isPriceBar(words))
        return true;
    if ((!endsSentence(words) || words.contains(u'?')) && hasWord(line, kPasses) && hasWord(line, kTerms))
        return true;
    const QStringView start = line.startsWith(u"please ") ? QStringView(line).mid(7) : QStringView(line);
    return hasWord(line, kOffers) && std::any_of(kOpeners.begin(), kOpeners.end(), [start](QStringView opener) {
               return start.startsWith(opener)
                      && (start.size() == opener.size() || !start.at(opener.size()).isLetterOrNumber());
           });
}

bool isEntry(QStringView words)
{
    const qsizetype colon = words.lastIndexOf(u':');
    if (colon <= 0 || wordCount(words) > 12)
        return false;
    const QStringView number = words.mid(colon + 1).trimmed();
    return wordCount(number) <= 3 && hasDigit(number) && !number.front().isLetter();
}

} // namespace pledgeboard
