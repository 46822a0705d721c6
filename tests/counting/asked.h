// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/counter.h"

#include <QTest>

#include <algorithm>

namespace pledgeboard {

// What the tests of tallies ask and look up.

inline constexpr std::int64_t kPence = 100;

inline Query jobsIn(const QStringList &places)
{
    Query query;
    query.places = places;
    return query;
}

inline Query moneyIn(const QStringList &places)
{
    Query query = jobsIn(places);
    query.measure = Measure::Investment;
    return query;
}

inline std::optional<std::int64_t> cellOf(const Tally &tally, const QString &place, std::optional<int> year)
{
    for (const TallyCell &cell : tally.cells) {
        if (cell.place == place && cell.year == year)
            return cell.value;
    }
    return std::nullopt;
}

inline std::optional<LeftOutReason> reasonOf(const Tally &tally, FigureRow row)
{
    for (const LeftOut &left : tally.leftOut) {
        if (std::find(left.figures.begin(), left.figures.end(), row) != left.figures.end())
            return left.reason;
    }
    return std::nullopt;
}

inline const QString kLeeds = QStringLiteral("Leeds");
inline const QString kLiverpool = QStringLiteral("Liverpool");
inline const QString kRegion = QStringLiteral("Liverpool City Region");

/// The steps of the waterfall lead from every figure to the total.
inline void stepsAddUp(const Tally &tally)
{
    std::int64_t sum = 0;
    for (std::size_t step = 0; step + 1 < tally.waterfall.size(); ++step)
        sum += tally.waterfall[step].value;
    QCOMPARE(sum, tally.waterfall.back().value);
    QCOMPARE(tally.waterfall.back().value, tally.total.value_or(0));
}

} // namespace pledgeboard
