// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/followed_places.h"

#include "models/extraction/places/place_rule.h"
#include "models/extraction/words/same_word.h"
#include "models/reference/gazetteer.h"

#include <algorithm>

namespace pledgeboard {

namespace {

// What "the city" and its like, which stand in words/hint_table.cpp as well, can be followed back to; no level means any place within a nation.
struct GenericPlaceRow {
    QStringView first;
    QStringView second;
    std::vector<PlaceLevel> levels;
    const PlaceRule *rule;
};
const GenericPlaceRow kGenericPlaces[] = {
    {u"city", u"region", {PlaceLevel::CityRegion}, &kCityRegionFollowed},
    {u"city", {}, {PlaceLevel::City, PlaceLevel::Town}, &kCityFollowed},
    {u"town", {}, {PlaceLevel::Town, PlaceLevel::District, PlaceLevel::City}, &kTownFollowed},
    {u"borough", {}, {PlaceLevel::District, PlaceLevel::Town, PlaceLevel::City}, &kBoroughFollowed},
    {u"village", {}, {PlaceLevel::Town}, &kVillageFollowed},
    {u"region", {}, {PlaceLevel::Region, PlaceLevel::CityRegion}, &kRegionFollowed},
    {u"county", {}, {PlaceLevel::Region, PlaceLevel::District}, &kCountyFollowed},
    {u"country", {}, {PlaceLevel::Nation, PlaceLevel::Country}, &kCountryFollowed},
    {u"nation", {}, {PlaceLevel::Nation, PlaceLevel::Country}, &kCountryFollowed},
    {u"area", {}, {}, &kAreaFollowed},
};

constexpr std::size_t kLookBack = 200; ///< names of places
constexpr int kLastHeadline = 14; ///< a headline stands among the first sentences

class PlaceFollower
{
public:
    PlaceFollower(const ParsedText &text, const Sentence &sentence, const std::vector<PlaceMention> &before)
        : m_text(text), m_sentence(&sentence), m_mentions(before), m_gazetteer(Gazetteer::instance())
    {
    }

    /// "The city", "the city region", "the region", "the area", "the capital".
    std::optional<PlaceMention> run(int token) const
    {
        const bool article =
            m_text.has(token, WordClass::Article) && isOneOf(view(token), {u"the", u"our", u"its", u"this"});
        if (!article || !inSentence(token + 1))
            return std::nullopt;
        if (isOneOf(view(token + 1), {u"capital"}) && !m_text.has(token + 2, WordClass::Money)
            && !m_text.has(token + 2, WordClass::Output)
            && !isOneOf(view(token + 2),
                        {u"spending", u"investment", u"expenditure", u"markets", u"for", u"to", u"cost", u"costs"})) {
            return followed(token, token + 2, capitalMeant());
        }
        const auto row =
            std::find_if(std::begin(kGenericPlaces), std::end(kGenericPlaces), [&](const GenericPlaceRow &candidate) {
                return isOneOf(view(token + 1), {candidate.first})
                       && (candidate.second.isEmpty() || isOneOf(view(token + 2), {candidate.second}));
            });
        if (row == std::end(kGenericPlaces) || isOneOf(view(token + 2), {u"council", u"deal", u"centre", u"hall"}))
            return std::nullopt;
        const int length = row->second.isEmpty() ? 2 : 3;
        PlaceIndex place = meantBy(row->first, row->levels);
        const bool country = isOneOf(row->first, {u"country", u"nation"});
        if (place == kNoPlace && country && !isOneOf(view(token), {u"its", u"this"}))
            place = m_gazetteer.find(u"United Kingdom");
        return followed(token, token + length, place);
    }

private:
    QStringView view(int token) const { return m_text.valid(token) ? m_text.view(token) : QStringView(); }
    bool inSentence(int token) const { return m_sentence->holds(token); }

