// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/per_job_lines.h"

#include "models/domain/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pledgeboard {

namespace {

/// Pence a job: £1,000 to £100m in powers of ten.
constexpr std::array<double, 6> kRatios{1e5, 1e6, 1e7, 1e8, 1e9, 1e10};

constexpr int kMostLines = 3;

/// A line that crosses less of the plot than this in either direction says nothing.
constexpr double kLeastShare = 0.22;

std::optional<QLineF> lineOf(double ratio, const Plot &plot, const AxisTicks &jobs, const AxisTicks &money)
{
    const double first = std::max(jobs.min, money.min / ratio);
    const double last = std::min(jobs.max, money.max / ratio);
    if (last <= first)
        return std::nullopt;
    const QLineF line(plot.at(first, first * ratio), plot.at(last, last * ratio));
    if (std::abs(line.dx()) < plot.area().width() * kLeastShare
        || std::abs(line.dy()) < plot.area().height() * kLeastShare)
        return std::nullopt;
    return line;
}

/// A box above the line with its right end against it, as far up the line as there is room.
std::optional<QRectF> labelBox(const QLineF &line, const QSizeF &size, const QRectF &area, double gap,
                               const std::vector<QRectF> &taken)
{
    for (double t = 1.0; t > 0.3; t -= 0.05) {
        const QPointF at = line.pointAt(t);
        // Where the line is at the height of the box's foot.
        const double foot = at.y() + size.height() + gap;
        const double x = line.p2().x() + (foot - line.p2().y()) / line.dy() * line.dx();
        const QRectF box(QPointF(x - gap - size.width(), at.y() + gap / 2), size);
        const auto meets = [&box](const QRectF &other) { return other.adjusted(-4, -4, 4, 4).intersects(box); };
        if (area.contains(box) && std::none_of(taken.begin(), taken.end(), meets))
            return box;
    }
    return std::nullopt;
}

} // namespace

void paintPerJobLines(Canvas &canvas, const Plot &plot, const AxisTicks &jobs, const AxisTicks &money,
                      double usualRatio, std::vector<QRectF> taken)
{
    std::array<double, 6> ratios = kRatios;
    const auto distance = [usualRatio](double ratio) { return std::abs(std::log(ratio / usualRatio)); };
    std::sort(ratios.begin(), ratios.end(), [&](double a, double b) { return distance(a) < distance(b); });
    int drawn = 0;
    for (const double ratio : ratios) {
        if (drawn == kMostLines)
            return;
        const auto line = lineOf(ratio, plot, jobs, money);
        if (!line)
            continue;
        const QString text =
            QCoreApplication::translate("Chart", "%1 a job").arg(shortAmount(static_cast<std::int64_t>(ratio), kPound));
        const QSizeF size(canvas.width(text, Type::Small), canvas.lineHeight(Type::Small));
        const auto box = labelBox(*line, size, plot.area(), canvas.scaled(4), taken);
        if (!box)
            continue;
        canvas.line(line->p1(), line->p2(), ink::kAxis, Qt::DotLine);
        canvas.text(text, Type::Small, box->left(), box->top(), ink::kQuiet);
        taken.push_back(*box);
        ++drawn;
    }
}

} // namespace pledgeboard
