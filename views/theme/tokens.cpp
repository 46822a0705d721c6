// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/tokens.h"

namespace pledgeboard {

Tokens lightTokens()
{
    return {.dark = false,
            .window = QColor(0xF5F6F8),
            .panel = QColor(0xFFFFFF),
            .line = QColor(0xDFE3E8),
            .text = QColor(0x1B1F24),
            .quiet = QColor(0x5B6570),
            .accent = QColor(0x12436D),
            .primary = QColor(0x12436D),
            .primaryHover = QColor(0x0D3455),
            .onPrimary = QColor(0xFFFFFF),
            .hover = QColor(0xF0F2F5),
            .chip = QColor(0xEBEEF2),
            .chosen = QColor(0xE6EDF5),
            .selectedRow = QColor(0xDCE8F3),
            .jobs = QColor(0xDCE8F3),
            .jobsLine = QColor(0x12436D),
            .money = QColor(0xFDE6DA),
            .moneyLine = QColor(0xF46A25),
            .warning = QColor(0xA8321B)};
}

Tokens darkTokens()
{
    return {.dark = true,
            .window = QColor(0x15181C),
            .panel = QColor(0x1D2126),
            .line = QColor(0x31373E),
            .text = QColor(0xE8EBEE),
            .quiet = QColor(0x9AA5B1),
            .accent = QColor(0x6BACE6),
            .primary = QColor(0x12436D),
            .primaryHover = QColor(0x1A568A),
            .onPrimary = QColor(0xFFFFFF),
            .hover = QColor(0x272C33),
            .chip = QColor(0x272C33),
            .chosen = QColor(0x22384D),
            .selectedRow = QColor(0x22384D),
            .jobs = QColor(0x1F3E5A),
            .jobsLine = QColor(0x6BACE6),
            .money = QColor(0x4A2A17),
            .moneyLine = QColor(0xF46A25),
            .warning = QColor(0xF2917C)};
}

} // namespace pledgeboard
