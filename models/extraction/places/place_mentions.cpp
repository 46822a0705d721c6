// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/place_mentions.h"

#include "models/extraction/words/same_word.h"
#include "models/reference/gazetteer.h"

#include <algorithm>
#include <array>
#include <map>

namespace pledgeboard {

namespace {

// What "the city" and its like can be followed back to; no level means any place within a nation.
struct GenericPlaceRow {
    QStringView first;
    QStringView second;
    std::vector<PlaceLevel> levels;
};
const GenericPlaceRow kGenericPlaces[] = {
    {u"city", u"region", {PlaceLevel::CityRegion}},
    {u"city", {}, {PlaceLevel::City, PlaceLevel::Town}},
    {u"town", {}, {PlaceLevel::Town, PlaceLevel::District, PlaceLevel::City}},
    {u"borough", {}, {PlaceLevel::District, PlaceLevel::Town, PlaceLevel::City}},
    {u"village", {}, {PlaceLevel::Town}},
    {u"region", {}, {PlaceLevel::Region, PlaceLevel::CityRegion}},
    {u"county", {}, {PlaceLevel::Region, PlaceLevel::District}},
    {u"country", {}, {PlaceLevel::Nation, PlaceLevel::Country}},
    {u"nation", {}, {PlaceLevel::Nation, PlaceLevel::Country}},
    {u"area", {}, {}},
};

constexpr std::size_t kLookBack = 200; ///< names of places
constexpr int kLastHeadline = 14; ///< a headline stands among the first sentences

class PlaceFinder
{
public:
    PlaceFinder(const ParsedText &text, const PlaceTrie &trie)
        : m_text(text), m_trie(trie), m_gazetteer(Gazetteer::instance())
    {
    }

    std::vector<PlaceMention> run()
    {
        for (const Sentence &sentence : m_text.sentences) {
            m_sentence = &sentence;
            for (int token = sentence.first; token < sentence.last;) {
                const PlaceTrie::Match match =
                    m_text.at(token).isWord() ? m_trie.find(m_text, token) : PlaceTrie::Match{};
                if (match.length > 0 && accept(token, match)) {
                    token += match.length;
                } else {
                    followBack(token);
                    ++token;
                }
            }
        }
        return std::move(m_mentions);
    }

private:
    QStringView view(int token) const { return m_text.valid(token) ? m_text.view(token) : QStringView(); }
    bool inSentence(int token) const { return m_sentence->holds(token); }

    bool accept(int token, const PlaceTrie::Match &match)
    {
        PlaceMention mention{token, token + match.length, match.place, roleOf(token, match), false};
        if (const PlaceMention *before = joinedTo(mention))
            mention.role = before->role;
        const bool money = m_text.valid(mention.last) && m_text.at(mention.last).type == TokenType::Currency
                           && m_text.at(mention.last).is(Token::Glued);
        if (isStreet(mention.last) || m_text.has(token, WordClass::Month) || money)
            return false;
        const bool ambiguous =
            m_gazetteer.at(match.place).ambiguous
            && !(m_gazetteer.at(match.place).level == PlaceLevel::City && standsAlone(token, mention.last));
        if (ambiguous && mention.role == PlaceRole::Named && !supported(token, mention.last))
            return false;
        m_mentions.push_back(mention);
        return true;
    }

    /// The place of which this one is the next in a list: "in London and Manchester", "across Leeds, Hull and York".
    const PlaceMention *joinedTo(const PlaceMention &mention) const
    {
        const bool open = mention.role == PlaceRole::Named
                          || (mention.role == PlaceRole::Seat && !isOneOf(view(mention.last), {u"-"}));
        if (m_mentions.empty() || !open || m_mentions.back().followed)
            return nullptr;
        const PlaceMention &before = m_mentions.back();
        const bool listed = before.role == PlaceRole::Located || before.role == PlaceRole::Compared;
        if (!listed || !inSentence(before.first) || mention.first - before.last > 2 || mention.first == before.last)
            return nullptr;
        for (int token = before.last; token < mention.first; ++token) {
            if (!isOneOf(view(token), {u",", u"and", u"or", u"&", u"the"}))
                return nullptr;
        }
        // "In Leeds, York has ..." and "... in Leeds, and York will ..." start anew.
        const bool acts = isOneOf(view(mention.last), {u"'s", u"’s"})
                          || (m_text.valid(mention.last) && m_text.at(mention.last).tense != Tense::None)
                          || m_text.has(mention.last, WordClass::Has) || m_text.has(mention.last, WordClass::Be)
                          || m_text.has(mention.last, WordClass::Modal);
        return acts ? nullptr : &before;
    }

