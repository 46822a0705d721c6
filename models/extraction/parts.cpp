// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/parts.h"

#include "models/extraction/words/word_list.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kWordsBefore = 9; ///< in which a number is called a part
constexpr int kWordsAfter = 4;
constexpr std::size_t kFiguresBack = 6; ///< among which the whole is looked for

enum class Called : unsigned char {
    Nothing,
    PartHere, ///< of a figure in the same sentence: "including £5m"
    Part, ///< of the figure before: "of which £5m", "£5m of that"
};

class PartFinder
{
public:
    PartFinder(const ParsedText &text, std::vector<DraftFigure> &drafts) : m_text(text), m_drafts(drafts) { }

    void run()
    {
        for (std::size_t i = 1; i < m_drafts.size(); ++i) {
            Called called = calledBefore(m_drafts[i].mention);
            if (called == Called::Nothing)
                called = calledAfter(m_drafts[i].mention);
            if (called == Called::Nothing)
                called = listedWith(i);
            if (called != Called::Nothing)
                m_drafts[i].whole = wholeOf(i, called == Called::PartHere);
        }
    }

private:
    const Sentence &sentenceOf(const NumberMention &mention) const
    {
        return m_text.sentences[static_cast<std::size_t>(mention.sentence)];
    }
    QStringView word(const Sentence &sentence, int token) const
    {
        return sentence.holds(token) ? m_text.view(token) : QStringView();
    }

    /// "it", "that", "the total", "the £40m": what a part is of.
    bool isWhole(const Sentence &sentence, int token) const
    {
        if (isOneOf(word(sentence, token), {u"which", u"that", u"this", u"these", u"those", u"them", u"it", u"whom"}))
            return true;
        return isOneOf(word(sentence, token), {u"the", u"that", u"this"})
               && (isOneOf(word(sentence, token + 1),
                           {u"total", u"sum", u"money", u"jobs", u"posts", u"funding", u"whole"})
                   || isNumber(token + 1));
    }

    bool isNumber(int token) const
    {
        return m_text.valid(token) && m_text.inNumber[static_cast<std::size_t>(token)] != 0;
    }

    Called calledBefore(const NumberMention &mention) const
    {
        const Sentence &sentence = sentenceOf(mention);
        for (int token = mention.first - 1; token >= mention.first - kWordsBefore && sentence.holds(token); --token) {
            if (isNumber(token))
                break;
            const QStringView here = word(sentence, token);
            if (here == u";" || here == u":")
                break;
            // Every word that is looked for below.
            static constexpr WordList kWords{u"of",   u"including", u"comprising", u"includes", u"made",
                                             u"rest", u"remainder", u"balance",    u"remaining"};
            if (!kWords.has(here))
                continue;
            if (isOneOf(here, {u"of"}) && isWhole(sentence, token + 1))
                return Called::Part;
            if (isOneOf(here, {u"including", u"comprising", u"includes"}) || isMadeUp(sentence, token))
                return Called::PartHere;
            if (isOneOf(here, {u"remainder", u"rest", u"balance", u"remaining"}))
                return Called::Part;
        }
        return ofTheNumber(mention);
    }

    bool isMadeUp(const Sentence &sentence, int token) const
    {
        return isOneOf(word(sentence, token), {u"made"}) && isOneOf(word(sentence, token + 1), {u"up"})
               && isOneOf(word(sentence, token + 2), {u"of"});
    }

    /// "Of the £40m, £5m would": the number before is the whole.
    Called ofTheNumber(const NumberMention &mention) const
    {
        const Sentence &sentence = sentenceOf(mention);
        int token = mention.first - 1;
        for (int steps = 0; steps < kWordsBefore && sentence.holds(token) && !isNumber(token); ++steps)
            --token;
        while (sentence.holds(token) && isNumber(token))
            --token;
        token -= isOneOf(word(sentence, token), {u"the", u"that", u"this", u"those"});
        const bool starts = token == sentence.first || word(sentence, token - 1) == u",";
        return starts && isOneOf(word(sentence, token), {u"of"}) ? Called::PartHere : Called::Nothing;
    }

    /// "£5m of that", "300 of them", "£5m of the total".
    Called calledAfter(const NumberMention &mention) const
    {
        const Sentence &sentence = sentenceOf(mention);
        const int from = mention.coreLast;
        for (int token = from; token < from + kWordsAfter && sentence.holds(token); ++token) {
            if (!m_text.at(token).isWord())
                break;
            if (isOneOf(word(sentence, token), {u"of"}))
                return isWhole(sentence, token + 1) && !isOneOf(word(sentence, token + 1), {u"which", u"whom"})
                           ? Called::Part
                           : Called::Nothing;
        }
        return Called::Nothing;
    }

    /// "of which £5m is for roads and £3m for skills": what is joined to a part is one too.
    Called listedWith(std::size_t index) const
    {
        const DraftFigure &before = m_drafts[index - 1];
        const NumberMention &mention = m_drafts[index].mention;
        if (before.whole < 0 || before.mention.sentence != mention.sentence || mention.furtherSum)
            return Called::Nothing;
        const Sentence &sentence = sentenceOf(mention);
        const bool joined = isOneOf(word(sentence, mention.first - 1), {u"and", u","})
                            || isOneOf(word(sentence, mention.first - 2), {u"and"});
        return joined ? Called::Part : Called::Nothing;
    }

    /// The nearest larger figure of the same currency before the part.
    int wholeOf(std::size_t part, bool sameSentence) const
    {
        const DraftFigure &draft = m_drafts[part];
        const std::size_t first = part - std::min(part, kFiguresBack);
        for (std::size_t i = part; i-- > first;) {
            const DraftFigure &other = m_drafts[i];
            const bool near = sameSentence ? other.mention.sentence == draft.mention.sentence
                                           : sentenceOf(other.mention).paragraph == sentenceOf(draft.mention).paragraph;
            if (!near)
                break;
            if (other.figure.amount.currency != draft.figure.amount.currency
                || other.figure.amount.value <= draft.figure.amount.value
                || !isAlike(other.figure.kind, draft.figure.kind))
                continue;
            // Of two parts side by side the second is of their whole.
            return other.whole >= 0 && other.mention.sentence == draft.mention.sentence ? other.whole
                                                                                        : static_cast<int>(i);
        }
        return -1;
    }

    /// Pay and worth have no parts among jobs and capital.
    static bool isAlike(Kind one, Kind other)
    {
        const auto alone = [](Kind kind) { return kind == Kind::MoneySalary || kind == Kind::MoneyValuation; };
        return isJobs(one) == isJobs(other) && !alone(one) && !alone(other);
    }

    const ParsedText &m_text;
    std::vector<DraftFigure> &m_drafts;
};

} // namespace

void findParts(const ParsedText &text, std::vector<DraftFigure> &drafts)
{
    PartFinder(text, drafts).run();
}

} // namespace pledgeboard
