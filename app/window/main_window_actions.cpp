// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do: files, import, export, theme and language.
#include "app/translations.h"
#include "app/window/actions.h"
#include "app/window/evidence_controller.h"
#include "app/window/main_window.h"
#include "app/window/presentation.h"
#include "app/window/review_controller.h"
#include "views/charts/chart_export.h"
#include "views/charts/chart_view.h"
#include "views/dialogs/about_dialog.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/import_text_dialog.h"
#include "views/dialogs/not_imported_dialog.h"
#include "views/dialogs/shortcuts_dialog.h"
#include "views/panels/article_panel.h"
#include "views/panels/chart_area.h"
#include "views/panels/drop_overlay.h"
#include "views/panels/message_bar.h"
#include "views/panels/query_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>

namespace pledgeboard {

namespace {

constexpr QLatin1String kWorkspaceEnding(".pledgeboard");

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.newWorkspace, &QAction::triggered, this, &MainWindow::askNewWorkspace);
    connect(a.openWorkspace, &QAction::triggered, this, &MainWindow::askOpenWorkspace);
    connect(a.openSample, &QAction::triggered, &m_session, &WorkspaceSession::openSample);
    connect(a.importArticles, &QAction::triggered, this, &MainWindow::askImportArticles);
    connect(a.importFolder, &QAction::triggered, this, &MainWindow::askImportFolder);
    connect(a.pasteArticle, &QAction::triggered, this, &MainWindow::askPaste);
    connect(a.exportChart, &QAction::triggered, this,
            [this] { askExport(m_charts->currentView()->input(), m_charts->currentView()->options()); });
    connect(a.copyChart, &QAction::triggered, this,
            [this] { copyPicture(m_charts->currentView()->input(), m_charts->currentView()->options()); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.wordLists, &QAction::triggered, this, [this] { m_words.ask(this); });
    connect(a.readAgain, &QAction::triggered, this, [this] { m_imports.readAgain({m_article->articleId()}); });
    connect(a.readAllAgain, &QAction::triggered, this, [this] { m_imports.readAgain({}); });
    // What was said of the import is no longer so.
    for (const QAction *action : {a.undo, a.redo})
        connect(action, &QAction::triggered, m_messages, &QWidget::hide);
    connect(a.back, &QAction::triggered, &m_query, &QueryController::goBack);
    connect(a.forward, &QAction::triggered, &m_query, &QueryController::goForward);
    connect(a.everything, &QAction::triggered, this, [this] { m_query.setQuery(Query()); });
    connect(a.eachYear, &QAction::toggled, this, [this](bool on) { m_charts->setEachYear(on); });
    connect(a.queryPanel, &QAction::toggled, this, [this](bool on) { m_parts->widget(0)->setVisible(on); });
    connect(a.evidencePanel, &QAction::toggled, m_evidence, &QWidget::setVisible);
    connect(a.findName, &QAction::triggered, this, &MainWindow::findName);
    connectPresentation();
    connect(a.nextFigure, &QAction::triggered, this, [this] { m_follow->step(1); });
    connect(a.previousFigure, &QAction::triggered, this, [this] { m_follow->step(-1); });
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(m_actions->withKeys(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions, &Actions::recentChosen, this, &MainWindow::openWorkspace);
    connect(m_actions, &Actions::viewChosen, this, [this](ChartKind kind) { m_charts->setCurrent(kind); });
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::setTheme);
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::setLanguage);
}

void MainWindow::connectPresentation()
{
    connect(m_actions->presentation, &QAction::triggered, this,
            [this](bool on) { on ? m_presentation->enter() : m_presentation->leave(); });
    connect(m_presentation, &Presentation::changed, this, [this](bool alone) {
        m_actions->presentation->setChecked(alone);
        // An action of a hidden menu bar hears no key: while the chart stands alone the window has them itself. Keys of the
        // review hold in its list alone.
        for (QAction *action : m_actions->withKeys()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            if (alone)
                addAction(action);
            else
                removeAction(action);
        }
        for (QAction *panel : {m_actions->queryPanel, m_actions->evidencePanel})
            panel->setEnabled(!alone);
        if (alone)
            m_charts->currentView()->setFocus();
    });
}

void MainWindow::findName()
{
    m_presentation->leave();
    m_actions->queryPanel->setChecked(true);
    m_queryPanel->findName();
}

void MainWindow::askNewWorkspace()
{
    auto *dialog =
        new QFileDialog(this, tr("New workspace"), documents(), tr("Workspaces (*%1)").arg(kWorkspaceEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kWorkspaceEnding.mid(1));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &WorkspaceSession::create);
    dialog->open();
}

void MainWindow::askOpenWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace"), documents(),
                                   tr("Workspaces (*%1);;All files (*)").arg(kWorkspaceEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspace);
    dialog->open();
}

void MainWindow::askImportArticles()
{
    const QString purpose = QStringLiteral("import");
    auto *dialog = new QFileDialog(this, tr("Import articles"), m_settings.folder(purpose),
                                   tr("Articles as plain text (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, purpose](const QStringList &paths) {
        m_settings.setFolder(purpose, QFileInfo(paths.value(0)).absolutePath());
        importFiles(paths);
    });
    dialog->open();
}

void MainWindow::askImportFolder()
{
    const QString purpose = QStringLiteral("import");
    auto *dialog = new QFileDialog(this, tr("Import the articles of a folder"), m_settings.folder(purpose));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, purpose](const QString &path) {
        m_settings.setFolder(purpose, path);
        importFiles({path});
    });
    dialog->open();
}

