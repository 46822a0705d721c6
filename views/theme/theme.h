// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QFont>

class QApplication;

namespace pledgeboard {

enum class ThemeChoice : unsigned char { System, Light, Dark };

/// Puts style, palette, font and style sheet of the theme on the application. System follows the palette that the desktop gave
/// at the first call: dark where its text is lighter than its window. Widgets learn of a change by QEvent::PaletteChange.
void applyTheme(QApplication &application, ThemeChoice choice);

/// The colours in force.
const Tokens &tokens();

/// A length of the design in device-independent pixels, larger where the desktop's font is larger than usual.
int scaled(int pixels);

// The type of the design: one family, two weights.
QFont bodyFont(); ///< 13 px
QFont strongFont(); ///< 13 px, semi-bold
QFont quietFont(); ///< 11.5 px
QFont captionFont(); ///< 11.5 px, semi-bold

} // namespace pledgeboard
