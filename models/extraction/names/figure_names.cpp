// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/figure_names.h"

#include "models/extraction/names/clause_subject.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kLeastWeight = 20;
constexpr int kSurerByWeight = 14; ///< what a statistic needs more
constexpr int kPerNumber = 14; ///< what each number between the name and the one asked for costs
constexpr int kMostForNumbers = 24; ///< ... at most, for the subject of the sentence
constexpr int kDescribing = 3; ///< words between a preposition and a name: "by the American company X"

/// Figures that a town or a trade has as often as a firm.
bool isStatistic(Kind kind)
{
    return kind == Kind::MoneySalary || kind == Kind::MoneyOutput || kind == Kind::JobsVacancies;
}

} // namespace

ArticleNames::ArticleNames(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places)
    : m_text(text), m_words(words), m_runs(findNames(text, words, places)), m_entities(text, words, m_runs),
      m_speakers(text, words, m_runs)
{
    findWholes();
}

std::span<const NameRun> ArticleNames::runsOf(int sentence) const
{
    const auto first = std::lower_bound(m_runs.begin(), m_runs.end(), sentence,
                                        [](const NameRun &run, int wanted) { return run.sentence < wanted; });
    const auto last = std::upper_bound(first, m_runs.end(), sentence,
                                       [](int wanted, const NameRun &run) { return wanted < run.sentence; });
    return {first, last};
}

TextSpan ArticleNames::spanOf(const NameRun &run) const
{
    return {m_text.at(run.first).start, m_text.at(run.last - 1).end};
}

/// The nearest verb that the words behind the token are the subject of; -1 where none stands before last.
int ArticleNames::verbAfter(int token, int last) const
{
    for (; token < last; ++token) {
        if (m_text.at(token).tense != Tense::None)
            return token;
    }
    return -1;
}

/// The word before the name that starts at the token, its article and what describes it: "by the American company X".
int ArticleNames::wordBefore(int token) const
{
    int before = token - 1;
    for (int steps = 0; steps < kDescribing && m_text.valid(before); ++steps, --before) {
        const bool describes = m_text.has(before, WordClass::Firm) || m_text.has(before, WordClass::CompanyNoun)
                               || m_words.hasCue(m_text.at(before).word, NameCue::Nationality)
                               || m_words.hasCue(m_text.at(before).word, NameCue::Aside);
        if (!describes)
            break;
    }
    return before - m_text.has(before, WordClass::Article);
}

int ArticleNames::numbersBetween(const NameRun &run, const NumberMention &number) const
{
    int numbers = 0;
    for (int token = std::min(run.last, number.last); token < std::max(run.first, number.first); ++token)
        numbers +=
            m_text.inNumber[static_cast<std::size_t>(token)] && !m_text.inNumber[static_cast<std::size_t>(token - 1)];
    return numbers;
}

/// Programmes and places pay, where a verb of giving says so; they do nothing else that an organisation does.
bool ArticleNames::mayPay(const NameRun &run, const NumberMention &number, Kind kind) const
{
    if (run.type == NameType::Person)
        return false;
    if (run.type == NameType::Other)
        return false;
    if (run.type != NameType::Programme)
        return true;
    // "From its growth fund": who owns it gives.
    if (isOneOf(m_text.view(std::max(run.first - 1, 0)), {u"its", u"their", u"'s", u"’s"}))
        return false;
    if (kind != Kind::MoneyPublic || !run.subject || run.last > number.first || run.name.isEmpty())
        return false;
    const int verb = verbAfter(run.last, number.first);
    return verb >= 0
           && (m_text.has(verb, WordClass::Award) || m_text.has(verb, WordClass::Spend)
               || m_text.has(verb, WordClass::Match) || m_text.has(verb, WordClass::Invest));
}

/// "the takeover of X", "a stake in X", "X's valuation": what a price is said of.
bool ArticleNames::isWorth(const NameRun &run) const
{
    const int before = wordBefore(run.first);
    return (m_text.is(before, m_words.of) || m_text.is(before, m_words.in))
           && (m_text.has(before - 1, WordClass::Valuation) || m_text.has(before - 1, WordClass::Shares));
}

/// Named in passing while the article is about somebody else.
bool ArticleNames::isBystander(const NameRun &run) const
{
    return m_entities.topic() >= 0 && run.entity != m_entities.topic();
}

