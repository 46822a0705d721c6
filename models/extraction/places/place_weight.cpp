// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/figure_place.h"
#include "models/extraction/places/place_rule.h"
#include "models/extraction/places/wide_scope.h"
#include "models/extraction/words/same_word.h"
#include "models/reference/gazetteer.h"

#include <algorithm>

// How much each place of the article has to do with a number.
namespace pledgeboard {

namespace {

constexpr int kTopicWeight = 28;
constexpr int kHeadWeight = 36; ///< of the place that heads the paragraph
constexpr int kSeatElsewhere = 32; ///< of the firm's seat that another sentence tells
constexpr int kInsideTopic = 29; ///< of a town in the sentence before, within the region that the article is about
constexpr int kClauseCost = 15;

bool isFirmsOwn(Kind kind)
{
    return kind == Kind::JobsExisting || kind == Kind::JobsCut || kind == Kind::MoneyRaised || kind == Kind::MoneyOutput
           || kind == Kind::MoneyValuation;
}

} // namespace

/// How closely the place is tied to the number by grammar alone: 0 for not at all.
int ArticlePlaces::ownWords(const PlaceMention &place, const NumberMention &number) const
{
    // "£200m Leeds campus", "300 Leeds jobs".
    if (place.first >= number.last && place.last <= number.nounLast)
        return 78;
    if (place.last > number.first || number.first - place.last > 5)
        return 0;
    const QStringView next = m_text.view(place.last);
    // "Leeds's £4m share", "the UK's 300 plants".
    if (isOneOf(next, {u"'s", u"’s"}) && number.first - place.last <= 3)
        return 72;
    // "a UK workforce of 300", "its Leeds payroll to 300".
    const bool counted = m_text.has(place.last, WordClass::Workforce) || m_text.has(place.last, WordClass::Staff)
                         || m_text.has(place.last, WordClass::Output);
    if (counted)
        return 74;
    // "Leeds: 300 jobs", "York £4m".
    const bool sign = isOneOf(next, {u":", u"-", u"–", u"—", u"("});
    return number.first - place.last == (sign ? 1 : 0) ? 66 : 0;
}

/// "After London, where pay was £61,000", "London, where it is £61,000".
bool ArticlePlaces::isToldOf(const PlaceMention &place, const NumberMention &number) const
{
    // "Not far behind China's £1bn".
    if (isOneOf(m_text.view(place.last), {u"'s", u"’s"}) && number.first == place.last + 1)
        return true;
    if (number.first < place.last + 2 || number.first - place.last > 10 || !isOneOf(m_text.view(place.last), {u","})
        || !isOneOf(m_text.view(place.last + 1), {u"whose", u"where", u"which"}))
        return false;
    for (int token = place.last + 2; token < number.first; ++token) {
        if (isOneOf(m_text.view(token), {u","}))
            return false;
    }
    return true;
}

/// "..., and Britain would gain": the place is the subject of another clause.
bool ArticlePlaces::actsAnew(const PlaceMention &place) const
{
    const int joiner = place.first - 1 - m_text.has(place.first - 1, WordClass::Article);
    if (!isOneOf(m_text.view(std::max(joiner, 0)), {u"and", u"but", u"while", u"as", u","})
        || !m_text.valid(place.last))
        return false;
    return m_text.has(place.last, WordClass::Modal) || m_text.has(place.last, WordClass::Has)
           || m_text.has(place.last, WordClass::Be) || m_text.at(place.last).tense == Tense::Past
           || m_text.at(place.last).tense == Tense::Present;
}

/// "7,400 employees, most of whom work in the UK": the place is that of a part.
bool ArticlePlaces::isOfAPart(const PlaceMention &place, const NumberMention &number) const
{
    for (int token = number.last; token + 1 < place.first && token < number.last + 10; ++token) {
        if (isOneOf(m_text.view(token), {u"of"}) && isOneOf(m_text.view(token + 1), {u"them", u"whom", u"which"})
            && isOneOf(m_text.view(token - 1),
                       {u"most", u"many", u"some", u"half", u"few", u"third", u"quarter", u"majority", u"all"}))
            return !isOneOf(m_text.view(token - 1), {u"all"});
    }
    return false;
}

int ArticlePlaces::numbersBetween(const PlaceMention &place, const PlaceQuestion &question) const
{
    const NumberMention &number = question.number();
    const bool after = place.first >= number.last;
    int cost = 0;
    for (std::size_t other = question.index;
         after && ++other < question.mentions.size() && question.mentions[other].last <= place.first;) {
        // "300 jobs and 500 across Wales": a place goes with the last of two like numbers, and with both of unlike ones.
        // "900 jobs at 80 firms in Wales": the second counts where the first are.
        const bool firms = question.mentions[other].head[static_cast<std::size_t>(WordClass::CompanyNoun)]
                           || question.mentions[other].head[static_cast<std::size_t>(WordClass::Firm)];
        cost += firms ? 0 : question.mentions[other].isMoney() == number.isMoney() ? 30 : 12;
    }
    for (std::size_t other = question.index; !after && other-- > 0 && question.mentions[other].first >= place.last;)
        cost += 12;
    return std::min(cost, 60);
}

/// "Leeds-based X": where a firm sits says where its staff and its money are, hardly where it builds.
int ArticlePlaces::seatWeight(const PlaceMention &place, const PlaceQuestion &question, int distance) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    if (place.role != PlaceRole::Seat || place.first > question.number().first
        || !gazetteer.holds(gazetteer.find(u"United Kingdom"), place.place))
        return 0;
    return (isFirmsOwn(question.kind) ? 44 : 26) - std::min(distance, 20) / 2;
}

