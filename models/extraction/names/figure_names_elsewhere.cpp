// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/figure_names.h"

#include "models/extraction/names/clause_subject.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>

// Whose a number is that no name of its own sentence claims.
namespace pledgeboard {

namespace {

constexpr int kSentencesBack = 4;
constexpr int kAround = 10; ///< tokens around a number in which a word of the whole economy speaks of it

} // namespace

/// "X receives", "X gets".
bool ArticleNames::receives(const NameRun &run, const NumberMention &number) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(run.sentence)];
    const int verb = verbAfter(run.last, std::max(number.first, sentence.last));
    return verb >= 0 && m_text.has(verb, WordClass::Receive);
}

bool ArticleNames::isFund(const NameRun &run) const
{
    return m_text.view(run.last - 1).compare(u"fund", Qt::CaseInsensitive) == 0;
}

/// The giver of public money that its sentence does not name: that of the sum before, or the body that acted last.
FigureOrganisation ArticleNames::giver(const NumberMention &number, const QString &before) const
{
    if (!before.isEmpty())
        return {before, "the giver of the sum before", 0.55, {}};
    for (int sentence = number.sentence; sentence >= std::max(0, number.sentence - kSentencesBack); --sentence) {
        for (const NameRun &run : runsOf(sentence)) {
            if (run.isPublic && !run.source && run.entity >= 0 && run.type != NameType::Programme
                && (run.subject || run.type == NameType::Government) && !receives(run, number))
                return {run.name, "the public body that acted last", 0.5, spanOf(run)};
        }
    }
    for (int sentence = number.sentence; sentence >= std::max(0, number.sentence - kSentencesBack); --sentence) {
        for (const NameRun &run : runsOf(sentence)) {
            if (run.type == NameType::Programme && isFund(run))
                return {run.name, "the fund that it comes from", 0.45, spanOf(run)};
        }
    }
    // The lead may tell of the grant before it tells who gives it.
    const int end = std::min(static_cast<int>(m_text.sentences.size()), number.sentence + kSentencesBack);
    for (int sentence = number.sentence + 1; number.sentence <= kSentencesBack && sentence < end; ++sentence) {
        for (const NameRun &run : runsOf(sentence)) {
            const int acted = wordBefore(run.first);
            if (run.isPublic && run.entity >= 0 && run.type != NameType::Programme
                && ((run.subject && !run.source) || m_text.is(acted, m_words.from)) && !receives(run, number))
                return {run.name, "the public body that acts next", 0.45, spanOf(run)};
        }
    }
    if (m_entities.government() >= 0)
        return {m_entities.at(m_entities.government()).name, "the government of the article", 0.4, {}};
    return {};
}

/// Whether a word of the number's sentence, close to it, gives the cue. "Turns over" is one of a firm's own money.
bool ArticleNames::isNear(const NumberMention &number, NameCue cue) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    int last = std::min(sentence.last, number.last + kAround);
    // "Pay starts at £30,000, and the local economy gains": another clause.
    for (int token = number.last; cue == NameCue::WholeEconomy && token + 1 < last; ++token) {
        if (m_text.view(token) == u"," && m_text.has(token + 1, WordClass::Joiner))
            last = token;
    }
    for (int token = std::max(sentence.first, number.first - kAround); token < last; ++token) {
        if (m_words.hasCue(m_text.at(token).word, cue))
            return true;
        if (cue == NameCue::OwnMoney && isOneOf(m_text.view(token), {u"turned", u"turns", u"turning"})
            && isOneOf(m_text.view(std::min(token + 1, last - 1)), {u"over"}))
            return true;
    }
    return false;
}

/// Who acted last in the paragraph before the number.
const NameRun *ArticleNames::actingBefore(const NumberMention &number) const
{
    const int paragraph = m_text.sentences[static_cast<std::size_t>(number.sentence)].paragraph;
    for (int sentence = number.sentence - 1; sentence >= std::max(0, number.sentence - kSentencesBack); --sentence) {
        if (m_text.sentences[static_cast<std::size_t>(sentence)].paragraph != paragraph)
            break;
        const NameRun *acting = nullptr;
        for (const NameRun &run : runsOf(sentence)) {
            if (run.source || run.type != NameType::Organisation || run.entity < 0 || m_entities.at(run.entity).tells)
                continue;
            const bool receives = m_text.is(wordBefore(run.first), m_words.to);
            if (run.subject || (receives && !acting))
                acting = &run;
        }
        if (acting)
            return acting;
    }
    return nullptr;
}

