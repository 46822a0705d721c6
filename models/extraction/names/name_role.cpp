// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_role.h"

#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

constexpr int kLongestBracket = 10; ///< tokens
constexpr int kLongestAside = 14;

} // namespace

bool NameRole::isSubject(int first, int last) const
{
    int before = first - 1;
    while (m_at.inside(before)
           && (m_at.has(before, WordClass::Article) || !m_at.isWord(before) || m_at.has(before, WordClass::Firm)
               || m_at.cue(before, NameCue::NotName) || m_at.cue(before, NameCue::Aside))) {
        if (m_at.is(before, m_at.words.comma))
            break;
        --before;
    }
    if (m_at.has(before, WordClass::Joiner) && !m_before.empty() && m_before.back().last == before
        && !m_before.back().subject)
        return false;
    if (m_at.has(before, WordClass::Preposition) && !isDescribed(last))
        return false;
    if (isExample(first) || endsAside(first, last) || (isAgent(first) && !isDescribed(last)))
        return false;
    last = behindBracket(last);
    // "X bosses have said": they speak for it.
    last += m_at.cue(last, NameCue::Leaders);
    const bool dash = m_at.inside(last) && isOneOf(m_at.view(last), {u"-", u"–", u"—"});
    const bool apposition = dash || m_at.is(last, m_at.words.comma) || m_at.is(last, m_at.words.of);
    for (int token = last; token < last + 14 && m_at.inside(token); ++token) {
        if (m_at.has(token, WordClass::Be) && m_at.cue(token + 1, NameCue::Example))
            return false;
        if (m_at.has(token, WordClass::Modal) || m_at.has(token, WordClass::Has) || m_at.has(token, WordClass::Be)
            || m_at.isFinite(token))
            return true;
        // A verb that no table has: "Brightwell chartered ...".
        if (token == last && m_at.view(token).endsWith(u"ed") && m_at.isWord(token)
            && (m_at.text.at(token).word == kUnknownWord || (!m_at.isCapital(token) && m_at.isCapital(token + 1))
                || (!m_at.isCapital(token)
                    && isOneOf(m_at.view(token + 1), {u"over", u"up", u"down", u"out", u"its", u"the", u"a"}))))
            return true;
        // "Brightwell runs a ...", "Brightwell already runs a ...".
        const bool follows = token == last || (token == last + 1 && m_at.has(last, WordClass::Adverb));
        if (follows && m_at.view(token).endsWith(u"s") && !m_at.isCapital(token)
            && (m_at.has(token + 1, WordClass::Article) || m_at.is(token + 1, m_at.words.to)
                || m_at.has(token + 1, WordClass::SmallNumber)
                || (m_at.isCapital(token + 1) && m_at.text.at(token).word == kUnknownWord)))
            return true;
        // "Brightwell designs tiny devices".
        if (token == last && m_at.isStart(first) && m_at.text.at(token).word == kUnknownWord && m_at.isWord(token + 1)
            && m_at.view(token).endsWith(u"s") && !m_at.view(token).endsWith(u"ss") && !m_at.isCapital(token)
            && !m_at.isCapital(token + 1) && !m_at.view(token - 1).endsWith(u"s")
            && !m_at.has(token + 1, WordClass::Preposition))
            return true;
        if (!apposition && token > last + 2 && !m_at.has(token, WordClass::Adverb))
            return false;
    }
    return false;
}

/// "The firm, which belongs to X, will", "the firm (formerly X) will", "the firm - part of X - will": what is said in passing ends
/// with X; somebody else will.
bool NameRole::endsAside(int first, int last) const
{
    const bool bracket = m_at.is(last, m_at.words.closeBracket);
    if (!m_at.inside(last) || m_at.isWord(last) || m_at.is(last, m_at.words.quoteS))
        return false;
    for (int token = first - 1; token > first - kLongestAside && m_at.inside(token); --token) {
        if (bracket ? m_at.is(token, m_at.words.openBracket) : m_at.view(token) == m_at.view(last))
            return bracket || m_at.has(token + 1, WordClass::Relative) || m_at.cue(token + 1, NameCue::Passing);
    }
    return false;
}

/// "Owned by the Canadian pension fund X, will": not who will.
bool NameRole::isAgent(int first) const
{
    for (int token = first - 1; token > first - 6 && m_at.isWord(token); --token) {
        if (m_at.is(token, m_at.words.by))
            return true;
        if (m_at.has(token, WordClass::Stop) || m_at.has(token, WordClass::Preposition))
            return false;
    }
    return false;
}

/// "X Inc. (LSE: XYZ) has": the verb stands behind the brackets.
int NameRole::behindBracket(int last) const
{
    int token = last;
    token += m_at.is(token, m_at.words.dot) && m_at.has(token - 1, WordClass::LegalEnding);
    if (!m_at.is(token, m_at.words.openBracket))
        return last;
    for (int end = token + 1; end < token + kLongestBracket && m_at.inside(end); ++end) {
        if (m_at.is(end, m_at.words.closeBracket))
            return end + 1;
    }
    return last;
}

/// "Brightpage, the website that has raised ...": what follows tells what the name does.
bool NameRole::isDescribed(int last) const
{
    if (!m_at.is(last, m_at.words.comma))
        return false;
    for (int token = last + 1; token < last + 7 && m_at.inside(token); ++token) {
        if (isOneOf(m_at.view(token), {u"that", u"which"}))
            return true;
    }
    return false;
}

