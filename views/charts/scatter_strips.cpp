// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter_strips.h"

#include "views/charts/chart_words.h"
#include "views/charts/plot.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pledgeboard {

namespace {

constexpr double kRadius = 6;

/// Radii from one column of dots to the next.
constexpr double kColumns = 1.6;

/// Where a value stands between left and right: what Plot::x() says once there is a plot.
double position(double value, const AxisTicks &axis, double left, double right)
{
    const auto scale = [&axis](double v) { return axis.logarithmic ? std::log10(v) : v; };
    return left + (scale(value) - scale(axis.min)) / (scale(axis.max) - scale(axis.min)) * (right - left);
}

/// Name and amounts in one line; where it is too long the name is cut, never the amounts.
QString oneLine(const Canvas &canvas, const ScatterEntry &entry, double width)
{
    const QString amounts = QStringLiteral("  ") + entry.amounts;
    const double left = std::max(width - canvas.width(amounts, Type::Small), canvas.scaled(24));
    return canvas.elided(entry.name, Type::Small, left) + amounts;
}

struct Taken {
    double from;
    double to;
};

bool isFree(const std::vector<Taken> &row, const Taken &wish)
{
    return std::none_of(row.begin(), row.end(), [&](const Taken &t) { return t.from < wish.to && wish.from < t.to; });
}

ChartMark markOf(const ScatterEntry &entry, const QPointF &at, double radius, Measure known)
{
    ChartMark mark;
    mark.shape.addEllipse(at, radius, radius);
    mark.key = MarkKey{entry.sums.place, entry.sums.year, {}, {}, false};
    mark.figures = figuresOf(entry.sums);
    mark.description = QCoreApplication::translate("Chart", "%1: %2; %3", "a place, its amount, and what was not found")
                           .arg(entry.name, entry.amounts,
                                nothingFound(known == Measure::Jobs ? Measure::Investment : Measure::Jobs).toLower());
    return mark;
}

/// Tops of labels of one height in the order of their dots, as near to them as they can be without meeting; those that the band
/// does not hold end below it.
std::vector<double> spread(const std::vector<QPointF> &dots, double height, const QRectF &band)
{
    std::vector<double> tops;
    double least = band.top();
    for (const QPointF &dot : dots) {
        tops.push_back(std::max(least, dot.y() - height / 2));
        least = tops.back() + height;
    }
    double most = std::max(band.bottom(), band.top() + static_cast<double>(dots.size()) * height);
    // NOLINTNEXTLINE(modernize-loop-convert): it asks for a reversed view, which Clang 14 does not compile.
    for (auto top = tops.rbegin(); top != tops.rend(); ++top) {
        *top = std::min(*top, most - height);
        most = *top;
    }
    return tops;
}

/// Dots that would hide each other stand in up to three columns.
std::vector<QPointF> sideBySide(const std::vector<double> &heights, double left, double radius)
{
    std::vector<QPointF> dots;
    for (const double y : heights) {
        int column = 0;
        const auto hides = [&](const QPointF &dot) {
            return std::hypot(dot.x() - left - column * kColumns * radius, dot.y() - y) < 1.5 * radius;
        };
        while (column < 2 && std::any_of(dots.begin(), dots.end(), hides))
            ++column;
        dots.emplace_back(left + column * kColumns * radius, y);
    }
    return dots;
}

} // namespace

double BottomStrip::layOut(const Canvas &canvas, const AxisTicks &axis, double left, double right, double mostHeight)
{
    const double gap = canvas.scaled(6);
    const double reach = canvas.scaled(kRadius) + gap;
    m_rowHeight = canvas.lineHeight(Type::Small) + canvas.scaled(6);
    m_head = nothingFound(Measure::Investment);
    const auto rowsThatFit = static_cast<std::size_t>(std::max(1.0, (mostHeight - gap) / m_rowHeight));
    std::vector<std::vector<Taken>> rows(1);
    rows[0].push_back({left, left + gap + canvas.width(m_head + QStringLiteral("; 99"), Type::Small) + 2 * gap});
    std::vector<std::size_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return m_entries[a].sums.jobs->value > m_entries[b].sums.jobs->value;
    });
    std::size_t dropped = 0;
    for (const std::size_t i : order) {
        const ScatterEntry &entry = m_entries[i];
        const double x = position(static_cast<double>(entry.sums.jobs->value), axis, left, right);
        const double arm = entry.sums.jobs->bound() == Bound::AtLeast ? canvas.arrowLength() : 0;
        const QString text = oneLine(canvas, entry, std::max(x - left, right - x) - reach - arm - gap);
        const double wide = canvas.width(text, Type::Small);
        const Taken toRight{x - reach, x + reach + arm + wide + gap};
        const Taken toLeft{x - reach - wide - gap, x + reach + arm};
        bool placed = false;
        for (std::size_t row = 0; row < rowsThatFit && !placed; ++row) {
            if (row == rows.size())
                rows.emplace_back();
            for (const bool atLeft : {false, true}) {
                const Taken &wish = atLeft ? toLeft : toRight;
                if (wish.from < left - reach || wish.to > right + gap || !isFree(rows[row], wish)
                    || (atLeft && wish.from < left))
                    continue;
                rows[row].push_back(wish);
                m_places.push_back({i, static_cast<int>(row), atLeft, text});
                placed = true;
                break;
            }
        }
        dropped += placed ? 0 : 1;
    }
    if (dropped > 0)
        m_head = QCoreApplication::translate("Chart", "%1; %2 more").arg(m_head).arg(dropped);
    return static_cast<double>(rows.size()) * m_rowHeight + gap;
}

