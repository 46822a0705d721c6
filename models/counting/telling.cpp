// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/telling.h"

#include "models/reference/gazetteer.h"

#include <algorithm>
#include <tuple>

namespace pledgeboard {

namespace {

/// Whether a value lies in a range whose ends are not far from each other.
bool inNarrowRange(const Amount &range, std::int64_t value)
{
    return value >= *range.low && value <= *range.high && 2 * (*range.high / 3) <= *range.low;
}

/// Whether the finer number could be meant by the coarser one under its bound. A seventh is the most that rounding is
/// taken to move.
bool couldBeToldAs(const Amount &fine, const Amount &coarse)
{
    const std::int64_t step = precision(coarse.value);
    const std::int64_t above = fine.value - coarse.value;
    const bool near = std::abs(above) <= fine.value / 7;
    switch (coarse.bound) {
    case Bound::Exact:
        return near && std::abs(above) <= step / 2 && significantDigits(fine.value) >= 3;
    case Bound::About:
        return near && std::abs(above) <= step / 2;
    case Bound::AtLeast:
        return above >= 0 && above < step && 2 * above <= coarse.value;
    case Bound::AtMost:
        return near && above <= 0;
    }
    return false;
}

PlaceIndex withoutDouble(PlaceIndex place)
{
    const Gazetteer &gazetteer = Gazetteer::instance();
    // Greater London is a region that holds one city, London, and nothing else.
    const std::vector<PlaceIndex> &children = gazetteer.children(place);
    if (gazetteer.at(place).level == PlaceLevel::Region && children.size() == 1
        && gazetteer.at(children.front()).level == PlaceLevel::City)
        return children.front();
    return place;
}

} // namespace

Kind kindFamily(Kind kind)
{
    return kind == Kind::MoneyPublic || kind == Kind::MoneyRaised ? Kind::MoneyInvestment : kind;
}

bool isStatistic(const Figure &figure)
{
    switch (figure.kind) {
    case Kind::JobsPromised:
    case Kind::JobsTarget:
    case Kind::JobsSafeguarded:
    case Kind::JobsCut:
    case Kind::MoneyInvestment:
    case Kind::MoneyPublic:
    case Kind::MoneyOther:
        return false;
    case Kind::MoneyRaised:
        return figure.organisation.isEmpty();
    case Kind::JobsVacancies:
    case Kind::JobsCreated:
    case Kind::JobsExisting:
    case Kind::MoneyOutput:
    case Kind::MoneyValuation:
    case Kind::MoneySalary:
        return true;
    }
    return true;
}

std::int64_t precision(std::int64_t number)
{
    std::int64_t step = 1;
    while (number != 0 && number % (step * 10) == 0 && step < INT64_MAX / 100)
        step *= 10;
    return step;
}

bool isRange(const Amount &amount)
{
    return amount.low && amount.high && *amount.low < *amount.high;
}

int significantDigits(std::int64_t number)
{
    int digits = 0;
    for (std::int64_t rest = number / precision(number); rest != 0; rest /= 10)
        ++digits;
    return digits;
}

AmountMatch matchAmounts(const Amount &a, const Amount &b)
{
    if (a.currency != b.currency)
        return AmountMatch::None;
    if (isRange(a) && isRange(b))
        return a.low == b.low && a.high == b.high ? AmountMatch::Equal : AmountMatch::None;
    if (isRange(a))
        return inNarrowRange(a, b.value) ? AmountMatch::Rounded : AmountMatch::None;
    if (isRange(b))
        return inNarrowRange(b, a.value) ? AmountMatch::Rounded : AmountMatch::None;
    if (a.value == b.value)
        return AmountMatch::Equal;
    const std::int64_t stepOfA = precision(a.value);
    const std::int64_t stepOfB = precision(b.value);
    if (stepOfA == stepOfB)
        return AmountMatch::None;
    return (stepOfA < stepOfB ? couldBeToldAs(a, b) : couldBeToldAs(b, a)) ? AmountMatch::Rounded : AmountMatch::None;
}

PlaceMatch matchPlaces(PlaceIndex a, PlaceIndex b)
{
    if (a == kNoPlace || b == kNoPlace)
        return PlaceMatch::None;
    a = withoutDouble(a);
    b = withoutDouble(b);
    if (a == b)
        return PlaceMatch::Same;
    const Gazetteer &gazetteer = Gazetteer::instance();
    if (!gazetteer.holds(a, b) && !gazetteer.holds(b, a))
        return PlaceMatch::None;
    const PlaceIndex outer = gazetteer.holds(a, b) ? a : b;
    return gazetteer.cityOf(outer) != kNoPlace ? PlaceMatch::Nested : PlaceMatch::None;
}

PlaceIndex joiningArea(PlaceIndex place)
{
    if (place == kNoPlace)
        return kNoPlace;
    const Gazetteer &gazetteer = Gazetteer::instance();
    place = withoutDouble(place);
    const PlaceIndex city = gazetteer.cityOf(place);
    if (city == kNoPlace)
        return place;
    PlaceIndex area = city;
    for (PlaceIndex outer = gazetteer.at(area).parent; outer != kNoPlace && gazetteer.cityOf(outer) != kNoPlace;
         outer = gazetteer.at(outer).parent)
        area = outer;
    return area;
}

bool toldBefore(const FigureInArticle &a, const FigureInArticle &b)
{
    if (a.published != b.published)
        return a.published && (!b.published || *a.published < *b.published);
    const auto key = [](const FigureInArticle &f) {
        return std::tie(f.publisher, f.figure.evidence.number.start, f.figure.evidence.quote, f.articleId, f.figure.id);
    };
    return key(a) < key(b);
}

} // namespace pledgeboard
