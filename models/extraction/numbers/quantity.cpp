// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantity.h"

#include "models/extraction/numbers/digit_run.h"
#include "models/extraction/words/same_word.h"

namespace pledgeboard {

namespace {

class QuantityReader
{
public:
    QuantityReader(const ParsedText &text, const NumberWords &words, int token, int end)
        : m_text(text), m_words(words), m_at(token), m_end(end)
    {
        m_result.first = token;
    }

    std::optional<Quantity> read()
    {
        const bool read = readCurrencyBefore() && m_at < m_end
                          && (m_text.at(m_at).type == TokenType::Digits ? readDigitRun() : readWords());
        if (!read || !readScale())
            return std::nullopt;
        readCurrencyAfter();
        m_result.last = m_at;
        return m_result.value() ? std::optional(m_result) : std::nullopt;
    }

private:
    /// False where the sign is that of a currency that the tables do not know: "R$40m".
    bool readCurrencyBefore()
    {
        if (m_at >= m_end)
            return false;
        const Token &token = m_text.at(m_at);
        if (token.type == TokenType::Currency) {
            m_result.currency = m_words.sign(token.word, kUnknownWord);
            if (m_at > 0 && token.is(Token::Glued) && m_text.at(m_at - 1).isWord()
                && m_text.at(m_at - 1).is(Token::Capital)) {
                const WordId before = m_text.at(m_at - 1).word;
                m_result.currency = m_words.sign(token.word, before);
                m_result.first = m_at - 1;
                if (m_result.currency == Currency("USD") && before != m_words.us)
                    return false;
            }
            ++m_at;
        } else if (token.isWord() && m_at + 1 < m_end && m_text.at(m_at + 1).type == TokenType::Digits
                   && token.is(Token::Capital)) {
            const Currency code = m_words.code(token.word);
            if (!code.isNone()) {
                m_result.currency = code;
                m_afterCode = true;
                ++m_at;
            }
        }
        return true;
    }

    bool readDigitRun()
    {
        if (m_result.currency.isNone() && isPartOfOther(m_text, m_words, m_at))
            return false;
        const auto digits = readDigits(m_text.view(m_at));
        if (!digits)
            return false;
        m_result.mantissa = digits->mantissa;
        m_result.decimals = digits->decimals;
        m_result.plainDigits = !digits->separated && digits->decimals == 0;
        ++m_at;
        return !splitsDigits(m_text, m_at) && readGroups() && !isBeforeRest() && readVulgarFraction();
    }

    /// "10 000" is one number with a no-break or thin space, and with a plain one where a group begins with a nought, so that it
    /// is no number of its own; "12 500" could be two, and is none.
    bool readGroups()
    {
        if (!m_result.plainDigits || m_text.at(m_at - 1).length() > 3)
            return true;
        int last = m_at;
        bool wide = true;
        bool nought = false;
        for (; last < m_end && isDigits(m_text, last, 3) && !m_text.at(last).is(Token::Glued)
               && !m_text.at(last).is(Token::LineStart) && last < m_at + 4;
             ++last) {
            wide = wide && m_text.at(last).is(Token::WideGap);
            nought = nought || m_text.view(last).front() == u'0';
        }
        if (last == m_at)
            return true;
        if (!wide && !nought)
            return false;
        for (; m_at < last; ++m_at)
            m_result.mantissa = m_result.mantissa * 1000 + m_text.view(m_at).toInt();
        m_result.plainDigits = false;
        return true;
    }

    /// "1,25 0", "10 ⁰00": what follows is the rest of a number that something broke up.
    bool isBeforeRest() const
    {
        if (m_at >= m_end || m_text.at(m_at).is(Token::LineStart))
            return false;
        const Token &next = m_text.at(m_at);
        if (next.type == TokenType::Other)
            return m_at + 1 < m_end && m_text.at(m_at + 1).is(Token::Glued)
                   && m_text.at(m_at + 1).type == TokenType::Digits;
        return next.type == TokenType::Digits
               && (next.is(Token::WideGap) || (m_text.view(m_at).front() == u'0' && next.length() > 1));
    }

    /// "1½", "2¼"
    bool readVulgarFraction()
    {
        if (m_at >= m_end || !m_text.at(m_at).is(Token::Glued) || m_text.at(m_at).length() != 1 || m_result.decimals > 0
            || m_result.mantissa >= 1000)
            return true;
        const char16_t sign = m_text.view(m_at)[0].unicode();
        const int hundredths = sign == u'½' ? 50 : sign == u'¼' ? 25 : sign == u'¾' ? 75 : 0;
        if (hundredths == 0)
            return true;
        m_result.mantissa = m_result.mantissa * 100 + hundredths;
        m_result.decimals = 2;
        m_result.plainDigits = false;
        ++m_at;
        return true;
    }

