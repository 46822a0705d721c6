// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/name_words.h"

namespace pledgeboard {

/// One sentence as the search for names looks at it: a token outside of it has no word, no class and no cue.
struct NameSentence {
    const ParsedText &text;
    const NameWords &words;
    const Sentence *sentence = nullptr;
    int number = 0;

    bool inside(int token) const { return sentence->holds(token); }
    bool has(int token, WordClass wordClass) const { return inside(token) && text.has(token, wordClass); }
    bool cue(int token, NameCue cue) const { return inside(token) && words.hasCue(text.at(token).word, cue); }
    bool is(int token, WordId word) const { return inside(token) && text.at(token).word == word; }
    bool isWord(int token) const { return inside(token) && text.at(token).isWord(); }
    bool isCapital(int token) const { return inside(token) && text.isCapital(token); }
    QStringView view(int token) const { return inside(token) ? text.view(token) : QStringView(); }

    /// A verb with its tense, no participle: "makes", "made", "will make".
    bool isFinite(int token) const
    {
        return inside(token) && text.at(token).tense != Tense::None && text.at(token).tense != Tense::Ing;
    }

    /// At the start, behind a list's dash or behind a colon.
    bool isStart(int token) const
    {
        for (int before = token - 1; inside(before); --before) {
            if (isWord(before) || text.at(before).type == TokenType::Digits)
                return is(before + 1, words.colon);
        }
        return true;
    }
};

} // namespace pledgeboard
