// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/wording.h"

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

/// What a rule says, be it one of ours or of those that read the number.
struct RuleSays {
    const char *rule;
    Wording wording;
};

constexpr std::array<RuleSays, 6> kRules{{
    {"told as more of it", Wording::More},
    {"told as changed", Wording::Changed},
    {"told as changed since", Wording::Before},
    {"told as pledged together", Wording::Joint},
    {"another so many", Wording::More},
    {"up or down from", Wording::Before},
}};

/// Where the words must stand.
enum class Where : unsigned char { Before, After, Sentence };

struct Phrase {
    const char *words; ///< in lower case
    Where where;
    int within; ///< how many words may stand between it and the number
    Wording wording;
};

constexpr int kAnywhere = 1000;

constexpr std::array<Phrase, 68> kPhrases{{
    {"another", Where::Before, 2, Wording::More},
    {"further", Where::Before, 3, Wording::More},
    {"additional", Where::Before, 2, Wording::More},
    {"extra", Where::Before, 2, Wording::More},
    {"more", Where::After, 1, Wording::More},
    {"further", Where::After, 1, Wording::More},
    {"additional", Where::After, 2, Wording::More},
    {"extra", Where::After, 2, Wording::More},
    {"on top of", Where::Sentence, kAnywhere, Wording::More},
    {"in addition to", Where::Sentence, kAnywhere, Wording::More},
    {"adding to", Where::Sentence, kAnywhere, Wording::More},
    {"adds to", Where::Sentence, kAnywhere, Wording::More},
    {"second phase", Where::Sentence, kAnywhere, Wording::More},
    {"third phase", Where::Sentence, kAnywhere, Wording::More},
    {"next phase", Where::Sentence, kAnywhere, Wording::More},
    {"new phase", Where::Sentence, kAnywhere, Wording::More},
    {"phase two", Where::Sentence, kAnywhere, Wording::More},
    {"phase 2", Where::Sentence, kAnywhere, Wording::More},
    {"second wave", Where::Sentence, kAnywhere, Wording::More},
    {"second tranche", Where::Sentence, kAnywhere, Wording::More},
    {"second round", Where::Sentence, kAnywhere, Wording::More},
    {"follow-on", Where::Sentence, kAnywhere, Wording::More},
    {"second site", Where::Sentence, kAnywhere, Wording::More},
    {"increased to", Where::Before, 4, Wording::Changed},
    {"increased its pledge", Where::Before, 12, Wording::Changed},
    {"increased its", Where::Before, 6, Wording::Changed},
    {"increasing to", Where::Before, 4, Wording::Changed},
    {"increase to", Where::Before, 4, Wording::Changed},
    {"raised to", Where::Before, 4, Wording::Changed},
    {"rise to", Where::Before, 4, Wording::Changed},
    {"rises to", Where::Before, 4, Wording::Changed},
    {"risen to", Where::Before, 4, Wording::Changed},
    {"rose to", Where::Before, 4, Wording::Changed},
    {"grown to", Where::Before, 4, Wording::Changed},
    {"grow to", Where::Before, 4, Wording::Changed},
    {"grows to", Where::Before, 4, Wording::Changed},
    {"doubled to", Where::Before, 4, Wording::Changed},
    {"doubles to", Where::Before, 4, Wording::Changed},
    {"upped to", Where::Before, 4, Wording::Changed},
    {"lifted to", Where::Before, 4, Wording::Changed},
    {"extended to", Where::Before, 4, Wording::Changed},
    {"expanded to", Where::Before, 4, Wording::Changed},
    {"revised to", Where::Before, 4, Wording::Changed},
    {"revised up to", Where::Before, 4, Wording::Changed},
    {"cut to", Where::Before, 4, Wording::Changed},
    {"reduced to", Where::Before, 4, Wording::Changed},
    {"scaled back to", Where::Before, 4, Wording::Changed},
    {"scaled down to", Where::Before, 4, Wording::Changed},
    {"fallen to", Where::Before, 4, Wording::Changed},
    {"now", Where::Before, 6, Wording::Changed},
    {"up from", Where::After, 8, Wording::Changed},
    {"down from", Where::After, 8, Wording::Changed},
    {"instead of the", Where::After, 8, Wording::Changed},
    {"rather than the", Where::After, 8, Wording::Changed},
    {"compared with the", Where::After, 8, Wording::Changed},
    {"up from", Where::Before, 2, Wording::Before},
    {"down from", Where::Before, 2, Wording::Before},
    {"originally", Where::Before, 3, Wording::Before},
    {"previously", Where::Before, 3, Wording::Before},
    {"instead of the", Where::Before, 2, Wording::Before},
    {"rather than the", Where::Before, 2, Wording::Before},
    {"originally", Where::After, 5, Wording::Before},
    {"between them", Where::Sentence, kAnywhere, Wording::Joint},
    {"together they", Where::Before, 6, Wording::Joint},
    {"together will", Where::Before, 6, Wording::Joint},
    {"will together", Where::Before, 6, Wording::Joint},
    {"jointly", Where::Before, 6, Wording::Joint},
    {"joint pledge", Where::Sentence, kAnywhere, Wording::Joint},
}};