/// "in X", "near X": where, not who.
bool ArticleNames::isPlaced(int before) const
{
    return m_text.is(before, m_words.in)
           || (m_text.valid(before) && m_words.hasCue(m_text.at(before).word, NameCue::Near));
}

ArticleNames::Candidate ArticleNames::weighBefore(const NameRun &run, const NumberMention &number, Kind kind) const
{
    const int distance = number.first - run.last;
    const int verb = verbAfter(run.last, number.first);
    const int before = wordBefore(run.first);
    if (kind == Kind::MoneyValuation && isWorth(run))
        return {58, "what is bought or valued", 0.85};
    if (m_text.is(run.last, m_words.quoteS) && (distance < 6 || run.followed || verb >= 0))
        return {distance < 6 ? 58 : 48, "whose number it is", distance < 6 ? 0.92 : 0.8};
    if (run.subject) {
        const bool passive = verb >= 0 && (m_text.has(verb - 1, WordClass::Be) || m_text.has(verb - 2, WordClass::Be));
        int weight = 54;
        if (kind == Kind::MoneyPublic && verb >= 0
            && (m_text.has(verb, WordClass::Receive) || (passive && m_text.has(verb, WordClass::Award))))
            weight -= 40;
        if (kind == Kind::MoneyRaised && verb >= 0 && !passive && m_words.hasCue(m_text.at(verb).word, NameCue::Pays))
            weight -= 40;
        // "X led the £2m deal": somebody else raised it.
        if (kind == Kind::MoneyRaised && isOneOf(m_text.view(run.last), {u"led", u"leads"}))
            weight -= 40;
        if (kind == Kind::MoneyValuation && verb >= 0 && !passive
            && (m_text.has(verb, WordClass::Buy) || m_text.has(verb, WordClass::Spend)))
            weight -= 40;
        // A giver of grants does not promise the jobs of those who get them.
        if (kind != Kind::MoneyPublic && run.isPublic && verb >= 0 && m_text.has(verb, WordClass::Award))
            weight -= 40;
        return {weight, run.followed ? "the company or it, followed back" : "subject of the verb",
                run.followed ? 0.8 : 0.9};
    }
    if (m_text.is(before, m_words.by) || m_text.is(before, m_words.from)) {
        const bool investor = kind == Kind::MoneyRaised || kind == Kind::MoneyValuation;
        return {numbersBetween(run, number) > 0 || investor ? 0 : 40, "by or from whom", 0.7};
    }
    if (run.followed)
        return {36, "the company or it, followed back", 0.7};
    const bool given =
        kind == Kind::MoneyPublic && (m_text.is(before, m_words.to) || m_text.is(before, m_words.forWord));
    if (given)
        return {};
    return {26, "named before the number", 0.5};
}

ArticleNames::Candidate ArticleNames::weighAfter(const NameRun &run, const NumberMention &number, Kind kind) const
{
    const int before = wordBefore(run.first);
    const bool byOrFrom = m_text.is(before, m_words.by) || m_text.is(before, m_words.from);
    const bool inOrTo = m_text.is(before, m_words.in) || m_text.is(before, m_words.into)
                        || m_text.is(before, m_words.to) || m_text.is(before, m_words.forWord);
    if (kind == Kind::MoneyValuation && isWorth(run))
        return {58, "what is bought or valued", 0.85};
    if (kind == Kind::MoneyRaised || kind == Kind::MoneyValuation) {
        if (byOrFrom || m_words.hasCue(m_text.at(before).word, NameCue::Led))
            return {};
        if (inOrTo && kind == Kind::MoneyRaised && !run.isPublic)
            return {52, "whom the money goes to", 0.85};
    }
    if (kind == Kind::MoneyPublic) {
        if (inOrTo)
            return {};
        if (m_text.has(run.last, WordClass::Grant) || m_text.has(run.last, WordClass::Loan))
            return {56, "gives the grant", 0.85};
    }
    // "The £5m that X had promised".
    if (run.subject && m_text.has(before, WordClass::Relative) && run.first - number.last < 4)
        return {54, "subject of the verb", 0.85};
    if (byOrFrom)
        return {56, kind == Kind::MoneyPublic ? "gives the grant" : "by or from whom", 0.85};
    if (m_text.is(before, m_words.at) && kind != Kind::MoneyPublic)
        return {number.isMoney() ? 26 : isBystander(run) ? 30 : 40, "where the jobs are", 0.7};
    if (run.first <= number.last + 1 && !number.isMoney())
        return {36, "named with the number", 0.6};
    const bool given = kind == Kind::MoneyPublic && !run.isPublic;
    if (given || isPlaced(before))
        return {};
    return {isBystander(run) ? 0 : 22, "named after the number", 0.5};
}

