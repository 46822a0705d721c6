// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace pledgeboard {

/// The text itself where it needs no more lines of that width than given, else as much of it as fits, with an ellipsis at its end.
QString elidedLines(const QString &text, const QFont &font, int width, int atMost);

} // namespace pledgeboard
