// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/places/clauses_between.h"

#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

int clausesBetween(const ParsedText &text, int first, int last, ClauseCount how)
{
    int clauses = 0;
    bool list = false;
    bool spoken = !how.afterVerb;
    for (int token = first; token < last; ++token) {
        const QStringView word = text.view(token);
        if (word == u";" || isOneOf(word, {u"while", u"whereas", u"although", u"though", u"but"})) {
            ++clauses;
            continue;
        }
        list = word == u",";
        // "A plant in Leeds, in which it is to invest", "a plant in Leeds, where": said of what stands before the comma.
        const bool relates =
            list && token + 2 < last
            && (isOneOf(text.view(token + 1), {u"where"})
                || (text.has(token + 1, WordClass::Preposition) && isOneOf(text.view(token + 2), {u"which"})));
        if (relates) {
            while (token + 1 < last && text.view(token + 1) != u",")
                ++token;
            continue;
        }
        spoken = spoken || text.at(token).tense == Tense::Past || text.at(token).tense == Tense::Present
                 || text.has(token, WordClass::Be) || text.has(token, WordClass::Has)
                 || text.has(token, WordClass::Modal);
        const bool joiner = spoken && isOneOf(word, {u"and"});
        if (!list && !joiner)
            continue;
        // A verb soon after the comma or the "and" makes a clause, unless the words are those of a list.
        const int start = token + 1 + (list && token + 1 < last && isOneOf(text.view(token + 1), {u"and"}));
        for (int ahead = start; ahead < std::min(last, start + 7); ++ahead) {
            const bool to =
                text.has(ahead, WordClass::To) && text.valid(ahead + 1) && text.at(ahead + 1).tense != Tense::None;
            if (to || text.at(ahead).tense == Tense::Past || text.at(ahead).tense == Tense::Present
                || text.has(ahead, WordClass::Has) || text.has(ahead, WordClass::Be)
                || text.has(ahead, WordClass::Modal)) {
                const bool hasSubject = ahead > start && !text.has(start, WordClass::Adverb);
                clauses += hasSubject || !how.sameSubject;
                token = ahead;
                break;
            }
            if (text.view(ahead) == u"," || isOneOf(text.view(ahead), {u"and"}))
                break;
        }
    }
    return clauses;
}

} // namespace pledgeboard