    bool readScale()
    {
        if (m_at >= m_end)
            return true;
        int word = m_at;
        const bool hyphen = m_text.is(word, m_words.hyphen) && m_text.at(word).is(Token::Glued) && word + 1 < m_end
                            && m_text.at(word + 1).is(Token::Glued) && m_text.at(word + 1).length() > 2;
        word += hyphen;
        const bool glued = m_text.at(m_at).is(Token::Glued);
        const auto power = m_text.at(word).isWord() ? m_words.scale(m_text.at(word).word) : std::nullopt;
        if (power
            && (glued || m_text.at(word).length() > 2 || (m_text.at(word).length() == 2 && !m_result.currency.isNone())
                || (m_text.at(word).length() == 1 && !m_result.currency.isNone() && m_text.view(word) != u"a"))) {
            m_result.scale += *power;
            m_result.scaled = true;
            m_result.plainDigits = false;
            m_at = word + 1;
            // "5 hundred million"
            const auto second = m_at < m_end && m_text.at(m_at).isWord() && m_text.at(m_at).length() > 2 && *power < 4
                                    ? m_words.scale(m_text.at(m_at).word)
                                    : std::nullopt;
            if (second && *second > *power) {
                m_result.scale += *second;
                ++m_at;
            }
            // "a million and a half"
            if (m_result.inWords && m_result.decimals == 0 && m_text.is(m_at, m_words.andWord)
                && m_text.is(m_at + 1, m_words.a) && m_text.is(m_at + 2, m_words.half) && m_at + 3 <= m_end) {
                m_result.mantissa = m_result.mantissa * 10 + 5;
                m_result.decimals = 1;
                m_at += 3;
            }
            return !isGluedWord(m_text, m_at, m_end);
        }
        if (glued && readPence())
            return true;
        return !isGluedWord(m_text, m_at, m_end) || m_result.inWords;
    }

    /// "252p", but not the lines of a screen: "720p".
    bool readPence()
    {
        constexpr std::int64_t kMostPence = 1000;
        const bool screen = m_result.mantissa == 240 || m_result.mantissa == 360 || m_result.mantissa == 480
                            || m_result.mantissa == 576 || m_result.mantissa == 720;
        if (m_result.inWords || !m_result.currency.isNone() || m_result.decimals > 0 || screen
            || m_result.mantissa >= kMostPence || m_text.view(m_at) != u"p" || isGluedWord(m_text, m_at + 1, m_end))
            return false;
        m_result.currency = kPound;
        m_result.scale -= 2;
        m_result.plainDigits = false;
        ++m_at;
        return true;
    }

    void readCurrencyAfter()
    {
        if (!m_result.currency.isNone() && !m_afterCode)
            return;
        // "20m€"
        if (m_at < m_end && m_text.at(m_at).type == TokenType::Currency && m_text.at(m_at).is(Token::Glued)
            && !(m_at + 1 < m_end && m_text.at(m_at + 1).is(Token::Glued)
                 && m_text.at(m_at + 1).type == TokenType::Digits)) {
            m_result.currency = m_words.sign(m_text.at(m_at).word, kUnknownWord);
            ++m_at;
            return;
        }
        const auto match = m_words.currencyWord(m_text, m_at, m_end);
        if (match.length > 0) {
            m_result.currency = match.value;
            m_at += match.length;
        } else if (m_at < m_end && m_text.at(m_at).is(Token::AllCaps) && m_result.currency.isNone()) {
            m_result.currency = m_words.code(m_text.at(m_at).word);
            m_at += !m_result.currency.isNone();
        }
    }

    bool readWords();
    bool readHalf();

