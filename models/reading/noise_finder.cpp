// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/noise_finder.h"

#include "models/reading/date_words.h"
#include "models/reading/noise_rules.h"
#include "models/reading/noise_shapes.h"
#include "models/reading/text_lines.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kLongestShortLine = 200;

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
    case PhraseAt::InLabel:
        return words.size() <= kLongestShortLine && line.contains(phrase) && !isProse(words);
    }
    return false;
}

/// "Trending now: Ten firms to watch" is a list of one.
bool isListOfOne(const NoiseRule &rule, const QString &phrase, const QString &line)
{
    return rule.at == PhraseAt::Whole && rule.reason == NoiseReason::RelatedLink && line.startsWith(phrase)
           && line.size() > phrase.size() && line.at(phrase.size()) == u':';
}

bool isInside(PhraseAt at)
{
    return at == PhraseAt::Anywhere || at == PhraseAt::InLabel;
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
            if (!isInside(rule.at))
                m_byFirst.insert(phrase.front().unicode(), {});
        }
        for (const NoiseRule &rule : noiseRules()) {
            const Entry entry{&rule, QString::fromUtf8(rule.phrase)};
            const bool anywhere = isInside(rule.at);
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
        cutTail();
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
        const QString line = comparableLine(words);
        if (line.isEmpty())
            return;
        for (const auto &[rule, phrase] : RuleIndex::instance().candidates(line.front())) {
            if (fits(*rule, phrase, line, words)) {
                m_reasons[i] = rule->reason;
                extend(i, rule->extent, rule->reason);
                return;
            }
            if (isListOfOne(*rule, phrase, line)) {
                m_reasons[i] = rule->reason;
                return;
            }
        }
        judgeByShape(i, words, line);
    }

    void judgeByShape(std::size_t i, QStringView words, const QString &line)
    {
        if (isNavigationBar(words) || isPageCount(line)) {
            m_reasons[i] = NoiseReason::Navigation;
        } else if (isOffer(words, line)) {
            m_reasons[i] = NoiseReason::Advert;
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

    /// The lines that stand directly under the line, up to an empty one or to prose.
    std::size_t endOfBlock(std::size_t i) const
    {
        do {
            ++i;
        } while (i < m_lines.size() && !m_lines[i].isBlank() && !isProse(m_lines[i].words));
        return i;
    }

    /// Of a list that stands over the article: the headline is the last line before the byline and the first prose, and no link.
    std::size_t endOfHeadList(std::size_t i) const
    {
        if (const std::size_t block = endOfBlock(i); block > i + 1)
            return block;
        std::size_t end = nextProse(i);
        const auto isOfHead = [this](std::size_t line) {
            const QStringView words = m_lines[line].words;
            return words.isEmpty() || isByline(words) || dateOfDateLine(words) || opensWithDate(words)
                   || isNavigationBar(words) || isPageCount(comparableLine(words));
        };
        while (end > i + 1 && isOfHead(end - 1))
            --end;
        return std::max(end - 1, i + 1);
    }

    void extend(std::size_t i, NoiseExtent extent, NoiseReason reason)
    {
        std::size_t end = i + 1;
        if (extent == NoiseExtent::Paragraph)
            end = std::min(nextLine(i) + 1, m_lines.size());
        else if (extent == NoiseExtent::Block)
            end = endOfBlock(i);
        else if (extent == NoiseExtent::List || (extent == NoiseExtent::Foot && m_proseFrom[i + 1] > m_proseSeen))
            end = m_proseSeen == 0 ? endOfHeadList(i) : nextProse(i);
        else if (extent == NoiseExtent::Foot)
            end = m_lines.size();
        for (std::size_t j = i + 1; j < end; ++j) {
            if (!m_lines[j].isBlank())
                m_reasons[j] = reason;
        }
    }

    /// Behind the last prose of the article a link, bar or advert is the beginning of the page's foot: what follows belongs to the
    /// page, but for sentences, for entries of a list and for what a colon opens.
    void cutTail()
    {
        std::size_t i = m_lines.size();
        while (i > 0 && (m_lines[i - 1].isBlank() || m_reasons[i - 1] || !isProse(m_lines[i - 1].words)))
            --i;
        if (i == 0)
            return;
        std::optional<NoiseReason> foot;
        for (; i < m_lines.size(); ++i) {
            const QStringView words = m_lines[i].words;
            if (m_reasons[i]) {
                if (*m_reasons[i] != NoiseReason::Caption && *m_reasons[i] != NoiseReason::Byline)
                    foot = m_reasons[i];
            } else if (words.endsWith(u':')) {
                foot.reset();
            } else if (foot && !words.isEmpty() && !isEntry(words) && !(endsSentence(words) && wordCount(words) > 3)) {
                m_reasons[i] = foot;
            }
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
