// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/place_mentions.h"

#include "models/extraction/places/followed_places.h"
#include "models/extraction/places/namesakes.h"
#include "models/extraction/places/place_role.h"
#include "models/extraction/words/same_word.h"
#include "models/reference/gazetteer.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::size_t kLookBack = 200; ///< names of places

class PlaceFinder
{
public:
    PlaceFinder(const ParsedText &text, const PlaceTrie &trie)
        : m_text(text), m_trie(trie), m_gazetteer(Gazetteer::instance()), m_roles(text)
    {
    }

    std::vector<PlaceMention> run()
    {
        for (const Sentence &sentence : m_text.sentences) {
            m_sentence = &sentence;
            for (int token = sentence.first; token < sentence.last;) {
                const Token &here = m_text.at(token);
                const PlaceTrie::Match match =
                    here.isWord() && m_trie.mayStart(here) ? m_trie.find(m_text, token) : PlaceTrie::Match{};
                if (match.length > 0 && accept(token, match)) {
                    token += match.length;
                } else {
                    if (canFollowBack(m_text, token)) {
                        if (const auto followed = followBack(m_text, sentence, token, m_mentions))
                            m_mentions.push_back(*followed);
                    }
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
        PlaceMention mention{token, token + match.length, match.place, m_roles.roleOf(*m_sentence, token, match),
                             false};
        if (const PlaceMention *before = joinedTo(mention))
            mention.role = before->role;
        if (isAroundSeat(mention))
            mention.role = PlaceRole::Seat;
        const bool money = m_text.valid(mention.last) && m_text.at(mention.last).type == TokenType::Currency
                           && m_text.at(mention.last).is(Token::Glued);
        if (isStreet(mention.last) || m_text.has(token, WordClass::Month) || money)
            return false;
        const bool ambiguous =
            m_gazetteer.at(match.place).ambiguous
            && !(m_gazetteer.at(match.place).level == PlaceLevel::City && standsAlone(token, mention.last));
        if (m_gazetteer.at(match.place).ambiguous && isPartOfName(token, mention.last))
            return false;
        if (mention.role == PlaceRole::Named && isSurnameAgain(mention))
            mention.role = PlaceRole::Person;
        if (ambiguous && mention.role == PlaceRole::Named && !supported(token, mention.last))
            return false;
        m_mentions.push_back(mention);
        return true;
    }

    /// "The Deal Tracker", "a Sandwich Toaster": no town is spoken of so.
    bool isPartOfName(int token, int last) const
    {
        return inSentence(token - 1) && m_text.has(token - 1, WordClass::Article) && m_text.isCapital(last)
               && !m_sentence->headline && m_gazetteer.at(m_trie.find(m_text, token).place).level >= PlaceLevel::Town;
    }

    /// "Bradford added", after "Jane Bradford": the name has been that of a person.
    bool isSurnameAgain(const PlaceMention &mention) const
    {
        const auto recent = m_mentions.rbegin() + static_cast<std::ptrdiff_t>(std::min(m_mentions.size(), kLookBack));
        const auto before = std::find_if(m_mentions.rbegin(), recent, [&](const PlaceMention &other) {
            return other.place == mention.place
                   && (other.role == PlaceRole::Person || other.role == PlaceRole::Located);
        });
        return before != recent && before->role == PlaceRole::Person;
    }

    /// The place of which this one is the next in a list: "in London and Manchester", "across Leeds, Hull and York".
    const PlaceMention *joinedTo(const PlaceMention &mention) const
    {
        const bool again = !m_mentions.empty() && m_mentions.back().role == PlaceRole::Compared
                           && mention.role == PlaceRole::Located
                           && isOneOf(view(mention.first - 2), {u"and", u"or", u","});
        const bool open = mention.role == PlaceRole::Named || again
                          || (mention.role == PlaceRole::Seat && !isOneOf(view(mention.last), {u"-"}));
        if (m_mentions.empty() || !open || m_mentions.back().followed)
            return nullptr;
        const PlaceMention &before = m_mentions.back();
        const bool listed = before.role == PlaceRole::Located || before.role == PlaceRole::Compared;
        if (!listed || !inSentence(before.first) || mention.first - before.last > 2 || mention.first == before.last)
            return nullptr;
        for (int token = before.last; token < mention.first; ++token) {
            const bool in = before.role == PlaceRole::Compared && isOneOf(view(token), {u"in", u"from"});
            if (!in && !isOneOf(view(token), {u",", u"and", u"or", u"&", u"the"}))
                return nullptr;
        }
        // "In Leeds, York has ..." and "... in Leeds, and York will ..." start anew.
        const bool acts = isOneOf(view(mention.last), {u"'s", u"’s"})
                          || (m_text.valid(mention.last) && m_text.at(mention.last).tense != Tense::None)
                          || m_text.has(mention.last, WordClass::Has) || m_text.has(mention.last, WordClass::Be)
                          || m_text.has(mention.last, WordClass::Modal);
        return acts ? nullptr : &before;
    }

    /// "X, of Austin in Texas": where the firm's seat lies.
    bool isAroundSeat(const PlaceMention &mention) const
    {
        return !m_mentions.empty() && m_mentions.back().role == PlaceRole::Seat && inSentence(m_mentions.back().first)
               && m_mentions.back().last == mention.first - 1 && isOneOf(view(mention.first - 1), {u"in", u","})
               && (isOneOf(view(mention.first - 1), {u"in"})
                   || m_gazetteer.holds(mention.place, m_mentions.back().place));
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

    /// Whether something near an ambiguous name speaks for the place.
    bool supported(int token, int last) const
    {
        if (m_sentence->headline && !m_text.has(token, WordClass::Common))
            return true;
        const bool possessive = isOneOf(view(last), {u"'s", u"’s"});
        // "Reading: £42,500", a line of a table.
        const bool label = isOneOf(view(last), {u":"}) && m_text.at(token).is(Token::LineStart);
        const auto recent = m_mentions.end() - static_cast<std::ptrdiff_t>(std::min(m_mentions.size(), kLookBack));
        const bool known = std::any_of(recent, m_mentions.end(), [&](const PlaceMention &other) {
            return other.role == PlaceRole::Located && m_text.view(other.first, other.last) == m_text.view(token, last);
        });
        const bool list = isOneOf(view(token - 1), {u",", u"and", u"or"}) && !m_mentions.empty()
                          && m_mentions.back().last >= token - 2;
        return known || list || label || (possessive && token > m_sentence->first);
    }

    const ParsedText &m_text;
    const PlaceTrie &m_trie;
    const Gazetteer &m_gazetteer;
    PlaceRoles m_roles;
    const Sentence *m_sentence = nullptr;
    std::vector<PlaceMention> m_mentions;
};

} // namespace

std::vector<PlaceMention> findPlaces(const ParsedText &text, const PlaceTrie &trie)
{
    std::vector<PlaceMention> mentions = PlaceFinder(text, trie).run();
    settleNamesakes(mentions);
    return mentions;
}

std::span<const PlaceMention> placesIn(const std::vector<PlaceMention> &mentions, int first, int last)
{
    const auto starts = [](const PlaceMention &mention, int token) { return mention.first < token; };
    const auto begin = std::lower_bound(mentions.begin(), mentions.end(), first, starts);
    return {begin, std::lower_bound(begin, mentions.end(), last, starts)};
}

} // namespace pledgeboard
