// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/place_role.h"

#include "models/extraction/words/same_word.h"
#include "models/reference/gazetteer.h"

namespace pledgeboard {

PlaceRoles::PlaceRoles(const ParsedText &text)
    : m_text(text), m_kingdom(Gazetteer::instance().find(u"United Kingdom")),
      m_union(Gazetteer::instance().find(u"European Union"))
{
}

PlaceRole PlaceRoles::roleOf(const Sentence &sentence, int token, const PlaceTrie::Match &match)
{
    m_sentence = &sentence;
    const int last = token + match.length;
    const int before = token - 1;
    const bool the = inSentence(before) && m_text.has(before, WordClass::Article);
    const int preposition = the ? before - 1 : before;
    const bool country = Gazetteer::instance().at(match.place).level <= PlaceLevel::Nation;
    if ((isBodyWord(last) && isSiteOf(last, preposition)) || isSiteBefore(preposition))
        return PlaceRole::Located;
    if (match.council || isPaper(last) || isBodyWord(last) || isBodyBefore(preposition) || isBodyEnd(token))
        return PlaceRole::Body;
    // "£14m from the Leeds City Deal": where the money comes from.
    if (isOneOf(view(preposition), {u"from"}) && isProgramme(last))
        return PlaceRole::Body;
    if (country
        && ((isOneOf(view(last), {u"'s", u"’s"}) && isRank(last + 1)) || isRankedAmong(preposition)
            || (inSentence(before) && !m_text.isCapital(before) && isRank(before))))
        return PlaceRole::Compared;
    // "No British lab has had a larger round": what the one told of is measured by.
    if (country && isOneOf(view(before), {u"no", u"any", u"every"}) && !isMeasured(last))
        return PlaceRole::Compared;
    if (isPerson(token, last))
        return PlaceRole::Person;
    if (isOneOf(view(last), {u"-"})
        && isOneOf(view(last + 1), {u"based", u"headquartered", u"born", u"listed", u"owned"}))
        return PlaceRole::Seat;
    if (inSentence(preposition)) {
        const PlaceRole role = roleBehind(preposition, the, match.place, last);
        if (role != PlaceRole::Named)
            return role;
    }
    // The Union gives and decides far more often than it is where something is.
    if (match.place == m_union)
        return PlaceRole::Body;
    if (!sentence.headline && Gazetteer::instance().at(match.place).ambiguous && startsName(last))
        return PlaceRole::Body;
    // "The US group", "American investor": a foreign country before a noun tells where somebody comes from.
    if (abroad(match.place) && m_text.valid(last) && m_text.at(last).isWord() && !m_text.has(last, WordClass::Stop)
        && !m_text.has(last, WordClass::Be) && !m_text.has(last, WordClass::Has)
        && !m_text.has(last, WordClass::Preposition) && !isMeasured(last))
        return PlaceRole::Seat;
    return PlaceRole::Named;
}

/// What the word before the name makes of it; Named where it says nothing.
PlaceRole PlaceRoles::roleBehind(int preposition, bool the, PlaceIndex place, int last) const
{
    const QStringView word = view(preposition);
    const QStringView before = view(preposition - 1);
    if (isOneOf(before, {u"conference", u"summit", u"event", u"exhibition", u"fair", u"expo", u"festival", u"briefing",
                         u"reception", u"ceremony", u"show"}))
        return PlaceRole::Compared;
    // "£2m from investors in X": they are there, the money is not.
    if (m_text.has(preposition, WordClass::Where)
        && isOneOf(before, {u"investors", u"backers", u"angels", u"funders", u"shareholders"}))
        return PlaceRole::Compared;
    // "A field north of X", "20 miles from X": near it, not in it.
    if ((isOneOf(word, {u"of"})
         && isOneOf(before,
                    {u"north", u"south", u"east", u"west", u"north-east", u"north-west", u"south-east", u"south-west"})
         && !m_text.isCapital(preposition - 1))
        || (isOneOf(word, {u"from", u"of"}) && isOneOf(before, {u"miles", u"mile", u"kilometres", u"km"})))
        return PlaceRole::Compared;
    // "A site outside X": there, where X is a town.
    if (isOneOf(word, {u"outside"}) && Gazetteer::instance().at(place).level == PlaceLevel::Town
        && (isOneOf(before, {u"just"}) || m_text.has(preposition - 1, WordClass::Thing)))
        return PlaceRole::Located;
    const bool acts = m_text.valid(last)
                      && (m_text.at(last).tense != Tense::None || m_text.has(last, WordClass::Be)
                          || m_text.has(last, WordClass::Has) || m_text.has(last, WordClass::Modal));
    if (isOneOf(word, {u"than", u"like", u"outside", u"unlike", u"rival", u"versus", u"beyond", u"behind", u"against",
                       u"alongside", u"except", u"excluding"})
        || isOneOf(before, {u"than"}) || (isOneOf(word, {u"as"}) && isOneOf(before, {u"such"}))
        || (isOneOf(word, {u"of"}) && isOneOf(before, {u"ahead"}))
        || (isOneOf(word, {u"with", u"to"})
            && isOneOf(before, {u"compared", u"relative", u"similar", u"only", u"akin", u"next"}))
        || (isOneOf(word, {u"after"}) && !acts) || (isOneOf(word, {u"from"}) && abroad(place)))
        return PlaceRole::Compared;
    const bool seat = isOneOf(before, {u"based", u"headquartered", u"headquarters", u"hq"});
    if (isOneOf(word, {u"based", u"headquartered"})
        || (isOneOf(word, {u"of"}) && !the && abroad(place)
            && m_text.isCapital(preposition - 1 - isOneOf(before, {u","}))))
        return PlaceRole::Seat;
    // "Researchers from Leeds" founded it; it need not be there.
    if (isOneOf(word, {u"from"})
        && (m_text.has(preposition - 1, WordClass::Worker) || m_text.has(preposition - 1, WordClass::People)
            || isOneOf(before, {u"students", u"founders", u"graduates", u"investors"})))
        return PlaceRole::Compared;
    // "X, which is based in Leeds,", "X, based in Leeds,".
    if (isOneOf(before, {u"based", u"headquartered"}) && isOneOf(word, {u"in", u"at"})
        && (isOneOf(view(preposition - 2), {u","})
            || (m_text.has(preposition - 2, WordClass::Be) && m_text.has(preposition - 3, WordClass::Relative))))
        return PlaceRole::Seat;
    const bool allOver = isOneOf(word, {u"over"}) && isOneOf(before, {u"all"});
    if (m_text.has(preposition, WordClass::Where) || isOneOf(word, {u"on"}) || allOver)
        return seat && abroad(place) ? PlaceRole::Seat : PlaceRole::Located;
    return PlaceRole::Named;
}

/// "City Deal", "Freeport's", "Growth Fund".
bool PlaceRoles::isProgramme(int token) const
{
    for (int i = token; i < token + 4 && inSentence(i) && m_text.isCapital(i); ++i) {
        if (m_text.has(i, WordClass::ProgrammeType))
            return true;
    }
    return false;
}

/// "one of the top five UK cities", "third among UK cities": where it stands within the country.
bool PlaceRoles::isRankedAmong(int preposition) const
{
    if (isOneOf(view(preposition), {u"among", u"amongst"}))
        return true;
    const int before = preposition - 1;
    return isOneOf(view(preposition), {u"of"}) && inSentence(before)
           && (isOneOf(view(before),
                       {u"one", u"top", u"two", u"three", u"four", u"five", u"ten", u"leading", u"largest"})
               || (isOneOf(view(before - 1), {u"top", u"first"}) && m_text.at(before).type == TokenType::Digits));
}

/// "Bath Rugby", "Oxford Nanopore": a word with a capital behind it makes the place the beginning of a name.
bool PlaceRoles::startsName(int last) const
{
    return inSentence(last) && m_text.isCapital(last) && m_text.at(last).word == kUnknownWord
           && !m_text.at(last).is(Token::LineStart);
}

/// "Indian workforce", "German sales": what is counted of the place itself.
bool PlaceRoles::isMeasured(int token) const
{
    return m_text.has(token, WordClass::Workforce) || m_text.has(token, WordClass::Output)
           || isOneOf(view(token),
                      {u"market", u"staff", u"employees", u"arm", u"branch", u"unit", u"division", u"subsidiary",
                       u"operation", u"operations", u"office", u"offices", u"plant", u"plants"});
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

/// "Leeds Gazette", "Tyne Valley Courier", "the latest Leeds news": a paper, and what it offers.
bool PlaceRoles::isPaper(int last) const
{
    for (int i = last; i < last + 2 && inSentence(i) && m_text.isCapital(i); ++i) {
        if (isOneOf(view(i),
                    {u"post",     u"echo",     u"herald",     u"gazette", u"mail",   u"chronicle", u"telegraph",
                     u"observer", u"express",  u"journal",    u"tribune", u"mirror", u"argus",     u"mercury",
                     u"courier",  u"examiner", u"advertiser", u"news",    u"live",   u"evening"}))
            return true;
    }
    return isOneOf(view(last), {u"news", u"newsletter"});
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

/// "At the University of X", "at the Port of X".
bool PlaceRoles::isSiteBefore(int of) const
{
    if (!isOneOf(view(of), {u"of"})
        || !isOneOf(view(of - 1), {u"university", u"college", u"port", u"hospital", u"institute"}))
        return false;
    const int before = of - 2 - m_text.has(of - 2, WordClass::Article);
    return isOneOf(view(before), {u"at", u"in", u"on", u"near", u"beside", u"within"});
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
    if (m_text.has(before, WordClass::Common))
        return false;
    const bool inside = before > m_sentence->first;
    const bool unknown = m_text.at(before).word == kUnknownWord;
    if (m_text.has(last, WordClass::Say))
        return inside || unknown;
    // "Aoife Lincoln, the firm's founder", "Aoife Lincoln, 34,".
    if (!unknown || !isOneOf(view(last), {u","}))
        return false;
    if (isOneOf(view(last + 1), {u"who", u"whose"}))
        return true;
    if (m_text.valid(last + 1) && m_text.at(last + 1).type == TokenType::Digits && m_text.at(last + 1).length() == 2)
        return isOneOf(view(last + 2), {u","});
    for (int ahead = last + 1; ahead < last + 6 && inSentence(ahead) && !isOneOf(view(ahead), {u","}); ++ahead) {
        if (m_text.has(ahead, WordClass::JobTitle))
            return true;
    }
    return false;
}

} // namespace pledgeboard
