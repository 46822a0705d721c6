// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/elliptical.h"

#include "models/extraction/words/word_list.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kMost = 1'000'000'000'000'000;
constexpr int kNear = 12; ///< words between two numbers of a list
constexpr int kFar = 40; ///< words back to a noun or verb of the sentence
constexpr int kSentencesBack = 2;
constexpr std::size_t kNumbersBack = 8; ///< numbers of the sentence that are looked at
constexpr int kFewAtMost = 20; ///< "five came from abroad" may be of anything that the sentence before counts

// Words behind a number that are no noun: "thirty more", "24 direct", "60 last year".
constexpr WordList kLight{
    u"more",      u"others",     u"other",     u"extra",     u"further",  u"additional", u"direct",   u"indirect",
    u"directly",  u"indirectly", u"permanent", u"temporary", u"full",     u"part",       u"time",     u"full-time",
    u"part-time", u"elsewhere",  u"locally",   u"abroad",    u"overseas", u"worldwide",  u"last",     u"next",
    u"initially", u"today",      u"now",       u"initial",   u"kept",     u"reserved",   u"earmarked"};
constexpr WordList kMore{u"more",    u"others",     u"other",     u"extra",
                         u"further", u"additional", u"elsewhere", u"indirectly"};
constexpr WordList kThem{u"them", u"those", u"these", u"whom", u"which"};
constexpr WordList kRanks{u"first", u"last", u"next", u"final", u"remaining", u"other", u"initial"};
constexpr WordList kGone{u"that", u"which", u"who", u"it", u"already"};
constexpr WordList kTallies{u"number",    u"numbers", u"total",   u"figure",   u"count",
                            u"headcount", u"tally",   u"payroll", u"workforce"};
constexpr WordList kReached{u"number",  u"numbers", u"numbered", u"totals",  u"totalled", u"become",
                            u"becomes", u"became",  u"reach",    u"reaches", u"reached",  u"nearer"};
constexpr WordList kStanding{u"is", u"was", u"be", u"been", u"were", u"at", u"now", u"stood", u"stands", u"stand"};
constexpr WordList kIt{u"it", u"this", u"that"};
constexpr WordList kAges{u"aged", u"ages", u"age", u"open", u"score", u"beat", u"won"};
constexpr WordList kJoiners{u"and", u"or", u"plus", u"with", u"besides", u"including",
                            u",",   u";",  u":",    u"(",    u"–",       u"—"};
constexpr WordList kPlaced{u"in",     u"at",      u"to",   u"for",    u"across", u"on",   u"by",
                           u"during", u"through", u"from", u"within", u"abroad", u"under"};
constexpr WordList kNoJobs{u"fair", u"fairs", u"centre", u"market", u"board", u"site", u"agency", u"minister", u"news"};
constexpr WordList kComparing{u"against", u"versus", u"with", u"to"};

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
    if (!isBare(mention)) {
        const bool work = countsWork(mention.noun) || hasAny(mention.noun, {WordClass::People});
        const bool jobs = work && !hasAny(mention.head, {WordClass::Trained});
        source = jobs ? Source{Counts::Jobs, mention.noun} : Source{Counts::Others, othersNoun()};
        return;
    }
    source = nounAfter(index);
    if (source.counts == Counts::Unknown) {
        const Reach reach = reachOf(index);
        if (reach == Reach::None)
            return;
        source = inSentence(index);
        if (source.counts == Counts::Unknown && reach == Reach::Back)
            source = inSentencesBefore(index);
    }
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
    else if (isFigure && source.counts == Counts::Unknown)
        source = {Counts::Jobs, workNoun()};
}

