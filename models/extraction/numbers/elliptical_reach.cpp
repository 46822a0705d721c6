// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/elliptical.h"

#include "models/extraction/words/word_list.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kNear = 12; ///< words between two numbers of a list
constexpr int kFar = 40; ///< words back to a verb of the sentence

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
constexpr WordList kTallies{u"number",    u"numbers", u"total",   u"figure",    u"count",
                            u"headcount", u"tally",   u"payroll", u"workforce", u"staff"};
constexpr WordList kAsNow{u"at", u"as", u"now", u"today", u"currently", u"last", u"so", u"this"};
constexpr WordList kReached{u"number",  u"numbers", u"numbered", u"totals",  u"totalled", u"total",    u"become",
                            u"becomes", u"became",  u"reach",    u"reaches", u"reached",  u"reaching", u"nearer",
                            u"count",   u"counts",  u"counted",  u"exceed",  u"exceeds",  u"exceeded", u"top",
                            u"topped",  u"tops",    u"hit",      u"hits",    u"pass",     u"passed"};
constexpr WordList kOfJobs{u"promised", u"pledged", u"foresaw", u"envisaged", u"forecast", u"predicted", u"wants",
                           u"want",     u"needs",   u"seeks",   u"musters",   u"boasts",   u"counts"};
constexpr WordList kStanding{u"is", u"was", u"be", u"been", u"were", u"at", u"now", u"stood", u"stands", u"stand"};
constexpr WordList kFeasts{u"christmas", u"easter", u"spring", u"summer", u"autumn", u"winter"};
constexpr WordList kIt{u"it", u"this", u"that"};
constexpr WordList kAges{u"aged", u"ages", u"age", u"open", u"score", u"beat", u"won"};
constexpr WordList kJoiners{u"and", u"or", u"plus", u"with", u"besides", u"including",
                            u",",   u";",  u":",    u"(",    u"–",       u"—"};
constexpr WordList kPlaced{u"in",   u"at",     u"to",     u"for",   u"across", u"on", u"by",   u"during", u"through",
                           u"from", u"within", u"abroad", u"under", u"once",   u"a",  u"each", u"every"};
constexpr WordList kComparing{u"against", u"versus", u"with", u"to"};
constexpr WordList kDismissed{u"sack",       u"sacks",     u"sacked",    u"sacking", u"dismiss",
                              u"dismissing", u"dismissed", u"dismisses", u"fired",   u"redundant"};
constexpr WordList kElected{u"appoint", u"appoints", u"appointing", u"engage", u"engages", u"engaged", u"engaging"};
constexpr WordList kLaid{u"lay", u"lays", u"laid", u"laying"};
constexpr WordList kRolls{u"staff", u"books", u"payroll", u"rolls", u"roll"};
constexpr int kWhose = 4; ///< "60 on the old firm's books"
constexpr int kAuxiliaries = 5; ///< "will have to be newly hired"
constexpr int kLabel = 2; ///< words of a label: "Data security: 120"

} // namespace

