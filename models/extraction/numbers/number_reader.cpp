// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/number_reader.h"

#include "models/extraction/numbers/disguise.h"
#include "models/extraction/numbers/far_bound.h"
#include "models/extraction/numbers/not_figures.h"
#include "models/extraction/numbers/noun_phrase.h"
#include "models/extraction/numbers/quantity.h"
#include "models/extraction/words/same_word.h"

#include <algorithm>

namespace pledgeboard {

namespace {

class NumberReader
{
public:
    NumberReader(const ParsedText &text, const NumberWords &words, int sentence, std::vector<NumberMention> &mentions,
                 std::vector<NotAFigure> *passed)
        : m_text(text), m_words(words), m_sentence(text.sentences[static_cast<std::size_t>(sentence)]),
          m_number(sentence), m_mentions(mentions), m_passed(passed)
    {
    }

    void run()
    {
        for (int token = m_sentence.first; token < m_sentence.last;) {
            if (!canStart(token)) {
                ++token;
                continue;
            }
            const auto quantity = readQuantity(m_text, m_words, token, m_sentence.last);
            if (!quantity) {
                ++token;
                continue;
            }
            token = std::max(token + 1, read(*quantity));
        }
    }

private:
    bool canStart(int token) const
    {
        const Token &here = m_text.at(token);
        switch (here.type) {
        case TokenType::Digits:
        case TokenType::Currency:
            return true;
        case TokenType::Word: {
            const ClassSet &classes = m_text.lexicon->classes(here.word);
            return classes[static_cast<std::size_t>(WordClass::SmallNumber)] || here.word == m_words.a
                   || here.word == m_words.an || here.word == m_words.half || here.word == m_words.quarter
                   || (classes[static_cast<std::size_t>(WordClass::New)] && isAnother(m_text, token))
                   || (here.is(Token::Capital) && !m_words.code(here.word).isNone());
        }
        default:
            return false;
        }
    }

    /// Returns the token after what was read.
    int read(const Quantity &low)
    {
        NumberMention mention;
        mention.sentence = m_number;
        mention.coreFirst = mention.first = low.first;
        mention.coreLast = mention.last = low.last;
        mention.inWords = low.inWords;
        mention.amount.currency = low.currency;
        mention.amount.value = *low.value();
        mention.significantDigits = low.significantDigits();
        mention.power = low.scale - low.decimals;
        mention.yearLike = low.plainDigits && low.currency.isNone() && low.mantissa >= 1900 && low.mantissa <= 2100
                           && m_text.at(low.first).length() == 4;
        mention.definite = isDefinite(low.first - 1);
        mention.furtherSum = isAnother(m_text, low.first);
        const bool ranged = readRange(mention, low);
        if (!ranged)
            readBoundBefore(mention);
        mention.furtherSum = mention.furtherSum || isSameAgain(mention.first);
        readBoundAfter(mention);
        readConversion(mention);
        mention.isEntry = m_sentence.heading && mention.last >= m_sentence.last
                          && wordBefore(mention.first) != kUnknownWord && wordBefore(mention.first) == m_words.colon;
        findNounPhrase(m_text, m_words, mention);
        // "300 further jobs"
        mention.furtherSum =
            mention.furtherSum
            || (mention.nounFirst < mention.nounLast && sameWord(m_text.view(mention.nounFirst), u"further"));
        readFarBound(m_text, m_words, mention);
        const NotFigure why = m_words.isVague(wordBefore(mention.first)) ? NotFigure::Vague
                              : standsBesideDisguise(m_text, m_words, m_sentence, mention, m_plain)
                                  ? NotFigure::Disguised
                                  : notFigure(m_text, m_words, mention);
        if (why != NotFigure::None) {
            if (m_passed)
                m_passed->push_back({{mention.coreFirst, mention.coreLast}, why});
            return mention.last;
        }
        m_mentions.push_back(mention);
        return mention.last;
    }

    WordId wordBefore(int token) const { return token > m_sentence.first ? m_text.at(token - 1).word : kUnknownWord; }