/// "£100m went into them in 2021. In 2014 it was five million."
void NounLender::lendCurrency(std::size_t index)
{
    NumberMention &mention = m_mentions[index];
    if (index == 0 || !isBare(mention) || !m_mentions[index - 1].isMoney())
        return;
    const NumberMention &sum = m_mentions[index - 1];
    const int before = mention.first - 1;
    const bool start = before < m_text.sentences[static_cast<std::size_t>(mention.sentence)].first;
    const bool together = sum.sentence == mention.sentence;
    bool licensed = isMore(mention) || isPart(mention) || changeReach(mention) != Reach::None;
    if (together)
        licensed = licensed || (!start && before - sum.last < kNear && kJoiners.has(m_text.view(before)));
    else if (sum.sentence == mention.sentence - 1)
        licensed = licensed
                   || (!start && kStanding.has(m_text.view(before))
                       && (kIt.has(m_text.view(before - 1)) || kIt.has(m_text.view(before - 2))));
    else
        licensed = false;
    const Currency currency = sum.amount.currency;
    if (!licensed || mention.amount.low || mention.amount.value > kMost / currency.minorUnits())
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

/// "310 in Luton", "thirty more in Oslo": nothing is said of what is counted.
bool NounLender::isBare(const NumberMention &mention) const
{
    for (int token = mention.nounFirst; token < mention.nounLast; ++token) {
        if (m_text.at(token).isWord() && !kLight.has(m_text.view(token)) && !m_text.has(token, WordClass::TimeUnit)
            && !m_text.has(token, WordClass::Month) && !m_text.has(token, WordClass::Joiner))
            return false;
    }
    return !mention.yearLike;
}

/// The token behind the number and the light words after it.
int NounLender::afterNumber(const NumberMention &mention) const
{
    const bool moved = mention.nounFirst > mention.last + 1 || mention.nounLast == mention.nounFirst;
    return moved ? mention.last : mention.nounLast;
}

NounLender::Reach NounLender::reachOf(std::size_t index) const
{
    const NumberMention &mention = m_mentions[index];
    if (isMore(mention) || isPart(mention) || isRanked(mention) || isTold(mention) || isObject(mention)
        || isLabelled(mention) || isSubject(mention))
        return Reach::Back;
    const Reach change = changeReach(mention);
    if (change != Reach::None)
        return change;
    return isListed(index) || isHeld(mention) ? Reach::Sentence : Reach::None;
}

/// "another 90", "thirty more".
bool NounLender::isMore(const NumberMention &mention) const
{
    bool more = mention.furtherSum;
    for (int token = mention.nounFirst; token < mention.nounLast; ++token)
        more = more || kMore.has(m_text.view(token));
    return more;
}

/// "In 12 towns", "across 40 sites": not what the sentence counts.
bool NounLender::isAside(const NumberMention &mention) const
{
    const int before = mention.first - 1;
    return before >= m_text.sentences[static_cast<std::size_t>(mention.sentence)].first
           && m_text.has(before, WordClass::Preposition) && !sameWord(m_text.view(before), u"of");
}

/// "25 of them", "25 of the 85", "of whom 140", "of the 500, 60".
bool NounLender::isPart(const NumberMention &mention) const
{
    const int after = mention.last;
    if (m_text.valid(after + 1) && sameWord(m_text.view(after), u"of")) {
        const QStringView next = m_text.view(after + 1);
        return kThem.has(next)
               || (m_text.has(after + 1, WordClass::Article) && m_text.valid(after + 2)
                   && m_text.at(after + 2).type == TokenType::Digits);
    }
    const int begin = std::max(m_text.sentences[static_cast<std::size_t>(mention.sentence)].first, mention.first - 6);
    for (int token = mention.first - 1; token > begin; --token) {
        const QStringView joiner = m_text.view(token - 1);
        if (kThem.has(m_text.view(token)) && (sameWord(joiner, u"of") || sameWord(joiner, u"among")))
            return true;
    }
    return false;
}

/// "the first 50 should", "the remaining 140", "the 240 that went".
bool NounLender::isRanked(const NumberMention &mention) const
{
    const int before = mention.first - 1;
    const int after = afterNumber(mention);
    if (before < m_text.sentences[static_cast<std::size_t>(mention.sentence)].first || !m_text.valid(after))
        return false;
    const bool ends = !m_text.at(after).isWord() || m_text.has(after, WordClass::Be)
                      || m_text.has(after, WordClass::Has) || m_text.has(after, WordClass::Modal)
                      || m_text.has(after, WordClass::Preposition) || m_text.at(after).tense != Tense::None;
    if (kRanks.has(m_text.view(before)))
        return ends;
    return mention.definite && (kGone.has(m_text.view(after)) || !m_text.at(after).isWord());
}

/// "rose from 45 to 160", "down from 70,000", "compared with 40", "double that to 120".
NounLender::Reach NounLender::changeReach(const NumberMention &mention) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    const int before = mention.first - 1;
    if (before <= sentence.first)
        return Reach::None;
    const QStringView word = m_text.view(before);
    const bool to = sameWord(word, u"to");
    const bool from = sameWord(word, u"from");
    if (kComparing.has(word)
        && (sameWord(word, u"against") || sameWord(word, u"versus") || sameWord(m_text.view(before - 1), u"compared")))
        return Reach::Sentence;
    if (!to && !from)
        return Reach::None;
    if (from && (sameWord(m_text.view(before - 1), u"up") || sameWord(m_text.view(before - 1), u"down")))
        return Reach::Sentence;
    bool grows = false;
    bool pronoun = false;
    for (int token = before - 1; token >= std::max(sentence.first, before - kFar); --token) {
        if (kAges.has(m_text.view(token)))
            return Reach::None;
        pronoun = pronoun || (!grows && kIt.has(m_text.view(token)));
        grows = grows || m_text.has(token, WordClass::Grow) || m_text.has(token, WordClass::Raise)
                || m_text.has(token, WordClass::Cut);
    }
    if (!grows)
        return Reach::None;
    return pronoun ? Reach::Back : Reach::Sentence;
}

