// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/jobs/import_run.h"
#include "app/jobs/use_words.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace pledgeboard {

namespace {

struct ImportArguments {
    std::string workspace;
    std::string words;
    std::vector<std::string> files;
};

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

void sayNotImported(const NotImported &notImported)
{
    say(QStringLiteral("%1: %2").arg(notImported.path, notImported.error.message));
}

void saySummary(const ImportSummary &summary)
{
    // Numbers behind their words: no plural to get wrong where no catalogue is loaded.
    QStringList parts{QCoreApplication::translate("Import", "Articles added: %1").arg(summary.articles.size()),
                      QCoreApplication::translate("Import", "figures read: %1").arg(summary.figures)};
    if (!summary.known.empty())
        parts.append(QCoreApplication::translate("Import", "already there: %1").arg(summary.known.size()));
    if (!summary.failed.empty())
        parts.append(QCoreApplication::translate("Import", "failed: %1").arg(summary.failed.size()));
    say(parts.join(QStringLiteral(", ")));
}

int runImport(const ImportArguments &arguments)
{
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::openOrCreate(QString::fromStdString(arguments.workspace));
    if (!workspace) {
        say(workspace.error().message);
        return ExitWorkspace;
    }
    const QString words = QString::fromLocal8Bit(QByteArrayView(arguments.words));
    const Result<void> used = words.isEmpty() ? useWordsOf((*workspace)->path()) : useWordsIn(words);
    if (!used) {
        say(used.error().message);
        return ExitSomeFailed;
    }
    QStringList paths;
    for (const std::string &file : arguments.files)
        paths.append(QString::fromStdString(file));

    ImportListener listener;
    listener.progress = [](int done, int total, const QString &what) {
        if (!what.isEmpty())
            say(QStringLiteral("[%1/%2] %3").arg(done + 1).arg(total).arg(what));
    };
    listener.known = sayNotImported;
    listener.failed = sayNotImported;
    const ImportSummary summary = importFiles(**workspace, paths, listener);
    saySummary(summary);
    if (summary.stopped) {
        say(summary.stopped->message);
        return ExitWorkspace;
    }
    return summary.failed.empty() ? ExitDone : ExitSomeFailed;
}

} // namespace

void addImportCommand(CLI::App &app, Action &action)
{
    const auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = app.add_subcommand("import", "Add articles to a workspace, which is made if it is not there");
    command->add_option("-w,--workspace", arguments->workspace, "The workspace to add to")->required();
    command->add_option(
        "--words", arguments->words,
        "A file with places, organisations and cue words of your own, instead of the one beside the workspace");
    command
        ->add_option("FILE", arguments->files,
                     "Text files, or folders with *.txt files in them and below; NAME.meta.json beside NAME.txt gives "
                     "title, publisher, published and url. An article that is there already counts as done")
        ->required();
    command->callback([arguments, &action] { action.run = [arguments] { return runImport(*arguments); }; });
}

} // namespace pledgeboard
