// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_kind.h"

#include "models/extraction/names/ordinary_words.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

constexpr std::size_t kLookBack = 200; ///< names: those of a long article, not of a whole book
constexpr int kLongestPlace = 8; ///< tokens of the longest name of a place

/// The names that are looked back to.
std::span<const NameRun> recent(const std::vector<NameRun> &runs)
{
    return std::span(runs).last(std::min(runs.size(), kLookBack));
}

/// A noun of one of these kinds, alone at the start of a sentence, is seldom a name: "Production will ...".
bool endsAsNoun(QStringView word)
{
    constexpr std::array<QStringView, 6> kEndings{u"tion", u"sion", u"ment", u"ness", u"ance", u"ship"};
    return word.size() > 6 && std::any_of(kEndings.begin(), kEndings.end(), [word](QStringView ending) {
               return word.endsWith(ending);
           });
}

} // namespace

std::optional<NameType> NameKind::of(int &first, int last) const
{
    // "Indian IT group X", "Cornish start-up X": what stands before the name is no part of it.
    while (last - first > 1 && m_at.cue(first, NameCue::Nationality) && !m_at.has(last - 1, WordClass::OrgType)
           && !m_at.has(last - 1, WordClass::ProgrammeType))
        ++first;
    if (last - first == 1
        && (m_at.cue(first, NameCue::NotName) || m_at.cue(first, NameCue::Contraction) || m_at.view(first).size() < 2
            || m_at.cue(first - 1, NameCue::Each)))
        return std::nullopt;
    if (isWholePlace(first, last))
        return NameType::Other;
    const bool called = isCalledFirm(first, last);
    if (isTitleOfTown(first, last) || isDescription(first, last) || isPartOfSpot(first))
        return NameType::Other;
    // "Historic Bamford": a town with what is said of it.
    if (last - first == 2 && isWholePlace(first + 1, last)
        && isOneOf(m_at.view(first),
                   {u"historic", u"rural", u"coastal", u"suburban", u"downtown", u"industrial", u"leafy"}))
        return NameType::Other;
    if (!called && last - first > 1 && isBuilt(last))
        return NameType::Programme;
    if (!called && (isSpot(first, last) || m_at.is(last, m_at.words.colon) || m_at.cue(last - 1, NameCue::Event)))
        return NameType::Other;
    if (!called && isPerson(first, last))
        return NameType::Person;
    if (last - first == 1 && !called)
        return lone(first);
    if (isProgramme(first, last) || isPurse(last))
        return NameType::Programme;
    return isPaper(first, last) ? NameType::Other : NameType::Organisation;
}

std::optional<NameType> NameKind::lone(int token) const
{
    if (m_at.isStart(token) && !actsAsName(token))
        return std::nullopt;
    if (m_at.has(token, WordClass::FirstName))
        return NameType::Person;
    // "the University", "Academy", "Homes": what "the university" stands for is found elsewhere.
    if (!wasNamed(token)
        && (m_at.has(token, WordClass::OrgType) || m_at.has(token, WordClass::ProgrammeType)
            || m_at.has(token, WordClass::CompanyNoun) || m_at.has(token, WordClass::Trained)
            || m_at.has(token, WordClass::GenericPlace) || m_at.cue(token, NameCue::Body)
            || (m_at.has(token, WordClass::Common) && !m_at.text.at(token).is(Token::AllCaps))))
        return std::nullopt;
    if (m_at.cue(token, NameCue::Paper) && m_at.text.at(token).is(Token::AllCaps))
        return NameType::Other;
    return isBuilt(token + 1) || isPurse(token + 1) ? NameType::Programme : NameType::Organisation;
}

/// "Coastal Growth cash", "Towns Ahead funding": the money goes by the name of its programme.
bool NameKind::isPurse(int last) const
{
    return m_at.has(last, WordClass::Funding) && !m_at.isCapital(last) && !m_at.isFinite(last)
           && !m_at.has(last - 1, WordClass::OrgType) && !m_at.has(last - 1, WordClass::LegalEnding)
           && !m_at.has(last - 1, WordClass::PublicBody);
}

/// "UK City of Culture", "City of Sanctuary".
bool NameKind::isTitleOfTown(int first, int last) const
{
    return last - first > 2 && isOneOf(m_at.view(last - 3), {u"city", u"town", u"borough", u"capital"})
           && m_at.is(last - 2, m_at.words.of)
           && isOneOf(m_at.view(last - 1), {u"culture", u"sanctuary", u"sport", u"learning", u"music", u"film"});
}

