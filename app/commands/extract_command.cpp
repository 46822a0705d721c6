// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/explain_text.h"
#include "app/jobs/use_words.h"

#include "models/extraction/extractor.h"
#include "models/extraction/figure_json.h"
#include "models/reading/article_reader.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <QJsonDocument>
#include <QtConcurrent>

#include <cstdio>

namespace pledgeboard {

namespace {

using OptionalDate = std::optional<boost::gregorian::date>;

struct ExtractArguments {
    std::vector<std::string> files;
    std::string published;
    std::string words;
    bool explain = false;
};

struct Extracted {
    QByteArray output;
    QString error;
};

Extracted extractFile(const QString &path, const OptionalDate &published, bool explain)
{
    Result<Article> article = readArticleFile(path, UseMetadata::No);
    if (!article)
        return {{}, article.error().message};
    ArticleDetails details;
    details.published = published;
    applyDetails(*article, details);
    if (explain)
        return {explanationText(path, *article, explainFigures(*article, *currentGrammar())).toUtf8(), {}};
    QJsonObject object = toJson(*article, extractFigures(*article));
    object[QLatin1String("file")] = path;
    return {QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', {}};
}

/// Files are read in parallel and printed in the order given.
int runExtract(const QStringList &files, const OptionalDate &published, bool explain)
{
    const std::function<Extracted(const QString &)> extract = [&published, explain](const QString &path) {
        return extractFile(path, published, explain);
    };
    const QList<Extracted> all = QtConcurrent::blockingMapped<QList<Extracted>>(files, extract);
    bool failed = false;
    for (const Extracted &one : all) {
        if (one.error.isEmpty()) {
            std::fwrite(one.output.constData(), 1, static_cast<std::size_t>(one.output.size()), stdout);
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
    const auto arguments = std::make_shared<ExtractArguments>();
    command->add_option("FILE", arguments->files, "Articles as plain text")->required();
    command->add_option("--published", arguments->published, "When they were published: 2025-01-17")
        ->check(CLI::Validator(checkDate, "DATE"));
    command->add_flag("--explain", arguments->explain,
                      "Print text instead of JSON: how each figure was read, and which numbers are none and why");
    command->add_option("--words", arguments->words, "A file with places, organisations and cue words of your own");
    command->callback([&action, arguments] {
        action.run = [arguments] {
            QStringList paths;
            for (const std::string &file : arguments->files)
                paths.append(QString::fromLocal8Bit(QByteArrayView(file)));
            OptionalDate date;
            if (!arguments->published.empty())
                date = boost::gregorian::from_simple_string(arguments->published);
            if (!arguments->words.empty()) {
                const Result<void> used = useWordsIn(QString::fromLocal8Bit(QByteArrayView(arguments->words)));
                if (!used) {
                    std::fprintf(stderr, "%s\n", qUtf8Printable(used.error().message));
                    return ExitSomeFailed;
                }
            }
            return static_cast<ExitStatus>(runExtract(paths, date, arguments->explain));
        };
    });
}

} // namespace pledgeboard
