// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

#include <QFont>
#include <QPainter>

namespace pledgeboard {

/// The type of a page. Two weights; sizes in logical pixels at a text scale of 1.
enum class Type : unsigned char {
    Headline, ///< 20, semi-bold
    Strong, ///< 13, semi-bold
    Body, ///< 13
    Small, ///< 12
};

/// The colours of a page's furniture, the same in every theme: pages are white.
namespace ink {
inline constexpr QColor kText{0x1B, 0x1F, 0x24};
inline constexpr QColor kQuiet{0x5B, 0x65, 0x70};
inline constexpr QColor kLine{0xDF, 0xE3, 0xE8};
inline constexpr QColor kAxis{0x8A, 0x93, 0x9C};
inline constexpr QColor kBand{0xF5, 0xF6, 0xF8};
inline constexpr QColor kOthers{0x9A, 0xA5, 0xB1};
inline constexpr QColor kFound{0x3D, 0x3D, 0x3D};
inline constexpr QColor kRemoved{0xA9, 0xB4, 0xBF};
} // namespace ink

/// Draws texts and marks on a painter, and notes each text in the page. All text is horizontal.
class Canvas
{
public:
    Canvas(QPainter &painter, ChartPage &page, double textScale);

    QPainter &painter() const { return m_painter; }
    ChartPage &page() const { return m_page; }

    /// A length that grows with the type.
    double scaled(double length) const { return length * m_textScale; }

    double lineHeight(Type type) const;
    double width(const QString &text, Type type) const;
    /// Words on lines no wider than the width. A word that is wider alone has its middle cut out.
    QStringList wrapped(const QString &text, Type type, double width) const;
    QString elided(const QString &text, Type type, double width) const;

    /// One line with its top at y; it starts at x, ends there or has its middle there. Gives its box.
    QRectF text(const QString &text, Type type, double x, double y, const QColor &colour,
                Qt::AlignmentFlag alignment = Qt::AlignLeft);
    /// The box that text() would give, drawing nothing.
    QRectF box(const QString &text, Type type, double x, double y, Qt::AlignmentFlag alignment = Qt::AlignLeft) const;
    /// Text in equally wide digits, for columns; ends at x.
    QRectF number(const QString &text, Type type, double x, double y, const QColor &colour);
    double numberWidth(const QString &text, Type type) const;

    void line(const QPointF &from, const QPointF &to, const QColor &colour, Qt::PenStyle style = Qt::SolidLine);

    /// Stripes over something already filled: "up to". Real lines, since SVG clips nothing.
    void hatch(const QRectF &bar, const QColor &colour);
    /// A dot of that colour; striped for "up to".
    void dot(const QPointF &centre, double radius, const QColor &colour, bool striped);
    /// An open arrow of arrowLength() from the point: "more than".
    void arrow(const QPointF &from, const QPointF &direction, const QColor &colour);
    double arrowLength() const { return scaled(14); }

private:
    const QFont &font(Type type) const { return m_fonts.at(static_cast<std::size_t>(type)); }
    void stripe(const QPointF &from, const QPointF &to, const QColor &colour);

    QPainter &m_painter;
    ChartPage &m_page;
    double m_textScale;
    std::array<QFont, 4> m_fonts;
};

/// The family that pages are set in: Inter where it is installed, else the application's.
QString chartFontFamily();

} // namespace pledgeboard
