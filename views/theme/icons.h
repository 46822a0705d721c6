// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace pledgeboard {

/// One of our own icons (resources/icons/NAME.svg) in the colour of quiet text, whatever the theme then is. "cross", "down", "drop", "left", "right".
QIcon icon(const QString &name);

} // namespace pledgeboard