/// "290 in Derby", "thirty more in Genoa": nothing is said of what is counted.
bool NounLender::isBare(const NumberMention &mention) const
{
    for (int token = mention.nounFirst; token < mention.nounLast; ++token) {
        if (m_text.has(token, WordClass::SmallNumber) && m_text.has(token + 1, WordClass::TimeUnit))
            continue; // "against 90 three months before"
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
    return isListed(index) || isHeld(mention) || isAppositive(mention) ? Reach::Sentence : Reach::None;
}

/// "another 90", "thirty more".
bool NounLender::isMore(const NumberMention &mention) const
{
    bool more = mention.furtherSum;
    for (int token = mention.nounFirst; token < mention.nounLast; ++token)
        more = more || kMore.has(m_text.view(token));
    return more;
}

/// "25 of them", "25 of the 95", "of whom 140", "of the 500, 60".
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

/// "the first 50 should", "the remaining 140", "the 260 that closed".
bool NounLender::isRanked(const NumberMention &mention) const
{
    const int before = mention.first - 1;
    const int after = afterNumber(mention);
    // "Some 70 who make sails"
    if (m_text.valid(after) && (sameWord(m_text.view(after), u"who") || sameWord(m_text.view(after), u"whom")))
        return true;
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

/// "Some 300 will be based in Leeds", "by Christmas 70 should be", "seventy are".
bool NounLender::isSubject(const NumberMention &mention) const
{
    const int after = afterNumber(mention);
    const int before = mention.first - 1;
    const bool starts = before < m_text.sentences[static_cast<std::size_t>(mention.sentence)].first;
    const bool feast = m_text.valid(before) && kFeasts.has(m_text.view(before));
    if (!m_text.valid(after) || mention.amount.value < 10
        || (!starts && m_text.at(before).isWord()
            && (m_text.has(before, WordClass::Article) || (m_text.at(before).is(Token::Capital) && !feast)
                || (m_text.has(before, WordClass::Preposition) && !sameWord(m_text.view(before), u"out")))))
        return false;
    if (m_text.has(after, WordClass::Be) || m_text.has(after, WordClass::Modal)
        || (m_text.has(after, WordClass::Lose) && m_text.at(after).tense == Tense::Past))
        return true;
    if (!m_text.has(after, WordClass::Has))
        return false;
    // "Thirty have since joined", but "of which thirty have hired staff"
    const bool since = m_text.valid(after + 1) && sameWord(m_text.view(after + 1), u"since");
    const int verb = after + 1 + (since || m_text.has(after + 1, WordClass::Adverb));
    return m_text.has(verb, WordClass::Be) || m_text.has(verb, WordClass::Join) || m_text.has(verb, WordClass::Lose);
}

/// "will create 90 in the first year".
bool NounLender::isObject(const NumberMention &mention) const
{
    const int before = mention.first - 1;
    const int after = afterNumber(mention);
    if (before < m_text.sentences[static_cast<std::size_t>(mention.sentence)].first || !m_text.valid(after))
        return false;
    const bool verb = (m_text.has(before, WordClass::Create) || m_text.has(before, WordClass::Safeguard))
                      && m_text.at(before).tense != Tense::None;
    return (verb || kOfJobs.has(m_text.view(before)))
           && (!m_text.at(after).isWord() || m_text.has(after, WordClass::Preposition));
}

/// "opened with a staff of nine and now has 70".
bool NounLender::isHeld(const NumberMention &mention) const
{
    const int before = mention.first - 1;
    const int after = afterNumber(mention);
    return before > m_text.sentences[static_cast<std::size_t>(mention.sentence)].first
           && m_text.has(before, WordClass::Has) && m_text.valid(after) && !m_text.at(after).isWord();
}

/// A verb that is done to nobody but people: "hired", "taken on", "laid off", "made redundant".
bool NounLender::isHiring(int token) const
{
    if (!m_text.valid(token) || !m_text.at(token).isWord())
        return false;
    if (m_text.at(token).tense != Tense::None
        && (m_text.has(token, WordClass::Recruit) || m_text.has(token, WordClass::Employ)))
        return !kElected.has(m_text.view(token));
    const QStringView word = m_text.view(token);
    if (kDismissed.has(word))
        return true;
    const QStringView next = m_text.valid(token + 1) ? m_text.view(token + 1) : QStringView();
    return (m_text.has(token, WordClass::Take) && sameWord(next, u"on")) || (kLaid.has(word) && sameWord(next, u"off"));
}

/// "It has hired 40 more", "laid off 30", "Forty have been taken on", "60 on its books".
bool NounLender::isHired(const NumberMention &mention) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    const int before = mention.first - 1;
    if (before >= sentence.first
        && (isHiring(before)
            || (before > sentence.first && isHiring(before - 1) && !m_text.at(before).is(Token::Capital)
                && (sameWord(m_text.view(before), u"on") || sameWord(m_text.view(before), u"off")))))
        return true;
    const int after = afterNumber(mention);
    if (m_text.valid(after) && sameWord(m_text.view(after), u"on")) {
        for (int token = after + 1; token < std::min(sentence.last, after + 1 + kWhose); ++token) {
            if (kRolls.has(m_text.view(token)))
                return true;
        }
    }
    bool passive = false;
    for (int token = after; token < std::min(sentence.last, after + kAuxiliaries); ++token) {
        if (passive && isHiring(token))
            return true;
        passive = passive || m_text.has(token, WordClass::Be);
        if (!m_text.has(token, WordClass::Be) && !m_text.has(token, WordClass::Has)
            && !m_text.has(token, WordClass::Modal) && !m_text.has(token, WordClass::To)
            && !(token > after && (m_text.has(token, WordClass::Adverb) || sameWord(m_text.view(token), u"since"))))
            return false;
    }
    return false;
}

/// "The number of engineers, 120 at present, is to rise": what the tally comes to now. "Its payroll, 300, is the town's largest."
bool NounLender::isAppositive(const NumberMention &mention) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    const int before = mention.first - 1;
    if (before <= sentence.first || m_text.view(before) != u"," || !m_text.valid(mention.last)
        || (m_text.view(mention.last) != u"," && !kAsNow.has(m_text.view(mention.last))))
        return false;
    for (int token = before - 1; token >= std::max(sentence.first, before - kNear); --token) {
        if (kTallies.has(m_text.view(token)))
            return true;
    }
    return false;
}

/// "Leeds: 120." The label has two words at most and is no plural, which would be what is counted.
bool NounLender::isLabelSentence(int number) const
{
    if (number < 0 || number >= static_cast<int>(m_text.sentences.size()))
        return false;
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number)];
    for (int colon = sentence.first + 1; colon <= std::min(sentence.last - 2, sentence.first + kLabel); ++colon) {
        if (m_text.view(colon) == u":")
            return m_text.at(colon + 1).type == TokenType::Digits && colon + 3 >= sentence.last
                   && !m_text.view(colon - 1).endsWith(u's');
    }
    return false;
}

/// The line of a list: "- Leeds: 120". In running text: "Leeds: 120. York: 80."
bool NounLender::isLabelled(const NumberMention &mention) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    return mention.first > sentence.first && mention.last + 1 >= sentence.last && m_text.view(mention.first - 1) == u":"
           && (sentence.heading
               || (isLabelSentence(mention.sentence)
                   && (isLabelSentence(mention.sentence - 1) || isLabelSentence(mention.sentence + 1))));
}

/// Whether the number goes on from the sum before it, so that it is one too.
bool NounLender::goesOnFrom(const NumberMention &sum, const NumberMention &mention) const
{
    const bool together = sum.sentence == mention.sentence;
    if (!together && sum.sentence != mention.sentence - 1)
        return false;
    if (isMore(mention) || isPart(mention) || changeReach(mention) != Reach::None)
        return true;
    const int before = mention.first - 1;
    if (before < m_text.sentences[static_cast<std::size_t>(mention.sentence)].first)
        return false;
    if (together)
        return before - sum.last < kNear && kJoiners.has(m_text.view(before));
    return kStanding.has(m_text.view(before)) && (kIt.has(m_text.view(before - 1)) || kIt.has(m_text.view(before - 2)));
}

} // namespace pledgeboard