/// "the partners, among them X, Y and Z": examples of who acts.
bool NameRole::isExample(int first) const
{
    for (int token = first - 1; token > first - 10 && m_at.inside(token); --token) {
        if (m_at.cue(token, NameCue::Example))
            return true;
    }
    return false;
}

bool NameRole::isSource(int first, int last) const
{
    if (isSpeakersBody(first))
        return true;
    for (int before = first - 1; before >= first - 9 && m_at.inside(before); --before) {
        if (m_at.is(before, m_at.words.dot) || m_at.is(before, m_at.words.comma))
            break;
        if (m_at.has(before, WordClass::Source) && before < first - 1) {
            for (int token = before; token < first; ++token) {
                if (isOneOf(m_at.view(token), {u"by", u"from", u"to", u"of", u"for"}))
                    return true;
            }
            return false;
        }
    }
    // "says X", at the end of its sentence.
    if (m_at.has(first - 1, WordClass::Say) && m_at.isFinite(first - 1)
        && (m_at.is(first - 2, m_at.words.comma) || !m_at.isWord(first - 2)))
        return true;
    return saysOnly(last);
}

bool NameRole::saysOnly(int last) const
{
    // "X, which counts them, expects": the verb stands behind the aside.
    if (m_at.is(last, m_at.words.comma) && m_at.has(last + 1, WordClass::Relative)) {
        for (int end = last + 2; end < last + kLongestAside && m_at.inside(end); ++end) {
            if (m_at.is(end, m_at.words.comma))
                return m_at.has(end + 1, WordClass::Expect) && m_at.isFinite(end + 1)
                       && !m_at.is(end + 2, m_at.words.to) && !saysOfItself(end + 2);
        }
    }
    // "X's report", "X's figures".
    if (m_at.is(last, m_at.words.quoteS)) {
        for (int noun = last + 1; noun < last + 5 && m_at.isWord(noun); ++noun) {
            if (m_at.has(noun, WordClass::Source) || m_at.cue(noun, NameCue::Event))
                return true;
            if (m_at.isFinite(noun) || m_at.has(noun, WordClass::Preposition))
                break;
        }
        return false;
    }
    for (int after = last; after < last + 3 && m_at.inside(after); ++after) {
        const bool says =
            m_at.has(after, WordClass::Say)
            || (m_at.has(after, WordClass::Expect) && !m_at.is(after + 1, m_at.words.to)
                && !isOneOf(m_at.view(after), {u"hopes", u"hoped", u"hope", u"aims", u"plans", u"intends", u"wants"}));
        // "X alleged that": a verb that no table has.
        const bool that = isOneOf(m_at.view(after + 1), {u"that"})
                          || (isOneOf(m_at.view(after + 1), {u"out"}) && isOneOf(m_at.view(after + 2), {u"that"}));
        const bool looks =
            (isOneOf(m_at.view(after), {u"went"}) && isOneOf(m_at.view(after + 1), {u"through"}))
            || (isOneOf(m_at.view(after), {u"looked"}) && isOneOf(m_at.view(after + 1), {u"at", u"into"}))
            || (isOneOf(m_at.view(after), {u"put"}) && isOneOf(m_at.view(after + 1), {u"questions"}))
            || isOneOf(m_at.view(after), {u"surveyed", u"polled", u"analysed", u"questioned"});
        if (looks || m_at.cue(after, NameCue::Learns)
            || (that && m_at.view(after).endsWith(u"ed") && !saysOfItself(after + 1)))
            return true;
        // "The council confirmed a grant" gives one.
        if (says && m_at.has(after + 1, WordClass::Article) && isOneOf(m_at.view(after), {u"confirmed", u"confirms"}))
            return false;
        if (says && m_at.text.at(after).tense != Tense::None && !m_at.has(after, WordClass::Add)) {
            return !saysOfItself(after + 1);
        }
        if (!m_at.has(after, WordClass::Has) && !m_at.has(after, WordClass::Adverb)
            && !m_at.has(after, WordClass::Modal))
            break;
    }
    return false;
}

/// "said it would", "said 480 of the posts at its mill would".
bool NameRole::saysOfItself(int from) const
{
    for (int next = from; next < from + kLongestAside && m_at.inside(next); ++next) {
        if (m_at.is(next, m_at.words.its)
            || (next < from + 3 && (m_at.is(next, m_at.words.it) || m_at.is(next, m_at.words.they))))
            return true;
    }
    return false;
}

bool NameRole::isSpeakersBody(int first) const
{
    int before = first - 1;
    before -= m_at.has(before, WordClass::Article);
    return isOneOf(m_at.view(before), {u"of", u"at", u"for"}) && m_at.has(before - 1, WordClass::JobTitle)
           && !m_at.has(before - 1, WordClass::GenericPlace);
}

bool NameRole::startsClause(int token) const
{
    return m_at.isStart(token) || !m_at.isWord(token - 1)
           || isOneOf(m_at.view(token - 1), {u"and", u"but", u"that", u"as", u"because", u"when", u"while", u"where"});
}

} // namespace pledgeboard
