// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/date_finder.h"

#include "models/reading/date_words.h"
#include "models/reading/text_lines.h"

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

using boost::gregorian::date;

TextSpan shifted(TextSpan span, int by)
{
    return TextSpan{span.start + by, span.end + by};
}

bool isByline(const Article &article, const TextLine &line)
{
    return std::any_of(article.noise.begin(), article.noise.end(), [&](const Noise &noise) {
        return noise.reason == NoiseReason::Byline && noise.span.overlaps(line.span);
    });
}

/// The lines before the body, and the first of the body; noise apart from bylines left out.
std::vector<TextLine> headLines(const Article &article)
{
    constexpr std::size_t kMost = 15;
    std::vector<TextLine> head;
    for (const TextLine &line : splitLines(article.text)) {
        if (line.isBlank() || (article.isNoise(line.span.start) && !isByline(article, line)))
            continue;
        head.push_back(line);
        if (head.size() == kMost || isProse(line.words))
            break;
    }
    return head;
}

std::optional<FoundDate> stated(const WrittenDate &written, int lineStart)
{
    const std::optional<date> found = written.date();
    if (!found)
        return std::nullopt;
    return FoundDate{*found, DateKnown::Stated, shifted(written.span, lineStart)};
}

int wordsStart(const Article &article, const TextLine &line)
{
    return static_cast<int>(line.words.data() - QStringView(article.text).data());
}

std::optional<FoundDate> dateLine(const Article &article, const std::vector<TextLine> &head)
{
    std::optional<FoundDate> best;
    bool bestIsUpdate = false;
    for (const TextLine &line : head) {
        const auto written = isProse(line.words) ? std::nullopt : dateOfDateLine(line.words);
        if (!written)
            continue;
        const bool isUpdate = line.words.startsWith(u"updated", Qt::CaseInsensitive)
                              || line.words.startsWith(u"last updated", Qt::CaseInsensitive);
        if (!best || (bestIsUpdate && !isUpdate)) {
            best = stated(*written, wordsStart(article, line));
            bestIsUpdate = isUpdate;
        }
    }
    return best;
}

/// "LEEDS, England, 13 January 2025 - The company": a date among the first words, with a dash behind it.
std::optional<FoundDate> dateline(const Article &article, const std::vector<TextLine> &head)
{
    constexpr std::size_t kWordsBefore = 8;
    constexpr std::size_t kWordsBetween = 8;
    for (const TextLine &line : head) {
        const std::vector<DateWord> words = splitDateWords(line.words);
        for (std::size_t i = 0; i < std::min(kWordsBefore, words.size()); ++i) {
            const auto written = writtenDateAt(words, i);
            if (!written || !written->year)
                continue;
            const std::size_t behind = i + static_cast<std::size_t>(written->words);
            for (std::size_t j = behind; j < std::min(behind + kWordsBetween, words.size()); ++j) {
                const QStringView sign = words[j].text;
                if (sign == u"-" || sign == u"–" || sign == u"—")
                    return stated(*written, wordsStart(article, line));
                if (j == behind && sign != u"(" && sign != u"/")
                    break;
            }
        }
    }
    return std::nullopt;
}

std::optional<FoundDate> dateInAddress(const Article &article, const std::vector<TextLine> &head)
{
    for (const TextLine &line : head) {
        const qsizetype address = line.words.indexOf(u"://");
        if (address < 0)
            continue;
        const QStringView path = line.words.mid(address);
        if (const auto written = firstWrittenDate(path); written && written->words == 5)
            return stated(*written, wordsStart(article, line) + static_cast<int>(address));
    }
    return std::nullopt;
}

/// Where the article's last prose ends; behind it stand the page's foot and its lists of links, whatever they are called. The whole
/// text where there is no prose.
int endOfProse(const Article &article)
{
    int end = -1;
    for (const TextLine &line : splitLines(article.text)) {
        if (!line.isBlank() && isProse(line.words) && !article.isNoise(line.span.start))
            end = line.span.end;
    }
    return end < 0 ? static_cast<int>(article.text.size()) : end;
}

/// The words of the body, each with its span in the article.
std::vector<DateWord> bodyWords(const Article &article)
{
    const int end = endOfProse(article);
    std::vector<DateWord> words;
    for (DateWord &word : splitDateWords(article.text)) {
        if (word.span.start < end && !article.isNoise(word.span.start))
            words.push_back(word);
    }
    return words;
}

