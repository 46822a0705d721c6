// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/query_options.h"
#include "app/jobs/sample_workspace.h"
#include "app/jobs/use_words.h"
#include "app/translations.h"
#include "models/storage/workspace.h"
#include "views/charts/chart_export.h"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTextStream>

#include <memory>

namespace pledgeboard {

namespace {

/// As typed; read once the language is known.
struct ChartArguments {
    std::string kind;
    std::string workspace;
    QueryOptions query;
    std::string measure = "jobs";
    bool eachYear = false;
    std::string today;
    std::string size = "1600x900";
    double scale = 1;
    std::string language;
    std::string output;
};

class ChartCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChartCommand)

public:
    explicit ChartCommand(const ChartArguments &arguments) : m_arguments(arguments) { }

    int run() const
    {
        if (!m_arguments.language.empty())
            installLanguage(QString::fromStdString(m_arguments.language));
        // The lists beside the workspace: a place that they add can be asked for.
        if (const auto words = useWordsOf(QString::fromStdString(m_arguments.workspace)); !words)
            return say(words.error(), ExitWorkspace);
        const auto query = m_arguments.query.query(measure());
        if (!query)
            return say(query.error());
        const auto options = readOptions();
        if (!options)
            return say(options.error());
        const auto today = readToday();
        if (!today)
            return say(today.error());
        const auto snapshot = readWorkspace();
        if (!snapshot)
            return say(snapshot.error(), ExitWorkspace);
        const ChartInput input = makeChartInput(compare(*query, (*snapshot)->columns), **snapshot, *today);
        const QString output = QString::fromStdString(m_arguments.output);
        const Result<void> written = exportChart(output, input, *options, m_arguments.scale);
        if (!written)
            return say(written.error(), written.error().code == ErrorCode::WrongUsage ? ExitUsage : ExitSomeFailed);
        return ExitDone;
    }

private:
    Measure measure() const { return m_arguments.measure == "investment" ? Measure::Investment : Measure::Jobs; }

    static int say(const Error &error, int status = ExitUsage)
    {
        QTextStream(stderr) << error.message << '\n';
        return status;
    }

    Result<boost::gregorian::date> readToday() const
    {
        if (m_arguments.today.empty())
            return boost::gregorian::day_clock::local_day();
        const QDate day = QDate::fromString(QString::fromStdString(m_arguments.today), Qt::ISODate);
        if (!day.isValid())
            return failure(
                ErrorCode::WrongUsage,
                tr("“%1” is no date. Write it as 2025-01-31.").arg(QString::fromStdString(m_arguments.today)));
        return boost::gregorian::date(static_cast<unsigned short>(day.year()), static_cast<unsigned short>(day.month()),
                                      static_cast<unsigned short>(day.day()));
    }

    Result<ChartOptions> readOptions() const
    {
        // Smaller pages do not hold the words, larger ones do not fit in memory at every scale.
        constexpr int kLeastWidth = 480;
        constexpr int kLeastHeight = 360;
        constexpr int kMost = 8000;
        ChartOptions options;
        options.kind = chartFromName(QString::fromStdString(m_arguments.kind)).value();
        options.eachYear = m_arguments.eachYear;
        options.measure = measure();
        static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
        const QRegularExpressionMatch size = form.match(QString::fromStdString(m_arguments.size));
        const int width = size.captured(1).toInt();
        const int height = size.captured(2).toInt();
        if (width < kLeastWidth || height < kLeastHeight || width > kMost || height > kMost) {
            return failure(
                ErrorCode::WrongUsage,
                tr("A size is given as 1600x900, from %1x%2 to %3x%3.").arg(kLeastWidth).arg(kLeastHeight).arg(kMost));
        }
        options.size = QSizeF(width, height);
        options.textScale = exportTextScale(options.size);
        options.saysWarnings = true;
        return options;
    }

    Result<SnapshotPtr> readWorkspace() const
    {
        QString path = QString::fromStdString(m_arguments.workspace);
        if (path.isEmpty()) {
            const Result<QString> sample = ensureSampleWorkspace();
            if (!sample)
                return tl::unexpected<Error>(sample.error());
            path = *sample;
        }
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
        if (!workspace)
            return tl::unexpected<Error>(workspace.error());
        return (*workspace)->snapshot();
    }

    ChartArguments m_arguments;
};

} // namespace

void addChartCommand(CLI::App &app, Action &action)
{
    CLI::App *command = app.add_subcommand("chart", "Write a chart as a PNG, SVG or PDF file");
    auto arguments = std::make_shared<ChartArguments>();
    std::vector<std::string> kinds;
    for (const ChartKind kind : allChartKinds())
        kinds.push_back(chartName(kind).toStdString());
    command->add_option("CHART", arguments->kind, "Which chart")->required()->check(CLI::IsMember(kinds));
    command->add_option("-w,--workspace", arguments->workspace, "The workspace; the sample when left out");
    arguments->query.addTo(*command);
    command->add_option("-m,--measure", arguments->measure, "What a chart of one measure shows")
        ->check(CLI::IsMember({"jobs", "investment"}));
    command->add_flag("--each-year", arguments->eachYear, "A mark for each city and year, not for each city");
    command->add_option("--today", arguments->today,
                        "The day, such as 2025-01-31, on which the chart of delivery sees which promises have run out");
    command->add_option("--size", arguments->size, "Width and height in pixels")->capture_default_str();
    command->add_option("--scale", arguments->scale, "Pixels of a PNG for each pixel of its size")
        ->check(CLI::Range(0.5, 8.0))
        ->capture_default_str();
    command->add_option("--language", arguments->language, "The language of the words: en or cy")
        ->check(CLI::IsMember({"en", "cy"}));
    command->add_option("-o,--output", arguments->output, "The file to write: FILE.png, FILE.svg or FILE.pdf")
        ->required();
    command->callback([arguments, &action] {
        action.needsGui = true;
        action.run = [arguments] { return ChartCommand(*arguments).run(); };
    });
}

} // namespace pledgeboard
