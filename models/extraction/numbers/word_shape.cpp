// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/word_shape.h"

#include "models/extraction/words/lexicon.h"

namespace pledgeboard {

namespace {

constexpr int kLongest = 16; // signs, of "quadrillion" with some that do not count

/// The sign that unit looks like; 0 where it does not count.
char16_t plainOf(char16_t unit)
{
    if (unit >= 128) {
        const QString parts = QChar(unit).decomposition();
        unit = !parts.isEmpty() ? parts.front().unicode() : unit == 0x0131 ? u'i' : unit == 0x212E ? u'e' : u'\0';
        if (unit == 0 || unit >= 128)
            return 0;
    }
    switch (const char16_t small = Lexicon::lower(unit)) {
    case u'0':
        return u'o';
    case u'1':
    case u'i':
    case u'|':
        return u'l';
    default:
        return small;
    }
}

bool belongsToWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate() || sign == u'|' || sign == QChar(0x212E)
           || sign.category() == QChar::Other_Format;
}

} // namespace

std::optional<WordShape> shapeOf(QStringView text)
{
    WordShape shape{Lexicon::kHashStart, 0, true};
    const auto take = [&shape](char16_t unit) {
        shape.hash = Lexicon::hashStep(shape.hash, unit);
        ++shape.letters;
    };
    bool heldR = false; // it may be the left half of an m
    int read = 0;
    for (const QChar sign : text) {
        if (!belongsToWord(sign))
            break;
        if (++read > kLongest)
            return std::nullopt;
        shape.isPlain = shape.isPlain && sign.unicode() < 128;
        const char16_t plain = plainOf(sign.unicode());
        if (plain == 0)
            continue;
        if (heldR && plain != u'n')
            take(u'r');
        if (plain != u'r')
            take(heldR && plain == u'n' ? u'm' : plain);
        heldR = plain == u'r';
    }
    if (heldR)
        take(u'r');
    return shape;
}

} // namespace pledgeboard