    std::optional<PlaceMention> followed(int token, int last, PlaceIndex place) const
    {
        if (place == kNoPlace)
            return std::nullopt;
        const bool located = inSentence(token - 1) && m_text.has(token - 1, WordClass::Where);
        // "One of the largest in the country": a rank.
        const bool rank = located && inSentence(token - 2) && view(token - 2).endsWith(u"est");
        // "Moved there from other parts of the country".
        const bool origin = isOneOf(view(token - 1), {u"of"})
                            && isOneOf(view(token - 2), {u"parts", u"part", u"corners"})
                            && (isOneOf(view(token - 3), {u"from"}) || isOneOf(view(token - 4), {u"from"}));
        return PlaceMention{token, last, place,
                            rank || origin ? PlaceRole::Compared
                            : located      ? PlaceRole::Located
                                           : PlaceRole::Named,
                            true};
    }

    /// The capital of a nation that the text names, else London.
    PlaceIndex capitalMeant() const
    {
        const PlaceIndex london = m_gazetteer.find(u"London");
        // NOLINTNEXTLINE(modernize-loop-convert): it asks for a reversed view, which Clang 14 does not compile.
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
        // NOLINTNEXTLINE(modernize-loop-convert): it asks for a reversed view, which Clang 14 does not compile.
        for (auto mention = m_mentions.rbegin(); mention != m_mentions.rend(); ++mention) {
            const int number = m_text.sentenceOf(mention->first);
            if (here - number > 6 || m_text.sentences[static_cast<std::size_t>(number)].headline)
                break;
            const PlaceIndex place = standIn(noun, mention->place, levels);
            if ((mention->role == PlaceRole::Named || mention->followed) && place != kNoPlace && isAlone(*mention)
                && !isLeft(*mention))
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
        // NOLINTNEXTLINE(modernize-loop-convert): it asks for a reversed view, which Clang 14 does not compile.
        for (auto mention = m_mentions.rbegin(); mention != oldest; ++mention) {
            const PlaceIndex place = standIn(noun, mention->place, levels);
            if (countsAsPlace(*mention) && place != kNoPlace)
                return place;
        }
        return kNoPlace;
    }

    /// "Rome, Lisbon and Warsaw had less": none of them is "the city".
    bool isAlone(const PlaceMention &mention) const
    {
        const auto at = static_cast<std::size_t>(&mention - m_mentions.data());
        const auto joined = [this](const PlaceMention &one, const PlaceMention &other) {
            return other.first == one.last + 1 && isOneOf(view(one.last), {u",", u"and", u"&"})
                   && !m_gazetteer.holds(other.place, one.place);
        };
        return mention.followed
               || ((at == 0 || !joined(m_mentions[at - 1], mention))
                   && (at + 1 >= m_mentions.size() || !joined(mention, m_mentions[at + 1])));
    }

    /// "Some would come from Hull", "firms came, above all from London": where somebody was before.
    bool isLeft(const PlaceMention &mention) const
    {
        return !mention.followed && mention.first > 0 && isOneOf(view(mention.first - 1), {u"from"});
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
    const Sentence *m_sentence;
    const std::vector<PlaceMention> &m_mentions;
    const Gazetteer &m_gazetteer;
};

} // namespace

std::optional<PlaceMention> followBack(const ParsedText &text, const Sentence &sentence, int token,
                                       const std::vector<PlaceMention> &before)
{
    return canFollowBack(text, token) ? PlaceFollower(text, sentence, before).run(token) : std::nullopt;
}

const PlaceRule &followedRule(const ParsedText &text, const PlaceMention &followed)
{
    const auto spoken = [&](int behind, QStringView noun) {
        return noun.isEmpty()
               || (followed.first + behind < followed.last && sameWord(text.view(followed.first + behind), noun));
    };
    for (const GenericPlaceRow &row : kGenericPlaces) {
        if (spoken(1, row.first) && spoken(2, row.second))
            return *row.rule;
    }
    return kCapitalFollowed;
}

} // namespace pledgeboard
