// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/figure_names.h"

#include "models/extraction/words/same_word.h"

#include <algorithm>
#include <map>

namespace pledgeboard {

namespace {

constexpr int kLeastWeight = 20;
constexpr std::size_t kTopicRuns = 300; ///< what an article is about shows in its first names

bool isStatistic(Kind kind)
{
    return kind == Kind::MoneySalary || kind == Kind::MoneyOutput || kind == Kind::JobsVacancies;
}

/// The nearest verb between the run and the number, which the run is the subject of.
int verbBetween(const ParsedText &text, int first, int last)
{
    for (int token = first; token < last; ++token) {
        if (text.at(token).tense != Tense::None)
            return token;
    }
    return -1;
}

/// "was awarded", "has won": then the subject is given the money.
bool receives(const ParsedText &text, int verb)
{
    if (verb < 0)
        return false;
    if (text.has(verb, WordClass::Receive))
        return true;
    const bool passive = text.has(verb - 1, WordClass::Be) || text.has(verb - 2, WordClass::Be);
    return passive && text.has(verb, WordClass::Award);
}

} // namespace

ArticleNames::ArticleNames(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places)
    : m_text(text), m_words(words), m_runs(findNames(text, words, places))
{
    findTopic();
    findWholes();
}

/// The organisation named most, those in the headline and the first sentences first.
void ArticleNames::findTopic()
{
    std::map<QString, int> weights;
    for (const NameRun &run : std::span(m_runs).first(std::min(m_runs.size(), kTopicRuns))) {
        if (run.type != NameType::Organisation || run.source)
            continue;
        const bool headline = m_text.sentences[static_cast<std::size_t>(run.sentence)].headline;
        weights[run.name] += (headline ? 6 : run.sentence < 4 ? 3 : 1) + (run.subject ? 2 : 0);
    }
    int best = 7;
    for (const auto &[name, weight] : weights) {
        int total = weight;
        for (const auto &[longer, other] : weights)
            total += longer != name && longer.startsWith(name + u' ') ? other : 0;
        if (total > best) {
            best = total;
            m_topic = name;
        }
    }
}

std::span<const NameRun> ArticleNames::runsOf(int sentence) const
{
    const auto first = std::lower_bound(m_runs.begin(), m_runs.end(), sentence,
                                        [](const NameRun &run, int wanted) { return run.sentence < wanted; });
    const auto last = std::upper_bound(first, m_runs.end(), sentence,
                                       [](int wanted, const NameRun &run) { return wanted < run.sentence; });
    return {first, last};
}

int ArticleNames::weigh(const NameRun &run, const NumberMention &number, Kind kind, const char *&rule) const
{
    if (run.sentence != number.sentence || run.source || run.type == NameType::Person
        || (run.type == NameType::Programme && !(kind == Kind::MoneyPublic && run.subject && run.last <= number.first)))
        return 0;
    // A programme pays only where a verb of giving says so.
    if (run.type == NameType::Programme) {
        const int verb = verbBetween(m_text, run.last, number.first);
        if (verb < 0 || !(m_text.has(verb, WordClass::Award) || m_text.has(verb, WordClass::Spend)))
            return 0;
    }
    // A place that acts is its council or authority, when public money is given.
    if (run.type == NameType::Other
        && !(kind == Kind::MoneyPublic && run.subject && !run.name.isEmpty() && run.last <= number.first))
        return 0;
    const bool after = run.first >= number.last;
    const int distance = after ? run.first - number.last : number.first - run.last;
    const bool publicMoney = kind == Kind::MoneyPublic;
    int weight = 0;
    if (!after) {
        const int verb = verbBetween(m_text, run.last, number.first);
        if (m_text.is(run.last, m_words.quoteS) && distance < 6) {
            weight = 58;
            rule = "whose number it is";
        } else if (run.subject) {
            weight = 54 - (publicMoney && receives(m_text, verb) ? 40 : 0);
            rule = run.followed ? "subject, followed back" : "subject of the sentence";
        } else if (m_text.is(run.first - 1, m_words.by) || m_text.is(run.first - 1, m_words.from)
                   || m_text.is(run.first - 2, m_words.by)) {
            weight = numbersBetween(run, number) > 0 ? 0 : 40;
            rule = "by or from whom";
        } else {
            weight = 26;
            rule = "named before the number";
        }
    } else {
        const bool byOrFrom = m_text.is(run.first - 1, m_words.by) || m_text.is(run.first - 1, m_words.from)
                              || (m_text.is(run.first - 1, m_words.the)
                                  && (m_text.is(run.first - 2, m_words.by) || m_text.is(run.first - 2, m_words.from)));
        const bool at = m_text.is(run.first - 1, m_words.at);
        weight = byOrFrom ? 56 : at && !number.isMoney() ? 40 : 22;
        rule = byOrFrom ? "by or from whom" : "named after the number";
    }
    if (publicMoney)
        weight += run.type == NameType::Government ? 12 : 0;
    else if (run.type == NameType::Government)
        weight -= 45;
    return weight - std::min(distance, 16) / 2 - 14 * numbersBetween(run, number);
}

FigureOrganisation ArticleNames::organisationOf(const NumberMention &number, Kind kind, const QString &before) const
{
    FigureOrganisation best;
    int bestWeight = isStatistic(kind) ? kLeastWeight + 14 : kLeastWeight;
    for (const NameRun &run : runsOf(number.sentence)) {
        const char *rule = nullptr;
        const int weight = weigh(run, number, kind, rule);
        if (weight > bestWeight) {
            bestWeight = weight;
            best = {run.name, rule, 0.5 + weight / 150.0};
        }
    }
    if (best.rule || isStatistic(kind))
        return best;
    if (kind == Kind::MoneyPublic && !before.isEmpty())
        return {before, "the giver of the sum before", 0.55};
    const bool promise = isJobs(kind) || kind == Kind::MoneyInvestment || kind == Kind::MoneyOther
                         || kind == Kind::MoneyRaised || kind == Kind::MoneyValuation;
    // "Firms in the city have raised ...": a sector's money is nobody's.
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    const bool sector = kind == Kind::MoneyRaised && sentence.classes[static_cast<std::size_t>(WordClass::Firm)];
    if (!m_topic.isEmpty() && promise && !sector && !hasOtherSubject(number))
        return {m_topic, "the organisation the article is about", 0.6};
    return best;
}

/// Whether somebody or something else than the article's organisation acts in the number's sentence.
bool ArticleNames::hasOtherSubject(const NumberMention &number) const
{
    const std::span<const NameRun> runs = runsOf(number.sentence);
    return std::any_of(runs.begin(), runs.end(), [&](const NameRun &run) {
        if (run.sentence == number.sentence && run.type == NameType::Government)
            return true;
        return run.sentence == number.sentence && run.subject && !run.source && run.type != NameType::Person
               && run.first < number.first;
    });
}

int ArticleNames::numbersBetween(const NameRun &run, const NumberMention &number) const
{
    int numbers = 0;
    for (int token = std::min(run.last, number.last); token < std::max(run.first, number.first); ++token)
        numbers +=
            m_text.inNumber[static_cast<std::size_t>(token)] && !m_text.inNumber[static_cast<std::size_t>(token - 1)];
    return numbers;
}

/// "through the X Fund", "part of the X Zone": what the money comes out of.
bool ArticleNames::isContainer(const NameRun &run) const
{
    int before = run.first - 1;
    before -= m_text.has(before, WordClass::Article);
    if (!m_text.valid(before))
        return false;
    const QStringView word = m_text.view(before);
    if (sameWord(word, u"through") || sameWord(word, u"under") || sameWord(word, u"via") || sameWord(word, u"from"))
        return true;
    return sameWord(word, u"of") && m_text.valid(before - 1) && sameWord(m_text.view(before - 1), u"part");
}

FigureProgramme ArticleNames::programmeOf(const NumberMention &number, Kind) const
{
    FigureProgramme result;
    int bestDistance = 40;
    int insideDistance = 40;
    for (const NameRun &run : runsOf(number.sentence)) {
        if (run.type != NameType::Programme || run.sentence != number.sentence)
            continue;
        const int distance = run.first >= number.last ? run.first - number.last : number.first - run.last;
        if (isContainer(run) && distance < insideDistance) {
            insideDistance = distance;
            result.inside = run.name;
        } else if (!isContainer(run) && distance < bestDistance) {
            bestDistance = distance;
            result.name = run.name;
        }
    }
    if (result.name.isEmpty())
        result.name = result.inside;
    if (result.inside.isEmpty() && !result.name.isEmpty())
        result.inside = wholeOf(result.name);
    return result;
}

} // namespace pledgeboard
