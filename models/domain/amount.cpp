// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amount.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr std::array<const char *, 4> kBoundNames{"exact", "about", "at_least", "at_most"};

} // namespace

QString boundName(Bound bound)
{
    return QString::fromLatin1(kBoundNames.at(static_cast<std::size_t>(bound)));
}

std::optional<Bound> boundFromName(QStringView name)
{
    for (std::size_t i = 0; i < kBoundNames.size(); ++i) {
        if (name == QLatin1String(kBoundNames.at(i)))
            return static_cast<Bound>(i);
    }
    return std::nullopt;
}

std::optional<Currency> Currency::fromCode(QStringView code)
{
    const bool capitals =
        std::all_of(code.begin(), code.end(), [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
    if (code.size() != 3 || !capitals)
        return std::nullopt;
    Currency currency;
    for (qsizetype i = 0; i < 3; ++i)
        currency.m_code[static_cast<std::size_t>(i)] = code[i].toLatin1();
    return currency;
}

QString Currency::code() const
{
    return isNone() ? QString() : QString::fromLatin1(m_code.data(), 3);
}

std::int64_t Currency::minorUnits() const
{
    if (isNone())
        return 1;
    // ISO 4217, table A.1: the currencies of our rates table that have no minor unit in use.
    constexpr std::array<Currency, 2> whole{Currency("JPY"), Currency("KRW")};
    return std::find(whole.begin(), whole.end(), *this) == whole.end() ? 100 : 1;
}

} // namespace pledgeboard
