// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_standin.h"

#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kSentencesBack = 6;
constexpr std::size_t kNamesBack = 60; ///< among which a council or a university is looked for
constexpr int kLongestPhrase = 5; ///< tokens between "the" and the noun: "the Leeds-based software business"

} // namespace

/// The end of "the company", "the Danish start-up", "the Leeds-based business"; token where none starts here.
int NameStandIn::nounAfter(int token) const
{
    for (int noun = token + 1; noun <= token + kLongestPhrase && m_at.inside(noun); ++noun) {
        // "The University", too.
        const bool small = !m_at.isCapital(noun) || (noun == token + 1 && !m_at.isStart(noun));
        if ((m_at.has(noun, WordClass::CompanyNoun) || m_at.cue(noun, NameCue::Body) || m_at.cue(noun, NameCue::Rival))
            && small) {
            // "The software firm Brightwell" names it; "the bank manager" is a person.
            if (m_at.isCapital(noun + 1) || m_at.has(noun + 1, WordClass::CompanyNoun)
                || m_at.has(noun + 1, WordClass::JobTitle) || m_at.is(noun + 1, m_at.words.hyphen))
                return token;
            return noun + 1;
        }
        const bool modifier =
            m_at.is(noun, m_at.words.hyphen)
            || (m_at.isWord(noun) && !m_at.has(noun, WordClass::Stop) && !m_at.has(noun, WordClass::Preposition)
                && !m_at.has(noun, WordClass::Article) && !m_at.isFinite(noun));
        if (!modifier)
            break;
    }
    return token;
}

std::optional<NameRun> NameStandIn::at(int token) const
{
    if (m_at.cue(token, NameCue::Members))
        return members(token);
    if (!m_at.has(token, WordClass::Article) && !m_at.has(token, WordClass::Pronoun))
        return std::nullopt;
    int last = token;
    if (m_at.has(token, WordClass::Article))
        last = m_at.is(token, m_at.words.its) ? token + (m_at.isStart(token) ? 2 : 0) : nounAfter(token);
    else if (m_at.is(token, m_at.words.it))
        last = token + 1;
    if (last == token || last > m_at.sentence->last)
        return std::nullopt;
    NameRun run{token, last, m_at.number, NameType::Organisation, {}, false, false, true};
    run.subject = m_role.isSubject(token, last)
                  || (last == token + 1 && m_role.startsClause(token) && !m_at.has(token - 1, WordClass::Preposition));
    const bool noun = m_at.has(token, WordClass::Article) && !m_at.is(token, m_at.words.its);
    if (noun
        && (m_at.cue(token, NameCue::Indefinite) || m_at.cue(token, NameCue::Other)
            || m_at.cue(token + 1, NameCue::Other) || m_at.cue(last - 1, NameCue::Rival))) {
        // A firm without a name; the first sentences may name theirs later.
        // "X is a maker of ...", "X, a maker of ...": that is X.
        const bool ofName = m_at.has(token - 1, WordClass::Be) || m_at.is(token - 1, m_at.words.comma);
        if (!run.subject || ofName || m_at.number < 3)
            return std::nullopt;
        return run;
    }
    if (!run.subject && !noun && !isObject(token))
        return std::nullopt;
    if (noun && !m_at.is(token, m_at.words.the) && !isOneOf(m_at.view(token), {u"this", u"that", u"our"}))
        return std::nullopt;
    const bool body = noun && m_at.cue(last - 1, NameCue::Body);
    const NameRun *found = body ? bodyCalled(m_at.view(last - 1)) : antecedent(token, last);
    // "The agency", "the bank": few have the word in their name.
    if (!found && body && isOneOf(m_at.view(last - 1), {u"agency", u"board", u"bank", u"partnership", u"charity"}))
        found = antecedent(token, last);
    if (!found)
        return body && run.subject ? std::optional(run) : std::nullopt;
    run.type = found->type;
    run.name = found->name;
    run.far =
        !body && m_at.text.sentences[static_cast<std::size_t>(found->sentence)].paragraph != m_at.sentence->paragraph;
    run.isPublic = found->isPublic;
    run.source = noun && m_role.isSource(token, last);
    return run;
}

/// "Councillors voted to give": the council named last gives.
std::optional<NameRun> NameStandIn::members(int token) const
{
    NameRun run{token, token + 1, m_at.number, NameType::Organisation, {}, false, false, true};
    run.subject = m_role.isSubject(token, token + 1) || m_at.isStart(token);
    const NameRun *found = run.subject ? bodyCalled(u"council") : nullptr;
    if (!found)
        return std::nullopt;
    run.type = found->type;
    run.name = found->name;
    run.isPublic = true;
    return run;
}

/// "awarded it £1.2m", "values it at": given to the one, worth of the one.
bool NameStandIn::isObject(int token) const
{
    const int verb = token - 1;
    return m_at.is(token, m_at.words.it)
           && (m_at.has(verb, WordClass::Award) || m_at.has(verb, WordClass::Value) || m_at.has(verb, WordClass::Buy)
               || m_at.has(verb, WordClass::Help));
}

/// The last name that has the word: "the university" for the University of Northfield.
const NameRun *NameStandIn::bodyCalled(QStringView noun) const
{
    std::size_t left = kNamesBack;
    for (auto run = m_before.rbegin(); run != m_before.rend() && left > 0; ++run, --left) {
        if (run->type == NameType::Person || run->name.isEmpty())
            continue;
        for (int token = run->first; token < run->last; ++token) {
            if (sameWord(m_at.text.view(token), noun))
                return &*run;
        }
    }
    return nullptr;
}

/// Who acts first in the sentence before, or, in the same sentence, who acted last.
const NameRun *NameStandIn::antecedent(int first, int last) const
{
    const bool noun = last - first > 1 && !m_at.is(first, m_at.words.its)
                      && !isOneOf(m_at.view(last - 1), {u"agency", u"board", u"partnership"});
    const NameRun *named = nullptr;
    const NameRun *acting = nullptr;
    for (auto run = m_before.rbegin(); run != m_before.rend() && m_at.number - run->sentence < kSentencesBack; ++run) {
        if (acting && run->sentence != acting->sentence)
            break;
        if (run->type != NameType::Organisation || run->name.isEmpty() || (noun && run->isPublic))
            continue;
        const bool here = run->sentence == m_at.number;
        if (run->source && (!here || noun))
            continue;
        // "- Brightwell, founded in 2013, tailors suits. It ...": what a sentence begins with.
        const Sentence &there = m_at.text.sentences[static_cast<std::size_t>(run->sentence)];
        const bool opens = !here && m_at.text.isCapital(run->first) && run->first <= there.first + 1
                           && (run->first == there.first || !m_at.text.at(there.first).isWord());
        if (run->subject || run->source || opens) {
            acting = &*run;
            if (here)
                break;
        } else if (!named) {
            named = &*run;
        }
    }
    return acting ? acting : named;
}

} // namespace pledgeboard
