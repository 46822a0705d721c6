// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/kinds.h"

#include "models/extraction/numbers/elliptical.h"
#include "models/extraction/rules/rule_matcher.h"

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

constexpr int kLeastWeight = 4; ///< a count needs this much to be a figure
constexpr int kSureWeight = 8; ///< a rule of this weight goes back to a figure some sentences before
constexpr int kUnanchored = 6; ///< against a count of which no rule about the number itself speaks
constexpr int kUnanchoredBare = 3; ///< ... where nothing says that it counts other things than people
constexpr int kTenths = 10; ///< of a rule's weight in a vote
constexpr int kNoPublicPayer = 5; ///< against public funding where no public payer and no grant is in sight
constexpr std::size_t kUsualVoices = 8; ///< that speak of one number

constexpr std::int64_t kFewAtMost = 10;
constexpr std::int64_t kManyAtLeast = 30; ///< a smaller number without a noun may be an age, a score, a day
constexpr std::int64_t kLeastCapital = 10'000; ///< a smaller sum without a cue is a price

ClassSet setOf(std::initializer_list<WordClass> classes)
{
    ClassSet set;
    for (const WordClass wordClass : classes)
        set.set(static_cast<std::size_t>(wordClass));
    return set;
}

bool isCapital(std::optional<Kind> kind)
{
    return kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic || kind == Kind::MoneyRaised;
}

/// What the rules put on one side. Rules that say the same thing often see the same words, so that each but the heaviest counts
/// for a part.
class Balance
{
public:
    void add(int weight)
    {
        m_rest += std::min(weight, m_heaviest);
        m_heaviest = std::max(weight, m_heaviest);
    }
    int total() const { return m_heaviest + m_rest / kShare; }

private:
    static constexpr int kShare = 2;
    int m_heaviest = 0;
    int m_rest = 0;
};

class KindReader
{
public:
    KindReader(const ParsedText &text, const RuleSet &rules, const OwnCues &own, std::vector<NumberMention> &mentions)
        : m_text(text), m_headline(headlineOf(text)), m_matcher(text, rules, m_headline), m_own(own),
          m_context(text, rules.context(), m_headline), m_mentions(mentions), m_lender(text, mentions)
    {
    }

    std::vector<KindReading> run()
    {
        m_readings.reserve(m_mentions.size());
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            m_lender.lend(i);
            m_readings.push_back(read(m_mentions[i]));
            const KindReading &reading = m_readings.back();
            m_lender.settle(i, reading.kind.has_value());
            if (reading.kind && isCapital(*reading.kind))
                m_capital = reading.kind;
            if (reading.kind && !(m_mentions[i].isMoney() && reading.weight == 0))
                m_last[m_mentions[i].isMoney()] = {reading.kind, m_mentions[i].sentence};
        }
        return std::move(m_readings);
    }