/// "it had been 1,955", "the number of posts is nearer 300", "building accounts for 14,000".
bool NounLender::isTold(const NumberMention &mention) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    const int before = mention.first - 1;
    if (before <= sentence.first)
        return false;
    if (sameWord(m_text.view(before), u"for") && m_text.view(before - 1).startsWith(u"account"))
        return true;
    if (kReached.has(m_text.view(before)))
        return true;
    if (m_text.has(before, WordClass::Be) && sameWord(m_text.view(before - 1), u"there"))
        return true;
    const bool between = mention.amount.low && m_text.at(before).isWord();
    if (!between && !kStanding.has(m_text.view(before)))
        return false;
    for (int token = before - 1; token >= std::max(sentence.first, before - kNear); --token) {
        if (kTallies.has(m_text.view(token)) || (token >= before - 3 && kIt.has(m_text.view(token))))
            return true;
    }
    return false;
}

/// "500 in Leeds, 300 in York and 100 abroad", "Derby (120), Stoke (80)".
bool NounLender::isListed(std::size_t index) const
{
    const NumberMention &mention = m_mentions[index];
    const int before = mention.first - 1;
    const int after = afterNumber(mention);
    if (index == 0 || m_mentions[index - 1].sentence != mention.sentence || before - m_mentions[index - 1].last > kNear
        || !m_text.valid(after))
        return false;
    const bool ends =
        !m_text.at(after).isWord() || after >= m_text.sentences[static_cast<std::size_t>(mention.sentence)].last;
    const bool named = m_text.isCapital(before) && mention.amount.value >= 10;
    if (kJoiners.has(m_text.view(before)))
        return kPlaced.has(m_text.view(after)) || ends || sameWord(m_text.view(after), u"and");
    return named && (ends || sameWord(m_text.view(after), u"and"));
}

/// "Some 300 will be based in Leeds", "seventy are".
bool NounLender::isSubject(const NumberMention &mention) const
{
    const int after = afterNumber(mention);
    const int before = mention.first - 1;
    const bool starts = before < m_text.sentences[static_cast<std::size_t>(mention.sentence)].first;
    if (!m_text.valid(after) || mention.amount.value < 10
        || (!starts && m_text.at(before).isWord()
            && (m_text.has(before, WordClass::Article) || m_text.at(before).is(Token::Capital)
                || (m_text.has(before, WordClass::Preposition) && !sameWord(m_text.view(before), u"out")))))
        return false;
    return m_text.has(after, WordClass::Be) || m_text.has(after, WordClass::Modal);
}

/// "will create 90 in the first year".
bool NounLender::isObject(const NumberMention &mention) const
{
    const int before = mention.first - 1;
    const int after = afterNumber(mention);
    if (before < m_text.sentences[static_cast<std::size_t>(mention.sentence)].first || !m_text.valid(after))
        return false;
    for (const WordClass verb : {WordClass::Create, WordClass::Safeguard}) {
        if (m_text.has(before, verb) && m_text.at(before).tense != Tense::None)
            return !m_text.at(after).isWord() || m_text.has(after, WordClass::Preposition);
    }
    return false;
}

/// "opened with a staff of nine and now has 70".
bool NounLender::isHeld(const NumberMention &mention) const
{
    const int before = mention.first - 1;
    const int after = afterNumber(mention);
    return before > m_text.sentences[static_cast<std::size_t>(mention.sentence)].first
           && m_text.has(before, WordClass::Has) && m_text.valid(after) && !m_text.at(after).isWord();
}

/// The line of a list: "- Leeds: 120".
bool NounLender::isLabelled(const NumberMention &mention) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    return sentence.heading && mention.first > sentence.first && mention.last + 1 >= sentence.last
           && m_text.view(mention.first - 1) == u":";
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
        || !m_text.has(joiner, WordClass::Joiner) || !countsWork(next.noun))
        return {};
    return {Counts::Jobs, next.noun};
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
        for (; i > 0 && m_mentions[i - 1].sentence == number; --i) {
            const Source &source = m_sources[i - 1];
            if (m_mentions[i - 1].isMoney() || source.counts == Counts::Unknown
                || (source.counts == Counts::Others && isAside(m_mentions[i - 1])))
                continue;
            if (found.counts == Counts::Unknown)
                found = source;
            else if (found.counts != source.counts && mention.amount.value < kFewAtMost)
                return {};
        }
        if (found.counts == Counts::Unknown)
            found = wordIn(std::max(sentence.first, sentence.last - kFar), sentence.last);
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
