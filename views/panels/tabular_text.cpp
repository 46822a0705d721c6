// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace pledgeboard {

namespace {

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0.0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls the function with each digit alone and each run of other characters whole, and with their widths.
template<typename Function>
void forEachPiece(const QFontMetricsF &metrics, const QString &text, Function function)
{
    const double digit = digitWidth(metrics);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (text.at(i).isDigit()) {
            function(text.mid(i, 1), digit, true);
        } else {
            while (end < text.size() && !text.at(end).isDigit())
                ++end;
            const QString run = text.mid(i, end - i);
            function(run, metrics.horizontalAdvance(run), false);
        }
        i = end;
    }
}

} // namespace

double tabularWidth(const QFont &font, const QString &text)
{
    double width = 0.0;
    forEachPiece(QFontMetricsF(font), text, [&](const QString &, double piece, bool) { width += piece; });
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font());
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - tabularWidth(painter.font(), text);
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    forEachPiece(metrics, text, [&](const QString &piece, double width, bool digit) {
        const double inset = digit ? (width - metrics.horizontalAdvance(piece)) / 2 : 0.0;
        painter.drawText(QPointF(x + inset, baseline), piece);
        x += width;
    });
}

} // namespace pledgeboard
