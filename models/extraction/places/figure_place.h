// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/number_mention.h"
#include "models/extraction/places/place_mentions.h"

namespace pledgeboard {

/// The place that a number is about and how that was found.
struct FigurePlace {
    QString name; ///< usual name; empty where the text gives none
    const char *rule = nullptr; ///< name for Evidence::rules
    double confidence = 0.0;
    bool isStated = false; ///< a place in the number's own sentence said it
};

/// All that is known of places in one article.
class ArticlePlaces
{
public:
    ArticlePlaces(const ParsedText &text, const PlaceTrie &trie);

    /// mentions are the article's numbers, index the one asked for; before is the figure that was placed last, of the same
    /// paragraph, and part tells whether the number is a part of it ("of that", "another").
    FigurePlace placeOf(const std::vector<NumberMention> &mentions, std::size_t index, const FigurePlace &before,
                        bool part) const;

    const std::vector<PlaceMention> &places() const { return m_places; }
    PlaceIndex topic() const { return m_topic; }

private:
    struct Candidate {
        PlaceIndex place = kNoPlace;
        int weight = 0;
        const char *rule = nullptr;
        int first = 0;
        int last = 0;
    };

    Candidate weigh(const PlaceMention &place, std::span<const NumberMention> mentions,
                    const NumberMention &number) const;
    QString pairName(const PlaceMention &first, PlaceIndex chosen) const;
    bool isOtherClause(int first, int last) const;
    PlaceIndex toCity(PlaceIndex place) const;

    const ParsedText &m_text;
    std::vector<PlaceMention> m_places;
    PlaceIndex m_topic;
};

} // namespace pledgeboard