    /// "between 500 and 1,000", "2,000 to 3,000", "£20-30m". After a verb of growth "from 500 to 750" is no range but a change.
    bool readRange(NumberMention &mention, const Quantity &low)
    {
        const WordId before = wordBefore(low.first);
        const bool between = before == m_words.between;
        int next = low.last;
        if (next + 1 >= m_sentence.last)
            return false;
        const WordId joiner = m_text.at(next).word;
        const bool dash = joiner == m_words.hyphen || joiner == m_words.dash || joiner == m_words.longDash;
        const bool either = joiner == m_words.orWord;
        if (!(joiner == m_words.to || (between && joiner == m_words.andWord) || dash || either))
            return false;
        if (!between && !dash && followsGrowth(low.first))
            return false;
        auto high = readQuantity(m_text, m_words, next + 1, m_sentence.last);
        if (!high)
            return false;
        // "In 2018 to £41,000 in 2020": the year belongs to another number.
        if (mention.yearLike && !high->currency.isNone())
            return false;
        Quantity first = low;
        if (first.currency.isNone())
            first.currency = high->currency;
        if (high->currency.isNone())
            high->currency = first.currency;
        if (!first.scaled && high->scaled && first.mantissa < 1000) {
            first.scale = high->scale;
            first.scaled = true;
        }
        shareScale(first, *high, dash);
        const auto from = first.value();
        const auto to = high->value();
        // "15 or 20 jobs"; "£5m or £81m" says two things.
        if (either && (!from || !to || !first.currency.isNone() || *to > *from * 3 / 2 + 3))
            return false;
        if (!from || !to || first.currency != high->currency || *from >= *to
            || (first.currency.isNone() && mention.yearLike))
            return false;
        mention.amount.currency = first.currency;
        mention.amount.low = from;
        mention.amount.high = to;
        mention.amount.value = *from + (*to - *from) / 2;
        mention.coreLast = mention.last = high->last;
        mention.yearLike = false;
        if (between || before == m_words.from)
            --mention.first;
        return true;
    }

    /// "5-6,000" and "two to three hundred": the first number is of the size of the second.
    static void shareScale(Quantity &first, const Quantity &high, bool dash)
    {
        if (first.scaled || high.scaled || first.decimals > 0 || high.decimals > 0 || first.inWords != high.inWords)
            return;
        const int scale = first.inWords ? 2 : 3;
        const std::int64_t unit = first.inWords ? 100 : 1000;
        if ((first.inWords || dash) && first.mantissa < 20 && high.mantissa % unit == 0
            && first.mantissa * unit < high.mantissa && high.mantissa < 20 * unit && !high.plainDigits)
            first.scale = scale;
    }

    bool isDefinite(int token) const
    {
        const QStringView word = token >= m_sentence.first ? m_text.view(token) : QStringView();
        return sameWord(word, u"these") || sameWord(word, u"those") || sameWord(word, u"the")
               || sameWord(word, u"this");
    }

    bool followsGrowth(int token) const
    {
        // "It must go from ninety to 230 fitters"
        if (token - 2 >= m_sentence.first && sameWord(m_text.view(token - 1), u"from")
            && isOneOf(m_text.view(token - 2), {u"go", u"goes", u"went", u"gone", u"going", u"move", u"moved", u"get"}))
            return true;
        for (int i = token - 1; i >= std::max(m_sentence.first, token - 7); --i) {
            if (m_text.has(i, WordClass::Grow) || m_text.has(i, WordClass::Raise) || m_text.has(i, WordClass::Cut))
                return true;
        }
        return false;
    }

    /// Bounds pile up ("up to around"); the outermost one holds. Fillers may stand between ("up to an additional 500").
    void readBoundBefore(NumberMention &mention)
    {
        int at = mention.first;
        for (int steps = 0; steps < 5 && at > m_sentence.first; ++steps) {
            const auto match = m_words.boundBefore(m_text, at, m_sentence.first);
            if (match.length > 0 && !isTurnover(at - match.length)) {
                at -= match.length;
                mention.first = at;
                mention.amount.bound = match.value;
            } else if (m_words.isFiller(m_text.at(at - 1).word)) {
                mention.furtherSum = mention.furtherSum || isFurther(at - 1);
                --at;
            } else {
                break;
            }
        }
    }

