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
constexpr int kNothing = -1;
constexpr std::int64_t kLeastCapital = 10'000; ///< a smaller sum without a cue is a price

bool isCapital(Kind kind)
{
    return kind == Kind::MoneyInvestment || kind == Kind::MoneyPublic || kind == Kind::MoneyRaised;
}

ClassSet setOf(std::initializer_list<WordClass> classes)
{
    ClassSet set;
    for (const WordClass wordClass : classes)
        set.set(static_cast<std::size_t>(wordClass));
    return set;
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
        : m_text(text), m_matcher(text, rules, headlineOf(text)), m_own(own), m_mentions(mentions),
          m_lender(text, mentions)
    {
    }

    std::vector<KindReading> run()
    {
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            m_lender.lend(i);
            m_readings.push_back(read(m_mentions[i]));
            const KindReading &reading = m_readings.back();
            m_lender.settle(i, reading.kind.has_value());
            if (reading.kind && !(m_mentions[i].isMoney() && reading.weight == 0))
                m_last[m_mentions[i].isMoney()] = {m_mentions[i].sentence, *reading.kind};
        }
        settleUncued();
        return std::move(m_readings);
    }

private:
    struct LastKind {
        int sentence = kNothing;
        Kind kind = Kind::MoneyOther;
    };

    static int headlineOf(const ParsedText &text)
    {
        const auto found = std::find_if(text.sentences.rbegin(), text.sentences.rend(),
                                        [](const Sentence &sentence) { return sentence.headline; });
        return static_cast<int>(text.sentences.rend() - found) - 1;
    }

    int paragraphOf(int sentence) const { return m_text.sentences[static_cast<std::size_t>(sentence)].paragraph; }

    /// A sum without any cue is of the kind of the sum before it: capital goes on over paragraphs, pay and worth do not.
    bool carriesOver(const NumberMention &mention, const LastKind &last) const
    {
        // "Leeds: £41,000" and "2. Leeds £41,000" are lines of a list.
        const bool label = m_text.sentences[static_cast<std::size_t>(mention.sentence)].heading
                           || (mention.first > 0 && m_text.view(mention.first - 1) == u":");
        return isCapital(last.kind) || label || paragraphOf(mention.sentence) == paragraphOf(last.sentence);
    }

    /// Whether a rule that goes by the figure before has one to go by.
    bool hasBefore(const KindRule &row, const NumberMention &mention, const LastKind &last) const
    {
        const int reach = row.weight >= kSureWeight ? 5 : 2;
        return last.sentence != kNothing && mention.sentence - last.sentence <= reach
               && (row.weight > 1 || carriesOver(mention, last));
    }

    std::vector<KindVoice> voicesFor(const NumberMention &mention, const LastKind &last)
    {
        std::vector<KindVoice> voices;
        m_matcher.forEach(mention, [&](const RuleTable::Rule &rule) {
            const KindRule &row = *rule.row;
            const bool before = row.says.what == RuleSays::What::AsBefore;
            if (before && !hasBefore(row, mention, last))
                return;
            KindVoice voice{&rule, std::nullopt, false, m_matcher.sentenceOf(rule.pattern, mention), {}};
            if (row.says.what != RuleSays::What::NoFigure)
                voice.kind = before ? last.kind : row.says.kind;
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

    /// A sum for which no rule speaks is of the kind of the article's other capital, or of what its words are about.
    void settleUncued()
    {
        std::array<int, kKindCount> weights{};
        for (const KindReading &reading : m_readings) {
            if (reading.kind && isCapital(*reading.kind))
                weights[static_cast<std::size_t>(*reading.kind)] += reading.weight;
        }
        std::optional<Kind> before;
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            KindReading &reading = m_readings[i];
            if (!m_mentions[i].isMoney())
                continue;
            const bool headline = m_text.sentences[static_cast<std::size_t>(m_mentions[i].sentence)].headline;
            const bool large = m_mentions[i].amount.value >= kLeastCapital * m_mentions[i].amount.currency.minorUnits();
            if (reading.weight > 0 && reading.kind && isCapital(*reading.kind)) {
                before = reading.kind;
            } else if (reading.weight == 0 && reading.against == 0 && large && !headline) {
                const auto heaviest = std::max_element(weights.begin(), weights.end());
                reading.kind = before ? *before : *heaviest ? static_cast<Kind>(heaviest - weights.begin()) : topic();
                reading.otherwise = "what the article's money is";
            }
        }
    }

    /// What kind of capital the article's words are of.
    Kind topic() const
    {
        static const ClassSet raised = setOf({WordClass::Round, WordClass::Venture, WordClass::Investor});
        static const ClassSet given = setOf({WordClass::Grant, WordClass::Public, WordClass::PublicBody});
        static const ClassSet built = setOf({WordClass::Thing, WordClass::Investment, WordClass::Build});
        std::array<std::pair<int, Kind>, 3> counts{
            std::pair(0, Kind::MoneyInvestment), {0, Kind::MoneyPublic}, {0, Kind::MoneyRaised}};
        for (const Sentence &sentence : m_text.sentences) {
            counts[0].first += (sentence.classes & built).any();
            counts[1].first += (sentence.classes & given).any();
            counts[2].first += (sentence.classes & raised).any();
        }
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto &a, const auto &b) { return a.first < b.first; });
        return most->first > 0 ? most->second : Kind::MoneyOther;
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
            voices.push_back({cue.rule, noFigure ? std::nullopt : std::optional(says.kind), false, mention.sentence,
                              cue.words});
        }
    }

    KindReading read(const NumberMention &mention)
    {
        const LastKind &last = m_last[mention.isMoney()];
        KindReading reading;
        reading.voices = voicesFor(mention, last);
        std::array<Balance, kKindCount> balances{};
        Balance against;
        bool anchored = false;
        bool part = false;
        for (const KindVoice &voice : reading.voices) {
            if (voice.beaten)
                continue;
            const KindRule &row = *voice.rule->row;
            (voice.kind ? balances[static_cast<std::size_t>(*voice.kind)] : against).add(row.weight);
            const bool speaks = voice.kind && row.weight >= kLeastWeight;
            part = part || (speaks && row.says.what == RuleSays::What::AsBefore);
            anchored = anchored || (speaks && voice.rule->pattern.scope() == Pattern::Scope::Number);
        }
        judge(reading, balances, against.total(), anchored, mention.isMoney());
        reading.part = part && reading.kind == last.kind;
        return reading;
    }

    static void judge(KindReading &reading, const std::array<Balance, kKindCount> &balances, int against, bool anchored,
                      bool money)
    {
        std::size_t best = static_cast<std::size_t>(money ? Kind::MoneyOther : Kind::JobsPromised);
        for (std::size_t kind = 0; kind < balances.size(); ++kind) {
            if (balances[kind].total() > balances[best].total())
                best = kind;
        }
        int second = 0;
        for (std::size_t kind = 0; kind < balances.size(); ++kind) {
            if (kind != best)
                second = std::max(second, balances[kind].total());
        }
        reading.weight = balances[best].total();
        reading.margin = reading.weight - second;
        reading.against = against;
        if (against > reading.weight || (!money && (!anchored || reading.weight - against < kLeastWeight)))
            return;
        reading.kind = static_cast<Kind>(best);
    }

    const ParsedText &m_text;
    RuleMatcher m_matcher;
    const OwnCues &m_own;
    std::vector<OwnCues::Found> m_ownFound; ///< in m_ownSentence
    int m_ownSentence = kNothing;
    const std::vector<NumberMention> &m_mentions;
    NounLender m_lender;
    std::vector<KindReading> m_readings;
    std::array<LastKind, 2> m_last;
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
