// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/row_classes.h"

#include "models/reference/deflator.h"

namespace pledgeboard {

namespace {

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

void RowClasses::fillKindsAndBounds(const Query &query)
{
    for (const Kind kind : allKinds()) {
        m_look.m_kindClass[static_cast<std::size_t>(kind)] =
            isOfFamily(kind, query.measure) ? classOf(LeftOutReason::OtherKind) : kRowOfOtherFamily;
    }
    for (const Kind kind : countedKinds(query)) {
        if (isOfFamily(kind, query.measure))
            m_look.m_kindClass[static_cast<std::size_t>(kind)] = kRowCounts;
    }
    m_look.m_boundClass.fill(kRowCounts);
    if (query.reading == BoundReading::Cautious)
        m_look.m_boundClass[static_cast<std::size_t>(Bound::AtMost)] = classOf(LeftOutReason::BoundNotRead);
}

void RowClasses::fillYears(const Query &query, const FigureColumns &columns)
{
    std::int16_t first = INT16_MAX;
    std::int16_t last = 0;
    for (const std::int16_t year : columns.year) {
        const std::int16_t known = year == kNoYear ? std::int16_t{INT16_MAX} : year;
        first = known < first ? known : first;
        last = year > last ? year : last;
    }
    m_look.m_firstYear = first;
    m_look.m_unknownYear = std::max(0, last - first + 1);
    const bool inPrices = query.basis == Basis::TodaysPrices && query.measure == Measure::Investment;
    for (int index = 0; index <= m_look.m_unknownYear; ++index) {
        const std::optional<int> year =
            index == m_look.m_unknownYear ? std::nullopt : std::optional<int>(first + index);
        const std::optional<double> factor = inPrices && year ? Deflator::instance().factor(*year) : std::nullopt;
        RowClass yearClass = kRowCounts;
        if (!year)
            yearClass = inPrices || query.firstYear || query.lastYear ? classOf(LeftOutReason::NoYear) : kRowCounts;
        else if (*year < query.firstYear.value_or(INT_MIN) || *year > query.lastYear.value_or(INT_MAX))
            yearClass = classOf(LeftOutReason::OtherYear);
        else if (inPrices && !factor)
            yearClass = classOf(LeftOutReason::NoBasis);
        m_yearClass.push_back(yearClass);
        if (inPrices)
            m_factor.push_back(factor.value_or(1.0));
    }
}

RowClasses::RowClasses(const Query &query, const FigureColumns &columns, const AskedPlaces &places)
{
    fillKindsAndBounds(query);
    fillYears(query, columns);
    for (const PlaceSet set : places.setTable())
        m_placeClass.push_back(classOfSet(set));
    m_look.m_kind = columns.kind.data();
    m_look.m_bound = columns.bound.data();
    m_look.m_year = columns.year.data();
    m_look.m_place = columns.place.data();
    m_look.m_value = valuesFor(query.reading, columns).data();
    m_look.m_low = columns.low.data();
    m_look.m_high = columns.high.data();
    static constexpr std::uint8_t noneRejected = 0;
    m_look.m_rejected = columns.rejected.empty() ? &noneRejected : columns.rejected.data();
    m_look.m_rejectedMask = columns.rejected.empty() ? 0 : ~FigureRow{0};
    m_look.m_setOf = places.setTable().data();
    m_look.m_placeClass = m_placeClass.data();
    m_look.m_yearClass = m_yearClass.data();
    m_look.m_factor = m_factor.empty() ? nullptr : m_factor.data();
    m_look.m_reading = query.reading;
}

std::optional<int> RowClasses::yearAt(std::size_t index) const
{
    if (static_cast<int>(index) == m_look.m_unknownYear)
        return std::nullopt;
    return m_look.m_firstYear + static_cast<int>(index);
}

} // namespace pledgeboard
