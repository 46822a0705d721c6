// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/figure_numbers.h"

#include "models/reference/gazetteer.h"

namespace pledgeboard {

std::int16_t yearColumn(const std::optional<int> &year)
{
    constexpr int last = INT16_MAX;
    return year && *year > 0 && *year <= last ? static_cast<std::int16_t>(*year) : kNoYear;
}

FigureNumbers NumberReader::read(const FigureInArticle &told)
{
    const Figure &figure = told.figure;
    const Amount &amount = figure.amount;
    FigureNumbers numbers;
    numbers.kind = figure.kind;
    // The middle of a range is no exact number.
    const bool range = amount.low.value_or(0) < amount.high.value_or(0);
    numbers.bound = range && amount.bound == Bound::Exact ? Bound::About : amount.bound;
    auto place = m_places.find(figure.place);
    if (place == m_places.end())
        place =
            m_places.insert(figure.place, figure.place.isEmpty() ? kNoPlace : Gazetteer::instance().find(figure.place));
    numbers.place = *place;
    numbers.value = amount.value;
    numbers.low = amount.low.value_or(amount.value);
    numbers.high = amount.high.value_or(amount.value);
    if (figure.period) {
        numbers.periodFirst = yearColumn(figure.period->first);
        numbers.periodLast = yearColumn(figure.period->last);
    }
    if (!isMoney(figure.kind) || amount.currency == kPound)
        return numbers;
    numbers.noCurrency = amount.currency.isNone();
    numbers.foreign = !numbers.noCurrency;
    if (numbers.foreign) {
        for (const RateChoice choice : {RateChoice::Article, RateChoice::Month, RateChoice::Year})
            numbers.rates[static_cast<std::size_t>(choice)] = m_toPounds.rateFor(told, choice);
    }
    return numbers;
}

NumberColumns::NumberColumns(FigureColumns &columns, const std::vector<RateUsed> &rates)
    : m_columns(columns), m_rates(rates), m_positionOf(rates.size(), -1)
{
}

std::int32_t NumberColumns::used(std::int32_t rate)
{
    if (rate < 0)
        return -1;
    std::int32_t &position = m_positionOf[static_cast<std::size_t>(rate)];
    if (position < 0) {
        position = static_cast<std::int32_t>(m_columns.rates.size());
        m_columns.rates.push_back(m_rates[static_cast<std::size_t>(rate)]);
    }
    return position;
}

void NumberColumns::add(const FigureNumbers &numbers)
{
    std::int64_t value = numbers.value;
    std::int64_t low = numbers.low;
    std::int64_t high = numbers.high;
    std::int32_t rate = -1;
    if (numbers.foreign) {
        ForeignAmount foreign{static_cast<FigureRow>(m_columns.kind.size()), value, low, high, {}};
        for (std::size_t choice = 0; choice < numbers.rates.size(); ++choice)
            foreign.rates[choice] = used(numbers.rates[choice]);
        rate = foreign.rates.front();
        m_columns.foreign.push_back(foreign);
    }
    if (numbers.foreign || numbers.noCurrency) {
        for (std::int64_t *number : {&value, &low, &high})
            *number = rate < 0 ? kNoValue : penceAt(m_columns.rates[static_cast<std::size_t>(rate)], *number);
    }
    m_columns.kind.push_back(numbers.kind);
    m_columns.bound.push_back(numbers.bound);
    m_columns.place.push_back(numbers.place);
    m_columns.periodFirst.push_back(numbers.periodFirst);
    m_columns.periodLast.push_back(numbers.periodLast);
    m_columns.value.push_back(value);
    m_columns.low.push_back(low);
    m_columns.high.push_back(high);
    m_columns.rate.push_back(rate);
}

} // namespace pledgeboard