    /// "Tavistock Place", "Preston Road": the street only has the name.
    bool isStreet(int token) const
    {
        return m_text.isCapital(token)
               && isOneOf(view(token), {u"street", u"road", u"place", u"square", u"lane", u"avenue", u"house", u"way",
                                        u"court", u"row", u"drive", u"crescent"});
    }

    /// A city's name with no other capitalised word beside it is the city, ambiguous or not.
    bool standsAlone(int token, int last) const
    {
        const bool before = inSentence(token - 1) && m_text.isCapital(token - 1) && token - 1 > m_sentence->first;
        return !before && !m_text.isCapital(last);
    }

    PlaceRole roleOf(int token, const PlaceTrie::Match &match) const
    {
        const int last = token + match.length;
        const int before = token - 1;
        const bool the = inSentence(before) && m_text.has(before, WordClass::Article);
        const int preposition = the ? before - 1 : before;
        if (isBodyWord(last) && isSiteOf(last, preposition))
            return PlaceRole::Located;
        if (match.council || isBodyWord(last) || isBodyBefore(preposition) || isBodyEnd(token))
            return PlaceRole::Body;
        if (isOneOf(view(last), {u"'s", u"’s"}) && isRank(last + 1)
            && m_gazetteer.at(match.place).level <= PlaceLevel::Nation)
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
            if (isOneOf(word, {u"than", u"like", u"outside", u"unlike", u"rival", u"versus", u"beyond", u"behind",
                               u"against"})
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
    bool isMeasured(int token) const
    {
        return m_text.has(token, WordClass::Workforce) || m_text.has(token, WordClass::Output)
               || isOneOf(view(token), {u"market", u"staff", u"employees", u"arm"});
    }

    bool abroad(PlaceIndex place) const { return !m_gazetteer.holds(m_kingdom, place); }

    /// "Leeds City Council", "Swansea University", "UK government", "London Stock Exchange".
    bool isBodyWord(int token) const
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
    bool isRank(int token) const
    {
        const QStringView word = view(token);
        return word.endsWith(u"est", Qt::CaseInsensitive) || word.endsWith(u"th", Qt::CaseInsensitive)
               || isOneOf(word, {u"first", u"second", u"third", u"leading", u"best", u"most", u"only", u"top", u"main",
                                 u"major", u"premier", u"foremost"});
    }

    /// "at Swansea University": a university, a hospital, an airport is where its name says.
    bool isSiteOf(int type, int preposition) const
    {
        return isOneOf(view(preposition), {u"at", u"in", u"on", u"near", u"beside", u"within"})
               && isOneOf(view(type), {u"university", u"college", u"hospital", u"airport", u"school", u"docks", u"dock",
                                       u"port", u"science", u"business", u"enterprise", u"innovation", u"technology"});
    }

    /// "Innovate UK", "Space Park X", "Tech City UK": the name of a body ends in the place.
    bool isBodyEnd(int token) const
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
    bool isBodyBefore(int preposition) const
    {
        if (!isOneOf(view(preposition), {u"of"}))
            return false;
        const int type = preposition - 1;
        return m_text.isCapital(type)
               && (m_text.has(type, WordClass::OrgType) || m_text.has(type, WordClass::JobTitle)
                   || isOneOf(view(type), {u"duke", u"bishop"}));
    }

    bool isPerson(int token, int last) const
    {
        const int before = token - 1;
        if (!inSentence(before) || !m_text.isCapital(before))
            return false;
        if (m_text.has(before, WordClass::FirstName) || m_text.has(before, WordClass::Title))
            return true;
        return m_text.has(last, WordClass::Say) && !m_text.has(before, WordClass::Common) && before > m_sentence->first;
    }

    /// Whether something near an ambiguous name speaks for the place.
    bool supported(int token, int last) const
    {
        if (m_sentence->headline && !m_text.has(token, WordClass::Common))
            return true;
        const bool possessive = isOneOf(view(last), {u"'s", u"’s"});
        const auto recent = m_mentions.end() - static_cast<std::ptrdiff_t>(std::min(m_mentions.size(), kLookBack));
        const bool known = std::any_of(recent, m_mentions.end(), [&](const PlaceMention &other) {
            return other.role == PlaceRole::Located && m_text.view(other.first, other.last) == m_text.view(token, last);
        });
        const bool list = isOneOf(view(token - 1), {u",", u"and", u"or"}) && !m_mentions.empty()
                          && m_mentions.back().last >= token - 2;
        return known || list || (possessive && token > m_sentence->first);
    }

    /// "The city", "the city region", "the region", "the area", "the capital".
    void followBack(int token)
    {
        const bool article =
            m_text.has(token, WordClass::Article) && isOneOf(view(token), {u"the", u"our", u"its", u"this"});
        if (!article || !inSentence(token + 1))
            return;
        if (isOneOf(view(token + 1), {u"capital"}) && !m_text.has(token + 2, WordClass::Money)
            && !m_text.has(token + 2, WordClass::Output)
            && !isOneOf(view(token + 2),
                        {u"spending", u"investment", u"expenditure", u"markets", u"for", u"to", u"cost", u"costs"})) {
            addFollowed(token, token + 2, capitalMeant());
            return;
        }
        const auto row =
            std::find_if(std::begin(kGenericPlaces), std::end(kGenericPlaces), [&](const GenericPlaceRow &candidate) {
                return isOneOf(view(token + 1), {candidate.first})
                       && (candidate.second.isEmpty() || isOneOf(view(token + 2), {candidate.second}));
            });
        if (row == std::end(kGenericPlaces) || isOneOf(view(token + 2), {u"council", u"deal", u"centre", u"hall"}))
            return;
        const int length = row->second.isEmpty() ? 2 : 3;
        PlaceIndex place = meantBy(row->first, row->levels);
        const bool country = isOneOf(row->first, {u"country", u"nation"});
        if (place == kNoPlace && country && !isOneOf(view(token), {u"its", u"this"}))
            place = m_gazetteer.find(u"United Kingdom");
        addFollowed(token, token + length, place);
    }

    void addFollowed(int token, int last, PlaceIndex place)
    {
        if (place == kNoPlace)
            return;
        const bool located = inSentence(token - 1) && m_text.has(token - 1, WordClass::Where);
        m_mentions.push_back({token, last, place, located ? PlaceRole::Located : PlaceRole::Named, true});
    }

    /// The capital of a nation that the text names, else London.
    PlaceIndex capitalMeant() const
    {
        const PlaceIndex london = m_gazetteer.find(u"London");
        for (auto mention = m_mentions.rbegin(); mention != m_mentions.rend(); ++mention) {
            const QString &name = m_gazetteer.at(mention->place).name;
            for (const QStringView capital : {u"London", u"Edinburgh", u"Cardiff", u"Belfast", u"Dublin"}) {
                if (name == capital)
                    return mention->place;
            }
        }
        return london;
    }

    /// The place that acted last ("Manchester's firms ..."), else the headline's, else the last one named.
    PlaceIndex meantBy(QStringView noun, const std::vector<PlaceLevel> &levels) const
    {
        const int here = m_text.sentenceOf(m_sentence->first);
        for (auto mention = m_mentions.rbegin(); mention != m_mentions.rend(); ++mention) {
            const int number = m_text.sentenceOf(mention->first);
            if (here - number > 6 || m_text.sentences[static_cast<std::size_t>(number)].headline)
                break;
            const PlaceIndex place = standIn(noun, mention->place, levels);
            if ((mention->role == PlaceRole::Named || mention->followed) && place != kNoPlace)
                return place;
        }
        for (const PlaceMention &mention : m_mentions) {
            const int number = m_text.sentenceOf(mention.first);
            if (number > kLastHeadline)
                break;
            const PlaceIndex place = standIn(noun, mention.place, levels);
            if (m_text.sentences[static_cast<std::size_t>(number)].headline && place != kNoPlace
                && countsAsPlace(mention))
                return place;
        }
        const auto oldest = m_mentions.rbegin() + static_cast<std::ptrdiff_t>(std::min(m_mentions.size(), kLookBack));
        for (auto mention = m_mentions.rbegin(); mention != oldest; ++mention) {
            const PlaceIndex place = standIn(noun, mention->place, levels);
            if (countsAsPlace(*mention) && place != kNoPlace)
                return place;
        }
        return kNoPlace;
    }

    static bool countsAsPlace(const PlaceMention &mention)
    {
        return mention.role != PlaceRole::Person && mention.role != PlaceRole::Compared
               && mention.role != PlaceRole::Seat;
    }

    /// The place that the noun can mean where the text has named the given one: itself where its level fits, and of a city region
    /// that is named after a city ("Greater Manchester") that city. kNoPlace where neither fits.
    PlaceIndex standIn(QStringView noun, PlaceIndex named, const std::vector<PlaceLevel> &levels) const
    {
        const Place &place = m_gazetteer.at(named);
        const bool fits = levels.empty() ? place.level > PlaceLevel::Nation
                                         : std::find(levels.begin(), levels.end(), place.level) != levels.end();
        // Regions such as the North West are no counties.
        const bool county = isOneOf(noun, {u"county"});
        if (fits && county && place.level == PlaceLevel::Region && place.parent != kNoPlace
            && m_gazetteer.at(place.parent).level == PlaceLevel::Nation)
            return kNoPlace;
        if (fits)
            return named;
        if (place.level != PlaceLevel::CityRegion || !isOneOf(noun, {u"city"}))
            return kNoPlace;
        for (const PlaceIndex child : m_gazetteer.children(named)) {
            if (m_gazetteer.at(child).level == PlaceLevel::City && place.name.contains(m_gazetteer.at(child).name))
                return child;
        }
        return kNoPlace;
    }

    const ParsedText &m_text;
    const PlaceTrie &m_trie;
    const Gazetteer &m_gazetteer;
    const PlaceIndex m_kingdom = m_gazetteer.find(u"United Kingdom");
    const Sentence *m_sentence = nullptr;
    std::vector<PlaceMention> m_mentions;
};

int topicWeight(const Sentence &sentence, std::size_t number, const PlaceMention &mention)
{
    if (mention.role == PlaceRole::Person || mention.role == PlaceRole::Compared || mention.role == PlaceRole::Seat)
        return 0;
    const int base = sentence.headline ? 12 : number < 4 ? 5 : 2;
    return mention.role == PlaceRole::Body ? base / 2 : base;
}

/// "Teesside" in the headline and "in Middlesbrough" under it: one town within a region is what the article is about.
PlaceIndex narrowed(const ParsedText &text, const std::vector<PlaceMention> &mentions, PlaceIndex topic)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    if (topic == kNoPlace || gazetteer.at(topic).level != PlaceLevel::Region)
        return topic;
    PlaceIndex only = kNoPlace;
    for (const PlaceMention &mention : mentions) {
        if (text.sentenceOf(mention.first) > 3)
            break;
        const PlaceLevel level = gazetteer.at(mention.place).level;
        if (mention.followed || mention.role != PlaceRole::Located
            || (level != PlaceLevel::City && level != PlaceLevel::Town) || !gazetteer.holds(topic, mention.place))
            continue;
        if (only != kNoPlace && only != mention.place)
            return topic;
        only = mention.place;
    }
    return only == kNoPlace ? topic : only;
}

} // namespace

std::vector<PlaceMention> findPlaces(const ParsedText &text, const PlaceTrie &trie)
{
    return PlaceFinder(text, trie).run();
}

std::span<const PlaceMention> placesIn(const std::vector<PlaceMention> &mentions, int first, int last)
{
    const auto starts = [](const PlaceMention &mention, int token) { return mention.first < token; };
    const auto begin = std::lower_bound(mentions.begin(), mentions.end(), first, starts);
    return {begin, std::lower_bound(begin, mentions.end(), last, starts)};
}

PlaceIndex topicPlace(const ParsedText &text, const std::vector<PlaceMention> &mentions)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    std::map<PlaceIndex, int> weights;
    for (const PlaceMention &mention : mentions) {
        const int number = text.sentenceOf(mention.first);
        const PlaceLevel level = gazetteer.at(mention.place).level;
        int weight =
            topicWeight(text.sentences[static_cast<std::size_t>(number)], static_cast<std::size_t>(number), mention)
            * 4;
        // A country is seldom what a local article is about, whatever it is named.
        if (level == PlaceLevel::Country)
            weight /= 4;
        else if (level == PlaceLevel::Nation)
            weight /= 2;
        weights[mention.place] += weight;
    }
    PlaceIndex best = kNoPlace;
    for (const auto &[place, weight] : weights) {
        if (weight > 0 && (best == kNoPlace || weight > weights[best]))
            best = place;
    }
    return narrowed(text, mentions, best);
}

} // namespace pledgeboard
