// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/row_classes.h"

#include "models/reference/deflator.h"

#include <cmath>

namespace pledgeboard
{

namespace
{

bool isOfFamily(Kind kind, Measure measure)
{
    return isJobs(kind) == (measure == Measure::Jobs);
}

RowClass classOfSet(PlaceSet set)
{
    switch (set) {
    case kNoPlaceKnown:
        return classOf(LeftOutReason::NoPlace);
    case kElsewhere:
        return classOf(LeftOutReason::OtherPlace);
    case kWider:
        return classOf(LeftOutReason::WiderPlace);
    case kNoPopulation:
        return classOf(LeftOutReason::NoBasis);
    default:
        return kRowCounts;
    }
}

const std::vector<std::int64_t> &valuesFor(BoundReading reading, const FigureColumns &columns)
{
    switch (reading) {
    case BoundReading::Cautious:
        return columns.low;
    case BoundReading::Upper:
        return columns.high;
    case BoundReading::AsStated:
        break;
    }
    return columns.value;
}

} // namespace

RowClasses::RowClasses(const Query &query, const FigureColumns &columns, const AskedPlaces &places)
    : m_columns(columns), m_values(&valuesFor(query.reading, columns)), m_setOf(places.setTable())
{
    for (const Kind kind : allKinds()) {
        m_kind[static_cast<std::size_t>(kind)]
            = isOfFamily(kind, query.measure) ? classOf(LeftOutReason::OtherKind) : kRowOfOtherFamily;
    }
    for (const Kind kind : countedKinds(query)) {
        if (isOfFamily(kind, query.measure))
            m_kind[static_cast<std::size_t>(kind)] = kRowCounts;
    }
    m_bound.fill(kRowCounts);
    if (query.reading == BoundReading::Cautious) {
        m_bound[static_cast<std::size_t>(Bound::AtMost)] = classOf(LeftOutReason::BoundNotRead);
        m_boundOfRange = Bound::AtLeast;
    } else if (query.reading == BoundReading::Upper) {
        m_boundOfRange = Bound::AtMost;
    }
    m_place.reserve(m_setOf.size());
    for (const PlaceSet set : m_setOf)
        m_place.push_back(classOfSet(set));

    int first = INT16_MAX;
    int last = 0;
    for (const std::int16_t year : columns.year) {
        first = std::min(first, year == kNoYear ? int{INT16_MAX} : int{year});
        last = std::max(last, int{year});
    }
    m_firstYear = first;
    m_unknownYear = std::max(0, last - first + 1);
    const bool inPrices = query.basis == Basis::TodaysPrices && query.measure == Measure::Investment;
    for (int index = 0; index <= m_unknownYear; ++index) {
        const std::optional<int> year = yearAt(static_cast<std::size_t>(index));
        const std::optional<double> factor = inPrices && year ? Deflator::instance().factor(*year) : std::nullopt;
        RowClass yearClass = kRowCounts;
        if (!year)
            yearClass = inPrices || query.firstYear || query.lastYear ? classOf(LeftOutReason::NoYear) : yearClass;
        else if (*year < query.firstYear.value_or(INT_MIN) || *year > query.lastYear.value_or(INT_MAX))
            yearClass = classOf(LeftOutReason::OtherYear);
        else if (inPrices && !factor)
            yearClass = classOf(LeftOutReason::NoBasis);
        m_year.push_back(yearClass);
        if (inPrices)
            m_factor.push_back(factor.value_or(1.0));
    }
}

std::optional<int> RowClasses::yearAt(std::size_t index) const
{
    if (static_cast<int>(index) == m_unknownYear)
        return std::nullopt;
    return m_firstYear + static_cast<int>(index);
}

std::int64_t RowClasses::inPrices(std::int64_t value, double factor)
{
    constexpr double most = 9.0e18;
    const double result = std::round(static_cast<double>(value) * factor);
    return static_cast<std::int64_t>(std::clamp(result, -most, most));
}

} // namespace pledgeboard
