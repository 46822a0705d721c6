// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_words.h"
#include "models/extraction/places/place_mentions.h"

namespace pledgeboard {

enum class NameType : unsigned char {
    Organisation,
    Government, ///< of the United Kingdom or of a nation
    Programme, ///< a zone, fund, deal or plan
    Person,
    Other, ///< a place, an abbreviation, a nationality
};

/// A run of capitalised words, or a stand-in such as "the government" and "the company".
struct NameRun {
    int first = 0; ///< token
    int last = 0;
    int sentence = 0;
    NameType type = NameType::Other;
    QString name; ///< of a stand-in for somebody whom the text does not name: empty
    bool source = false; ///< only says or found something: a speaker, a report, its writer
    bool subject = false; ///< stands before a verb and behind no preposition
    bool followed = false; ///< "the company", "it": name is that of the run it goes back to
    bool far =
        false; ///< followed back over the end of a paragraph: stands for the article's organisation, if there is one
    bool isPublic = false; ///< a council, an authority, a ministry
    int entity = -1; ///< the same for all given forms of one name; see name_entities.h
};

/// Every name of the text, in order. People, places, months, job titles and abbreviations of trades are no organisations.
/// In headlines With Capitals On Every Word only names that stand in the text are found.
std::vector<NameRun> findNames(const ParsedText &text, const NameWords &words, const std::vector<PlaceMention> &places);

} // namespace pledgeboard
