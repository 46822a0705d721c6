// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/query_options.h"
#include "app/commands/tally_output.h"
#include "app/jobs/use_words.h"
#include "models/counting/counter.h"
#include "models/counting/sensitivity.h"
#include "models/storage/workspace.h"

#include <cstdio>
#include <memory>

namespace pledgeboard {

namespace {

struct TallyArguments {
    QueryOptions query;
    std::string workspace;
    std::string measure;
    std::string by = "place,year";
    std::string format = "table";
    bool waterfall = false;
};

int failed(const Error &error, int status)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    return status;
}

QByteArray written(const TallyOutput &output, const TallyArguments &arguments)
{
    if (arguments.format == "json")
        return output.json();
    return (arguments.format == "csv" ? output.csv(arguments.waterfall) : output.table(arguments.waterfall)).toUtf8();
}

int runTally(const TallyArguments &arguments)
{
    // The lists beside the workspace: a place that they add can be asked for.
    if (const Result<void> words = useWordsOf(QString::fromStdString(arguments.workspace)); !words)
        return failed(words.error(), ExitWorkspace);
    const Result<Query> query =
        arguments.query.query(arguments.measure == "jobs" ? Measure::Jobs : Measure::Investment);
    if (!query)
        return failed(query.error(), ExitUsage);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(QString::fromStdString(arguments.workspace));
    if (!workspace)
        return failed(workspace.error(), ExitWorkspace);
    const Result<SnapshotPtr> snapshot = (*workspace)->snapshot();
    if (!snapshot)
        return failed(snapshot.error(), ExitWorkspace);
    Tally answer = tally(*query, (*snapshot)->columns);
    addSensitivity(answer, (*snapshot)->columns, (*snapshot)->openDoubts);
    const TallyBreakdown breakdown{arguments.by != "year", arguments.by != "place"};
    const QByteArray text = written(TallyOutput(answer, **snapshot, breakdown), arguments);
    const bool done = std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout)
                          == static_cast<std::size_t>(text.size())
                      && std::fflush(stdout) == 0;
    if (done)
        return ExitDone;
    return failed(Error{ErrorCode::WriteFailed,
                        QCoreApplication::translate("TallyOutput",
                                                    "The tally could not be written to the standard output. Check that "
                                                    "the disk is not full and that the reader is still there.")},
                  ExitSomeFailed);
}

} // namespace

void addTallyCommand(CLI::App &app, Action &action)
{
    const auto arguments = std::make_shared<TallyArguments>();
    CLI::App *command = app.add_subcommand("tally", "Count jobs or investment promised, each announcement once");
    command->add_option("-w,--workspace", arguments->workspace, "The workspace to count")->required();
    command->add_option("-m,--measure", arguments->measure, "jobs or investment")
        ->required()
        ->check(CLI::IsMember({"jobs", "investment"}));
    command->add_option("--by", arguments->by, "place,year (as if left out), place, or year")
        ->check(CLI::IsMember({"place,year", "place", "year"}));
    arguments->query.addTo(*command);
    command->add_flag("--waterfall", arguments->waterfall, "Show each step from every figure found to the total");
    command->add_option("-f,--format", arguments->format, "table (as if left out), csv or json")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    command->callback([arguments, &action] { action.run = [arguments] { return runTally(*arguments); }; });
}

} // namespace pledgeboard
