// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/format.h"

#include <QCoreApplication>

#include <array>

namespace pledgeboard {

namespace {

struct Scale {
    std::uint64_t size; ///< in major units
    const char *label;
    const char *sentence;
};

constexpr std::array<Scale, 3> kScales{{
    {1'000'000'000'000, QT_TRANSLATE_NOOP("Format", "%1tn"), QT_TRANSLATE_NOOP("Format", "%1 trillion")},
    {1'000'000'000, QT_TRANSLATE_NOOP("Format", "%1bn"), QT_TRANSLATE_NOOP("Format", "%1 billion")},
    {1'000'000, QT_TRANSLATE_NOOP("Format", "%1m"), QT_TRANSLATE_NOOP("Format", "%1 million")},
}};

constexpr std::array<const char *, 12> kMonths{
    QT_TRANSLATE_NOOP("Format", "January"),   QT_TRANSLATE_NOOP("Format", "February"),
    QT_TRANSLATE_NOOP("Format", "March"),     QT_TRANSLATE_NOOP("Format", "April"),
    QT_TRANSLATE_NOOP("Format", "May"),       QT_TRANSLATE_NOOP("Format", "June"),
    QT_TRANSLATE_NOOP("Format", "July"),      QT_TRANSLATE_NOOP("Format", "August"),
    QT_TRANSLATE_NOOP("Format", "September"), QT_TRANSLATE_NOOP("Format", "October"),
    QT_TRANSLATE_NOOP("Format", "November"),  QT_TRANSLATE_NOOP("Format", "December")};

QString words(const char *text)
{
    return QCoreApplication::translate("Format", text);
}

std::uint64_t magnitude(std::int64_t number)
{
    const auto bits = static_cast<std::uint64_t>(number);
    return number < 0 ? 0 - bits : bits;
}

std::uint64_t roundedTo(std::uint64_t number, std::uint64_t step)
{
    return number / step * step + (number % step >= (step + 1) / 2 ? step : 0);
}

std::uint64_t threeDigits(std::uint64_t number)
{
    std::uint64_t step = 1;
    while (number / step >= 1000)
        step *= 10;
    return step == 1 ? number : roundedTo(number, step);
}

QString grouped(std::uint64_t number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, words(QT_TRANSLATE_NOOP("Format", ",")));
    return digits;
}

/// The number of hundredths as a decimal: "1.13", "1.1", "14".
QString decimal(std::uint64_t hundredths)
{
    QString text = grouped(hundredths / 100);
    const std::uint64_t rest = hundredths % 100;
    if (rest == 0)
        return text;
    text += words(QT_TRANSLATE_NOOP("Format", "."));
    text += QString::number(rest / 10);
    return rest % 10 == 0 ? text : text + QString::number(rest % 10);
}

QString withSymbol(const QString &number, Currency currency)
{
    if (currency == kPound)
        return QStringLiteral("£") + number;
    if (currency == Currency("USD"))
        return QStringLiteral("$") + number;
    if (currency == Currency("EUR"))
        return QStringLiteral("€") + number;
    if (currency == Currency("JPY"))
        return QStringLiteral("¥") + number;
    return currency.code() + QChar(QChar::Nbsp) + number;
}

/// Money below a million: whole units, or with both decimals where they matter (£12.50).
QString smallMoney(std::uint64_t minor, std::uint64_t units)
{
    QString text = grouped(minor / units);
    const std::uint64_t rest = minor % units;
    if (units == 100 && rest != 0)
        text += words(QT_TRANSLATE_NOOP("Format", ".")) + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    return text;
}

QString money(std::uint64_t minor, Currency currency, AmountStyle style)
{
    const auto units = static_cast<std::uint64_t>(currency.minorUnits());
    const std::uint64_t whole = roundedTo(minor, units);
    std::uint64_t shown = minor >= 100 * units ? whole : minor;
    if (style == AmountStyle::Label || whole >= kScales.back().size * units)
        shown = threeDigits(minor);
    for (const Scale &scale : kScales) {
        if (shown < scale.size * units)
            continue;
        // Three digits: a hundredth of the scale is the finest step that can be left.
        const QString number = decimal(shown / (scale.size * units / 100));
        return words(style == AmountStyle::Sentence ? scale.sentence : scale.label).arg(withSymbol(number, currency));
    }
    return withSymbol(smallMoney(shown, units), currency);
}

QString unbounded(std::int64_t number, Currency currency, AmountStyle style)
{
    const std::uint64_t size = magnitude(number);
    const QString text = currency.isNone() ? grouped(size) : money(size, currency, style);
    return number < 0 ? QChar(0x2212) + text : text;
}

QString bounded(const QString &text, Bound bound, AmountStyle style)
{
    const bool label = style == AmountStyle::Label;
    switch (bound) {
    case Bound::Exact:
        return text;
    case Bound::About:
        return label ? QLatin1Char('~') + text : words(QT_TRANSLATE_NOOP("Format", "about %1")).arg(text);
    case Bound::AtLeast:
        return label ? QStringLiteral("> ") + text : words(QT_TRANSLATE_NOOP("Format", "more than %1")).arg(text);
    case Bound::AtMost:
        return label ? QStringLiteral("≤ ") + text : words(QT_TRANSLATE_NOOP("Format", "up to %1")).arg(text);
    }
    return text;
}

QString toRange(const QString &low, const QString &high)
{
    return low == high ? low : words(QT_TRANSLATE_NOOP("Format", "%1 to %2")).arg(low, high);
}

} // namespace

QString shortAmount(std::int64_t minorOrHeads, Currency currency, Bound bound, AmountStyle style)
{
    return bounded(unbounded(minorOrHeads, currency, style), bound, style);
}

QString amountRange(std::int64_t low, std::int64_t high, Currency currency, AmountStyle style)
{
    return toRange(unbounded(low, currency, style), unbounded(high, currency, style));
}

QString amountText(const Amount &amount, AmountStyle style)
{
    if (amount.low && amount.high)
        return amountRange(*amount.low, *amount.high, amount.currency, style);
    return shortAmount(amount.value, amount.currency, amount.bound, style);
}

QString tallyAmount(std::int64_t value, const Query &query, Bound bound, AmountStyle style)
{
    const Currency currency = query.measure == Measure::Jobs ? Currency() : kPound;
    if (query.basis != Basis::PerHead)
        return shortAmount(value, currency, bound, style);
    const std::uint64_t size = magnitude(value);
    const QString text =
        currency.isNone() ? decimal(threeDigits(size)) : money(roundedTo(size, 100) / 100, currency, style);
    return bounded(value < 0 ? QChar(0x2212) + text : text, bound, style);
}

QString dateText(const boost::gregorian::date &date)
{
    return words(QT_TRANSLATE_NOOP("Format", "%1 %2"))
        .arg(QString::number(date.day()), monthText(static_cast<int>(date.year()), static_cast<int>(date.month())));
}

QString monthText(int year, int month)
{
    //: Month and year: January 2025
    return QCoreApplication::translate("Format", "%1 %2", "month and year")
        .arg(words(kMonths.at(static_cast<std::size_t>(month - 1))), QString::number(year));
}

QString yearsText(int first, int last)
{
    return toRange(QString::number(first), QString::number(last));
}

} // namespace pledgeboard