    /// "The same again, £6m."
    bool isSameAgain(int token) const
    {
        token -= wordBefore(token) == m_words.comma;
        return token - 2 >= m_sentence.first && sameWord(m_text.view(token - 1), u"again")
               && sameWord(m_text.view(token - 2), u"same");
    }

    /// "Turned over £14m" is no bound.
    bool isTurnover(int token) const
    {
        return token > m_sentence.first && sameWord(m_text.view(token), u"over")
               && m_text.view(token - 1).startsWith(u"turn", Qt::CaseInsensitive);
    }

    bool isFurther(int token) const
    {
        return m_text.has(token, WordClass::New) && !m_text.view(token).startsWith(u"new", Qt::CaseInsensitive);
    }

    void readBoundAfter(NumberMention &mention)
    {
        const auto match = m_words.boundAfter(m_text, mention.last, m_sentence.last);
        if (match.length == 0)
            return;
        const bool sign = match.length == 1 && !m_text.at(mention.last).isWord();
        const int after = mention.last + match.length;
        // "500 plus 200 apprentices" adds; "500 plus jobs" bounds. "+44" is no bound.
        if (after < m_sentence.last && m_text.at(after).type == TokenType::Digits && (sign || match.length == 1))
            return;
        if (m_text.is(mention.last, m_words.plus) && after < m_sentence.last
            && (m_text.has(after, WordClass::Article) || m_text.at(after).type == TokenType::Currency))
            return;
        mention.amount.bound = match.value;
        mention.last = after;
    }

    /// "$1 billion (£620m)", "$100 million or £81 million".
    void readConversion(NumberMention &mention)
    {
        if (!mention.isMoney() || mention.last + 1 >= m_sentence.last)
            return;
        const bool bracket = m_text.is(mention.last, m_words.open);
        const int orAt = mention.last + m_text.is(mention.last, m_words.comma);
        if (!bracket && !m_text.is(orAt, m_words.orWord))
            return;
        int at = bracket ? mention.last + 1 : orAt + 1;
        for (int steps = 0; steps < 3 && at < m_sentence.last; ++steps) {
            const auto quantity = readQuantity(m_text, m_words, at, m_sentence.last);
            if (!quantity) {
                ++at;
                continue;
            }
            if (quantity->currency.isNone() || quantity->currency == mention.amount.currency)
                return;
            mention.conversion = Money{*quantity->value(), quantity->currency};
            mention.last = quantity->last;
            for (int i = 0; bracket && i < 8 && mention.last < m_sentence.last; ++i) {
                if (m_text.is(mention.last++, m_words.close))
                    break;
            }
            return;
        }
    }

    const ParsedText &m_text;
    const NumberWords &m_words;
    const Sentence &m_sentence;
    int m_number;
    TokenSpan m_plain; ///< see standsBesideDisguise()
    std::vector<NumberMention> &m_mentions;
    std::vector<NotAFigure> *m_passed;
};

} // namespace

std::vector<NumberMention> readNumbers(ParsedText &text, const NumberWords &words)
{
    std::vector<NumberMention> mentions;
    for (std::size_t sentence = 0; sentence < text.sentences.size(); ++sentence)
        NumberReader(text, words, static_cast<int>(sentence), mentions, nullptr).run();
    text.inNumber.assign(text.tokens.size(), 0);
    for (const NumberMention &mention : mentions)
        std::fill(text.inNumber.begin() + mention.coreFirst, text.inNumber.begin() + mention.coreLast, 1);
    return mentions;
}

std::vector<NotAFigure> findPassedNumbers(const ParsedText &text, const NumberWords &words)
{
    std::vector<NumberMention> mentions;
    std::vector<NotAFigure> passed;
    for (std::size_t sentence = 0; sentence < text.sentences.size(); ++sentence)
        NumberReader(text, words, static_cast<int>(sentence), mentions, &passed).run();
    return passed;
}

} // namespace pledgeboard
