// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/noise_finder.h"

#include "models/reading/date_words.h"
#include "models/reading/noise_rules.h"
#include "models/reading/text_lines.h"

#include <QList>

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

constexpr int kLongestShortLine = 200;

/// What a line is compared by: lower case, straight quotes, single spaces, no bullet, no closing colon or dots.
QString comparable(QStringView words)
{
    QString line = words.toString().simplified().toLower();
    line.replace(u'’', u'\'');
    line.replace(u'‘', u'\'');
    while (!line.isEmpty() && QStringView(u"•·»>*-–— ").contains(line.front()))
        line.remove(0, 1);
    while (!line.isEmpty() && QStringView(u":…. ").contains(line.back()))
        line.chop(1);
    return line;
}

bool fits(const NoiseRule &rule, const QString &phrase, const QString &line, QStringView words)
{
    const auto startsWithPhrase = [&] {
        const bool wordEnds = line.size() == phrase.size() || !phrase.back().isLetterOrNumber()
            || (line.size() > phrase.size() && !line.at(phrase.size()).isLetterOrNumber());
        return line.startsWith(phrase) && wordEnds;
    };
    switch (rule.at) {
    case PhraseAt::Whole:
        return line == phrase;
    case PhraseAt::Start:
        return startsWithPhrase() || (phrase.endsWith(u':') && line + u':' == phrase);
    case PhraseAt::StartOfLabel:
        return startsWithPhrase() && !endsSentence(words);
    case PhraseAt::Anywhere:
        return words.size() <= kLongestShortLine && line.contains(phrase);
    }
    return false;
}

bool isNavigationBar(QStringView words)
{
    const bool hasDigit = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    if (hasDigit || endsSentence(words))
        return false;
    for (const QStringView sign : {u" | ", u" > ", u" » ", u" › "}) {
        const auto parts = words.split(sign);
        if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](QStringView part) { return wordCount(part) <= 4; }))
            return true;
    }
    return false;
}

/// "2 days ago", "an hour ago", "3 min read".
bool isAge(const QString &line)
{
    return wordCount(line) <= 4 && (line.endsWith(u" ago") || line.endsWith(u" min read") || line.endsWith(u" minute read"));
}

/// "More digital business:" opens a list of links; "More than 500 jobs:" does not.
bool opensMoreList(QStringView words, const QString &line)
{
    const bool hasDigit = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    return line.startsWith(u"more ") && words.endsWith(u':') && wordCount(words) <= 5 && !hasDigit && !line.startsWith(u"more than");
}

/// Two or three capitalised words and nothing else: "Ann Example".
bool isBareName(QStringView words)
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    return (parts.size() == 2 || parts.size() == 3) && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return part.front().isUpper() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return c.isLetter() || c == u'-' || c == u'\'' || c == u'’';
        });
    });
}

/// "By Ann Example", "By Ann Example, business editor".
bool isByline(QStringView words)
{
    if (!words.startsWith(u"By ", Qt::CaseInsensitive) || endsSentence(words) || wordCount(words) > 9)
        return false;
    const auto parts = words.mid(3).split(u' ', Qt::SkipEmptyParts);
    return parts.size() >= 2 && isBareName(QStringLiteral("%1 %2").arg(parts[0], parts[1]).remove(u','));
}

/// Whether a paragraph tells about the author whose name stood before it: it names them and their trade.
bool isNoteOn(QStringView name, QStringView words)
{
    static constexpr std::array<QStringView, 8> kTrades{u"journalist", u"reporter",  u"correspondent", u"editor",
                                                        u"freelance",  u"columnist", u"contributor",   u"writer"};
    const QStringView surname = name.mid(name.lastIndexOf(u' ') + 1);
    return words.left(60).contains(surname) && (words.contains(u" is ") || words.contains(u" has "))
        && std::any_of(kTrades.begin(), kTrades.end(), [&](QStringView trade) { return words.contains(trade); });
}

class Finder
{
public:
    explicit Finder(const QString &text) : m_lines(splitLines(text)), m_reasons(m_lines.size())
    {
        m_phrases.reserve(noiseRules().size());
        for (const NoiseRule &rule : noiseRules())
            m_phrases.push_back(QString::fromUtf8(rule.phrase));
    }