/// "In the Sound of Arran": the end of the name of a spot.
bool NameKind::isPartOfSpot(int first) const
{
    return m_at.is(first - 1, m_at.words.of) && m_at.isCapital(first - 2) && m_at.has(first - 3, WordClass::Article)
           && m_at.has(first - 4, WordClass::Where) && !m_at.has(first - 2, WordClass::OrgType)
           && !m_at.has(first - 2, WordClass::JobTitle) && !m_at.has(first - 2, WordClass::ProgrammeType);
}

/// "Legal AI firm Brightwell": what stands before the noun only says what kind of firm it is.
bool NameKind::isDescription(int first, int last) const
{
    if (!m_at.isStart(first) || !m_at.has(last, WordClass::CompanyNoun) || m_at.isCapital(last)
        || !m_at.isCapital(last + 1))
        return false;
    for (int token = first; token < last; ++token) {
        if (!isOrdinaryWord(m_at.view(token)) && !m_at.cue(token, NameCue::NotName))
            return false;
    }
    return true;
}

bool NameKind::isWholePlace(int first, int last) const
{
    const std::span<const PlaceMention> near = placesIn(m_places, first - kLongestPlace, last);
    return std::any_of(near.begin(), near.end(), [&](const PlaceMention &place) {
        return place.first <= first && place.last >= last && place.role != PlaceRole::Person
               && !m_at.has(last - 1, WordClass::PublicBody);
    });
}

/// A street, a square, a building: where something stands.
bool NameKind::isSpot(int first, int last) const
{
    return m_at.cue(last - 1, NameCue::Spot) || (m_at.cue(last, NameCue::Spot) && last - first < 3)
           || m_at.cue(last, NameCue::Event)
           || m_at.cue(first - 1 - m_at.has(first - 1, WordClass::Article), NameCue::Near) || isEdition(last)
           || isRoad(first, last) || isQuarterOfSky(first, last);
}

/// "The A180", "junction 4 of the M62".
bool NameKind::isRoad(int first, int last) const
{
    const QStringView word = m_at.view(first);
    return last - first == 1 && word.size() >= 2 && word.size() <= 5 && isOneOf(word.left(1), {u"a", u"b", u"m"})
           && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c.isDigit(); });
}

/// "East of North Harrow", "West Harrow data centre": a village goes by its quarter of the sky.
bool NameKind::isQuarterOfSky(int first, int last) const
{
    if (last - first != 2 || m_at.text.at(last - 1).word != kUnknownWord
        || !isOneOf(m_at.view(first), {u"north", u"south", u"east", u"west", u"great", u"little", u"upper", u"lower"}))
        return false;
    return m_at.has(first - 1, WordClass::Where) || isOneOf(m_at.view(first - 1), {u"of", u"from", u"to", u"for"})
           || (m_at.sentence->heading && m_at.isWord(last) && !m_at.isCapital(last) && !m_at.isFinite(last)
               && !m_at.view(last).endsWith(u"s"));
}

/// "Sector Outlook 2021": a paper of that year.
bool NameKind::isEdition(int last) const
{
    if (!m_at.inside(last) || m_at.text.at(last).type != TokenType::Digits || m_at.text.at(last).length() != 4)
        return false;
    const QStringView year = m_at.view(last);
    return year.startsWith(u"20") || year.startsWith(u"19");
}

/// "software firm X", "the retailer X"; "X, the payments company," and "X, a market leader in ...".
bool NameKind::isCalledFirm(int first, int last) const
{
    if (m_at.has(first - 1, WordClass::CompanyNoun) && !m_at.isCapital(first - 1))
        return true;
    if (!m_at.is(last, m_at.words.comma) || !m_at.has(last + 1, WordClass::Article))
        return false;
    bool firm = false;
    for (int token = last + 2; token < last + 9 && m_at.inside(token) && !m_at.is(token, m_at.words.comma); ++token) {
        if (m_at.has(token, WordClass::JobTitle) || m_at.is(token, m_at.words.who))
            return false;
        if (m_at.has(token, WordClass::Preposition) || m_at.has(token, WordClass::Relative))
            break;
        firm = firm || (m_at.has(token, WordClass::CompanyNoun) && !m_at.is(token + 1, m_at.words.quoteS));
    }
    return firm;
}