    const ParsedText &m_text;
    const NumberWords &m_words;
    Quantity m_result;
    int m_at;
    int m_end;
    bool m_afterCode = false;
};

/// "half a billion", "a quarter of a million", "three quarters of a million", "half a dozen", "half-a-dozen".
bool QuantityReader::readHalf()
{
    int at = m_at;
    const auto passHyphen = [&] { at += m_text.is(at, m_words.hyphen) && m_text.at(at).is(Token::Glued); };
    const bool article = m_text.is(at, m_words.a);
    const bool three = m_words.small(m_text.at(at).word) == 3;
    at += article || three;
    passHyphen();
    const bool half = m_text.is(at, m_words.half);
    if (three ? !m_text.is(at, m_words.quarters) : !half && !m_text.is(at, m_words.quarter))
        return false;
    ++at;
    passHyphen();
    at += m_text.is(at, m_words.of);
    const bool second = m_text.is(at, m_words.a);
    at += second;
    passHyphen();
    if (at >= m_end)
        return false;
    if (half && m_text.is(at, m_words.dozen)) {
        m_result.mantissa = 6;
        m_at = at + 1;
        return true;
    }
    if ((!second && !article) || !m_words.scale(m_text.at(at).word) || m_text.at(at).length() < 3)
        return false;
    m_result.mantissa = half ? 5 : three ? 75 : 25;
    m_result.decimals = half ? 1 : 2;
    m_at = at;
    return true;
}

/// "two hundred and fifty", "twenty-five thousand", "one and a half million", "a dozen". The last scale is left to readScale().
bool QuantityReader::readWords()
{
    m_result.inWords = true;
    if (readHalf())
        return true;
    const int start = m_at;
    const bool article = m_text.is(m_at, m_words.a) || m_text.is(m_at, m_words.an) || isAnother(m_text, m_at);
    if (article) {
        ++m_at;
        // "A further hundred"
        m_at += m_at + 1 < m_end && m_text.has(m_at, WordClass::New) && m_text.is(m_at + 1, m_words.hundred);
        const bool hundred = m_at < m_end && m_text.is(m_at, m_words.hundred);
        const bool scale =
            m_at < m_end && m_text.at(m_at).length() > 2 && m_words.scale(m_text.at(m_at).word).value_or(0) >= 3;
        if (m_at < m_end && m_text.is(m_at, m_words.dozen)) {
            m_result.mantissa = 12;
            ++m_at;
            return true;
        }
        m_result.mantissa = 1;
        if (!hundred)
            return scale;
    }
    std::int64_t total = 0;
    int current = article ? 1 : -1;
    while (m_at < m_end) {
        const WordId word = m_text.at(m_at).word;
        const auto small = m_words.small(word);
        if (small && (current < 0 || current % 100 == 0 || (current % 10 == 0 && *small < 10 && current % 100 >= 20))) {
            current = std::max(current, 0) + *small;
        } else if (word == m_words.hundred && current > 0 && current < 100) {
            current *= 100;
        } else if (word == m_words.dozen && current > 0 && current < 100) {
            current *= 12;
        } else if (const auto power = m_words.scale(word);
                   power == 3 && m_text.at(m_at).length() > 2 && current > 0 && total == 0 && m_at + 1 < m_end
                   && (m_words.small(m_text.at(m_at + 1).word) || m_text.is(m_at + 1, m_words.andWord))) {
            const int next = m_at + 1 + m_text.is(m_at + 1, m_words.andWord);
            if (next >= m_end || !m_words.small(m_text.at(next).word))
                break;
            total = std::int64_t{current} * 1000;
            current = 0;
        } else if (word == m_words.andWord && current > 0 && m_at + 2 < m_end && m_text.is(m_at + 1, m_words.a)
                   && m_text.is(m_at + 2, m_words.half)) {
            m_result.mantissa = current * 10 + 5;
            m_result.decimals = 1;
            m_at += 3;
            return true;
        } else if (word == m_words.hyphen && current > 0 && m_at + 5 < m_end && m_text.is(m_at + 1, m_words.andWord)
                   && m_text.is(m_at + 3, m_words.a) && m_text.is(m_at + 5, m_words.half)) {
            m_result.mantissa = current * 10 + 5; // "one-and-a-half"
            m_result.decimals = 1;
            m_at += 6;
            return true;
        } else if (!((word == m_words.andWord && current >= 0 && current % 100 == 0 && (current > 0 || total > 0)
                      && m_at + 1 < m_end && m_words.small(m_text.at(m_at + 1).word))
                     || ((word == m_words.hyphen || word == m_words.dash) && current >= 20 && m_at + 1 < m_end
                         && m_words.small(m_text.at(m_at + 1).word)))) {
            break;
        }
        ++m_at;
    }
    m_result.mantissa = total + std::max(current, 0);
    return m_at > start && (current >= 0);
}

} // namespace

std::optional<std::int64_t> Quantity::value() const
{
    int power = scale - decimals;
    if (!currency.isNone() && currency.minorUnits() == 100)
        power += 2;
    std::int64_t result = mantissa;
    for (; power > 0; --power) {
        if (result > INT64_MAX / 10 / 100)
            return std::nullopt;
        result *= 10;
    }
    for (; power < 0; ++power) {
        if (result % 10 != 0)
            return std::nullopt;
        result /= 10;
    }
    return result;
}

int Quantity::significantDigits() const
{
    std::int64_t rest = mantissa;
    while (rest != 0 && rest % 10 == 0)
        rest /= 10;
    int digits = 0;
    for (; rest != 0; rest /= 10)
        ++digits;
    return digits;
}

bool isAnother(const ParsedText &text, int token)
{
    if (text.has(token, WordClass::New))
        return sameWord(text.view(token), u"another");
    return text.has(token + 1, WordClass::New) && sameWord(text.view(token), u"a")
           && sameWord(text.view(token + 1), u"further");
}

std::optional<Quantity> readQuantity(const ParsedText &text, const NumberWords &words, int token, int end)
{
    return QuantityReader(text, words, token, end).read();
}

} // namespace pledgeboard
