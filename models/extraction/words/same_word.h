// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <initializer_list>

namespace pledgeboard {

/// Whether the two are the same word; the case of the letters A to Z does not matter. Asked for most words of a text, hence without
/// Qt's case folding, which costs ten times as much.
constexpr bool sameWord(QStringView word, QStringView known)
{
    const qsizetype size = word.size();
    if (size != known.size())
        return false;
    const char16_t *one = word.utf16();
    const char16_t *other = known.utf16();
    for (qsizetype i = 0; i < size; ++i) {
        if (one[i] == other[i])
            continue;
        const unsigned small = one[i] | 0x20u;
        if (small != (other[i] | 0x20u) || small - u'a' > u'z' - u'a')
            return false;
    }
    return true;
}

inline bool isOneOf(QStringView word, std::initializer_list<QStringView> list)
{
    for (const QStringView known : list) {
        if (sameWord(word, known))
            return true;
    }
    return false;
}

} // namespace pledgeboard