/// "one of three firms", "one of the dozen local companies": who is told of is one of those that the number is of.
constexpr std::array<const char *, 12> kCounts{"two",   "three", "four", "five",   "six",    "seven",
                                               "eight", "nine",  "ten",  "eleven", "twelve", "several"};
constexpr std::array<const char *, 14> kFirms{"firms",         "companies", "businesses", "employers", "manufacturers",
                                              "suppliers",     "partners",  "investors",  "groups",    "developers",
                                              "organisations", "start-ups", "startups",   "names"};
constexpr qsizetype kMostWordsBeforeFirms = 3;

/// Longer sentences than this are lists; only what stands this near to the number is read.
constexpr int kFarthest = 400;

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'-') {
            word += c.toLower();
            continue;
        }
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// Whether the phrase stands in the words from some position on, and how many words lie between it and the number's side.
bool standsIn(const QStringList &words, const QStringList &phrase, int within, bool fromEnd)
{
    for (qsizetype start = 0; start + phrase.size() <= words.size(); ++start) {
        const qsizetype between = fromEnd ? words.size() - start - phrase.size() : start;
        if (between <= within && words.mid(start, phrase.size()) == phrase)
            return true;
    }
    return false;
}

template<std::size_t N>
bool isOneOf(const QString &word, const std::array<const char *, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&word](const char *one) { return word == QLatin1String(one); });
}

bool saysOneOfSeveral(const QStringList &words)
{
    for (qsizetype at = 0; at + 3 < words.size(); ++at) {
        if (words[at] != u"one" || words[at + 1] != u"of")
            continue;
        const qsizetype count = words[at + 2] == u"the" ? at + 3 : at + 2;
        if (!isOneOf(words[count], kCounts) && words[count].toInt() < 2)
            continue;
        for (qsizetype noun = count + 1; noun < words.size() && noun <= count + 1 + kMostWordsBeforeFirms; ++noun) {
            if (isOneOf(words[noun], kFirms))
                return true;
        }
    }
    return false;
}

struct SplitPhrase {
    QStringList words;
    const Phrase *phrase;
};

const std::vector<SplitPhrase> &splitPhrases()
{
    static const std::vector<SplitPhrase> all = [] {
        std::vector<SplitPhrase> split;
        split.reserve(std::size(kPhrases));
        for (const Phrase &phrase : kPhrases)
            split.push_back({QString::fromLatin1(phrase.words).split(u' '), &phrase});
        return split;
    }();
    return all;
}

void note(const QString &text, Figure &figure)
{
    const TextSpan number = figure.evidence.number;
    const TextSpan sentence = figure.evidence.sentence;
    if (number.start < sentence.start || number.end > sentence.end || sentence.end > text.size())
        return;
    const int start = std::max(sentence.start, number.start - kFarthest);
    const int end = std::min(sentence.end, number.end + kFarthest);
    const QStringList before = wordsOf(QStringView(text).mid(start, number.start - start));
    const QStringList after = wordsOf(QStringView(text).mid(number.end, end - number.end));
    WordingSet found;
    for (const SplitPhrase &split : splitPhrases()) {
        const Phrase &phrase = *split.phrase;
        if (found.has(phrase.wording))
            continue;
        const bool stands = (phrase.where != Where::After && standsIn(before, split.words, phrase.within, true))
                            || (phrase.where != Where::Before && standsIn(after, split.words, phrase.within, false));
        if (stands)
            found.add(phrase.wording);
    }
    if (saysOneOfSeveral(before))
        found.add(Wording::Joint);
    for (const RuleSays &rule : kRules) {
        const QString name = QString::fromLatin1(rule.rule);
        if (name.startsWith(QLatin1String("told as")) && found.has(rule.wording)
            && !figure.evidence.rules.contains(name))
            figure.evidence.rules.append(name);
    }
}

} // namespace

void noteWording(const QString &text, std::vector<Figure> &figures)
{
    for (Figure &figure : figures)
        note(text, figure);
}

WordingSet wordingOf(const Evidence &evidence)
{
    WordingSet wording;
    for (const RuleSays &rule : kRules) {
        if (evidence.rules.contains(QLatin1String(rule.rule)))
            wording.add(rule.wording);
    }
    return wording;
}

} // namespace pledgeboard
