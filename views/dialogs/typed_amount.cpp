// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/typed_amount.h"

#include <QLocale>

#include <array>

namespace pledgeboard {

namespace {

struct Scale {
    const char *word;
    int zeros;
};

// Longer words before those that they end with.
constexpr std::array<Scale, 8> kScales{
    {{"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}, {"bn", 9}, {"tn", 12}, {"m", 6}, {"k", 3}}};

constexpr int kMostDigits = 18;

/// Cuts the word of scale off the end and gives its zeros.
int takeScale(QString &text)
{
    for (const Scale &scale : kScales) {
        const QLatin1String word(scale.word);
        if (!text.endsWith(word))
            continue;
        text.chop(word.size());
        return scale.zeros;
    }
    return 0;
}

} // namespace

std::optional<std::int64_t> amountTyped(const QString &text, Currency currency)
{
    QString rest = text.trimmed().toLower();
    if (rest.startsWith(u'£') || rest.startsWith(u'$') || rest.startsWith(u'€'))
        rest.remove(0, 1);
    int zeros = takeScale(rest);
    rest.remove(u',').remove(u' ').remove(QChar(QChar::Nbsp));
    const qsizetype point = rest.indexOf(u'.');
    QString digits = rest;
    digits.remove(point < 0 ? digits.size() : point, 1);
    const qsizetype decimals = point < 0 ? 0 : rest.size() - point - 1;
    for (std::int64_t units = currency.minorUnits(); units > 1; units /= 10)
        ++zeros;
    zeros -= static_cast<int>(decimals);
    while (zeros < 0 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++zeros;
    }
    if (zeros < 0 || digits.isEmpty() || digits.size() + zeros > kMostDigits)
        return std::nullopt;
    for (const QChar digit : std::as_const(digits)) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    }
    const qlonglong value = digits.append(QString(zeros, u'0')).toLongLong();
    return value > 0 ? std::optional<std::int64_t>(value) : std::nullopt;
}

QString typedAmount(std::int64_t minorOrHeads, Currency currency)
{
    const std::int64_t units = currency.minorUnits();
    QString text =
        QLocale(QLocale::English, QLocale::UnitedKingdom).toString(static_cast<qlonglong>(minorOrHeads / units));
    const std::int64_t minor = minorOrHeads % units;
    if (minor != 0)
        text += u'.' + QString::number(units + minor).mid(1);
    return text;
}

} // namespace pledgeboard
