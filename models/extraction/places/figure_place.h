// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grade.h"
#include "models/domain/kind.h"
#include "models/extraction/numbers/number_mention.h"
#include "models/extraction/places/place_mentions.h"

#include <QHash>
#include <QSet>

namespace pledgeboard {

struct PlaceRule;

/// The place that a number is about and how that was found.
struct FigurePlace {
    QString name; ///< usual name; empty where the text gives none
    const char *rule = nullptr; ///< name for Evidence::rules
    double confidence = 0.0;
    bool isStated = false; ///< a place in the number's own sentence said it
    int sentence = -1; ///< of the number
    TokenSpan words; ///< that name the place
    Grade grade = Grade::PlaceNone;
};

/// A number whose place is asked for, with what is known of it.
struct PlaceQuestion {
    const std::vector<NumberMention> &mentions; ///< the article's numbers
    std::size_t index = 0; ///< of the one asked for
    Kind kind = Kind::MoneyOther;
    QString organisation; ///< empty where nobody is known
    bool part = false; ///< a part of the figure before it ("of that", "another")

    const NumberMention &number() const { return mentions[index]; }
};

/// All that is known of places in one article.
class ArticlePlaces
{
public:
    ArticlePlaces(const ParsedText &text, const PlaceTrie &trie);

    /// before is the figure that was placed last, of the same paragraph.
    FigurePlace placeOf(const PlaceQuestion &question, const FigurePlace &before) const;

    const std::vector<PlaceMention> &places() const { return m_places; }
    PlaceIndex topic() const { return m_topic; }

private:
    struct Candidate {
        const PlaceMention *mention = nullptr;
        PlaceIndex place = kNoPlace;
        int weight = 0;
        const PlaceRule *rule = nullptr;
    };

    static constexpr int kSentenceBeforeWeight = 22; ///< of a place that the sentence before names in passing

    void findHeads();
    void findSeats();
    bool isOnly(const Sentence &sentence, const PlaceMention &place) const;
    FigurePlace find(const PlaceQuestion &question, const FigurePlace &before) const;
    Candidate best(const PlaceQuestion &question) const;
    Candidate weigh(const PlaceMention &place, const PlaceQuestion &question) const;
    Candidate weighBefore(const PlaceMention &place, const NumberMention &number) const;
    int ownWords(const PlaceMention &place, const NumberMention &number) const;
    int seatWeight(const PlaceMention &place, const PlaceQuestion &question, int distance) const;
    bool isToldOf(const PlaceMention &place, const NumberMention &number) const;
    bool opens(const PlaceMention &place, const Sentence &sentence) const;
    bool isInsideTopic(const PlaceMention &place) const;
    bool actsAnew(const PlaceMention &place) const;
    bool isOfAPart(const PlaceMention &place, const NumberMention &number) const;
    int numbersBetween(const PlaceMention &place, const PlaceQuestion &question) const;
    QString listName(const PlaceMention &chosen) const;
    PlaceIndex toCity(PlaceIndex place) const;

    const ParsedText &m_text;
    std::vector<PlaceMention> m_places;
    PlaceIndex m_topic;
    const PlaceMention *m_topicMention = nullptr; ///< in the headline
    std::vector<const PlaceMention *>
        m_heads; ///< by sentence: the place that heads its paragraph, null where none does
    QHash<QString, const PlaceMention *> m_seats; ///< of firms of the country, by a word of their name in small letters
    QSet<QString> m_abroad; ///< words of firms that come from abroad or work in many countries, in small letters
};

} // namespace pledgeboard
