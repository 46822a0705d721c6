// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "models/extraction/extractor.h"
#include "models/reading/article_reader.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent>

#include <cstdio>

namespace pledgeboard {

namespace {

using OptionalDate = std::optional<boost::gregorian::date>;

struct Extracted {
    QByteArray json;
    QString error;
};

/// Positions in JSON count Unicode code points; inside the program they count UTF-16 units.
qint64 codePoints(const QString &text, int position)
{
    const QStringView before = QStringView(text).left(position);
    return std::count_if(before.begin(), before.end(), [](QChar unit) { return !unit.isLowSurrogate(); });
}

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

QJsonObject toJson(const Figure &figure, const QString &text)
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
    object[QLatin1String("period")]
        = figure.period ? QJsonValue(QJsonArray{figure.period->first, figure.period->last}) : QJsonValue(QJsonValue::Null);
    object[QLatin1String("quote")] = figure.evidence.quote;
    object[QLatin1String("start")] = codePoints(text, figure.evidence.number.start);
    object[QLatin1String("end")] = codePoints(text, figure.evidence.number.end);
    object[QLatin1String("rules")] = QJsonArray::fromStringList(figure.evidence.rules);
    object[QLatin1String("confidence")] = figure.confidence;
    return object;
}

Extracted extractFile(const QString &path, const OptionalDate &published)
{
    Result<Article> article = readArticleFile(path, UseMetadata::No);
    if (!article)
        return {{}, article.error().message};
    ArticleDetails details;
    details.published = published;
    applyDetails(*article, details);
    QJsonArray figures;
    for (const Figure &figure : extractFigures(*article))
        figures.append(toJson(figure, article->text));
    QJsonObject object;
    object[QLatin1String("file")] = path;
    object[QLatin1String("title")] = orNull(article->title);
    object[QLatin1String("published")] = article->published
        ? QJsonValue(QString::fromStdString(boost::gregorian::to_iso_extended_string(*article->published)))
        : QJsonValue(QJsonValue::Null);
    object[QLatin1String("published_how")] = dateKnownName(article->publishedKnown);
    object[QLatin1String("figures")] = figures;
    return {QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', {}};
}

/// Files are read in parallel and printed in the order given.
int runExtract(const QStringList &files, const OptionalDate &published)
{
    const std::function<Extracted(const QString &)> extract = [&published](const QString &path) { return extractFile(path, published); };
    const QList<Extracted> all = QtConcurrent::blockingMapped<QList<Extracted>>(files, extract);
    bool failed = false;
    for (const Extracted &one : all) {
        if (one.error.isEmpty()) {
            std::fwrite(one.json.constData(), 1, static_cast<std::size_t>(one.json.size()), stdout);
        } else {
            std::fprintf(stderr, "%s\n", qUtf8Printable(one.error));
            failed = true;
        }
    }
    return std::fflush(stdout) != 0 || failed ? ExitSomeFailed : ExitDone;
}

std::string checkDate(const std::string &text)
{
    try {
        boost::gregorian::from_simple_string(text);
    } catch (const std::exception &) {
        return "\"" + text + "\" is no date; write it as 2025-01-17";
    }
    return {};
}

} // namespace

void addExtractCommand(CLI::App &app, Action &action)
{
    CLI::App *command = app.add_subcommand("extract", "Print the figures of articles as JSON, one article a line");
    auto files = std::make_shared<std::vector<std::string>>();
    auto published = std::make_shared<std::string>();
    command->add_option("FILE", *files, "Articles as plain text")->required();
    command->add_option("--published", *published, "When they were published: 2025-01-17")->check(CLI::Validator(checkDate, "DATE"));
    command->callback([&action, files, published] {
        action.run = [files, published] {
            QStringList paths;
            for (const std::string &file : *files)
                paths.append(QString::fromLocal8Bit(QByteArrayView(file)));
            OptionalDate date;
            if (!published->empty())
                date = boost::gregorian::from_simple_string(*published);
            return runExtract(paths, date);
        };
    });
}

} // namespace pledgeboard
