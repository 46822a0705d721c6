// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figure_json.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <QJsonArray>

#include <algorithm>

namespace pledgeboard {

namespace {

/// Positions in JSON count Unicode code points; inside the program they count UTF-16 units.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isLowSurrogate())
                m_second.push_back(static_cast<int>(i));
        }
    }

    qint64 at(int position) const
    {
        return position - std::distance(m_second.begin(), std::lower_bound(m_second.begin(), m_second.end(), position));
    }

private:
    std::vector<int> m_second; ///< second units of the characters that have two
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Whole units; a fraction only where the minor units need it.
QJsonValue inUnits(const std::optional<std::int64_t> &value, const Currency &currency)
{
    if (!value)
        return QJsonValue(QJsonValue::Null);
    const std::int64_t minor = currency.minorUnits();
    if (*value % minor == 0)
        return QJsonValue(static_cast<qint64>(*value / minor));
    return QJsonValue(static_cast<double>(*value) / static_cast<double>(minor));
}

QJsonArray cuesToJson(const Evidence &evidence, const CodePoints &positions)
{
    QJsonArray cues;
    for (const Cue &cue : evidence.cues) {
        QJsonObject object;
        object[QLatin1String("answer")] = answerName(cue.answer);
        object[QLatin1String("rule")] = evidence.rules.value(cue.rule);
        const bool words = !cue.words.isEmpty();
        object[QLatin1String("start")] = words ? QJsonValue(positions.at(cue.words.start)) : QJsonValue();
        object[QLatin1String("end")] = words ? QJsonValue(positions.at(cue.words.end)) : QJsonValue();
        cues.append(object);
    }
    return cues;
}

/// Where the figure is said again: start and end of each further number.
QJsonArray mentionsToJson(const Evidence &evidence, const CodePoints &positions)
{
    QJsonArray mentions;
    for (const TextSpan &mention : evidence.mentions)
        mentions.append(QJsonArray{positions.at(mention.start), positions.at(mention.end)});
    return mentions;
}

QJsonArray gradesToJson(const GradeSet &grades)
{
    QJsonArray names;
    for (std::size_t i = 0; i < kGradeCount; ++i) {
        if (grades.test(i))
            names.append(gradeName(static_cast<Grade>(i)));
    }
    return names;
}

QJsonObject figureToJson(const Figure &figure, const CodePoints &positions)
{
    QJsonObject object;
    object[QLatin1String("kind")] = kindName(figure.kind);
    object[QLatin1String("value")] = inUnits(figure.amount.value, figure.amount.currency);
    object[QLatin1String("low")] = inUnits(figure.amount.low, figure.amount.currency);
    object[QLatin1String("high")] = inUnits(figure.amount.high, figure.amount.currency);
    object[QLatin1String("bound")] = boundName(figure.amount.bound);
    object[QLatin1String("currency")] = orNull(figure.amount.currency.code());
    object[QLatin1String("place")] = orNull(figure.place);
    object[QLatin1String("organisation")] = orNull(figure.organisation);
    object[QLatin1String("programme")] = orNull(figure.programme);
    object[QLatin1String("year")] = figure.year ? QJsonValue(*figure.year) : QJsonValue(QJsonValue::Null);
    object[QLatin1String("period")] = figure.period ? QJsonValue(QJsonArray{figure.period->first, figure.period->last})
                                                    : QJsonValue(QJsonValue::Null);
    object[QLatin1String("quote")] = figure.evidence.quote;
    object[QLatin1String("start")] = positions.at(figure.evidence.number.start);
    object[QLatin1String("end")] = positions.at(figure.evidence.number.end);
    object[QLatin1String("mentions")] = mentionsToJson(figure.evidence, positions);
    object[QLatin1String("rules")] = QJsonArray::fromStringList(figure.evidence.rules);
    object[QLatin1String("cues")] = cuesToJson(figure.evidence, positions);
    object[QLatin1String("grades")] = gradesToJson(figure.evidence.grades);
    object[QLatin1String("confidence")] = figure.confidence;
    return object;
}

} // namespace

QJsonObject toJson(const Article &article, const std::vector<Figure> &figures)
{
    const CodePoints positions(article.text);
    QJsonArray list;
    for (const Figure &figure : figures) {
        QJsonObject object = figureToJson(figure, positions);
        // Position in the list of the figure that the text calls this one a part of.
        const auto whole = std::find_if(figures.begin(), figures.end(), [&figure](const Figure &other) {
            return !figure.wholeId.isEmpty() && other.id == figure.wholeId;
        });
        object[QLatin1String("part_of")] =
            whole == figures.end() ? QJsonValue() : QJsonValue(static_cast<qint64>(whole - figures.begin()));
        list.append(object);
    }
    QJsonObject object;
    object[QLatin1String("title")] = orNull(article.title);
    object[QLatin1String("published")] =
        article.published
            ? QJsonValue(QString::fromStdString(boost::gregorian::to_iso_extended_string(*article.published)))
            : QJsonValue(QJsonValue::Null);
    object[QLatin1String("published_how")] = dateKnownName(article.publishedKnown);
    object[QLatin1String("figures")] = list;
    return object;
}

} // namespace pledgeboard
