// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace pledgeboard {

// Numbers whose digits are all as wide as the widest, so that columns line up. QFont cannot ask for a font's own tabular digits
// before Qt 6.7.

double tabularWidth(const QFont &font, const QString &text);

/// Draws one line in the painter's font and pen, vertically centred, at the left or right of the rectangle.
void drawTabular(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment);

} // namespace pledgeboard
