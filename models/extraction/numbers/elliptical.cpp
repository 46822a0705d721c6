// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/elliptical.h"

#include "models/extraction/words/word_list.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kMost = 1'000'000'000'000'000;
constexpr int kFar = 40; ///< words back to a noun of the sentence
constexpr int kSentencesBack = 2;
constexpr std::size_t kNumbersBack = 8; ///< numbers of the sentence that are looked at
constexpr int kFewAtMost = 20; ///< "five came from abroad" may be of anything that the sentence before counts

constexpr WordList kNoJobs{u"fair", u"fairs", u"centre", u"market", u"board", u"site", u"agency", u"minister", u"news"};

bool hasAny(const ClassSet &classes, std::initializer_list<WordClass> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&classes](WordClass one) { return classes[static_cast<std::size_t>(one)]; });
}

bool countsWork(const ClassSet &classes)
{
    return hasAny(classes, {WordClass::Job, WordClass::Staff, WordClass::Worker});
}

const ClassSet &othersNoun()
{
    static const ClassSet noun = ClassSet().set(static_cast<std::size_t>(WordClass::Trained));
    return noun;
}

const ClassSet &workNoun()
{
    static const ClassSet noun = ClassSet().set(static_cast<std::size_t>(WordClass::People));
    return noun;
}

} // namespace

NounLender::NounLender(const ParsedText &text, std::vector<NumberMention> &mentions)
    : m_text(text), m_mentions(mentions), m_sources(mentions.size())
{
}

void NounLender::lend(std::size_t index)
{
    NumberMention &mention = m_mentions[index];
    if (mention.amount.value >= kMillion && !mention.isMoney())
        lendCurrency(index);
    if (mention.isMoney() || takesNounOfWhole(index))
        return;
    Source &source = m_sources[index];
    // "Of which 52 spoke for it": what stands behind is no noun, or one of what was counted before.
    if (!isBare(mention) && !(isPart(mention) && mention.noun.none())) {
        const bool work = countsWork(mention.noun) || hasAny(mention.noun, {WordClass::People, WordClass::Workforce});
        const bool jobs = work && !hasAny(mention.head, {WordClass::Trained});
        source = jobs ? Source{Counts::Jobs, mention.noun} : Source{Counts::Others, othersNoun()};
        return;
    }
    source = nounAfter(index);
    if (source.counts == Counts::Unknown)
        source = nounBefore(index);
    if (source.counts != Counts::Jobs && isHired(mention))
        source = {Counts::Jobs, workNoun()};
    // No text goes on from jobs to millions of them without a word.
    if (source.counts == Counts::Jobs && mention.amount.value >= kMillion)
        source = {};
    if (source.counts == Counts::Unknown)
        return;
    mention.noun |= source.noun;
    mention.head = source.noun;
    mention.nounLast = mention.nounFirst;
}

void NounLender::settle(std::size_t index, bool isFigure)
{
    Source &source = m_sources[index];
    if (m_mentions[index].isMoney())
        return;
    if (!isFigure && source.counts == Counts::Jobs && !countsWork(source.noun))
        source = Source{Counts::Others, othersNoun()};
    else if (isFigure && source.counts != Counts::Jobs)
        source = {Counts::Jobs, workNoun()};
}

/// "£90m was lent to them in 2021. In 2012 it was six million."
void NounLender::lendCurrency(std::size_t index)
{
    NumberMention &mention = m_mentions[index];
    if (index == 0 || !isBare(mention) || !m_mentions[index - 1].isMoney())
        return;
    const NumberMention &sum = m_mentions[index - 1];
    const Currency currency = sum.amount.currency;
    if (!goesOnFrom(sum, mention) || mention.amount.low || mention.amount.value > kMost / currency.minorUnits())
        return;
    mention.amount.currency = currency;
    mention.amount.value *= currency.minorUnits();
}

/// "480 of the 1,340 posts would go": the noun of the whole is its own.
bool NounLender::takesNounOfWhole(std::size_t index)
{
    NumberMention &mention = m_mentions[index];
    if (index + 1 >= m_mentions.size() || !m_text.valid(mention.last) || !sameWord(m_text.view(mention.last), u"of"))
        return false;
    const NumberMention &whole = m_mentions[index + 1];
    if (whole.sentence != mention.sentence || whole.isMoney() || whole.first > mention.last + 2 || isBare(whole)
        || !countsWork(whole.noun))
        return false;
    mention.noun = whole.noun;
    mention.head = whole.head;
    mention.nounFirst = whole.nounFirst;
    mention.nounLast = whole.nounLast;
    m_sources[index] = {Counts::Jobs, mention.noun};
    return true;
}