ArticleNames::Candidate ArticleNames::weigh(const NameRun &run, const NumberMention &number, Kind kind) const
{
    if (run.source || !mayPay(run, number, kind))
        return {};
    const bool after = run.first >= number.last;
    Candidate candidate = after ? weighAfter(run, number, kind) : weighBefore(run, number, kind);
    if (kind == Kind::MoneyPublic)
        candidate.weight += run.type == NameType::Government ? 12 : 0;
    else if (run.type == NameType::Government)
        candidate.weight -= 45;
    const int distance = after ? run.first - number.last : number.first - run.last;
    const int between = kPerNumber * numbersBetween(run, number);
    candidate.weight -=
        std::min(distance, 16) / 2 + (run.subject && !after ? std::min(between, kMostForNumbers) : between);
    return candidate;
}

/// "X has bought Y for £5m": the run that is bought, -1 where there is none.
int ArticleNames::boughtOne(const NumberMention &number) const
{
    int verb = -1;
    int bought = -1;
    for (const NameRun &run : runsOf(number.sentence)) {
        if (run.last > number.first)
            break;
        if (verb < 0)
            verb = verbAfter(run.last, number.first);
        else if (run.first > verb && run.type == NameType::Organisation && !run.name.isEmpty() && bought < 0)
            bought = static_cast<int>(&run - m_runs.data());
    }
    return verb >= 0 && m_text.has(verb, WordClass::Buy) ? bought : -1;
}

FigureOrganisation ArticleNames::organisationOf(const NumberMention &number, Kind kind, const QString &before) const
{
    FigureOrganisation best;
    if (kind == Kind::MoneyValuation) {
        if (const int bought = boughtOne(number); bought >= 0) {
            const NameRun &run = m_runs[static_cast<std::size_t>(bought)];
            return {run.name, "what is bought or valued", 0.85, spanOf(run)};
        }
    }
    if (isInsideWhole(number))
        return best;
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    if (m_speakers.isOwn(sentence, number.first)) {
        if (const int body = m_speakers.bodyOf(number.sentence); body >= 0) {
            const NameRun &run = m_runs[static_cast<std::size_t>(body)];
            return {run.name, "the speaker's organisation", 0.75, spanOf(run)};
        }
    }
    const bool sure = !isStatistic(kind) || isNear(number, NameCue::OwnMoney);
    int bestWeight = sure ? kLeastWeight : kLeastWeight + kSurerByWeight;
    int second = 0;
    for (const NameRun &run : runsOf(number.sentence)) {
        const Candidate candidate = weigh(run, number, kind);
        if (candidate.weight > bestWeight) {
            if (best.rule && best.name != run.name)
                second = bestWeight;
            bestWeight = candidate.weight;
            best = {run.name, run.name.isEmpty() ? "a firm without a name" : candidate.rule, candidate.confidence,
                    spanOf(run)};
        } else if (run.name != best.name) {
            second = std::max(second, candidate.weight);
        }
    }
    if (!best.rule)
        return fallback(number, kind, before);
    if (second > bestWeight - 10)
        best.confidence -= 0.15;
    return best;
}

/// "X is one of 20 projects inside the £160m Y Zone": the sum is the zone's and not X's.
bool ArticleNames::isInsideWhole(const NumberMention &number) const
{
    const auto isWhole = [&](const NameRun &run) {
        return run.type == NameType::Programme && run.first >= number.coreLast && run.first <= number.coreLast + 1;
    };
    const std::span<const NameRun> runs = runsOf(number.sentence);
    if (std::none_of(runs.begin(), runs.end(), isWhole))
        return false;
    for (int token = number.first - 1; token > number.first - 4 && m_text.valid(token); --token) {
        if (m_words.hasCue(m_text.at(token).word, NameCue::PartOf))
            return true;
    }
    return false;
}

} // namespace pledgeboard
