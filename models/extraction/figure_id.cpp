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
    std::array<QChar, 36> signs;
    std::size_t at = 0;
    for (std::size_t digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            signs[at++] = u'-';
        signs[at++] = QChar(u"0123456789abcdef"[halves[digit / 16] >> (60 - digit % 16 * 4) & 0xF]);
    }
    return QString(signs.data(), static_cast<qsizetype>(signs.size()));
}

} // namespace pledgeboard
