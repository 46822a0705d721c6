// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figure_id.h"

#include <QRandomGenerator>

#include <array>

namespace pledgeboard {

QString newFigureId()
{
    thread_local QRandomGenerator64 random = QRandomGenerator64::securelySeeded();
    constexpr quint64 kVersion = 4;
    constexpr quint64 kVariant = 2;
    const std::array<quint64, 2> halves{(random.generate() & ~quint64{0xF000}) | kVersion << 12,
                                        (random.generate() >> 2) | kVariant << 62};
    QString id(36, Qt::Uninitialized);
    QChar *sign = id.data();
    const auto put = [&](std::size_t first, std::size_t last) {
        for (std::size_t digit = first; digit < last; ++digit)
            *sign++ = QChar(u"0123456789abcdef"[halves[digit / 16] >> (60 - digit % 16 * 4) & 0xF]);
    };
    put(0, 8);
    for (const std::size_t digit : {8u, 12u, 16u}) {
        *sign++ = u'-';
        put(digit, digit + 4);
    }
    *sign++ = u'-';
    put(20, 32);
    return id;
}

} // namespace pledgeboard
