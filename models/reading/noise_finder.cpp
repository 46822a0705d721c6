// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/noise_finder.h"

#include "models/reading/date_words.h"
#include "models/reading/noise_rules.h"
#include "models/reading/text_lines.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

constexpr int kLongestShortLine = 200;

/// What a line is compared by: its beginning in lower case, with straight quotes and single spaces, without bullet, closing colon
/// and dots.
QString comparable(QStringView words)
{
    constexpr qsizetype kLongest = 300;
    words.truncate(std::min(words.size(), kLongest));
    while (!words.isEmpty() && QStringView(u"•·»>*-–— ").contains(words.front()))
        words = words.mid(1);
    while (!words.isEmpty() && QStringView(u":…. ").contains(words.back()))
        words.chop(1);
    QString line = words.toString().simplified().toLower();
    line.replace(u'’', u'\'');
    line.replace(u'‘', u'\'');
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
        if (parts.size() > 1
            && std::all_of(parts.begin(), parts.end(), [](QStringView part) { return wordCount(part) <= 4; }))
            return true;
    }
    return false;
}

/// "2 days ago", "an hour ago", "3 min read".
bool isAge(const QString &line)
{
    return wordCount(line) <= 4
           && (line.endsWith(u" ago") || line.endsWith(u" min read") || line.endsWith(u" minute read"));
}

/// "More digital business:" opens a list of links; "More than 500 jobs:" does not.
bool opensMoreList(QStringView words, const QString &line)
{
    const bool hasDigit = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    return line.startsWith(u"more ") && words.endsWith(u':') && wordCount(words) <= 5 && !hasDigit
           && !line.startsWith(u"more than");
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

/// The rules of the table in their order, found by the first character of a line.
class RuleIndex
{
public:
    struct Entry {
        const NoiseRule *rule;
        QString phrase;
    };

    static const RuleIndex &instance()
    {
        static const RuleIndex index;
        return index;
    }

    /// The rules that may fit a line that begins so.
    const std::vector<Entry> &candidates(QChar first) const
    {
        const auto found = m_byFirst.constFind(first.unicode());
        return found != m_byFirst.constEnd() ? *found : m_anywhere;
    }

private:
    RuleIndex()
    {
        for (const NoiseRule &rule : noiseRules()) {
            const QString phrase = QString::fromUtf8(rule.phrase);
            if (rule.at != PhraseAt::Anywhere)
                m_byFirst.insert(phrase.front().unicode(), {});
        }
        for (const NoiseRule &rule : noiseRules()) {
            const Entry entry{&rule, QString::fromUtf8(rule.phrase)};
            const bool anywhere = rule.at == PhraseAt::Anywhere;
            if (anywhere)
                m_anywhere.push_back(entry);
            for (auto bucket = m_byFirst.begin(); bucket != m_byFirst.end(); ++bucket) {
                if (anywhere || bucket.key() == entry.phrase.front().unicode())
                    bucket->push_back(entry);
            }
        }
    }

    QHash<char16_t, std::vector<Entry>> m_byFirst;
    std::vector<Entry> m_anywhere;
};

class Finder
{
public:
    explicit Finder(const QString &text)
        : m_lines(splitLines(text)), m_reasons(m_lines.size()), m_proseFrom(m_lines.size() + 1, 0)
    {
        for (std::size_t i = m_lines.size(); i-- > 0;)
            m_proseFrom[i] = m_proseFrom[i + 1] + (isProse(m_lines[i].words) ? m_lines[i].span.length() : 0);
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
        if (line.isEmpty())
            return;
        for (const auto &[rule, phrase] : RuleIndex::instance().candidates(line.front())) {
            if (fits(*rule, phrase, line, words)) {
                m_reasons[i] = rule->reason;
                extend(i, rule->extent, rule->reason);
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
        else if (extent == NoiseExtent::List || (extent == NoiseExtent::Foot && m_proseFrom[i + 1] > m_proseSeen))
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
    std::vector<int> m_proseFrom; ///< characters of prose from each line to the end
    int m_proseSeen = 0; ///< characters of prose before the line that is being judged
};

} // namespace

std::vector<Noise> findNoise(const QString &text)
{
    return Finder(text).find();
}

} // namespace pledgeboard
