// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/year_axis.h"

#include <algorithm>

namespace pledgeboard {

void paintYearNames(Canvas &canvas, int first, int last, const std::function<double(int)> &x, double room, double top,
                    double left, double right)
{
    const double wide = canvas.width(QStringLiteral("2000"), Type::Small);
    int step = 1;
    for (const int each : {2, 5, 10, 20, 50, 100}) {
        if (wide + canvas.scaled(8) > room * step)
            step = each;
    }
    const auto isNamed = [&](int year) { return year % step == 0; };
    // Where no year is a round one, the first is named.
    const int firstNamed = first + (step - first % step) % step;
    double reached = left - 1;
    for (int year = firstNamed > last ? first : firstNamed; year <= last; ++year) {
        if (!isNamed(year) && firstNamed <= last)
            continue;
        const double at = std::clamp(x(year) - wide / 2, left, std::max(left, right - wide));
        if (at < reached)
            continue;
        canvas.text(QString::number(year), Type::Small, at, top, ink::kText);
        reached = at + wide + canvas.scaled(6);
        if (firstNamed > last)
            break;
    }
}

} // namespace pledgeboard
