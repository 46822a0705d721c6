// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/evidence.h"

namespace pledgeboard {

Evidence makeEvidence(const ParsedText &text, const NumberMention &mention)
{
    Evidence evidence;
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(mention.sentence)];
    evidence.number = {text.at(mention.first).start, text.at(mention.last - 1).end};
    evidence.sentence = {text.at(sentence.first).start, text.at(sentence.last - 1).end};
    int last = std::max(mention.last, mention.nounLast);
    // A possessive or a hyphen at the end belongs to the word after it.
    while (last > mention.last && !text.at(last - 1).isWord() && text.at(last - 1).type != TokenType::Digits)
        --last;
    evidence.quote = text.view(mention.first, last).toString();
    return evidence;
}

} // namespace pledgeboard