private:
    static int headlineOf(const ParsedText &text)
    {
        const auto found = std::find_if(text.sentences.rbegin(), text.sentences.rend(),
                                        [](const Sentence &sentence) { return sentence.headline; });
        return static_cast<int>(text.sentences.rend() - found) - 1;
    }

    int paragraphOf(int sentence) const { return m_text.sentences[static_cast<std::size_t>(sentence)].paragraph; }

    /// A sum without any cue is of the kind of the sum before it: capital goes on over paragraphs, pay and worth do not.
    bool carriesOver(const NumberMention &mention, const FigureBefore &last) const
    {
        // "Leeds: £41,000" and "2. Leeds £41,000" are lines of a list.
        const bool label = m_text.sentences[static_cast<std::size_t>(mention.sentence)].heading
                           || (mention.first > 0 && m_text.view(mention.first - 1) == u":");
        return isCapital(last.kind) || label || paragraphOf(mention.sentence) == paragraphOf(last.sentence);
    }

    /// Whether a rule that goes by the figure before has one to go by.
    bool hasBefore(const KindRule &row, const NumberMention &mention, const FigureBefore &last) const
    {
        const int reach = row.weight >= kSureWeight ? 5 : 2;
        return last.kind && mention.sentence - last.sentence <= reach && (row.weight > 1 || carriesOver(mention, last));
    }

    std::vector<KindVoice> voicesFor(const NumberMention &mention, const FigureBefore &last)
    {
        std::vector<KindVoice> voices;
        voices.reserve(kUsualVoices);
        m_matcher.forEach(mention, [&](const RuleTable::Rule &rule) {
            const KindRule &row = *rule.row;
            const bool before = row.says.what == RuleSays::What::AsBefore;
            if (before && !hasBefore(row, mention, last))
                return;
            KindVoice voice{&rule, std::nullopt, false, m_matcher.sentenceOf(rule.pattern, mention), {}};
            if (row.says.what != RuleSays::What::NoFigure)
                voice.kind = before ? *last.kind : row.says.kind;
            voices.push_back(voice);
        });
        addOwnVoices(mention, voices);
        for (const KindVoice &voice : voices) {
            for (KindVoice &other : voices) {
                if (other.kind != voice.kind && voice.rule->beats[other.rule->index])
                    other.beaten = true;
            }
        }
        return voices;
    }

    void addOwnVoices(const NumberMention &mention, std::vector<KindVoice> &voices)
    {
        if (m_own.isEmpty())
            return;
        if (m_ownSentence != mention.sentence)
            m_ownFound = m_own.findIn(m_text, m_text.sentences[static_cast<std::size_t>(mention.sentence)]);
        m_ownSentence = mention.sentence;
        for (const OwnCues::Found &cue : m_ownFound) {
            const RuleSays &says = cue.rule->row->says;
            const bool noFigure = says.what == RuleSays::What::NoFigure;
            if ((!noFigure && isJobs(says.kind) == mention.isMoney()) || !OwnCues::reaches(m_text, cue, mention))
                continue;
            voices.push_back(
                {cue.rule, noFigure ? std::nullopt : std::optional(says.kind), false, mention.sentence, cue.words});
        }
    }

    /// "Forty", "forty of the welders", but not "forty statues", nor small numbers, which count anything.
    static int unanchoredWeight(const NumberMention &mention)
    {
        static const ClassSet people = setOf({WordClass::Job, WordClass::Staff, WordClass::Worker, WordClass::People});
        static const ClassSet others = setOf({WordClass::Trained});
        if (mention.noun.none())
            return mention.nounFirst >= mention.nounLast && mention.amount.value >= kManyAtLeast ? kUnanchoredBare
                                                                                                 : kUnanchored;
        const bool counted = (mention.noun & people).any() && (mention.noun & others).none();
        return counted && mention.amount.value >= kFewAtMost ? kUnanchoredBare : kUnanchored;
    }

    /// A large sum of which no rule speaks is more often of the kind of the article's other capital than a price.
    int capitalWeight(const NumberMention &mention) const
    {
        const bool headline = m_text.sentences[static_cast<std::size_t>(mention.sentence)].headline;
        const bool large = mention.amount.value >= kLeastCapital * mention.amount.currency.minorUnits();
        return large && !headline ? kLeastWeight : 0;
    }

    static const ClassSet &publicWords()
    {
        static const ClassSet words = setOf({WordClass::Grant, WordClass::Public, WordClass::PublicBody});
        return words;
    }

    bool isPublic(int sentence) const
    {
        return sentence >= 0 && (m_text.sentences[static_cast<std::size_t>(sentence)].classes & publicWords()).any();
    }

    /// What kind of capital the article's words are of.
    Kind topic()
    {
        if (m_topic)
            return *m_topic;
        static const ClassSet raised = setOf({WordClass::Round, WordClass::Venture, WordClass::Investor});
        static const ClassSet built = setOf({WordClass::Thing, WordClass::Investment, WordClass::Build});
        std::array<std::pair<int, Kind>, 3> counts{
            std::pair(0, Kind::MoneyInvestment), {0, Kind::MoneyPublic}, {0, Kind::MoneyRaised}};
        for (const Sentence &sentence : m_text.sentences) {
            counts[0].first += (sentence.classes & built).any();
            counts[1].first += (sentence.classes & publicWords()).any();
            counts[2].first += (sentence.classes & raised).any();
        }
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto &a, const auto &b) { return a.first < b.first; });
        m_topic = most->first > 0 ? most->second : Kind::MoneyOther;
        return *m_topic;
    }

    /// Whether the sentence, one of the two before it in the paragraph or the headline has a public body or speaks of grants.
    bool isPublicInSight(int sentence) const
    {
        if (isPublic(sentence) || isPublic(m_headline))
            return true;
        for (int at = sentence - 1; at >= std::max(0, sentence - 2) && paragraphOf(at) == paragraphOf(sentence); --at) {
            if (isPublic(at))
                return true;
        }
        return false;
    }

    KindReading read(const NumberMention &mention)
    {
        const FigureBefore &last = m_last[mention.isMoney()];
        KindReading reading;
        reading.voices = voicesFor(mention, last);
        std::array<Balance, kContextChoices> balances{};
        bool part = false;
        for (const KindVoice &voice : reading.voices) {
            if (voice.beaten)
                continue;
            const KindRule &row = *voice.rule->row;
            balances[voice.kind ? choiceOf(*voice.kind) : kNoFigureChoice].add(row.weight);
            const bool speaks = voice.kind && row.weight >= kLeastWeight;
            part = part || (speaks && row.says.what == RuleSays::What::AsBefore);
            reading.anchored = reading.anchored || (speaks && voice.rule->pattern.scope() == Pattern::Scope::Number);
        }
        for (std::size_t choice = 0; choice < balances.size(); ++choice)
            reading.balances[choice] = balances[choice].total();
        if (mention.isMoney() && reading.voices.empty())
            reading.balances[choiceOf(m_capital ? *m_capital : topic())] = capitalWeight(mention);
        // A count needs something that says it is one, a sum something that says it is none.
        if (!mention.isMoney())
            reading.balances[kNoFigureChoice] += kLeastWeight + (reading.anchored ? 0 : unanchoredWeight(mention));
        reading.votes = m_context.votesFor(mention, last, reading.anchored);
        if (mention.isMoney() && !isPublicInSight(mention.sentence))
            reading.votes[choiceOf(Kind::MoneyPublic)] -= kTenths * kNoPublicPayer;
        judge(reading, mention.isMoney());
        reading.part = part && reading.kind == last.kind;
        return reading;
    }

    static constexpr std::size_t kNoFigureChoice = kContextChoices - 1;
    static std::size_t choiceOf(Kind kind) { return static_cast<std::size_t>(kind) % kNoFigureChoice; }

    static void judge(KindReading &reading, bool money)
    {
        const auto score = [&reading](std::size_t choice) {
            return kTenths * reading.balances[choice] + reading.votes[choice];
        };
        std::size_t best = money ? choiceOf(Kind::MoneyOther) : choiceOf(Kind::JobsPromised);
        for (std::size_t choice = 0; choice < kNoFigureChoice; ++choice) {
            if (score(choice) > score(best))
                best = choice;
        }
        int second = score(kNoFigureChoice);
        for (std::size_t choice = 0; choice < kNoFigureChoice; ++choice) {
            if (choice != best)
                second = std::max(second, score(choice));
        }
        reading.weight = score(best) / kTenths;
        reading.margin = (score(best) - second) / kTenths;
        if (score(kNoFigureChoice) > score(best))
            return;
        reading.kind = static_cast<Kind>(best + (money ? kNoFigureChoice : 0));
        const int heaviest = *std::max_element(reading.balances.begin(), reading.balances.end() - 1);
        if (heaviest == 0 || reading.balances[best] < heaviest)
            reading.otherwise = "the words around it";
    }

    const ParsedText &m_text;
    const int m_headline;
    RuleMatcher m_matcher;
    const OwnCues &m_own;
    std::vector<OwnCues::Found> m_ownFound; ///< in m_ownSentence
    int m_ownSentence = -1;
    ContextReader m_context;
    const std::vector<NumberMention> &m_mentions;
    NounLender m_lender;
    std::vector<KindReading> m_readings;
    std::array<FigureBefore, 2> m_last;
    std::optional<Kind> m_capital; ///< of the last sum of capital
    std::optional<Kind> m_topic;
};

} // namespace

std::vector<KindReading> readKinds(const ParsedText &text, const RuleSet &rules, const OwnCues &own,
                                   std::vector<NumberMention> &mentions)
{
    return KindReader(text, rules, own, mentions).run();
}

std::vector<TokenSpan> wordsOf(const ParsedText &text, const KindVoice &voice, const NumberMention &mention)
{
    if (!voice.own.isEmpty())
        return {voice.own};
    return voice.rule->pattern.matchedWords(text, mention, text.sentences[static_cast<std::size_t>(voice.sentence)]);
}

} // namespace pledgeboard
