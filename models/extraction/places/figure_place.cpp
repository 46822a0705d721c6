// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/figure_place.h"

#include "models/reference/gazetteer.h"

#include <algorithm>

namespace pledgeboard {

namespace {

// Words that widen a number to the whole country or the whole world, wherever they stand in its sentence.
constexpr QStringView kNationwide[] = {u"nationally", u"nationwide", u"uk-wide", u"countrywide"};
constexpr QStringView kGoesOn[] = {u"it", u"its", u"there", u"they", u"their"};
constexpr QStringView kWorldwide[] = {u"worldwide", u"globally", u"global"};

bool isOneOf(QStringView word, const QStringView *begin, const QStringView *end)
{
    return std::any_of(begin, end, [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

bool worldwideAt(const ParsedText &text, int token, int end)
{
    if (isOneOf(text.view(token), std::begin(kWorldwide), std::end(kWorldwide)))
        return text.view(token).compare(u"global", Qt::CaseInsensitive) != 0
               || (token + 1 < end && text.has(token + 1, WordClass::Workforce));
    return token + 2 < end && text.view(token, token + 3).compare(u"around the world", Qt::CaseInsensitive) == 0;
}

/// The numbers of the sentence of the one asked for.
std::span<const NumberMention> sameSentence(const std::vector<NumberMention> &mentions, std::size_t index)
{
    std::size_t first = index;
    std::size_t last = index + 1;
    while (first > 0 && mentions[first - 1].sentence == mentions[index].sentence)
        --first;
    while (last < mentions.size() && mentions[last].sentence == mentions[index].sentence)
        ++last;
    return std::span(mentions).subspan(first, last - first);
}

} // namespace

ArticlePlaces::ArticlePlaces(const ParsedText &text, const PlaceTrie &trie)
    : m_text(text), m_places(findPlaces(text, trie)), m_topic(topicPlace(text, m_places))
{
}

/// "double its team and open an office in X": what follows "and" with a verb of its own is about something else.
bool ArticlePlaces::isOtherClause(int first, int last) const
{
    for (int token = first; token + 1 < last; ++token) {
        const bool verb = m_text.at(token + 1).tense == Tense::Future || m_text.at(token + 1).tense == Tense::Present
                          || m_text.at(token + 1).tense == Tense::Past;
        if (m_text.view(token).compare(u"and", Qt::CaseInsensitive) == 0 && verb)
            return true;
        if (m_text.view(token) == u"," && m_text.has(token + 1, WordClass::Modal))
            return true;
    }
    return false;
}

ArticlePlaces::Candidate ArticlePlaces::weigh(const PlaceMention &place, std::span<const NumberMention> mentions,
                                              const NumberMention &number) const
{
    Candidate candidate{place.place, 0, nullptr, place.first, place.last};
    const int sentence = m_text.sentenceOf(place.first);
    const int apart = number.sentence - sentence;
    if (place.role == PlaceRole::Person || place.role == PlaceRole::Compared || place.role == PlaceRole::Seat)
        return candidate;
    if (apart != 0) {
        const Sentence &here = m_text.sentences[static_cast<std::size_t>(number.sentence)];
        const Sentence &there = m_text.sentences[static_cast<std::size_t>(sentence)];
        if (apart == 1 && here.paragraph == there.paragraph && place.role != PlaceRole::Body && !there.headline) {
            const bool goesOn = isOneOf(m_text.view(here.first), std::begin(kGoesOn), std::end(kGoesOn));
            candidate.weight = goesOn && place.first < there.first + 3 ? 40 : 22;
            candidate.rule = "place of the sentence before";
        }
        return candidate;
    }
    const bool after = place.first >= number.last;
    const int distance = after ? place.first - number.last : number.first - place.last;
    const int between =
        static_cast<int>(std::count_if(mentions.begin(), mentions.end(), [&](const NumberMention &other) {
            return after ? other.first >= number.last && other.last <= place.first
                         : other.first >= place.last && other.last <= number.first;
        }));
    if (place.role == PlaceRole::Body) {
        candidate.weight = 16 - std::min(distance, 8);
        candidate.rule = "place in a body's name";
    } else if (after && isOtherClause(number.last, place.first)) {
        candidate.weight = 24;
        candidate.rule = "place of the next clause";
    } else if (place.role == PlaceRole::Located) {
        candidate.weight = (after ? 60 : 50) - std::min(distance, 20) - 12 * between;
        candidate.rule = after ? "in a place, after the number" : "in a place, before the number";
    } else {
        candidate.weight = (after ? 42 : 44) - std::min(distance, 20) - 10 * between;
        candidate.rule = "place named in the sentence";
    }
    return candidate;
}

FigurePlace ArticlePlaces::placeOf(const std::vector<NumberMention> &mentions, std::size_t index,
                                   const FigurePlace &before, bool part) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    const NumberMention &number = mentions[index];
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    const bool wide = sentence.classes[static_cast<std::size_t>(WordClass::Wide)];
    for (int token = sentence.first; wide && token < sentence.last; ++token) {
        if (worldwideAt(m_text, token, sentence.last) && token - number.last < 12 && number.first - token < 12)
            return {QStringLiteral("Worldwide"), "worldwide", 0.8};
        if (isOneOf(m_text.view(token), std::begin(kNationwide), std::end(kNationwide)))
            return {QStringLiteral("United Kingdom"), "nationwide", 0.85};
    }
    Candidate best;
    if (m_topic != kNoPlace)
        best = {m_topic, 28, "the article's own place", 0, 0};
    const int from = m_text.sentences[static_cast<std::size_t>(std::max(0, number.sentence - 1))].first;
    const std::span<const PlaceMention> near = placesIn(m_places, from, sentence.last);
    const std::span<const NumberMention> numbers = sameSentence(mentions, index);
    for (const PlaceMention &place : near) {
        const Candidate candidate = weigh(place, numbers, number);
        if (candidate.weight > best.weight)
            best = candidate;
    }
    const bool narrower = before.name == QStringLiteral("Worldwide") && m_topic != kNoPlace;
    if (!before.name.isEmpty() && !narrower && best.weight < (part ? 41 : before.isStated ? 30 : 0))
        return {before.name, "place of the figure before", before.confidence * 0.9, before.isStated};
    if (best.place == kNoPlace)
        return {};
    const double confidence = std::min(0.95, 0.5 + best.weight / 100.0);
    if (best.last > best.first) {
        for (const PlaceMention &place : placesIn(m_places, best.first, best.first + 1)) {
            const QString pair = pairName(place, best.place);
            if (!pair.isEmpty())
                return {pair, best.rule, confidence, true};
        }
    }
    return {gazetteer.usualName(toCity(best.place)), best.rule, confidence, best.last > best.first && best.weight > 22};
}

/// "Cardiff and Swansea": two places of one level, joined by "and".
QString ArticlePlaces::pairName(const PlaceMention &first, PlaceIndex chosen) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    for (const PlaceMention &other : placesIn(m_places, first.first - 10, first.last + 2)) {
        const PlaceMention &left = other.first < first.first ? other : first;
        const PlaceMention &right = other.first < first.first ? first : other;
        const bool joined =
            right.first == left.last + 1 && m_text.view(left.last).compare(u"and", Qt::CaseInsensitive) == 0;
        if (!joined || left.followed || right.followed || left.role == PlaceRole::Body || right.role == PlaceRole::Body)
            continue;
        if (gazetteer.at(left.place).level == gazetteer.at(right.place).level
            && (left.place == chosen || right.place == chosen))
            return gazetteer.usualName(left.place) + QStringLiteral(" and ") + gazetteer.usualName(right.place);
    }
    return {};
}

/// A site stands for its town or city, a London borough for London.
PlaceIndex ArticlePlaces::toCity(PlaceIndex place) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    while (true) {
        const Place &here = gazetteer.at(place);
        if (here.parent == kNoPlace)
            return place;
        const PlaceLevel parent = gazetteer.at(here.parent).level;
        const bool borough = here.level == PlaceLevel::District && parent == PlaceLevel::City;
        if (here.level != PlaceLevel::Site && !borough)
            return place;
        place = here.parent;
    }
}

} // namespace pledgeboard
