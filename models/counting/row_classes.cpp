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

void RowClasses::findYears()
{
    std::int16_t first = INT16_MAX;
    std::int16_t last = 0;
    for (const std::int16_t year : m_columns.year) {
        const std::int16_t known = year == kNoYear ? std::int16_t{INT16_MAX} : year;
        first = known < first ? known : first;
        last = year > last ? year : last;
    }
    for (std::size_t row = 0; row < m_isSpread.size(); ++row) {
        if (m_isSpread[row] == 0)
            continue;
        first = std::min(first, m_columns.periodFirst[row]);
        last = std::max(last, m_columns.periodLast[row]);
    }
    m_look.m_firstYear = first;
    m_look.m_unknownYear = std::max(0, last - first + 1);
}

void RowClasses::fillYears(const Query &query)
{
    const bool inPrices = query.basis == Basis::TodaysPrices && query.measure == Measure::Investment;
    const int pricesOf = query.priceYear.value_or(Deflator::instance().priceYear());
    for (int index = 0; index <= m_look.m_unknownYear; ++index) {
        const std::optional<int> year =
            index == m_look.m_unknownYear ? std::nullopt : std::optional<int>(m_look.m_firstYear + index);
        const std::optional<double> factor =
            inPrices && year ? Deflator::instance().factor(*year, pricesOf) : std::nullopt;
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

void RowClasses::markSpread()
{
    // Longer ones are a slip, or so long that a year's share says nothing.
    constexpr int longest = 100;
    m_isSpread.assign(m_columns.size(), 0);
    for (std::size_t row = 0; row < m_columns.periodFirst.size(); ++row) {
        const int first = m_columns.periodFirst[row];
        const int last = m_columns.periodLast[row];
        m_isSpread[row] = first != kNoYear && last >= first && last - first < longest ? 1 : 0;
    }
}

/// A promise that is spread is looked at in the first of its years that is asked for. One whose prices are not known is left where it
/// was told, so that this is its reason.
void RowClasses::placeSpread(const Query &query)
{
    m_countedYear = m_columns.year;
    for (std::size_t row = 0; row < m_isSpread.size(); ++row) {
        const std::int16_t told = m_columns.year[row];
        const bool noPrices =
            !m_factor.empty()
            && (told == kNoYear || m_yearClass[m_look.indexOf(told)] == classOf(LeftOutReason::NoBasis));
        if (m_isSpread[row] == 0 || noPrices)
            continue;
        const int first = m_columns.periodFirst[row];
        const int asked = std::max(first, query.firstYear.value_or(first));
        m_countedYear[row] = static_cast<std::int16_t>(asked <= m_columns.periodLast[row] ? asked : first);
    }
    m_look.m_year = m_countedYear.data();
    m_look.m_spread = m_isSpread.data();
}

std::vector<RowClasses::YearShare> RowClasses::sharesOf(FigureRow row) const
{
    const int first = m_columns.periodFirst[row];
    const int years = m_columns.periodLast[row] - first + 1;
    const std::int64_t value = m_look.value(row);
    // What the years up to each one have in all, without overflow.
    const auto upTo = [&](int count) { return value / years * count + value % years * count / years; };
    std::vector<YearShare> shares;
    for (int i = 0; i < years; ++i) {
        const std::size_t year = m_look.indexOf(first + i);
        const bool isAsked = m_yearClass[year] != classOf(LeftOutReason::OtherYear);
        shares.push_back(YearShare{year, upTo(i + 1) - upTo(i), isAsked});
    }
    return shares;
}

/// The values anew at the chosen rate.
void RowClasses::takeRates(const Query &query)
{
    const std::vector<std::int64_t> &asStored = valuesFor(query.reading, m_columns);
    if (query.rates == RateChoice::Article || m_columns.foreign.empty()) {
        m_look.m_value = asStored.data();
        return;
    }
    m_value = asStored;
    for (const ForeignAmount &foreign : m_columns.foreign) {
        const std::int32_t rate = foreign.rates[static_cast<std::size_t>(query.rates)];
        const std::int64_t minor = query.reading == BoundReading::Cautious ? foreign.low
                                   : query.reading == BoundReading::Upper  ? foreign.high
                                                                           : foreign.value;
        m_value[foreign.row] = rate < 0 ? kNoValue : penceAt(m_columns.rates[static_cast<std::size_t>(rate)], minor);
    }
    m_look.m_value = m_value.data();
}

RowClasses::RowClasses(const Query &query, const FigureColumns &columns, const AskedPlaces &places) : m_columns(columns)
{
    m_look.m_year = columns.year.data();
    m_look.m_told = columns.year.data();
    fillKindsAndBounds(query);
    const bool spreads = query.promises == PromiseYears::Spread;
    if (spreads)
        markSpread();
    findYears();
    fillYears(query);
    if (spreads)
        placeSpread(query);
    for (const PlaceSet set : places.setTable())
        m_placeClass.push_back(classOfSet(set));
    takeRates(query);
    m_look.m_kind = columns.kind.data();
    m_look.m_bound = columns.bound.data();
    m_look.m_place = columns.place.data();
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
