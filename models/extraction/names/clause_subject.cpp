// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/clause_subject.h"

#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kLongestClause = 60; ///< tokens that are looked through
constexpr int kLeadSentences = 3; ///< in which a firm stands before its name
constexpr int kAgentWords = 7; ///< between "by" and the noun: "by the city's defence industry"

bool isFinite(const ParsedText &text, int token)
{
    return (text.at(token).tense != Tense::None && text.at(token).tense != Tense::Ing)
           || text.has(token, WordClass::Be);
}

/// Auxiliaries and adverbs between a subject and its verb.
bool isOfVerb(const ParsedText &text, int token)
{
    return text.has(token, WordClass::Modal) || text.has(token, WordClass::Be) || text.has(token, WordClass::Has)
           || text.has(token, WordClass::To) || text.has(token, WordClass::Adverb)
           || text.has(token, WordClass::Negation) || text.at(token).tense != Tense::None;
}

bool endsClause(const ParsedText &text, int token)
{
    const Token &here = text.at(token);
    if (here.type == TokenType::Punctuation)
        return text.view(token) != u"-" && text.view(token) != u"'s" && text.view(token) != u"’s";
    return here.isWord() && text.has(token, WordClass::Stop) && !text.has(token, WordClass::Pronoun)
           && !text.has(token, WordClass::Joiner);
}

/// The noun of the phrase: what stands before its first preposition.
int headOf(const ParsedText &text, int first, int last)
{
    int start = first;
    // "In the north the plant": what is said where comes first.
    if (text.has(start, WordClass::Preposition)) {
        for (int token = last - 1; token > first; --token) {
            if (text.has(token, WordClass::Article) && token > first + 1) {
                start = token;
                break;
            }
        }
    }
    for (int token = start + 1; token < last; ++token) {
        // "Self-driving firms": the hyphen makes one word of it.
        const bool hyphened = text.view(token - 1) == u"-";
        if (text.has(token, WordClass::Preposition) || (text.at(token).tense == Tense::Ing && !hyphened))
            return token - 1;
    }
    return last - 1;
}

} // namespace

ClauseSubject clauseSubject(const ParsedText &text, const NumberMention &number)
{
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
    const int begin = std::max(sentence.first, number.first - kLongestClause);
    ClauseSubject subject;
    for (int token = number.first - 1; token >= begin; --token) {
        if (!isFinite(text, token))
            continue;
        subject.verb = token;
        int last = token;
        while (last - 1 >= begin && isOfVerb(text, last - 1))
            --last;
        // "and create": the subject stands before the verb that is joined to.
        if (last - 1 >= begin && text.has(last - 1, WordClass::Joiner)) {
            token = last - 1;
            continue;
        }
        if (last - 1 >= begin && text.has(last - 1, WordClass::Relative)) {
            --last;
            last -= last - 1 >= begin && text.view(last - 1) == u",";
        }
        int first = last;
        while (first - 1 >= begin && !endsClause(text, first - 1) && !isFinite(text, first - 1))
            --first;
        // "A works that opened in the town has": over what is said of it.
        int relative = first - 1;
        while (relative >= begin && isOfVerb(text, relative))
            --relative;
        if (relative >= begin && relative < first - 1 && text.has(relative, WordClass::Relative)) {
            last = relative;
            first = last;
            while (first - 1 >= begin && !endsClause(text, first - 1) && !isFinite(text, first - 1))
                --first;
        }
        if (first >= last)
            return subject;
        subject.first = first;
        subject.head = headOf(text, first, last);
        return subject;
    }
    return subject;
}

bool isNobodys(const ParsedText &text, const NameWords &words, const NumberMention &number, Kind kind, bool known)
{
    const auto isCue = [&](int token, NameCue cue) {
        return text.valid(token) && words.hasCue(text.at(token).word, cue);
    };
    const auto isCrowd = [&](int token) {
        return (isCue(token, NameCue::Sector) || isCue(token, NameCue::Many)) && !text.isCapital(token + 1);
    };
    const ClauseSubject subject = clauseSubject(text, number);
    // "There are 300 people in the field".
    const bool stock = kind == Kind::JobsExisting || kind == Kind::JobsVacancies;
    const bool ofFirm =
        isOneOf(text.view(std::min(number.last + 2, text.tokenCount() - 1)), {u"payroll", u"staff", u"books", u"team"});
    if (stock && !ofFirm && text.valid(subject.verb - 1) && text.has(subject.verb, WordClass::Be)
        && isOneOf(text.view(subject.verb - 1), {u"there"}))
        return true;
    if (subject.head >= 0) {
        // "They will bring 640 jobs", after "X is to put up two plants"; "they will earn £5m".
        const bool they = known && isOneOf(text.view(subject.head), {u"they"});
        if (isCrowd(subject.head) || (isCue(subject.head, NameCue::People) && !they)
            || (kind == Kind::MoneySalary && isCue(subject.head, NameCue::He)))
            return true;
        // "A works that opened in the town has created ...": somebody else's.
        if (isCue(subject.first, NameCue::Indefinite) && text.at(subject.verb).tense != Tense::Future
            && number.sentence > kLeadSentences
            && (isCue(subject.head, NameCue::Owner) || text.has(subject.head, WordClass::CompanyNoun)))
            return true;
        for (int token = subject.first; token < subject.head; ++token) {
            if (isCrowd(token) && text.is(token + 1, words.quoteS))
                return true;
        }
    }
    if (kind == Kind::MoneyRaised)
        return false;
    // "300 jobs are supported by the defence industry"; "£5m from private companies".
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(number.sentence)];
    for (int token = number.last; token < number.last + 2 * kAgentWords && sentence.holds(token); ++token) {
        if (!text.is(token, words.by) && !text.is(token, words.from))
            continue;
        for (int noun = token + 1; noun < token + kAgentWords && sentence.holds(noun); ++noun) {
            if (text.isCapital(noun) || text.has(noun, WordClass::Preposition))
                break;
            if (isCrowd(noun) && !text.has(noun + 1, WordClass::Firm))
                return true;
        }
        break;
    }
    return false;
}

} // namespace pledgeboard