bool NameKind::isPerson(int first, int last) const
{
    if (m_at.has(first, WordClass::Title))
        return true;
    for (int token = first; token + 1 < last; ++token) {
        if (isOneOf(m_at.view(token), {u"secretary", u"minister"}) && m_at.is(token + 1, m_at.words.forWord))
            return true;
    }
    const int count = last - first;
    if (m_at.has(last - 1, WordClass::OrgType) || m_at.has(last - 1, WordClass::ProgrammeType)
        || m_at.has(last - 1, WordClass::LegalEnding))
        return false;
    if (m_at.has(last - 1, WordClass::JobTitle) && count >= 2)
        return true;
    for (int token = first + 1; token + 1 < last; ++token) {
        if (m_at.has(token, WordClass::JobTitle) || m_at.has(token, WordClass::FirstName))
            return true;
    }
    if (m_at.has(first, WordClass::JobTitle) && count >= 2)
        return true;
    const bool full = count >= 2 && count <= 4;
    const bool joined = m_at.is(first + 1, m_at.words.ampersand) || m_at.is(first + 1, m_at.words.andWord);
    if (m_at.has(first, WordClass::FirstName) && full && !joined)
        return true;
    if (!full)
        return isKnownSurname(first, last);
    // "Ann Example and Xian Chen".
    if (count == 2 && !m_before.empty() && m_before.back().type == NameType::Person && m_before.back().last == first - 1
        && m_at.has(first - 1, WordClass::Joiner) && !m_at.has(last - 1, WordClass::PublicBody))
        return true;
    return isCalledPerson(first, last);
}

/// "Xian Chen, who leads ...", "Xian Chen, chief executive", "Xian Chen, 52,", "founder Xian Chen".
bool NameKind::isCalledPerson(int first, int last) const
{
    if (last - first > 3 || m_at.has(first, WordClass::OrgType))
        return false;
    if (m_at.has(first - 1, WordClass::JobTitle) && !m_at.has(first - 1, WordClass::CompanyNoun)
        && !m_at.isCapital(first - 1))
        return true;
    // "its managing director, Xian Chen, said".
    if (m_at.is(first - 1, m_at.words.comma) && m_at.has(first - 2, WordClass::JobTitle))
        return true;
    if (!m_at.is(last, m_at.words.comma))
        return false;
    if (m_at.is(last + 1, m_at.words.who) || m_at.has(last + 1, WordClass::JobTitle)
        || (m_at.has(last + 2, WordClass::JobTitle) && !m_at.has(last + 1, WordClass::Relative))
        || (m_at.has(last + 1, WordClass::Article) && m_at.has(last + 3, WordClass::JobTitle)))
        return true;
    return m_at.inside(last + 2) && m_at.text.at(last + 1).type == TokenType::Digits
           && m_at.text.at(last + 1).length() == 2 && m_at.is(last + 2, m_at.words.comma);
}

/// "Ms Reeves" was a person before, so is "Reeves".
bool NameKind::isKnownSurname(int first, int last) const
{
    const QStringView name = m_at.text.view(first, last);
    const std::span<const NameRun> runs = recent(m_before);
    return std::any_of(runs.begin(), runs.end(), [&](const NameRun &run) {
        return run.type == NameType::Person && m_at.text.view(run.last - 1) == name;
    });
}

/// "X Investment Zone", "X Growth Fund", "Space Park X".
bool NameKind::isProgramme(int first, int last) const
{
    if (last - first < 2)
        return false;
    const std::span<const PlaceMention> near = placesIn(m_places, first, last);
    const bool placeLast = std::any_of(
        near.begin(), near.end(), [&](const PlaceMention &place) { return place.last == last && place.first > first; });
    const bool excellence = isOneOf(m_at.view(last - 1), {u"excellence"}) && m_at.is(last - 2, m_at.words.of);
    return excellence || m_at.has(last - 1, WordClass::ProgrammeType) || m_at.has(last - 1, WordClass::Grant)
           || (placeLast && m_at.has(last - 2, WordClass::ProgrammeType));
}

/// "X, a scheme ..." names what is built, not who builds it.
bool NameKind::isBuilt(int last) const
{
    if (!m_at.is(last, m_at.words.comma) || !m_at.has(last + 1, WordClass::Article))
        return false;
    for (int token = last + 2; token < last + 6 && m_at.inside(token) && !m_at.has(token, WordClass::Preposition);
         ++token) {
        if (m_at.cue(token, NameCue::Built))
            return true;
    }
    return false;
}

/// "told the Harbour Gazette".
bool NameKind::isPaper(int first, int last) const
{
    return m_at.cue(last - 1, NameCue::Paper) && m_at.is(first - 1, m_at.words.the);
}

