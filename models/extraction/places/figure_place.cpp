// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/figure_place.h"

#include "models/extraction/places/followed_places.h"
#include "models/extraction/places/place_rule.h"
#include "models/extraction/places/topic_place.h"
#include "models/extraction/places/wide_scope.h"
#include "models/extraction/words/same_word.h"
#include "models/reference/gazetteer.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kHeadWords = 5; ///< of "3. Hull." at most
constexpr int kOwnAfter = 50; ///< of a place that follows close upon its number
constexpr int kClaimsAfterOther =
    30; ///< of less weight than this a place leaves the number to that of the figure before
constexpr int kClaimsOfPart = 38; ///< the same for a part of that figure
constexpr int kClaims = 40; ///< a place of this weight is the number's own, whatever else is implied

} // namespace

ArticlePlaces::ArticlePlaces(const ParsedText &text, const PlaceTrie &trie)
    : m_text(text), m_places(findPlaces(text, trie)), m_topic(topicPlace(text, m_places)),
      m_abroad(firmsFromAbroad(text, m_places))
{
    const auto inHeadline = std::find_if(m_places.begin(), m_places.end(), [this](const PlaceMention &place) {
        return place.place == m_topic
               && m_text.sentences[static_cast<std::size_t>(m_text.sentenceOf(place.first))].headline;
    });
    if (inHeadline != m_places.end())
        m_topicMention = &*inHeadline;
    findHeads();
    findSeats();
}

/// "3. Hull. A firm there has ...": the place holds for its paragraph. A line that is no more than a place holds for the paragraph
/// under it.
void ArticlePlaces::findHeads()
{
    m_heads.assign(m_text.sentences.size(), nullptr);
    auto place = m_places.cbegin();
    const PlaceMention *head = nullptr;
    int until = -1; // the paragraph that the head holds for
    for (std::size_t i = 0; i < m_text.sentences.size(); ++i) {
        const Sentence &sentence = m_text.sentences[i];
        while (place != m_places.cend() && place->first < sentence.first)
            ++place;
        if (head && sentence.paragraph > until)
            head = nullptr;
        const bool opens = i == 0 || m_text.sentences[i - 1].paragraph != sentence.paragraph;
        const bool number = !opens && i > 0 && m_text.sentences[i - 1].last - m_text.sentences[i - 1].first <= 2
                            && m_text.at(m_text.sentences[i - 1].first).type == TokenType::Digits;
        const bool bullet = !m_text.at(sentence.first).isWord() && m_text.at(sentence.first).type != TokenType::Digits;
        if ((opens || number || sentence.heading) && i > 0 && !bullet && !sentence.headline && place != m_places.cend()
            && sentence.last - sentence.first <= kHeadWords && place->last <= sentence.last && !place->followed
            && isOnly(sentence, *place)) {
            head = &*place;
            until = sentence.paragraph + (sentence.heading ? 1 : 0);
        }
        m_heads[i] = head;
    }
}

/// Whether the sentence holds nothing but the place, its number and signs.
bool ArticlePlaces::isOnly(const Sentence &sentence, const PlaceMention &place) const
{
    for (int token = sentence.first; token < sentence.last; ++token) {
        if ((token < place.first || token >= place.last) && m_text.at(token).isWord())
            return false;
    }
    return true;
}

/// "X, which is based in Leeds", "the Leeds-based X", "X, a Leeds company".
void ArticlePlaces::findSeats()
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const PlaceIndex kingdom = gazetteer.find(u"United Kingdom");
    for (const PlaceMention &place : m_places) {
        const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(m_text.sentenceOf(place.first))];
        const bool firm = place.role == PlaceRole::Named && m_text.has(place.first - 1, WordClass::Article)
                          && m_text.has(place.last, WordClass::CompanyNoun);
        if ((place.role != PlaceRole::Seat && !firm) || !gazetteer.holds(kingdom, place.place)
            || place.place == kingdom)
            continue;
        for (int token = std::max(sentence.first, place.first - 8); token < std::min(sentence.last, place.last + 6);
             ++token) {
            if (m_text.isCapital(token) && (token < place.first || token >= place.last)
                && !m_text.has(token, WordClass::Common) && !m_text.has(token, WordClass::OrgType)
                && !m_text.has(token, WordClass::CompanyNoun))
                m_seats.insert(m_text.view(token).toString().toLower(), &place);
        }
    }
}

FigurePlace ArticlePlaces::placeOf(const PlaceQuestion &question, const FigurePlace &before) const
{
    FigurePlace place = find(question, before);
    place.sentence = question.number().sentence;
    return place;
}

