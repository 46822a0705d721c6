// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/rule_set.h"
#include "models/extraction/words/phrase_set.h"
#include "models/reference/own_words.h"

#include <deque>
#include <string>

namespace pledgeboard {

/// An analyst's own cue words as rules. They weigh more than any row of the tables: who adds one has seen what it stands beside.
class OwnCues
{
public:
    OwnCues(Lexicon &lexicon, const std::vector<OwnCue> &cues);
    OwnCues(const OwnCues &) = delete;
    OwnCues &operator=(const OwnCues &) = delete;

    bool isEmpty() const { return m_rules.empty(); }

    struct Found {
        const RuleTable::Rule *rule = nullptr;
        TokenSpan words;
    };

    /// The cues of the sentence, in order.
    std::vector<Found> findIn(const ParsedText &text, const Sentence &sentence) const;

    /// Whether the cue stands near enough to the number, with no other number between.
    static bool reaches(const ParsedText &text, const Found &cue, const NumberMention &mention);

private:
    std::deque<std::string> m_names; ///< that the rows point to
    std::deque<KindRule> m_rows;
    std::deque<RuleTable::Rule> m_rules;
    PhraseSet<int> m_phrases;
};

} // namespace pledgeboard
