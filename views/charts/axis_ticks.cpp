// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/axis_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pledgeboard {

namespace {

/// The largest 1, 2 or 5 times a power of ten that is not above the value.
double roundDown(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double leading : {5.0, 2.0}) {
        if (leading * power <= value * (1 + 1e-12))
            return leading * power;
    }
    return power;
}

double roundUp(double value)
{
    const double below = roundDown(value);
    if (below >= value * (1 - 1e-12))
        return below;
    return roundDown(below * 2.5);
}

} // namespace

AxisTicks linearTicks(double greatest, int steps)
{
    AxisTicks axis;
    axis.step = std::max(1.0, roundUp(std::max(greatest, 1.0) / std::max(steps, 1)));
    axis.max = axis.step * std::max(1.0, std::ceil(greatest / axis.step - 1e-9));
    for (double tick = 0; tick <= axis.max + axis.step / 2; tick += axis.step)
        axis.ticks.push_back(tick);
    return axis;
}

AxisTicks logarithmicTicks(double least, double greatest)
{
    AxisTicks axis;
    axis.logarithmic = true;
    axis.min = roundDown(least / 1.7);
    axis.max = roundUp(greatest * 1.7);
    // Two powers of ten at least, or a reader cannot tell the scale.
    const double lastPower = std::pow(10.0, std::floor(std::log10(axis.max) + 1e-9));
    if (axis.min > lastPower / 10)
        axis.min = lastPower / 10;
    for (double tick = std::pow(10.0, std::ceil(std::log10(axis.min) - 1e-9)); tick <= axis.max * (1 + 1e-9);
         tick *= 10)
        axis.ticks.push_back(tick);
    return axis;
}

bool asksForLogarithm(const std::vector<double> &values)
{
    if (values.empty())
        return false;
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    return *least > 0 && *greatest > 20 * *least;
}

} // namespace pledgeboard
