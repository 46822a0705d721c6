// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/place_role.h"

#include "models/extraction/words/same_word.h"
#include "models/reference/gazetteer.h"

namespace pledgeboard {

PlaceRoles::PlaceRoles(const ParsedText &text) : m_text(text), m_kingdom(Gazetteer::instance().find(u"United Kingdom"))
{
}

PlaceRole PlaceRoles::roleOf(const Sentence &sentence, int token, const PlaceTrie::Match &match)
{
    m_sentence = &sentence;
    const int last = token + match.length;
    const int before = token - 1;
    const bool the = inSentence(before) && m_text.has(before, WordClass::Article);
    const int preposition = the ? before - 1 : before;
    if (isBodyWord(last) && isSiteOf(last, preposition))
        return PlaceRole::Located;
    if (match.council || isBodyWord(last) || isBodyBefore(preposition) || isBodyEnd(token))
        return PlaceRole::Body;
    if (isOneOf(view(last), {u"'s", u"’s"}) && isRank(last + 1)
        && Gazetteer::instance().at(match.place).level <= PlaceLevel::Nation)
        return PlaceRole::Compared;
    if (isPerson(token, last))
        return PlaceRole::Person;
    if (isOneOf(view(last), {u"-"})
        && isOneOf(view(last + 1), {u"based", u"headquartered", u"born", u"listed", u"owned"}))
        return PlaceRole::Seat;
    if (isOneOf(view(preposition - 1),
                {u"conference", u"summit", u"event", u"exhibition", u"fair", u"expo", u"festival"}))
        return PlaceRole::Compared;
    // "£2m from investors in X": they are there, the money is not.
    if (m_text.has(preposition, WordClass::Where)
        && isOneOf(view(preposition - 1), {u"investors", u"backers", u"angels", u"funders", u"shareholders"}))
        return PlaceRole::Compared;
    if (inSentence(preposition)) {
        const QStringView word = view(preposition);
        if (isOneOf(word,
                    {u"than", u"like", u"outside", u"unlike", u"rival", u"versus", u"beyond", u"behind", u"against"})
            || isOneOf(view(preposition - 1), {u"than"})
            || (isOneOf(word, {u"as"}) && isOneOf(view(preposition - 1), {u"such"}))
            || (isOneOf(word, {u"from"}) && abroad(match.place)))
            return PlaceRole::Compared;
        if (isOneOf(word, {u"based", u"headquartered"})
            || (isOneOf(word, {u"of"}) && !the && abroad(match.place) && m_text.isCapital(preposition - 1)))
            return PlaceRole::Seat;
        if (m_text.has(preposition, WordClass::Where) || isOneOf(word, {u"on"}))
            return isOneOf(view(preposition - 1), {u"based", u"headquartered"}) && abroad(match.place)
                       ? PlaceRole::Seat
                       : PlaceRole::Located;
    }
    // "The US group", "American investor": a foreign country before a noun tells where somebody comes from.
    if (abroad(match.place) && m_text.valid(last) && m_text.at(last).isWord() && !m_text.has(last, WordClass::Stop)
        && !m_text.has(last, WordClass::Be) && !m_text.has(last, WordClass::Has)
        && !m_text.has(last, WordClass::Preposition) && !isMeasured(last))
        return PlaceRole::Seat;
    return PlaceRole::Named;
}

/// "Indian workforce", "German sales": what is counted of the place itself.
bool PlaceRoles::isMeasured(int token) const
{
    return m_text.has(token, WordClass::Workforce) || m_text.has(token, WordClass::Output)
           || isOneOf(view(token), {u"market", u"staff", u"employees", u"arm"});
}

bool PlaceRoles::abroad(PlaceIndex place) const
{
    return !Gazetteer::instance().holds(m_kingdom, place);
}

/// "Leeds City Council", "Swansea University", "UK government", "London Stock Exchange".
bool PlaceRoles::isBodyWord(int token) const
{
    if (isOneOf(view(token), {u"stock"}))
        return true;
    for (int i = token; i < token + 3 && inSentence(i) && m_text.at(i).isWord(); ++i) {
        const bool body = m_text.has(i, WordClass::OrgType) || m_text.has(i, WordClass::PublicBody)
                          || m_text.has(i, WordClass::LegalEnding);
        if (body && (m_text.isCapital(i) || m_text.has(i, WordClass::PublicBody)))
            return true;
        if (!m_text.isCapital(i))
            return false;
    }
    return false;
}

/// "the UK's largest", "Britain's fifth best", "one of Europe's leading": a rank within a country, not the place itself.
bool PlaceRoles::isRank(int token) const
{
    const QStringView word = view(token);
    return word.endsWith(u"est", Qt::CaseInsensitive) || word.endsWith(u"th", Qt::CaseInsensitive)
           || isOneOf(word, {u"first", u"second", u"third", u"leading", u"best", u"most", u"only", u"top", u"main",
                             u"major", u"premier", u"foremost"});
}

/// "at Swansea University": a university, a hospital, an airport is where its name says.
bool PlaceRoles::isSiteOf(int type, int preposition) const
{
    return isOneOf(view(preposition), {u"at", u"in", u"on", u"near", u"beside", u"within"})
           && isOneOf(view(type), {u"university", u"college", u"hospital", u"airport", u"school", u"docks", u"dock",
                                   u"port", u"science", u"business", u"enterprise", u"innovation", u"technology"});
}

/// "Innovate UK", "Space Park X", "Tech City UK": the name of a body ends in the place.
bool PlaceRoles::isBodyEnd(int token) const
{
    for (int start = token - 1; start > token - 4 && inSentence(start); --start) {
        if (m_text.at(start).is(Token::PublicName))
            return true;
    }
    const int before = token - 1;
    return inSentence(before) && before >= m_sentence->first && m_text.isCapital(before) && !m_sentence->headline
           && !m_text.has(before, WordClass::FirstName) && !m_text.has(before, WordClass::Title)
           && (m_text.has(before, WordClass::OrgType) || m_text.has(before, WordClass::ProgrammeType)
               || (token - 1 > m_sentence->first && m_text.at(before).word == kUnknownWord));
}

/// "University of X", "Bank of X", "Mayor of X".
bool PlaceRoles::isBodyBefore(int preposition) const
{
    if (!isOneOf(view(preposition), {u"of"}))
        return false;
    const int type = preposition - 1;
    return m_text.isCapital(type)
           && (m_text.has(type, WordClass::OrgType) || m_text.has(type, WordClass::JobTitle)
               || isOneOf(view(type), {u"duke", u"bishop"}));
}

bool PlaceRoles::isPerson(int token, int last) const
{
    const int before = token - 1;
    if (!inSentence(before) || !m_text.isCapital(before))
        return false;
    if (m_text.has(before, WordClass::FirstName) || m_text.has(before, WordClass::Title))
        return true;
    return m_text.has(last, WordClass::Say) && !m_text.has(before, WordClass::Common) && before > m_sentence->first;
}

} // namespace pledgeboard