/// "In 12 towns", "across 40 sites": not what the sentence counts.
bool NounLender::isAside(const NumberMention &mention) const
{
    const int before = mention.first - 1;
    return before >= m_text.sentences[static_cast<std::size_t>(mention.sentence)].first
           && m_text.has(before, WordClass::Preposition) && !sameWord(m_text.view(before), u"of");
}

/// "24 direct and 60 indirect jobs": the noun of the number after.
NounLender::Source NounLender::nounAfter(std::size_t index) const
{
    const NumberMention &mention = m_mentions[index];
    if (index + 1 >= m_mentions.size())
        return {};
    const NumberMention &next = m_mentions[index + 1];
    const int joiner = std::max(mention.last, mention.nounLast);
    if (next.sentence != mention.sentence || next.isMoney() || isBare(next) || next.first != joiner + 1
        || !countsWork(next.noun))
        return {};
    // "From ninety to 230 fitters"
    const bool rises =
        sameWord(m_text.view(joiner), u"to") && mention.first > 0 && sameWord(m_text.view(mention.first - 1), u"from");
    if (!rises && !m_text.has(joiner, WordClass::Joiner))
        return {};
    return {Counts::Jobs, next.noun};
}

NounLender::Source NounLender::nounBefore(std::size_t index) const
{
    const Reach reach = reachOf(index);
    if (reach == Reach::None)
        return {};
    const Source source = inSentence(index);
    return source.counts == Counts::Unknown && reach == Reach::Back ? inSentencesBefore(index) : source;
}

NounLender::Source NounLender::inSentence(std::size_t index) const
{
    const NumberMention &mention = m_mentions[index];
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    const int begin = std::max(sentence.first, mention.first - kFar);
    const bool follows = isMore(mention) || isPart(mention);
    int end = mention.first;
    Source aside;
    for (std::size_t i = index; i > 0 && m_mentions[i - 1].sentence == mention.sentence && index - i < kNumbersBack;
         --i) {
        const NumberMention &other = m_mentions[i - 1];
        if (other.isMoney())
            continue;
        const Source word = wordIn(std::max(begin, std::max(other.last, other.nounLast)), end);
        if (word.counts != Counts::Unknown)
            return word;
        end = std::max(begin, other.first);
        const Source &source = m_sources[i - 1];
        if (source.counts == Counts::Jobs || (source.counts == Counts::Others && !isAside(other)))
            return source;
        if (source.counts == Counts::Unknown && follows)
            return Source{Counts::Others, othersNoun()};
        if (source.counts == Counts::Others)
            aside = source;
    }
    const Source word = wordIn(begin, end);
    return word.counts != Counts::Unknown ? word : aside;
}

NounLender::Source NounLender::inSentencesBefore(std::size_t index) const
{
    const NumberMention &mention = m_mentions[index];
    const int paragraph = m_text.sentences[static_cast<std::size_t>(mention.sentence)].paragraph;
    std::size_t i = index;
    while (i > 0 && m_mentions[i - 1].sentence == mention.sentence)
        --i;
    for (int back = 1; back <= kSentencesBack; ++back) {
        const int number = mention.sentence - back;
        if (number < 0)
            break;
        const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number)];
        if (sentence.paragraph < paragraph - 1)
            break;
        Source found;
        Source aside;
        for (; i > 0 && m_mentions[i - 1].sentence == number; --i) {
            const Source &source = m_sources[i - 1];
            if (m_mentions[i - 1].isMoney() || source.counts == Counts::Unknown)
                continue;
            if (source.counts == Counts::Others && isAside(m_mentions[i - 1])) {
                aside = source;
                continue;
            }
            if (found.counts == Counts::Unknown)
                found = source;
            else if (found.counts != source.counts && mention.amount.value < kFewAtMost)
                return {};
        }
        if (found.counts == Counts::Unknown)
            found = wordIn(std::max(sentence.first, sentence.last - kFar), sentence.last);
        if (found.counts == Counts::Unknown)
            found = aside;
        if (found.counts != Counts::Unknown)
            return found;
    }
    return {};
}

/// The last word between the tokens that names jobs or something else that is counted.
NounLender::Source NounLender::wordIn(int first, int last) const
{
    for (int token = last - 1; token >= first; --token) {
        const ClassSet &classes = m_text.classes(token);
        if (m_text.at(token).type == TokenType::Digits && m_text.has(token + 1, WordClass::Unit))
            return {Counts::Others, othersNoun()};
        if (m_text.at(token).tense != Tense::None || (m_text.valid(token + 1) && kNoJobs.has(m_text.view(token + 1))))
            continue;
        if (countsWork(classes))
            return {Counts::Jobs, classes};
        if (hasAny(classes, {WordClass::Workforce}))
            return {Counts::Jobs, workNoun()};
        if (hasAny(classes, {WordClass::Trained}))
            return {Counts::Others, othersNoun()};
    }
    return {};
}

} // namespace pledgeboard