/// A lone capitalised word that starts a sentence is a name only when it acts as one.
bool NameKind::actsAsName(int token) const
{
    const int next = token + 1;
    const bool alone = m_at.sentence->heading && m_at.sentence->last - m_at.sentence->first == 1;
    if ((!m_at.inside(next) && !alone) || m_at.cue(token, NameCue::Contraction))
        return false;
    if (wasNamed(token))
        return true;
    if (looksCommon(token) || isOrdinary(token))
        return false;
    // A line that is only the name, which stands inside sentences too.
    if (alone)
        return standsInside(token);
    if (m_at.isFinite(next) || m_at.has(next, WordClass::Has) || m_at.has(next, WordClass::Be)
        || m_at.has(next, WordClass::Modal) || m_at.is(next, m_at.words.quoteS) || m_at.has(next, WordClass::Adverb))
        return true;
    // "Larkrise founder Jane Marsh", "Larkrise picks the town", "Larkrise wants to ...".
    const bool ahead = m_at.isCapital(next + 1) || m_at.has(next + 1, WordClass::Article);
    if (m_at.cue(next, NameCue::Leaders) || (ahead && (m_at.has(next, WordClass::JobTitle) || isUnknownVerb(next))))
        return true;
    // "- Larkrise makes boxes", the line of a list.
    const bool bullet = token > m_at.sentence->first && !m_at.isWord(m_at.sentence->first);
    if (bullet && !m_at.isCapital(next) && m_at.isWord(next + 1) && m_at.view(next).endsWith(u"s")
        && !m_at.view(next).endsWith(u"ss") && !m_at.has(next, WordClass::Preposition))
        return true;
    // "Larkrise (formerly Oakmere)", "Larkrise - part of Oakmere - has".
    if ((m_at.is(next, m_at.words.openBracket) || isDash(next)) && m_at.cue(next + 1, NameCue::Passing))
        return true;
    if (m_at.is(next + 1, m_at.words.to) && !m_at.isCapital(next) && m_at.view(next).endsWith(u"s"))
        return true;
    return m_at.is(next, m_at.words.comma)
           && (m_at.has(next + 1, WordClass::Relative) || m_at.has(next + 1, WordClass::Article)
               || isParticiple(next + 1));
}

bool NameKind::isDash(int token) const
{
    return m_at.inside(token) && !m_at.text.at(token).is(Token::Glued) && isOneOf(m_at.view(token), {u"-", u"–", u"—"});
}

/// "picks", "chooses": a word that no table has and that looks like a verb; "picked" behind what is no plural.
bool NameKind::isUnknownVerb(int token) const
{
    if (!m_at.isWord(token) || m_at.isCapital(token))
        return false;
    const QStringView before = m_at.view(token - 1);
    const bool plural = before.endsWith(u"s") && !before.endsWith(u"ss");
    return (m_at.text.at(token).word == kUnknownWord && m_at.view(token).endsWith(u"s"))
           || (!plural && m_at.view(token).endsWith(u"ed"));
}

/// "Larkrise, backed by ...".
bool NameKind::isParticiple(int token) const
{
    return m_at.inside(token) && (m_at.text.lexicon->verbForms(m_at.text.at(token).word) & VerbParticiple) != 0;
}

/// "Parking is ...", "Production will ...", "Agents suggest ..." start with a noun.
bool NameKind::looksCommon(int token) const
{
    const QStringView word = m_at.view(token);
    const int next = token + 1;
    if (m_at.text.at(token).is(Token::AllCaps))
        return false;
    if (endsAsNoun(word))
        return true;
    if (word.endsWith(u"ing"))
        return !m_at.has(next, WordClass::Has) && !m_at.has(next, WordClass::Modal) && !m_at.is(next, m_at.words.quoteS)
               && !m_at.is(next, m_at.words.comma);
    if (!word.endsWith(u"s") || word.endsWith(u"ss"))
        return false;
    const std::uint8_t forms = m_at.text.lexicon->verbForms(m_at.text.at(next).word);
    const bool plural = (forms & VerbBase) != 0 && (forms & (VerbPast | VerbThird)) == 0;
    return plural || isOneOf(m_at.view(next), {u"are", u"were", u"have"});
}

/// "Advertised pay averaged ...", "Somebody will ...": an ordinary word, unless it is a name where no sentence starts ("at Arm").
bool NameKind::isOrdinary(int token) const
{
    return isOrdinaryWord(m_at.view(token)) && !standsInside(token);
}

/// Whether the article has the word with a capital and alone where no sentence starts.
bool NameKind::standsInside(int token) const
{
    if (!m_loneCapitals) {
        m_loneCapitals.emplace();
        for (const Sentence &sentence : m_at.text.sentences) {
            for (int at = sentence.first + 1; at < sentence.last && !sentence.heading; ++at) {
                if (m_at.text.isCapital(at) && m_at.text.at(at - 1).isWord() && !m_at.text.isCapital(at - 1)
                    && !m_at.text.isCapital(at + 1))
                    m_loneCapitals->insert(m_at.text.view(at));
            }
        }
    }
    return m_loneCapitals->contains(m_at.view(token));
}

bool NameKind::wasNamed(int token) const
{
    const std::span<const NameRun> runs = recent(m_before);
    return std::any_of(runs.begin(), runs.end(), [&](const NameRun &run) {
        const QStringView word = m_at.view(token);
        return run.type == NameType::Organisation && run.name.startsWith(word)
               && (run.name.size() == word.size() || !run.name[word.size()].isLetter());
    });
}

} // namespace pledgeboard
