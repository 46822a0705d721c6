// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/printed_numbers.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace pledgeboard {

namespace {

constexpr std::array<std::pair<QLatin1String, double>, 12> kScales{{
    {QLatin1String("thousand"), 1e3},
    {QLatin1String("million"), 1e6},
    {QLatin1String("billion"), 1e9},
    {QLatin1String("trillion"), 1e12},
    {QLatin1String("mn"), 1e6},
    {QLatin1String("bn"), 1e9},
    {QLatin1String("tn"), 1e12},
    {QLatin1String("m"), 1e6},
    {QLatin1String("b"), 1e9},
    {QLatin1String("k"), 1e3},
    {QLatin1String("M"), 1e6},
    {QLatin1String("B"), 1e9},
}};

constexpr std::array<QLatin1String, 3> kShares{
    {QLatin1String("%"), QLatin1String("per cent"), QLatin1String("percent")}};

constexpr std::array<std::pair<QLatin1String, Hedge>, 24> kHedges{{
    {QLatin1String("about"), Hedge::About},
    {QLatin1String("around"), Hedge::About},
    {QLatin1String("roughly"), Hedge::About},
    {QLatin1String("some"), Hedge::About},
    {QLatin1String("approximately"), Hedge::About},
    {QLatin1String("an estimated"), Hedge::About},
    {QLatin1String("~"), Hedge::About},
    {QLatin1String("almost"), Hedge::Nearly},
    {QLatin1String("nearly"), Hedge::Nearly},
    {QLatin1String("just under"), Hedge::Nearly},
    {QLatin1String("close to"), Hedge::Nearly},
    {QLatin1String("just below"), Hedge::Nearly},
    {QLatin1String("just over"), Hedge::Over},
    {QLatin1String("more than"), Hedge::Over},
    {QLatin1String("over"), Hedge::Over},
    {QLatin1String("above"), Hedge::Over},
    {QLatin1String("at least"), Hedge::Over},
    {QLatin1String("upwards of"), Hedge::Over},
    {QLatin1String("under"), Hedge::Under},
    {QLatin1String("less than"), Hedge::Under},
    {QLatin1String("below"), Hedge::Under},
    {QLatin1String("up to"), Hedge::Under},
    {QLatin1String("at most"), Hedge::Under},
    {QLatin1String("as many as"), Hedge::Under},
}};

bool isLetterOrDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

/// The word, or words, at the position as a whole.
bool hasWordsAt(QStringView text, qsizetype at, QLatin1String words)
{
    return text.mid(at).startsWith(words)
           && (!isLetterOrDigit(text, at + words.size()) || words.back() == QLatin1Char('%'));
}

bool endsWithWords(QStringView text, QLatin1String words)
{
    return text.endsWith(words, Qt::CaseInsensitive) && !isLetterOrDigit(text, text.size() - words.size() - 1);
}

Hedge hedgeBefore(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == u'a' || text.back() == u'(')) {
        // "more than a 28% share": the article is no hedge.
        if (text.back() == u'a' && isLetterOrDigit(text, text.size() - 2))
            break;
        text.chop(1);
    }
    for (const auto &[words, hedge] : kHedges) {
        if (endsWithWords(text, words))
            return hedge;
    }
    return Hedge::None;
}

class Reader
{
public:
    Reader(QStringView text, int offset) : m_text(text), m_offset(offset) { }

    std::vector<PrintedNumber> read()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (!isDigit(m_text, at) || isLetterOrDigit(m_text, at - 1))
                continue;
            at = readAt(at);
        }
        return std::move(m_found);
    }

private:
    qsizetype skipSpace(qsizetype at) const { return at < m_text.size() && m_text[at].isSpace() ? at + 1 : at; }

    /// Digits with commas between groups of three and a point before decimals.
    qsizetype readDigits(qsizetype at, QString &digits, int &decimals) const
    {
        bool isFraction = false;
        while (at < m_text.size()) {
            if (isDigit(m_text, at)) {
                digits.append(m_text[at]);
                decimals += isFraction ? 1 : 0;
            } else if (m_text[at] == u'.' && !isFraction && isDigit(m_text, at + 1)) {
                isFraction = true;
                digits.append(u'.');
            } else if (m_text[at] != u',' || isFraction || !isDigit(m_text, at + 1) || !isDigit(m_text, at + 2)
                       || !isDigit(m_text, at + 3)) {
                break;
            }
            ++at;
        }
        return at;
    }

    qsizetype readAt(qsizetype start)
    {
        PrintedNumber number;
        QString digits;
        qsizetype end = readDigits(start, digits, number.decimals);
        number.value = digits.toDouble();
        const bool isWhole = number.decimals == 0;
        const bool isPlain = isWhole && digits.size() == end - start;
        qsizetype from = start;
        if (start > 0 && (m_text[start - 1] == u'£' || m_text[start - 1] == u'$' || m_text[start - 1] == u'€'))
            number.currency = m_text[--from];
        double scale = 1.0;
        const qsizetype behind = skipSpace(end);
        for (const QLatin1String share : kShares) {
            if (number.currency.isNull() && hasWordsAt(m_text, behind, share)) {
                number.isShare = true;
                end = behind + share.size();
                break;
            }
        }
        for (const auto &[word, size] : kScales) {
            // A single letter belongs to the number only where it is glued to it.
            const qsizetype at = word.size() == 1 ? end : behind;
            if (scale == 1.0 && !number.isShare && hasWordsAt(m_text, at, word)) {
                scale = size;
                end = at + word.size();
            }
        }
        if (isLetterOrDigit(m_text, end) && scale == 1.0 && !number.isShare)
            return end;
        constexpr int firstYear = 1900;
        constexpr int lastYear = 2100;
        const bool isYear = isPlain && digits.size() == 4 && number.currency.isNull() && !number.isShare && scale == 1.0
                            && number.value >= firstYear && number.value <= lastYear;
        if (isYear)
            return end;
        number.halfStep =
            scale == 1.0 && isWhole && !number.isShare ? 0.0 : scale * std::pow(10.0, -number.decimals) / 2;
        number.value *= scale;
        number.hedge = hedgeBefore(m_text.left(from));
        number.span = TextSpan{m_offset + static_cast<int>(from), m_offset + static_cast<int>(end)};
        m_found.push_back(number);
        return end - 1;
    }

    QStringView m_text;
    int m_offset;
    std::vector<PrintedNumber> m_found;
};

} // namespace

std::vector<PrintedNumber> printedNumbers(QStringView text, int offset)
{
    return Reader(text, offset).read();
}

bool shareHolds(const PrintedNumber &share, double low, double high)
{
    constexpr double hair = 1e-9;
    constexpr double most = 5.0;
    constexpr double nearly = 3.0;
    double below = share.halfStep;
    double above = share.halfStep;
    switch (share.hedge) {
    case Hedge::None:
        break;
    case Hedge::About:
        below = above = std::max(1.5, share.value / 20);
        break;
    case Hedge::Nearly:
        below = nearly;
        break;
    case Hedge::Over:
        above = most;
        break;
    case Hedge::Under:
        below = most;
        break;
    }
    return high >= share.value - below - hair && low <= share.value + above + hair;
}

} // namespace pledgeboard