/// "In Scotland, ...", "All over Wales, ...": the place holds for what follows.
bool ArticlePlaces::opens(const PlaceMention &place, const Sentence &sentence) const
{
    const bool longer = isOneOf(m_text.view(std::max(place.first - 1, 0)), {u"of"}); // "At the University of Leeds,"
    return place.role == PlaceRole::Located && place.first - sentence.first <= (longer ? 5 : 3)
           && m_text.valid(place.last) && isOneOf(m_text.view(place.last), {u","});
}

/// "On a park in Rotherham. The £50m project", in an article on South Yorkshire.
bool ArticlePlaces::isInsideTopic(const PlaceMention &place) const
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    return place.role == PlaceRole::Located && m_topic != kNoPlace && place.place != m_topic
           && gazetteer.holds(m_topic, place.place);
}

/// A place of the sentence before, in the same paragraph.
ArticlePlaces::Candidate ArticlePlaces::weighBefore(const PlaceMention &place, const NumberMention &number) const
{
    const Sentence &here = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    const Sentence &there = m_text.sentences[static_cast<std::size_t>(number.sentence - 1)];
    if (here.paragraph != there.paragraph || there.headline
        || (place.role != PlaceRole::Located && place.role != PlaceRole::Named))
        return {};
    const bool points = isOneOf(m_text.view(here.first), {u"there", u"here"});
    const bool thing =
        m_text.has(here.first, WordClass::Article)
        && (m_text.has(here.first + 1, WordClass::Thing) || isOneOf(m_text.view(here.first + 1), {u"one"}));
    const bool goesOn = points || thing || isOneOf(m_text.view(here.first), {u"it", u"its", u"they", u"their"});
    // "The firm's Belfast arm is growing. It has 250 staff."
    const bool unit =
        m_text.has(place.last, WordClass::Thing)
        || (m_text.valid(place.last)
            && isOneOf(m_text.view(place.last), {u"operation", u"arm", u"business", u"branch", u"team", u"outpost"}));
    const int weight = points                                              ? 46
                       : goesOn && (unit || place.first < there.first + 3) ? 40
                       : opens(place, there)                               ? 34
                       : thing && place.role == PlaceRole::Located         ? 32
                       : isInsideTopic(place)                              ? kInsideTopic
                                                                           : kSentenceBeforeWeight;
    return {&place, place.place, weight, &kPlaceSentenceBefore};
}