void MainWindow::askPaste()
{
    askText(QApplication::clipboard()->text());
}

void MainWindow::askText(const QString &text)
{
    auto *dialog = new ImportTextDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(text);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_imports.importArticle(dialog->article()); });
    dialog->open();
}

void MainWindow::askExport(const ChartInput &input, const ChartOptions &options)
{
    const QString purpose = QStringLiteral("export");
    QString folder = m_settings.folder(purpose);
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!QFileInfo::exists(folder))
        folder = QDir::homePath();
    auto *dialog = new ExportDialog(input, options, folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, input, purpose] {
        const ExportChoice choice = dialog->choice();
        m_settings.setFolder(purpose, QFileInfo(choice.path).absolutePath());
        writeChart(input, choice);
    });
    dialog->open();
}

void MainWindow::exportChart(const ExportChoice &choice)
{
    writeChart(m_charts->currentView()->input(), choice);
}

void MainWindow::writeChart(const ChartInput &input, const ExportChoice &choice)
{
    const QString path = choice.path;
    exportPngLater(path, input, choice.options, choice.scale).then(this, [this, path](const Result<void> &written) {
        if (!written) {
            showError(written.error());
            return;
        }
        const QFileInfo file(path);
        m_messages->showMessage(
            MessageBar::Tone::Done, tr("Exported the chart as “%1”.").arg(file.fileName()), tr("Open folder"),
            [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
}

void MainWindow::copyPicture(const ChartInput &input, ChartOptions options)
{
    options.size = QSizeF(1600, 900);
    options.textScale = exportTextScale(options.size);
    options.saysWarnings = true;
    copyChart(input, options, 1.0);
    m_messages->showMessage(MessageBar::Tone::Done,
                            tr("Copied the chart: paste it as a picture, or its numbers as text."));
}

void MainWindow::askReviewer()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Your name"));
    dialog->setLabelText(tr("The name to note with what you decide; empty for none:"));
    dialog->setTextValue(m_settings.reviewer());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        m_settings.setReviewer(name.trimmed());
        m_review->setWho(name.trimmed());
    });
    dialog->open();
}

void MainWindow::showSummary(const ImportSummary &summary)
{
    if (summary.reread) {
        showReread(summary);
        return;
    }
    QStringList sentences;
    const auto added = static_cast<int>(summary.articles.size());
    if (added > 0) {
        sentences.append(tr("Imported %n article(s)", nullptr, added) + u' '
                         + tr("with %n figure(s).", nullptr, summary.figures));
    }
    if (!summary.known.empty())
        sentences.append(
            tr("%n article(s) were in the workspace already.", nullptr, static_cast<int>(summary.known.size())));
    if (!summary.failed.empty())
        sentences.append(tr("%n file(s) could not be imported.", nullptr, static_cast<int>(summary.failed.size())));
    if (summary.stopped)
        sentences.append(summary.stopped->message);
    if (summary.cancelled)
        sentences.append(tr("The import was cancelled; what was finished stays."));
    if (sentences.isEmpty())
        sentences.append(tr("No article found there. Articles are plain-text files that end in .txt."));

    std::vector<ListedFile> files;
    for (const std::vector<NotImported> *list : {&summary.failed, &summary.known}) {
        for (const NotImported &file : *list)
            files.push_back({QFileInfo(file.path).fileName(), file.error.message});
    }
    const bool failed = !summary.failed.empty() || summary.stopped;
    const auto tone = failed ? MessageBar::Tone::Failed : MessageBar::Tone::Done;
    if (files.empty()) {
        m_messages->showMessage(tone, sentences.join(u' '));
        return;
    }
    m_messages->showMessage(tone, sentences.join(u' '), tr("Show which"), [this, files] {
        auto *dialog = new NotImportedDialog(files, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void MainWindow::showReread(const ImportSummary &summary)
{
    if (summary.stopped) {
        showError(*summary.stopped);
        return;
    }
    if (summary.cancelled) {
        m_messages->showMessage(MessageBar::Tone::Done, tr("The reading was cancelled; nothing was changed."));
        return;
    }
    const auto changed = static_cast<int>(summary.reread->after.size());
    const QString read = tr("Read %n article(s) again.", nullptr, summary.reread->articles);
    m_messages->showMessage(MessageBar::Tone::Done,
                            read + u' '
                                + (changed > 0 ? tr("%n of them has other figures now.", nullptr, changed)
                                               : tr("Every figure is as it was.")));
}

void MainWindow::showWordsSaved()
{
    // The tree of places may have changed.
    m_session.reload();
    m_messages->showMessage(MessageBar::Tone::Done, tr("Saved the word lists. They hold from the next import on."),
                            tr("Read every article again"), [this] { m_imports.readAgain({}); });
}

void MainWindow::setTheme(ThemeChoice theme)
{
    if (m_state == State::Kept)
        m_settings.setTheme(theme);
    m_actions->setTheme(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::setLanguage(const QString &code)
{
    if (m_state == State::Kept)
        m_settings.setLanguage(code);
    m_actions->setLanguage(code);
    installLanguage(code.isEmpty() ? systemLanguage() : code);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    const bool text = event->mimeData()->hasText() && paths.isEmpty();
    if ((paths.isEmpty() && !text) || !m_session.isOpen())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_drop->showFor(static_cast<int>(paths.size()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        askText(event->mimeData()->text());
    else
        importFiles(paths);
}

} // namespace pledgeboard