FigurePlace ArticlePlaces::find(const PlaceQuestion &question, const FigurePlace &before) const
{
    const auto made = [](const QString &name, const PlaceRule &rule, bool isStated, TokenSpan words) {
        return FigurePlace{name, rule.name, rule.confidence, isStated, -1, words, rule.grade};
    };
    const WideScope stated = statedScope(m_text, question);
    const Candidate best = this->best(question);
    // "10,000 staff around the globe, 1,300 of them in London": the nearer place is the number's own.
    const bool other = stated.words.last <= question.number().first && best.rule == &kPlaceAfter
                       && best.weight >= kOwnAfter && question.index > 0
                       && question.mentions[question.index - 1].last > stated.words.first - 12
                       && question.mentions[question.index - 1].first < stated.words.first;
    if (stated.rule && !other)
        return made(stated.place, *stated.rule, true, stated.words);
    const bool sameSentence = before.sentence == question.number().sentence && !before.name.isEmpty();
    if (best.weight < kClaims) {
        const WideScope implied = impliedScope(m_text, question, m_abroad);
        const bool besideLocal = implied.rule == &kWorldOfLargeFirm && sameSentence;
        if (implied.rule && !besideLocal)
            return made(implied.place, *implied.rule, sameSentence, {});
    }
    const bool narrower = before.name == QStringLiteral("Worldwide") && m_topic != kNoPlace && !sameSentence;
    const int claims = question.part ? kClaimsOfPart : sameSentence || before.isStated ? kClaimsAfterOther : 0;
    if (!before.name.isEmpty() && !narrower && best.weight < claims)
        return {before.name,
                kPlaceFigureBefore.name,
                std::min(kPlaceFigureBefore.confidence, before.confidence),
                before.isStated,
                -1,
                before.words,
                kPlaceFigureBefore.grade};
    if (best.place == kNoPlace)
        return {};
    const PlaceMention *mention = best.mention ? best.mention : m_topicMention;
    const TokenSpan words = mention ? TokenSpan{mention->first, mention->last} : TokenSpan{};
    const QString list = mention ? listName(*mention) : QString();
    const bool isStated = best.mention && (!list.isEmpty() || best.weight > kSentenceBeforeWeight);
    const bool followed = best.mention && mention->followed && mention->place == best.place;
    return made(list.isEmpty() ? Gazetteer::instance().usualName(toCity(best.place)) : list,
                followed ? followedRule(m_text, *mention) : *best.rule, isStated, words);
}

/// "Cardiff and Swansea", "Leeds, Hull and York": the list that the place stands in, as written; empty where it stands alone.
QString ArticlePlaces::listName(const PlaceMention &chosen) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const auto at = static_cast<std::size_t>(&chosen - m_places.data());
    const auto joined = [&](std::size_t left) {
        if (left + 1 >= m_places.size())
            return false;
        const PlaceMention &one = m_places[left];
        const PlaceMention &other = m_places[left + 1];
        const bool the = m_text.has(other.first - 1, WordClass::Article);
        if (other.first != one.last + 1 + the || one.followed || other.followed || one.role == PlaceRole::Body
            || other.role == PlaceRole::Body || one.role == PlaceRole::Seat || other.role == PlaceRole::Seat)
            return false;
        // "Boston, Massachusetts" is one place.
        return isOneOf(m_text.view(one.last), {u"and", u",", u"&"}) && !gazetteer.holds(other.place, one.place)
               && !gazetteer.holds(one.place, other.place);
    };
    std::size_t first = at;
    std::size_t last = at;
    while (first > 0 && joined(first - 1))
        --first;
    while (joined(last))
        ++last;
    if (first == last || !isOneOf(m_text.view(m_places[last - 1].last), {u"and", u"&"}))
        return {};
    // "Wales and the South West of England" stays so; "the UK and Ireland" is spelt out.
    const auto written = [&](const PlaceMention &place) {
        return m_text.at(place.first).is(Token::AllCaps) ? gazetteer.usualName(place.place)
                                                         : m_text.view(place.first, place.last).toString();
    };
    QString name = written(m_places[first]);
    for (std::size_t i = first + 1; i <= last; ++i) {
        name += i == last ? QStringLiteral(" and ") : QStringLiteral(", ");
        if (m_text.has(m_places[i].first - 1, WordClass::Article))
            name += QStringLiteral("the ");
        name += written(m_places[i]);
    }
    return name;
}

/// A site or a quarter stands for its city, a London borough for London; one that lies in no city keeps its name.
PlaceIndex ArticlePlaces::toCity(PlaceIndex place) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const auto level = [&](PlaceIndex at) { return at == kNoPlace ? PlaceLevel::World : gazetteer.at(at).level; };
    const PlaceIndex parent = gazetteer.at(place).parent;
    const PlaceIndex above = parent == kNoPlace ? kNoPlace : gazetteer.at(parent).parent;
    const PlaceLevel here = level(place);
    if ((here == PlaceLevel::Site || here == PlaceLevel::District) && level(parent) == PlaceLevel::City)
        return parent;
    if (here == PlaceLevel::Site && level(parent) == PlaceLevel::Town)
        return parent;
    const bool borough = level(parent) == PlaceLevel::District && level(above) == PlaceLevel::City;
    return borough && (here == PlaceLevel::Site || here == PlaceLevel::Town) ? above : place;
}

} // namespace pledgeboard