ArticlePlaces::Candidate ArticlePlaces::weigh(const PlaceMention &place, const PlaceQuestion &question) const
{
    const NumberMention &number = question.number();
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    if (place.role != PlaceRole::Person && sentence.holds(place.first) && isToldOf(place, number))
        return {&place, place.place, 70, &kPlaceClause};
    if (place.role == PlaceRole::Person || place.role == PlaceRole::Compared)
        return {};
    if (place.first >= number.last && isOfAPart(place, number))
        return {};
    if (!sentence.holds(place.first))
        return weighBefore(place, number);
    Candidate candidate{&place, place.place, 0, nullptr};
    const bool after = place.first >= number.last;
    // "York received £45m, and Cambridge £28m": the next number's place.
    const bool next =
        question.index + 1 < question.mentions.size() && question.mentions[question.index + 1].first == place.last;
    if (after && next && place.role == PlaceRole::Named)
        return {};
    const int distance = std::max(0, after ? place.first - number.last : number.first - place.last);
    if (place.role == PlaceRole::Seat) {
        candidate.weight = seatWeight(place, question, distance);
        candidate.rule = &kPlaceSeat;
    } else if (place.role == PlaceRole::Body) {
        candidate.weight = 16 - std::min(distance, 8);
        candidate.rule = &kPlaceBody;
        return candidate;
    } else if (const int own = ownWords(place, number)) {
        candidate.weight = own;
        candidate.rule = &kPlaceBeside;
        return candidate;
    } else if (!after && opens(place, sentence)) {
        candidate.weight = 48 - std::min(distance, 20) / 2 - numbersBetween(place, question) / 2;
        candidate.rule = &kPlaceBefore;
        return candidate;
    } else if (place.role == PlaceRole::Located) {
        candidate.weight = (after ? 60 : 50) - std::min(distance, 20);
        candidate.rule = after ? &kPlaceAfter : &kPlaceBefore;
    } else {
        // What the sentence begins with is its subject as far as it goes.
        const int slow = place.first <= sentence.first + 2 ? 2 : 1;
        candidate.weight = (after ? 42 : 44) - std::min(distance, 20) / slow;
        candidate.rule = &kPlaceNamed;
    }
    const int first = after ? number.last : place.last;
    const int last = after ? place.first : number.first;
    candidate.weight -= numbersBetween(place, question);
    if (after && place.role == PlaceRole::Named && actsAnew(place))
        candidate.weight -= kClauseCost;
    if (last - first < 60) {
        const int clauses = clausesBetween(m_text, first, last, {!after && place.role == PlaceRole::Named, !after});
        // "A line in Leeds, running since 2021, has created 28 jobs": the place is of what acts.
        const bool acts = !after && place.role == PlaceRole::Located && place.first <= sentence.first + 6
                          && isOneOf(m_text.view(place.last), {u","}) && m_text.valid(place.last + 1)
                          && m_text.view(place.last + 1).endsWith(u"ing");
        candidate.weight -= kClauseCost * (acts ? 0 : clauses);
    }
    return candidate;
}

ArticlePlaces::Candidate ArticlePlaces::best(const PlaceQuestion &question) const
{
    Candidate best;
    if (m_topic != kNoPlace)
        best = {nullptr, m_topic, kTopicWeight, &kPlaceArticle};
    const int sentence = question.number().sentence;
    if (const PlaceMention *head = m_heads[static_cast<std::size_t>(sentence)])
        best = {head, head->place, kHeadWeight, &kPlaceHeads};
    else if (isFirmsOwn(question.kind) && !question.organisation.isEmpty()) {
        const PlaceMention *seat = m_seats.value(question.organisation.section(u' ', 0, 0).toLower(), nullptr);
        if (seat)
            best = {seat, seat->place, kSeatElsewhere, &kPlaceSeatBefore};
    }
    const int first = m_text.sentences[static_cast<std::size_t>(std::max(0, sentence - 1))].first;
    const int last = m_text.sentences[static_cast<std::size_t>(sentence)].last;
    const auto begin = std::lower_bound(m_places.begin(), m_places.end(), first,
                                        [](const PlaceMention &place, int token) { return place.first < token; });
    for (auto place = begin; place != m_places.end() && place->first < last; ++place) {
        const Candidate candidate = weigh(*place, question);
        if (candidate.weight > best.weight)
            best = candidate;
    }
    return best;
}

} // namespace pledgeboard