/// The latest year that the words name, targets such as "by 2035" apart.
std::optional<int> latestYear(const std::vector<DateWord> &words)
{
    static constexpr std::array<QStringView, 5> kTargets{u"by", u"until", u"to", u"before", u"from"};
    std::optional<int> latest;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto year = yearOf(words[i].text);
        const bool isTarget = i > 0 && std::any_of(kTargets.begin(), kTargets.end(), [&](QStringView target) {
                                  return words[i - 1].text.compare(target, Qt::CaseInsensitive) == 0;
                              });
        if (year && !isTarget && (!latest || *year > *latest))
            latest = year;
    }
    return latest;
}

/// "Monday (January 13)": the year in which the day is that weekday. It comes again after five or six years, so that at most one
/// of the years around the latest that is named can be it.
std::optional<FoundDate> byWeekday(const std::vector<DateWord> &words)
{
    const std::optional<int> latest = latestYear(words);
    if (!latest)
        return std::nullopt;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto written = writtenDateAt(words, i);
        if (!written || written->year || !written->weekday || !written->day)
            continue;
        for (int year = *latest - 1; year <= *latest + 1; ++year) {
            const auto candidate = calendarDate(year, written->month, *written->day);
            if (candidate && candidate->day_of_week().as_number() == *written->weekday)
                return FoundDate{*candidate, DateKnown::Inferred, written->span};
        }
    }
    return std::nullopt;
}

std::optional<int> smallNumber(QStringView word)
{
    static constexpr std::array<QStringView, 13> kNumbers{u"",     u"one",    u"two",   u"three", u"four",
                                                          u"five", u"six",    u"seven", u"eight", u"nine",
                                                          u"ten",  u"eleven", u"twelve"};
    for (std::size_t i = 1; i < kNumbers.size(); ++i) {
        if (word.compare(kNumbers[i], Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    bool reads = false;
    const int number = word.toInt(&reads);
    return reads && number >= 1 && number <= 60 ? std::optional<int>(number) : std::nullopt;
}

bool wordsAre(const std::vector<DateWord> &words, std::size_t position, std::initializer_list<QStringView> wanted)
{
    for (const QStringView word : wanted) {
        if (position >= words.size() || words[position].text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++position;
    }
    return true;
}

/// "will open in November 2014 ... with four months to go".
std::optional<FoundDate> byMonthsToGo(const std::vector<DateWord> &words)
{
    std::optional<date> target;
    for (std::size_t i = 0; i + 3 < words.size(); ++i) {
        const auto written = writtenDateAt(words, i);
        if (written && written->year)
            target = written->date();
        const auto months = target ? smallNumber(words[i].text) : std::nullopt;
        if (months && wordsAre(words, i + 1, {u"months", u"to", u"go"})) {
            const date first(target->year(), target->month(), 1);
            return FoundDate{first - boost::gregorian::months(*months), DateKnown::Inferred, words[i].span};
        }
    }
    return std::nullopt;
}

/// "next year, in 2012", "last year (2010)".
std::optional<FoundDate> byNamedYear(const std::vector<DateWord> &words)
{
    struct Relative {
        QStringView word;
        int yearsFromNow;
    };
    static constexpr std::array<Relative, 3> kRelatives{{{u"next", 1}, {u"last", -1}, {u"this", 0}}};
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        for (const Relative &relative : kRelatives) {
            if (!wordsAre(words, i, {relative.word, u"year"}))
                continue;
            std::size_t after = i + 2;
            const bool bracket = wordsAre(words, after, {u"("});
            const bool comma = wordsAre(words, after, {u",", u"in"});
            after += bracket ? 1 : comma ? 2 : 0;
            const auto named = (bracket || comma) && after < words.size() ? yearOf(words[after].text) : std::nullopt;
            const auto middle = named ? calendarDate(*named - relative.yearsFromNow, 7, 1) : std::nullopt;
            if (middle)
                return FoundDate{*middle, DateKnown::Inferred, words[after].span};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<FoundDate> findPublishedDate(const Article &article)
{
    const std::vector<TextLine> head = headLines(article);
    for (const auto find : {dateLine, dateline, dateInAddress}) {
        if (const auto found = find(article, head))
            return found;
    }
    const std::vector<DateWord> words = bodyWords(article);
    for (const auto find : {byWeekday, byMonthsToGo, byNamedYear}) {
        if (const auto found = find(words))
            return found;
    }
    return std::nullopt;
}

} // namespace pledgeboard
