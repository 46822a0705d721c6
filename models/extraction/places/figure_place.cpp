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

constexpr int kTopicWeight = 28;
constexpr int kHeadWeight = 36; ///< of the place that heads the paragraph
constexpr int kSeatElsewhere = 32; ///< of the firm's seat that another sentence tells
constexpr int kHeadWords = 5; ///< of "3. Hull." at most
constexpr int kOwnAfter = 50; ///< of a place that follows close upon its number
constexpr int kInsideTopic = 29; ///< of a town in the sentence before, within the region that the article is about
constexpr int kClauseCost = 15;
constexpr int kSentenceBeforeWeight = 22; ///< of a place that the sentence before names in passing
constexpr int kClaimsAfterOther =
    30; ///< of less weight than this a place leaves the number to that of the figure before
constexpr int kClaimsOfPart = 38; ///< the same for a part of that figure
constexpr int kClaims = 40; ///< a place of this weight is the number's own, whatever else is implied

bool isFirmsOwn(Kind kind)
{
    return kind == Kind::JobsExisting || kind == Kind::JobsCut || kind == Kind::MoneyRaised || kind == Kind::MoneyOutput
           || kind == Kind::MoneyValuation;
}

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