    std::vector<Noise> find()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].isBlank())
                continue;
            if (!m_reasons[i] && !goesOn(i))
                judge(i);
            if (!m_reasons[i] && isProse(m_lines[i].words))
                m_proseSeen += m_lines[i].span.length();
        }
        return runs();
    }

private:
    /// Whether the line goes on from the one before it, as in a text that was broken at a fixed width.
    bool goesOn(std::size_t i) const
    {
        constexpr int kWrapped = 60;
        return !m_lines[i].afterBlank && m_lines[i - 1].words.size() >= kWrapped && !endsSentence(m_lines[i - 1].words)
            && m_lines[i].words.front().isLower();
    }

    void judge(std::size_t i)
    {
        const QStringView words = m_lines[i].words;
        const QString line = comparable(words);
        for (std::size_t r = 0; r < m_phrases.size(); ++r) {
            const NoiseRule &rule = noiseRules()[r];
            if (fits(rule, m_phrases[r], line, words)) {
                m_reasons[i] = rule.reason;
                extend(i, rule.extent, rule.reason);
                return;
            }
        }
        judgeByShape(i, words, line);
    }

    void judgeByShape(std::size_t i, QStringView words, const QString &line)
    {
        if (isNavigationBar(words) || isAge(line)) {
            m_reasons[i] = NoiseReason::Navigation;
        } else if (opensMoreList(words, line)) {
            m_reasons[i] = NoiseReason::RelatedLink;
            extend(i, NoiseExtent::List, NoiseReason::RelatedLink);
        } else if (isHead() && (isByline(words) || dateOfDateLine(words))) {
            m_reasons[i] = NoiseReason::Byline;
        } else if (!isHead() && isBareName(words)) {
            const std::size_t note = nextLine(i);
            if (note < m_lines.size() && isNoteOn(words, m_lines[note].words))
                m_reasons[i] = m_reasons[note] = NoiseReason::Byline;
        }
    }

    /// The head is what comes before the first two hundred characters of prose have been read.
    bool isHead() const { return m_proseSeen < kLongestShortLine; }

    std::size_t nextLine(std::size_t i) const
    {
        do {
            ++i;
        } while (i < m_lines.size() && m_lines[i].isBlank());
        return i;
    }

    void extend(std::size_t i, NoiseExtent extent, NoiseReason reason)
    {
        std::size_t end = i + 1;
        if (extent == NoiseExtent::Paragraph)
            end = std::min(nextLine(i) + 1, m_lines.size());
        else if (extent == NoiseExtent::List || (extent == NoiseExtent::Foot && proseBehind(i) > m_proseSeen))
            end = nextProse(i);
        else if (extent == NoiseExtent::Foot)
            end = m_lines.size();
        for (std::size_t j = i + 1; j < end; ++j) {
            if (!m_lines[j].isBlank())
                m_reasons[j] = reason;
        }
    }

    std::size_t nextProse(std::size_t i) const
    {
        do {
            ++i;
        } while (i < m_lines.size() && !(m_lines[i].afterBlank && isProse(m_lines[i].words)));
        return i;
    }

    int proseBehind(std::size_t i) const
    {
        int length = 0;
        for (std::size_t j = i + 1; j < m_lines.size(); ++j)
            length += isProse(m_lines[j].words) ? m_lines[j].span.length() : 0;
        return length;
    }

    std::vector<Noise> runs() const
    {
        std::vector<Noise> noise;
        bool open = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].isBlank())
                continue;
            if (!m_reasons[i]) {
                open = false;
            } else if (open && noise.back().reason == *m_reasons[i]) {
                noise.back().span.end = m_lines[i].span.end;
            } else {
                noise.push_back(Noise{m_lines[i].span, *m_reasons[i]});
                open = true;
            }
        }
        return noise;
    }

    std::vector<TextLine> m_lines;
    std::vector<std::optional<NoiseReason>> m_reasons;
    std::vector<QString> m_phrases;
    int m_proseSeen = 0; ///< characters of prose before the line that is being judged
};

} // namespace

std::vector<Noise> findNoise(const QString &text)
{
    return Finder(text).find();
}

} // namespace pledgeboard
