// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

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

struct Extracted {
    QByteArray json;
    QString error;
};

Extracted extractFile(const QString &path, const OptionalDate &published)
{
    Result<Article> article = readArticleFile(path, UseMetadata::No);
    if (!article)
        return {{}, article.error().message};
    ArticleDetails details;
    details.published = published;
    applyDetails(*article, details);
    QJsonObject object = toJson(*article, extractFigures(*article));
    object[QLatin1String("file")] = path;
    return {QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', {}};
}

/// Files are read in parallel and printed in the order given.
int runExtract(const QStringList &files, const OptionalDate &published)
{
    const std::function<Extracted(const QString &)> extract = [&published](const QString &path) {
        return extractFile(path, published);
    };
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
    command->add_option("--published", *published, "When they were published: 2025-01-17")
        ->check(CLI::Validator(checkDate, "DATE"));
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
