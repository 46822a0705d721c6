// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/words/tokenizer.h"

#include <array>

namespace pledgeboard {

namespace {

enum class Sign : std::uint8_t { Space, NewLine, Letter, Digit, Currency, Punctuation, Wide, Hidden, Turning, Other };

/// What takes no room on the page: soft hyphens, joiners, marks of direction, variants of a sign.
bool isHidden(char16_t unit)
{
    return QChar::category(unit) == QChar::Other_Format || (unit >= 0xFE00 && unit <= 0xFE0F) || unit == 0x034F
           || unit == 0x115F || unit == 0x1160 || unit == 0x3164 || unit == 0xFFA0;
}

/// Embeddings, overrides and isolates: what is seen stands in another order than what is written.
bool isTurning(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

Sign signOfRare(char16_t unit)
{
    switch (unit) {
    case 0x2013:
    case 0x2014:
    case 0x2018:
    case 0x2019:
    case 0x201C:
    case 0x201D:
        return Sign::Punctuation;
    case 0x00A3:
    case 0x20AC:
    case 0x00A5:
    case 0x20B9:
        return Sign::Currency;
    case 0x00A0:
    case 0x2004:
    case 0x2005:
    case 0x2006:
    case 0x2007:
    case 0x2008:
    case 0x2009:
    case 0x200A:
    case 0x202F:
        return Sign::Wide;
    case 0x2028:
    case 0x2029:
        return Sign::NewLine;
    default:
        break;
    }
    if (isTurning(unit))
        return Sign::Turning;
    if (isHidden(unit))
        return Sign::Hidden;
    if (QChar::isLetter(unit) || QChar::isMark(unit) || QChar::isSurrogate(unit))
        return Sign::Letter;
    if (QChar::isSpace(unit))
        return Sign::Space;
    return QChar::isPunct(unit) || QChar::isSymbol(unit) ? Sign::Punctuation : Sign::Other;
}

constexpr std::array<Sign, 128> kAsciiSigns = [] {
    std::array<Sign, 128> signs{};
    for (std::size_t unit = 0; unit < 128; ++unit) {
        if (unit == '\n' || unit == '\r')
            signs[unit] = Sign::NewLine;
        else if (unit <= ' ' || unit == 127)
            signs[unit] = Sign::Space;
        else if ((unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z'))
            signs[unit] = Sign::Letter;
        else if (unit >= '0' && unit <= '9')
            signs[unit] = Sign::Digit;
        else
            signs[unit] = unit == '$' ? Sign::Currency : Sign::Punctuation;
    }
    return signs;
}();

/// The small letter of an ASCII letter, 0 of any other sign.
constexpr std::array<char16_t, 128> kAsciiLetters = [] {
    std::array<char16_t, 128> letters{};
    for (char16_t unit = u'a'; unit <= u'z'; ++unit)
        letters[unit] = letters[unit - 32u] = unit;
    return letters;
}();

inline Sign signOf(char16_t unit)
{
    return unit < 128 ? kAsciiSigns[unit] : signOfRare(unit);
}

/// Whether the letter is one of an alphabet that English words, Welsh ones and the names of neighbours are not written in. Such
/// letters can look like ours ("m\u0456llion"), and so can those beyond the first plane; what is drawn there is no letter.
bool isForeignLetter(const char16_t *text, int size)
{
    const char16_t unit = text[0];
    if (QChar::isSurrogate(unit))
        return QChar::isHighSurrogate(unit) && size > 1 && QChar::isLowSurrogate(text[1])
               && QChar::isLetterOrNumber(QChar::surrogateToUcs4(unit, text[1]));
    const bool latin = (unit >= 0x00C0 && unit < 0x017F) || (unit >= 0x0218 && unit <= 0x021B)
                       || (unit >= 0x1E00 && unit <= 0x1EFF) || unit == 0x00AA || unit == 0x00B5 || unit == 0x00BA;
    return !latin && QChar::isLetter(unit);
}

bool isForeignDigit(char16_t unit)
{
    const QChar::Category category = QChar::category(unit);
    return category == QChar::Number_DecimalDigit || category == QChar::Number_Letter;
}

/// The hyphens and the minus of printers are one sign with the typewriter's.
bool isHyphen(char16_t unit)
{
    return (unit >= 0x2010 && unit <= 0x2012) || unit == 0x2212 || unit == 0xFE63 || unit == 0xFF0D;
}

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == 0x2019;
}

class Tokenizer
{
public:
    Tokenizer(const Article &article, const Lexicon &lexicon, std::vector<Token> &tokens)
        : m_article(article), m_lexicon(lexicon), m_tokens(tokens), m_text(QStringView(article.text).utf16()),
          m_size(static_cast<int>(article.text.size()))
    {
    }

    void run()
    {
        std::size_t nextNoise = 0;
        while (m_at < m_size) {
            if (nextNoise < m_article.noise.size() && m_at >= m_article.noise[nextNoise].span.start) {
                m_at = std::max(m_at, m_article.noise[nextNoise++].span.end);
                m_flags = Token::LineStart | Token::ParagraphStart;
                continue;
            }
            m_limit = nextNoise < m_article.noise.size() ? m_article.noise[nextNoise].span.start : m_size;
            step();
        }
    }

private:
    void step()
    {
        switch (signOf(m_text[m_at])) {
        case Sign::Space:
            space(0);
            break;
        case Sign::Wide:
            space(Token::WideGap);
            break;
        case Sign::NewLine:
            space(static_cast<std::uint8_t>(m_flags & Token::LineStart ? Token::LineStart | Token::ParagraphStart
                                                                       : Token::LineStart));
            break;
        case Sign::Letter:
            word();
            break;
        case Sign::Digit:
            digits();
            break;
        case Sign::Currency:
            sign(TokenType::Currency);
            break;
        case Sign::Punctuation:
            sign(TokenType::Punctuation);
            break;
        case Sign::Other:
            sign(TokenType::Other);
            break;
        case Sign::Hidden:
            ++m_at;
            break;
        case Sign::Turning:
            dropLine();
            break;
        }
    }

    /// Nobody knows how a line is shown that is turned round in places; it is not read.
    void dropLine()
    {
        while (!m_tokens.empty() && !(m_flags & Token::LineStart)) {
            m_flags = m_tokens.back().flags;
            m_tokens.pop_back();
        }
        m_flags &= Token::LineStart | Token::ParagraphStart;
        while (m_at < m_limit && signOf(m_text[m_at]) != Sign::NewLine)
            ++m_at;
    }

    void space(std::uint8_t flags)
    {
        m_flags = static_cast<std::uint8_t>((m_flags & ~Token::Glued) | flags);
        ++m_at;
    }

    void add(int start, TokenType type, Lexicon::Found known, int extraFlags)
    {
        const bool single = type != TokenType::Word && m_at - start == 1;
        m_tokens.push_back({start, m_at, known.word, type, static_cast<std::uint8_t>(m_flags | extraFlags), Tense::None,
                            known.hints, known.spelling, single ? m_text[start] : u'\0'});
        m_flags = Token::Glued;
    }

    void sign(TokenType type)
    {
        const int start = m_at++;
        const char16_t unit = m_text[start];
        const char16_t plain = isHyphen(unit) ? u'-' : Lexicon::lower(unit);
        const int strange = type == TokenType::Other && isForeignDigit(unit) ? Token::Strange : 0;
        add(start, type, m_lexicon.find(Lexicon::hashStep(Lexicon::kHashStart, plain)), strange);
    }

    void digits()
    {
        const int start = m_at;
        std::uint64_t hash = Lexicon::kHashStart;
        while (m_at < m_limit) {
            const char16_t unit = m_text[m_at];
            const bool separator =
                (unit == u',' || unit == u'.') && m_at + 1 < m_limit && signOf(m_text[m_at + 1]) == Sign::Digit;
            if (!separator && signOf(unit) != Sign::Digit)
                break;
            hash = Lexicon::hashStep(hash, unit);
            ++m_at;
        }
        add(start, TokenType::Digits, {kUnknownWord, m_lexicon.find(hash).spelling, 0},
            followsHiddenSign() ? Token::Strange : 0);
    }

    /// Whether only something hidden can have parted the digits here from those before them: "10<hidden>00", "1,<hidden>000".
    bool followsHiddenSign() const
    {
        if (!(m_flags & Token::Glued) || m_tokens.empty())
            return false;
        const Token &before = m_tokens.back();
        if (before.type == TokenType::Digits)
            return true;
        const char16_t sign = m_text[before.start];
        return (sign == u',' || sign == u'.') && before.is(Token::Glued) && m_tokens.size() > 1
               && m_tokens[m_tokens.size() - 2].type == TokenType::Digits;
    }

    /// A possessive "'s" is a token of its own; other apostrophes stay inside the word.
    void word()
    {
        const int start = m_at;
        int capitals = 0;
        int strange = m_text[start] >= 128 && QChar::isMark(m_text[start]) ? Token::Strange : 0;
        std::uint64_t hash = Lexicon::kHashStart;
        while (true) {
            plainLetters(hash, capitals);
            if (m_at == m_limit)
                break;
            const char16_t unit = m_text[m_at];
            const Sign kind = signOf(unit);
            if (kind == Sign::Hidden) {
                const int next = afterHidden();
                if (next == m_limit || signOf(m_text[next]) != Sign::Letter)
                    break;
                capitals += next - m_at;
                m_at = next;
                continue;
            }
            if (kind != Sign::Letter && !(isApostrophe(unit) && apostropheInside()))
                break;
            if (kind == Sign::Letter && isForeignLetter(m_text + m_at, m_limit - m_at))
                strange = Token::Strange;
            const char16_t small = Lexicon::lower(unit);
            capitals += small != unit && kind == Sign::Letter;
            hash = Lexicon::hashStep(hash, small);
            ++m_at;
        }
        Lexicon::Found known = m_lexicon.find(hash);
        if (m_at + 1 < m_limit && m_text[m_at] == u'-' && signOf(m_text[m_at + 1]) == Sign::Letter)
            known = compound(hash, known);
        const int extra = (QChar(m_text[start]).isUpper() ? Token::Capital : 0)
                          | (capitals == m_at - start && capitals > 1 ? Token::AllCaps : 0) | strange;
        add(start, TokenType::Word, known, extra);
        if (m_at + 1 < m_limit && isApostrophe(m_text[m_at]) && Lexicon::lower(m_text[m_at + 1]) == u's') {
            const int apostrophe = m_at;
            m_at += 2;
            add(apostrophe, TokenType::Punctuation, m_quoteS, 0);
        }
        // Nearly every word has a space behind it.
        if (m_at < m_limit && m_text[m_at] == u' ')
            space(0);
    }

    /// Nearly all of a text. The compiler keeps in registers what is no member.
    void plainLetters(std::uint64_t &hash, int &capitals)
    {
        const char16_t *const text = m_text;
        const int limit = m_limit;
        int at = m_at;
        int large = 0;
        std::uint64_t so = hash;
        for (; at < limit && text[at] < 128; ++at) {
            const char16_t letter = kAsciiLetters[text[at]];
            if (letter == 0)
                break;
            large += letter != text[at];
            so = Lexicon::hashStep(so, letter);
        }
        hash = so;
        capitals += large;
        m_at = at;
    }

    /// A word with a hyphen is one token where a table has it whole ("start-up"); else its parts are tokens of their own.
    Lexicon::Found compound(std::uint64_t hash, Lexicon::Found first)
    {
        int at = m_at;
        while (at < m_limit && (m_text[at] == u'-' || signOf(m_text[at]) == Sign::Letter)) {
            hash = Lexicon::hashStep(hash, Lexicon::lower(m_text[at]));
            ++at;
        }
        const Lexicon::Found whole = m_lexicon.find(hash);
        if (whole.word == kUnknownWord)
            return first;
        m_at = at;
        return whole;
    }

    int afterHidden() const
    {
        int at = m_at;
        while (at < m_limit && signOf(m_text[at]) == Sign::Hidden)
            ++at;
        return at;
    }

    bool apostropheInside() const
    {
        if (m_at + 1 >= m_limit || signOf(m_text[m_at + 1]) != Sign::Letter)
            return false;
        const bool endsInS = Lexicon::lower(m_text[m_at + 1]) == u's'
                             && (m_at + 2 >= m_limit || signOf(m_text[m_at + 2]) != Sign::Letter);
        return !endsInS;
    }

    const Article &m_article;
    const Lexicon &m_lexicon;
    const Lexicon::Found m_quoteS = m_lexicon.find(Lexicon::hashOf(u"'s"));
    std::vector<Token> &m_tokens;
    const char16_t *m_text;
    int m_size;
    int m_limit = 0;
    int m_at = 0;
    std::uint8_t m_flags = Token::LineStart | Token::ParagraphStart;
};

} // namespace

void tokenize(const Article &article, const Lexicon &lexicon, std::vector<Token> &tokens)
{
    tokens.clear();
    tokens.reserve(static_cast<std::size_t>(article.text.size() / 5 + 8));
    Tokenizer(article, lexicon, tokens).run();
}

} // namespace pledgeboard
