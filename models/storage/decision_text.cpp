// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/decision_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pledgeboard {

namespace {

constexpr QLatin1String kKind("kind");
constexpr QLatin1String kAmount("amount");
constexpr QLatin1String kPlace("place");
constexpr QLatin1String kOrganisation("organisation");
constexpr QLatin1String kProgramme("programme");
constexpr QLatin1String kYear("year");
constexpr QLatin1String kPeriod("period");
constexpr QLatin1String kEvidence("evidence");
constexpr QLatin1String kValue("value");
constexpr QLatin1String kLow("low");
constexpr QLatin1String kHigh("high");
constexpr QLatin1String kBound("bound");
constexpr QLatin1String kCurrency("currency");
constexpr QLatin1String kNumber("number");
constexpr QLatin1String kSentence("sentence");
constexpr QLatin1String kQuote("quote");

QJsonValue numberValue(const std::optional<std::int64_t> &number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

std::optional<std::int64_t> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
}

QJsonArray pairValue(int first, int second)
{
    return {first, second};
}

TextSpan spanFrom(const QJsonValue &value)
{
    return {value.toArray().at(0).toInt(), value.toArray().at(1).toInt()};
}

QJsonObject amountValue(const Amount &amount)
{
    return {{kValue, static_cast<qint64>(amount.value)},
            {kLow, numberValue(amount.low)},
            {kHigh, numberValue(amount.high)},
            {kBound, boundName(amount.bound)},
            {kCurrency, amount.currency.code()}};
}

Amount amountFrom(const QJsonObject &object)
{
    return {object[kValue].toInteger(), numberFrom(object[kLow]), numberFrom(object[kHigh]),
            boundFromName(object[kBound].toString()).value_or(Bound::Exact),
            Currency::fromCode(object[kCurrency].toString()).value_or(Currency())};
}

std::optional<QString> textFrom(const QJsonObject &object, QLatin1String name)
{
    return object.contains(name) ? std::optional(object[name].toString()) : std::nullopt;
}

} // namespace

QString editText(const FigureEdit &edit)
{
    QJsonObject object;
    if (edit.kind)
        object[kKind] = kindName(*edit.kind);
    if (edit.amount)
        object[kAmount] = amountValue(*edit.amount);
    if (edit.place)
        object[kPlace] = *edit.place;
    if (edit.organisation)
        object[kOrganisation] = *edit.organisation;
    if (edit.programme)
        object[kProgramme] = *edit.programme;
    if (edit.year)
        object[kYear] = *edit.year ? QJsonValue(**edit.year) : QJsonValue();
    if (edit.period)
        object[kPeriod] =
            *edit.period ? QJsonValue(pairValue((*edit.period)->first, (*edit.period)->last)) : QJsonValue();
    if (edit.evidence) {
        const MarkedEvidence &marked = *edit.evidence;
        object[kEvidence] = QJsonObject{{kNumber, pairValue(marked.number.start, marked.number.end)},
                                        {kSentence, pairValue(marked.sentence.start, marked.sentence.end)},
                                        {kQuote, marked.quote}};
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FigureEdit editFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FigureEdit edit;
    edit.kind = kindFromName(object[kKind].toString());
    if (object[kAmount].isObject())
        edit.amount = amountFrom(object[kAmount].toObject());
    edit.place = textFrom(object, kPlace);
    edit.organisation = textFrom(object, kOrganisation);
    edit.programme = textFrom(object, kProgramme);
    if (object.contains(kYear))
        edit.year = object[kYear].isDouble() ? std::optional(object[kYear].toInt()) : std::nullopt;
    if (object.contains(kPeriod)) {
        const TextSpan years = spanFrom(object[kPeriod]);
        edit.period = object[kPeriod].isArray() ? std::optional(Period{years.start, years.end}) : std::nullopt;
    }
    if (object[kEvidence].isObject()) {
        const QJsonObject marked = object[kEvidence].toObject();
        edit.evidence =
            MarkedEvidence{spanFrom(marked[kNumber]), spanFrom(marked[kSentence]), marked[kQuote].toString()};
    }
    return edit;
}

} // namespace pledgeboard