FigureOrganisation ArticleNames::fallback(const NumberMention &number, Kind kind, const QString &before) const
{
    if (kind == Kind::MoneyPublic) {
        FigureOrganisation found = giver(number, before);
        if (!found.name.isEmpty())
            return found;
    }
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    const NameRun *acted = actingBefore(number);
    if (isNobodys(m_text, m_words, number, kind, acted && !acted->isPublic) || hasOtherSubject(number, kind)
        || isOfTrade(number))
        return {};
    // A firm's sales are its own; a town's output and pay are nobody's.
    if (kind == Kind::MoneyOutput && (!isNear(number, NameCue::OwnMoney) || isNear(number, NameCue::WholeEconomy)))
        return {};
    if (isEntryOfPlace(number) || isUnderTrade(number))
        return {};
    if ((kind == Kind::MoneySalary || kind == Kind::JobsVacancies) && isNear(number, NameCue::WholeEconomy))
        return {};
    if (kind == Kind::MoneyRaised && sentence.classes[static_cast<std::size_t>(WordClass::Sector)])
        return {};
    const bool capital = kind == Kind::MoneyRaised || kind == Kind::MoneyValuation;
    const NameRun *acting = capital ? nullptr : actingBefore(number);
    if (acting && !acting->isPublic)
        return {acting->name, "who acted in the sentence before", 0.6, spanOf(*acting)};
    if (m_entities.topic() >= 0 && kind != Kind::MoneyPublic)
        return {topic(), "the organisation the article is about", 0.6, {}};
    return {};
}

/// "In the games industry", "the sector employs": the number is a whole trade's, not that of the article's firm.
bool ArticleNames::isOfTrade(const NumberMention &number) const
{
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    const int last = std::min(sentence.last, number.last + kAround);
    for (int token = std::max(sentence.first, number.first - kAround); token < last; ++token) {
        if (isOneOf(m_text.view(token),
                    {u"industry", u"industries", u"sector", u"sectors", u"profession", u"employers"})
            && !m_text.isCapital(token) && !isOneOf(m_text.view(std::max(token - 1, 0)), {u"private", u"public"}))
            return true;
    }
    return false;
}

/// "Leeds £38,900 (up 2%)": the line of a list that counts by place.
bool ArticleNames::isEntryOfPlace(const NumberMention &number) const
{
    constexpr int kWordsOfLabel = 4;
    const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(number.sentence)];
    const std::span<const NameRun> runs = runsOf(number.sentence);
    return sentence.heading && !sentence.headline && number.first - sentence.first <= kWordsOfLabel && !runs.empty()
           && runs.front().type == NameType::Other && runs.front().first <= sentence.first + 1
           && runs.front().last <= number.first;
}

/// "The industry at a glance" above the lines of a list.
bool ArticleNames::isUnderTrade(const NumberMention &number) const
{
    constexpr int kLines = 10;
    const auto isBullet = [this](const Sentence &sentence) {
        const Token &first = m_text.at(sentence.first);
        return !first.isWord() && first.type != TokenType::Digits && first.type != TokenType::Currency;
    };
    for (int line = number.sentence; line >= std::max(0, number.sentence - kLines); --line) {
        const Sentence &sentence = m_text.sentences[static_cast<std::size_t>(line)];
        if (isBullet(sentence))
            continue;
        if (line == number.sentence || !sentence.heading || sentence.headline)
            return false;
        for (int token = sentence.first; token < sentence.last; ++token) {
            if (isOneOf(m_text.view(token), {u"industry", u"sector", u"trade", u"market", u"economy"}))
                return true;
        }
        return false;
    }
    return false;
}

/// Whether somebody or something else than the article's organisation acts in the number's sentence.
bool ArticleNames::hasOtherSubject(const NumberMention &number, Kind kind) const
{
    const std::span<const NameRun> runs = runsOf(number.sentence);
    return std::any_of(runs.begin(), runs.end(), [&](const NameRun &run) {
        if (!run.subject || run.source || run.type == NameType::Person || run.first >= number.first)
            return false;
        const bool investor = run.type == NameType::Organisation && !run.name.isEmpty()
                              && (kind == Kind::MoneyRaised || kind == Kind::MoneyValuation);
        return !investor && !(run.isPublic && run.type == NameType::Organisation);
    });
}

} // namespace pledgeboard
