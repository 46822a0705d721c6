// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/evidence.h"

#include <QHash>

#include <utility>

namespace pledgeboard {

namespace {

constexpr int kUsualReasons = 12; ///< of one figure

/// The words of the tokens without the signs and spaces at their ends.
TokenSpan wordsWithin(const ParsedText &text, TokenSpan span)
{
    while (!span.isEmpty() && !text.at(span.first).isWord() && text.at(span.first).type != TokenType::Digits)
        ++span.first;
    while (!span.isEmpty() && !text.at(span.last - 1).isWord() && text.at(span.last - 1).type != TokenType::Digits)
        --span.last;
    return span;
}

/// The name of a rule, which stays as long as the program runs. A few hundred names are said over and over: each thread makes each
/// of them once and shares it among its figures.
const QString &ruleName(const char *rule)
{
    thread_local QHash<const char *, QString> names;
    QString &name = names[rule];
    if (name.isNull())
        name = QString::fromUtf8(rule);
    return name;
}

void addCue(Evidence &evidence, const Evidence &from, const Cue &cue)
{
    Cue added = cue;
    const QString &rule = from.rules.at(cue.rule);
    added.rule = static_cast<int>(evidence.rules.indexOf(rule));
    if (added.rule < 0) {
        added.rule = static_cast<int>(evidence.rules.size());
        evidence.rules.push_back(rule);
    }
    evidence.cues.push_back(added);
}

} // namespace

Evidence makeEvidence(const ParsedText &text, const NumberMention &mention)
{
    Evidence evidence;
    evidence.rules.reserve(kUsualReasons);
    evidence.cues.reserve(kUsualReasons);
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

void addReason(Evidence &evidence, const ParsedText &text, Answer answer, const char *rule,
               std::span<const TokenSpan> words)
{
    if (!rule)
        return;
    addReason(evidence, text, answer, ruleName(rule), words);
}

void addReason(Evidence &evidence, const ParsedText &text, Answer answer, const QString &rule,
               std::span<const TokenSpan> words)
{
    const auto at = static_cast<int>(evidence.rules.size());
    evidence.rules.push_back(rule);
    if (words.empty())
        evidence.cues.push_back({answer, at, {}});
    for (const TokenSpan &span : words)
        evidence.cues.push_back(
            {answer, at,
             span.isEmpty() ? TextSpan{} : TextSpan{text.at(span.first).start, text.at(span.last - 1).end}});
}

void addReason(Evidence &evidence, const ParsedText &text, Answer answer, const char *rule, TokenSpan words)
{
    addReason(evidence, text, answer, rule, std::span(&words, 1));
}

void addReason(Evidence &evidence, Answer answer, const char *rule, TextSpan words)
{
    if (!rule)
        return;
    evidence.cues.push_back({answer, static_cast<int>(evidence.rules.size()), words});
    evidence.rules.push_back(ruleName(rule));
}

void addBoundReason(Evidence &evidence, const ParsedText &text, const NumberMention &mention)
{
    if (mention.amount.bound == Bound::Exact)
        return;
    if (!mention.boundWords.isEmpty()) {
        addReason(evidence, text, Answer::Bound,
                  mention.boundWords.first < mention.first ? "bound before the number" : "bound after the number",
                  mention.boundWords);
        return;
    }
    // A word after the number has the last say.
    const TokenSpan after = wordsWithin(text, {mention.coreLast, mention.conversion ? mention.coreLast : mention.last});
    if (!after.isEmpty())
        addReason(evidence, text, Answer::Bound, "bound after the number", after);
    else
        addReason(evidence, text, Answer::Bound, "bound before the number",
                  wordsWithin(text, {mention.first, mention.coreFirst}));
}

void takeReasons(Evidence &to, const Evidence &from)
{
    // Not the mentions, of which a long text has many.
    Evidence before;
    before.rules = std::exchange(to.rules, {});
    before.cues = std::exchange(to.cues, {});
    for (const Cue &cue : from.cues) {
        if (cue.answer != Answer::Bound)
            addCue(to, from, cue);
    }
    for (const Cue &cue : before.cues) {
        if (cue.answer == Answer::Bound)
            addCue(to, before, cue);
    }
}

} // namespace pledgeboard
