// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/canvas.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

QFont chartFont(double pixels, QFont::Weight weight)
{
    QFont font(chartFontFamily());
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    // Without hinting a line is as wide at every scale of the picture.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Left edge of a line of that width.
double leftOf(double x, double width, Qt::AlignmentFlag alignment)
{
    if (alignment == Qt::AlignRight)
        return x - width;
    return alignment == Qt::AlignHCenter ? x - width / 2 : x;
}

} // namespace

QString chartFontFamily()
{
    static const QString inter = QStringLiteral("Inter");
    static const bool installed = QFontDatabase::hasFamily(inter);
    return installed ? inter : QGuiApplication::font().family();
}

Canvas::Canvas(QPainter &painter, ChartPage &page, double textScale)
    : m_painter(painter), m_page(page), m_textScale(textScale), m_fonts{chartFont(20 * textScale, QFont::DemiBold),
                                                                        chartFont(13 * textScale, QFont::DemiBold),
                                                                        chartFont(13 * textScale, QFont::Normal),
                                                                        chartFont(12 * textScale, QFont::Normal)}
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

double Canvas::lineHeight(Type type) const
{
    return std::ceil(QFontMetricsF(font(type)).height());
}

double Canvas::width(const QString &text, Type type) const
{
    return QFontMetricsF(font(type)).horizontalAdvance(text);
}

QString Canvas::elided(const QString &text, Type type, double width) const
{
    return QFontMetricsF(font(type)).elidedText(text, Qt::ElideMiddle, width);
}

QStringList Canvas::wrapped(const QString &text, Type type, double width) const
{
    // Word by word: to measure each longer line anew takes time in proportion to the square of the text.
    const QFontMetricsF metrics(font(type));
    const double space = metrics.horizontalAdvance(QLatin1Char(' '));
    QStringList lines;
    QStringList line;
    double used = 0;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const double wide = metrics.horizontalAdvance(word);
        if (!line.isEmpty() && used + space + wide > width) {
            lines.append(line.join(QLatin1Char(' ')));
            line.clear();
        }
        used = line.isEmpty() ? wide : used + space + wide;
        line.append(word);
    }
    if (!line.isEmpty())
        lines.append(line.join(QLatin1Char(' ')));
    for (QString &each : lines)
        each = metrics.elidedText(each, Qt::ElideMiddle, width + 0.5);
    return lines;
}

QRectF Canvas::box(const QString &text, Type type, double x, double y, Qt::AlignmentFlag alignment) const
{
    const double textWidth = width(text, type);
    return {leftOf(x, textWidth, alignment), y, textWidth, lineHeight(type)};
}

QRectF Canvas::text(const QString &text, Type type, double x, double y, const QColor &colour,
                    Qt::AlignmentFlag alignment)
{
    const QRectF where = box(text, type, x, y, alignment);
    m_painter.setFont(font(type));
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(where.left(), y + QFontMetricsF(font(type)).ascent()), text);
    m_page.labels.push_back(ChartLabel{where, text});
    return where;
}

double Canvas::numberWidth(const QString &text, Type type) const
{
    const QFontMetricsF metrics(font(type));
    const double cell = digitWidth(metrics);
    double sum = 0;
    for (const QChar character : text)
        sum += character.isDigit() ? cell : metrics.horizontalAdvance(character);
    return sum;
}

QRectF Canvas::number(const QString &text, Type type, double x, double y, const QColor &colour)
{
    // Qt 6.4 cannot ask a font for its tabular digits, so that each digit is centred in a cell of its own.
    const QFontMetricsF metrics(font(type));
    const double cell = digitWidth(metrics);
    const QRectF where(x - numberWidth(text, type), y, numberWidth(text, type), lineHeight(type));
    m_painter.setFont(font(type));
    m_painter.setPen(colour);
    double left = where.left();
    for (const QChar character : text) {
        const double advance = metrics.horizontalAdvance(character);
        const double taken = character.isDigit() ? cell : advance;
        m_painter.drawText(QPointF(left + (taken - advance) / 2, y + metrics.ascent()), QString(character));
        left += taken;
    }
    m_page.labels.push_back(ChartLabel{where, text});
    return where;
}

void Canvas::line(const QPointF &from, const QPointF &to, const QColor &colour, Qt::PenStyle style)
{
    QPen pen(colour, 1.0, style, Qt::FlatCap);
    if (style == Qt::DotLine)
        pen.setDashPattern({1.5, 3.5});
    m_painter.setPen(pen);
    m_painter.drawLine(from, to);
}

void Canvas::stripe(const QPointF &from, const QPointF &to, const QColor &colour)
{
    m_painter.setPen(QPen(colour, scaled(1.8), Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void Canvas::hatch(const QRectF &bar, const QColor &colour)
{
    if (bar.width() < 1 || bar.height() < 1)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::white);
    m_painter.drawRect(bar);
    const double step = scaled(6);
    // Rising lines x + y = sum, cut where they leave the bar.
    const double first = std::ceil((bar.left() + bar.top()) / step) * step;
    for (double sum = first; sum < bar.right() + bar.bottom(); sum += step) {
        const double left = std::max(bar.left(), sum - bar.bottom());
        const double right = std::min(bar.right(), sum - bar.top());
        if (right > left)
            stripe({left, sum - left}, {right, sum - right}, colour);
    }
    const double half = scaled(0.75);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, 2 * half, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    if (bar.width() > 2 * half && bar.height() > 2 * half)
        m_painter.drawRect(bar.adjusted(half, half, -half, -half));
}

void Canvas::dot(const QPointF &centre, double radius, const QColor &colour, bool striped)
{
    m_painter.setPen(QPen(colour, scaled(1.5)));
    m_painter.setBrush(striped ? QColor(Qt::white) : colour);
    const double inner = radius - scaled(0.75);
    m_painter.drawEllipse(centre, inner, inner);
    if (!striped)
        return;
    // Chords at 45 degrees, at whole steps from the centre.
    const double step = scaled(3.6);
    for (double from = -std::floor(inner / step) * step; from < inner; from += step) {
        const double reach = std::sqrt(inner * inner - from * from);
        const QPointF middle = centre + QPointF(from, from) / std::sqrt(2.0);
        const QPointF half = QPointF(reach, -reach) / std::sqrt(2.0);
        stripe(middle - half, middle + half, colour);
    }
}

void Canvas::arrow(const QPointF &from, const QPointF &direction, const QColor &colour)
{
    const QPointF tip = from + direction * arrowLength();
    const QPointF back = tip - direction * scaled(5);
    const QPointF side = QPointF(-direction.y(), direction.x()) * scaled(4);
    m_painter.setPen(QPen(colour, scaled(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawLine(from, tip);
    m_painter.drawLine(back + side, tip);
    m_painter.drawLine(back - side, tip);
}

} // namespace pledgeboard