void BottomStrip::paint(Canvas &canvas, const QRectF &band, const Plot &plot) const
{
    const double gap = canvas.scaled(6);
    const double radius = canvas.scaled(kRadius);
    const double textTop = band.top() + gap / 2 + canvas.scaled(3);
    canvas.text(m_head, Type::Small, band.left() + gap, textTop, ink::kQuiet);
    for (const Place &place : m_places) {
        const ScatterEntry &entry = m_entries[place.entry];
        const double top = textTop + place.row * m_rowHeight;
        const QPointF at(plot.x(static_cast<double>(entry.sums.jobs->value)), top + canvas.lineHeight(Type::Small) / 2);
        canvas.dot(at, radius, entry.colour, entry.sums.jobs->bound() == Bound::AtMost);
        double arm = 0;
        if (entry.sums.jobs->bound() == Bound::AtLeast) {
            canvas.arrow(at + QPointF(radius, 0), {1, 0}, entry.colour);
            arm = canvas.arrowLength();
        }
        const double x = place.atLeft ? at.x() - radius - gap : at.x() + radius + arm + gap;
        canvas.text(place.text, Type::Small, x, top, ink::kText, place.atLeft ? Qt::AlignRight : Qt::AlignLeft);
        canvas.page().marks.push_back(markOf(entry, at, radius, Measure::Jobs));
    }
}

double RightStrip::width(const Canvas &canvas) const
{
    double widest = canvas.width(nothingFound(Measure::Jobs), Type::Small);
    for (const ScatterEntry &entry : m_entries) {
        const double label = std::max(canvas.width(entry.name, Type::Small), canvas.width(entry.amounts, Type::Small));
        widest = std::max(widest, label + canvas.scaled((m_entries.size() > 1 ? 2 + 2 * kColumns : 2) * kRadius + 14));
    }
    return widest + canvas.scaled(16);
}

void RightStrip::paint(Canvas &canvas, const QRectF &band, const Plot &plot) const
{
    const double gap = canvas.scaled(6);
    const double radius = canvas.scaled(kRadius);
    const double line = canvas.lineHeight(Type::Small);
    canvas.text(canvas.elided(nothingFound(Measure::Jobs), Type::Small, band.width()), Type::Small, band.left(),
                band.top() - line - canvas.scaled(kAxisTitleGap), ink::kQuiet);
    std::vector<ScatterEntry> sorted = m_entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ScatterEntry &a, const ScatterEntry &b) {
        return a.sums.investment->value > b.sums.investment->value;
    });
    std::vector<double> heights;
    heights.reserve(sorted.size());
    for (const ScatterEntry &entry : sorted)
        heights.push_back(plot.y(static_cast<double>(entry.sums.investment->value)));
    const std::vector<QPointF> dots = sideBySide(heights, band.left() + gap + radius, radius);
    const bool two = static_cast<double>(sorted.size()) * 2 * line <= band.height();
    const double height = two ? 2 * line : line;
    const std::vector<double> tops = spread(dots, height, band);
    double labelLeft = band.left();
    for (const QPointF &dot : dots)
        labelLeft = std::max(labelLeft, dot.x() + radius + 2 * gap);
    const double labelWidth = band.right() - gap - labelLeft;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const ScatterEntry &entry = sorted[i];
        const bool shown = tops[i] + height <= band.bottom() + 0.5;
        if (shown)
            canvas.line(dots[i], {labelLeft - gap / 2, tops[i] + height / 2}, entry.colour);
        canvas.dot(dots[i], radius, entry.colour, entry.sums.investment->bound() == Bound::AtMost);
        if (entry.sums.investment->bound() == Bound::AtLeast)
            canvas.arrow(dots[i] - QPointF(0, radius), {0, -1}, entry.colour);
        canvas.page().marks.push_back(markOf(entry, dots[i], radius, Measure::Investment));
        if (!shown)
            continue;
        const QString name =
            two ? canvas.elided(entry.name, Type::Small, labelWidth) : oneLine(canvas, entry, labelWidth);
        canvas.text(name, Type::Small, labelLeft, tops[i], ink::kText);
        if (two)
            canvas.text(canvas.elided(entry.amounts, Type::Small, labelWidth), Type::Small, labelLeft, tops[i] + line,
                        ink::kQuiet);
    }
}

} // namespace pledgeboard
