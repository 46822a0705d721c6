// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/far_bound.h"

#include "models/extraction/words/word_list.h"

namespace pledgeboard {

namespace {

constexpr int kWordsOfEstimate = 5; ///< "estimated to be worth a total of"

/// "Revenue has passed £11m", "sales exceed £3m"; not "passed £11m to its parent".
bool isPassed(const ParsedText &text, const NumberMention &mention, const Sentence &sentence)
{
    static constexpr WordList kPasses{u"exceed",    u"exceeds", u"exceeded", u"surpass",  u"surpasses",
                                      u"surpassed", u"tops",    u"topped",   u"pass",     u"passes",
                                      u"passed",    u"past",    u"breach",   u"breached", u"outstrip"};
    const int verb = mention.first - 1;
    if (verb < sentence.first || !kPasses.has(text.view(verb)))
        return false;
    const bool given = text.view(verb).startsWith(u"pass", Qt::CaseInsensitive) && sentence.holds(mention.last)
                       && isOneOf(text.view(mention.last), {u"to", u"on", u"into", u"down"});
    return !given;
}

/// "Estimated to cost £5m", "at an estimated cost of £5m".
int estimateBefore(const ParsedText &text, const NumberMention &mention, const Sentence &sentence)
{
    static constexpr WordList kBetween{u"to",    u"cost", u"be",    u"a",  u"at",     u"of", u"value",
                                       u"worth", u"the",  u"total", u"in", u"create", u"as"};
    for (int token = mention.first - 1; token >= mention.first - kWordsOfEstimate && token >= sentence.first; --token) {
        if (isOneOf(text.view(token), {u"estimated"}))
            return token;
        if (!kBetween.has(text.view(token)))
            break;
    }
    return -1;
}

/// Whether the bound behind the noun is not the beginning of something else: "300 jobs and more homes".
bool endsPhrase(const ParsedText &text, int token, const Sentence &sentence)
{
    return !sentence.holds(token) || !text.at(token).isWord() || text.has(token, WordClass::Preposition)
           || text.has(token, WordClass::Stop);
}

} // namespace

void readFarBound(const ParsedText &text, const NumberWords &words, NumberMention &mention)
{
    const Sentence &sentence = text.sentences[static_cast<std::size_t>(mention.sentence)];
    // "Bring about 142 jobs": nobody rounds so.
    if (mention.amount.bound == Bound::About && mention.amount.value % 10 != 0 && mention.first > sentence.first
        && isOneOf(text.view(mention.first), {u"about"})
        && isOneOf(text.view(mention.first - 1), {u"bring", u"brings", u"brought", u"bringing"})) {
        mention.amount.bound = Bound::Exact;
        return;
    }
    if (mention.amount.bound != Bound::Exact || mention.amount.low)
        return;
    if (isPassed(text, mention, sentence)) {
        mention.amount.bound = Bound::AtLeast;
        mention.boundWords = {mention.first - 1, mention.first};
        return;
    }
    if (const int estimate = estimateBefore(text, mention, sentence); estimate >= 0) {
        mention.amount.bound = Bound::About;
        mention.boundWords = {estimate, mention.first};
        return;
    }
    const int behind = mention.nounLast;
    if (behind <= mention.last || !sentence.holds(behind + 1))
        return;
    const auto match = words.boundAfter(text, behind, sentence.last);
    if (match.length == 2 && text.at(behind).isWord() && endsPhrase(text, behind + 2, sentence)) {
        mention.amount.bound = match.value;
        mention.boundWords = {behind, behind + 2};
    }
}

} // namespace pledgeboard
