// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rules/kinds.h"

#include "models/extraction/rules/rule_matcher.h"

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

constexpr int kLeastWeight = 4; ///< a count needs this much to be a figure
constexpr int kNothing = -1;

class KindReader
{
public:
    KindReader(const ParsedText &text, const RuleSet &rules, const std::vector<NumberMention> &mentions)
        : m_text(text), m_matcher(text, rules, headlineOf(text)), m_mentions(mentions)
    {
    }

    std::vector<KindReading> run()
    {
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            const KindReading reading = read(m_mentions[i]);
            if (reading.kind)
                m_last[m_mentions[i].isMoney()] = {m_mentions[i].sentence, *reading.kind};
            m_readings.push_back(reading);
        }
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
        const bool capital =
            last.kind == Kind::MoneyInvestment || last.kind == Kind::MoneyPublic || last.kind == Kind::MoneyRaised;
        return capital || paragraphOf(mention.sentence) == paragraphOf(last.sentence);
    }

    KindReading read(const NumberMention &mention)
    {
        std::array<int, kKindCount> weights{};
        std::vector<std::pair<Kind, const char *>> fired;
        int against = 0;
        bool anchored = false;
        bool part = false;
        const LastKind &last = m_last[mention.isMoney()];
        m_matcher.forEach(mention, [&](const RuleTable::Rule &rule) {
            const KindRule &row = *rule.row;
            if (row.says.what == RuleSays::What::AsBefore
                && (last.sentence == kNothing || mention.sentence - last.sentence > 2
                    || (row.weight <= 1 && !carriesOver(mention, last))))
                return;
            if (row.says.what == RuleSays::What::NoFigure) {
                against += row.weight;
                return;
            }
            const Kind kind = row.says.what == RuleSays::What::AsBefore ? last.kind : row.says.kind;
            weights[static_cast<std::size_t>(kind)] += row.weight;
            part = part || (row.says.what == RuleSays::What::AsBefore && row.weight >= kLeastWeight);
            anchored = anchored || (rule.pattern.scope() == Pattern::Scope::Number && row.weight >= kLeastWeight);
            fired.emplace_back(kind, row.name);
        });
        KindReading reading = judge(weights, fired, against, anchored, mention);
        reading.part = part && reading.kind == last.kind;
        return reading;
    }

    static KindReading judge(const std::array<int, kKindCount> &weights,
                             const std::vector<std::pair<Kind, const char *>> &fired, int against, bool anchored,
                             const NumberMention &mention)
    {
        KindReading reading;
        std::size_t best = static_cast<std::size_t>(mention.isMoney() ? Kind::MoneyOther : Kind::JobsPromised);
        int second = 0;
        for (std::size_t kind = 0; kind < weights.size(); ++kind) {
            if (weights[kind] > weights[best])
                best = kind;
        }
        for (std::size_t kind = 0; kind < weights.size(); ++kind) {
            if (kind != best)
                second = std::max(second, weights[kind]);
        }
        reading.weight = weights[best];
        reading.margin = weights[best] - second;
        if (against > reading.weight || (!mention.isMoney() && (!anchored || reading.weight - against < kLeastWeight)))
            return reading;
        reading.kind = static_cast<Kind>(best);
        for (const auto &[kind, name] : fired) {
            if (kind == *reading.kind)
                reading.rules.push_back(name);
        }
        return reading;
    }

    const ParsedText &m_text;
    RuleMatcher m_matcher;
    const std::vector<NumberMention> &m_mentions;
    std::vector<KindReading> m_readings;
    std::array<LastKind, 2> m_last;
};

} // namespace

std::vector<KindReading> readKinds(const ParsedText &text, const RuleSet &rules,
                                   const std::vector<NumberMention> &mentions)
{
    return KindReader(text, rules, mentions).run();
}

} // namespace pledgeboard
