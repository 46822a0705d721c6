// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/topic_place.h"

#include "models/reference/gazetteer.h"

#include <algorithm>
#include <map>

namespace pledgeboard {

namespace {

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

constexpr int kFirstSentences = 14; ///< in which the town shows that a story of a region plays in
constexpr int kOften = 3;

/// "West Midlands" in the headline and Wolverhampton all through the text: the one town that is named again and again.
PlaceIndex mainTown(const ParsedText &text, const std::vector<PlaceMention> &mentions, PlaceIndex topic)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    if (topic == kNoPlace
        || (gazetteer.at(topic).level != PlaceLevel::Region && gazetteer.at(topic).level != PlaceLevel::CityRegion))
        return topic;
    std::map<PlaceIndex, int> counts;
    int all = 0;
    for (const PlaceMention &mention : mentions) {
        if (text.sentenceOf(mention.first) > kFirstSentences)
            break;
        const PlaceLevel level = gazetteer.at(mention.place).level;
        if (mention.followed || mention.role == PlaceRole::Person || mention.role == PlaceRole::Compared)
            continue;
        if (mention.place == topic)
            --all;
        if ((level != PlaceLevel::City && level != PlaceLevel::Town) || !gazetteer.holds(topic, mention.place))
            continue;
        ++counts[mention.place];
        ++all;
    }
    for (const auto &[place, count] : counts) {
        if (count >= kOften && count * 3 >= all * 2)
            return place;
    }
    return topic;
}

} // namespace

PlaceIndex topicPlace(const ParsedText &text, const std::vector<PlaceMention> &mentions)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    std::map<PlaceIndex, int> weights;
    const auto headline = std::find_if(text.sentences.begin(), text.sentences.end(),
                                       [](const Sentence &sentence) { return sentence.headline; });
    const int over = headline == text.sentences.end() ? 0 : static_cast<int>(headline - text.sentences.begin());
    for (const PlaceMention &mention : mentions) {
        const int number = text.sentenceOf(mention.first);
        if (number < over)
            continue; // the page's name and its menus
        const PlaceLevel level = gazetteer.at(mention.place).level;
        int weight = topicWeight(text.sentences[static_cast<std::size_t>(number)],
                                 static_cast<std::size_t>(number - over), mention)
                     * 4;
        // A country is seldom what a local article is about, whatever it is named.
        if (level == PlaceLevel::World)
            weight = 0; // "it wants to grow in Asia"
        else if (level == PlaceLevel::Country)
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
    const PlaceIndex town = narrowed(text, mentions, best);
    return town == best ? mainTown(text, mentions, best) : town;
}

} // namespace pledgeboard
