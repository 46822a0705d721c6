// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/rules/context_weights.h"
#include "models/extraction/rules/own_cues.h"
#include "models/extraction/rules/rule_set.h"

#include <QStringList>

#include <optional>

namespace pledgeboard {

/// A rule whose pattern fits a number, and what it says of it.
struct KindVoice {
    const RuleTable::Rule *rule = nullptr;
    std::optional<Kind> kind; ///< empty: it says that this is no figure
    bool beaten = false; ///< by a rule that names it in its `beats`
    int sentence = 0; ///< where its words stand
    TokenSpan own; ///< an analyst's own cue words
};

/// What the rules made of one number.
struct KindReading {
    std::optional<Kind> kind; ///< empty: no figure
    int weight = 0; ///< of the winning kind
    bool part = false; ///< a rule says that it goes with the figure before: "of which", "another"
    int margin = 0; ///< over the next kind, or over no figure at all
    bool anchored = false; ///< a rule about the number itself speaks for a kind
    std::array<int, kContextChoices>
        balances{}; ///< what the rules weigh for each kind of its family, and last for no figure
    ContextVotes votes{}; ///< what the words around it speak for, in tenths of a rule's weight
    std::vector<KindVoice> voices; ///< every rule that fits, in table order

    const char *otherwise = nullptr; ///< what settled the kind where no rule speaks; stands in Evidence::rules

    /// Whether the voice spoke for the kind that won.
    bool won(const KindVoice &voice) const { return kind && voice.kind == kind && !voice.beaten; }
};

/// Reads the kind of every number of the text, in order. A count without a rule is no figure; a sum of money always is one,
/// money.other at the least. Numbers that leave out their noun are lent it (numbers/elliptical.h).
///
/// Rules and the words around the number are weighed together: a rule of weight 10 outweighs what words usually say.
std::vector<KindReading> readKinds(const ParsedText &text, const RuleSet &rules, const OwnCues &own,
                                   std::vector<NumberMention> &mentions);

/// The words that the rule rests on.
std::vector<TokenSpan> wordsOf(const ParsedText &text, const KindVoice &voice, const NumberMention &mention);

} // namespace pledgeboard
