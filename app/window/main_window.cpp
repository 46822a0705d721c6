// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/translations.h"
#include "app/window/actions.h"
#include "app/window/drill_down.h"
#include "app/window/evidence_controller.h"
#include "app/window/presentation.h"
#include "app/window/promises_controller.h"
#include "app/window/review_actions.h"
#include "app/window/review_controller.h"
#include "app/window/status_row.h"
#include "app/window/tool_row.h"
#include "models/items/announcement_model.h"
#include "views/charts/chart_view.h"
#include "views/panels/announcement_panel.h"
#include "views/panels/article_panel.h"
#include "views/panels/chart_area.h"
#include "views/panels/drop_overlay.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/message_bar.h"
#include "views/panels/query_panel.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace pledgeboard {

MainWindow::MainWindow(State state, QWidget *parent)
    : QMainWindow(parent), m_state(state), m_imports(m_session), m_words(m_session),
      m_actions(new Actions(m_imports.undoStack(), this))
{
    setAcceptDrops(true);
    build();
    connectActions();
    connectPanels();
    connectWorkspace();
    connectReview();
    restore();
    updateTitle();
    updateEnabled();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *name = new QLabel(QStringLiteral("Pledgeboard"), menuBar());
    name->setFont(strongFont());
    name->setContentsMargins(scaled(6), 0, scaled(10), 0);
    menuBar()->setCornerWidget(name, Qt::TopLeftCorner);
    m_actions->fillMenuBar(menuBar());

    // Made in the order in which Tab goes through them.
    auto *tools = new ToolRow(*m_actions, this);
    m_messages = new MessageBar(this);
    m_queryPanel = new QueryPanel(this);
    m_charts = new ChartArea(this);
    m_lists = new EvidenceLists(this);
    m_announcements = &m_lists->announcements();
    m_article = new ArticlePanel(this);
    m_status = new StatusRow(this);

    m_evidence = new QSplitter(Qt::Vertical, this);
    m_evidence->addWidget(m_lists);
    m_evidence->addWidget(m_article);
    m_parts = new QSplitter(Qt::Horizontal, this);
    m_parts->addWidget(m_queryPanel);
    m_parts->addWidget(m_charts);
    m_parts->addWidget(m_evidence);
    for (QSplitter *splitter : {m_parts, m_evidence}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_parts->setStretchFactor(1, 3);
    m_parts->setStretchFactor(2, 1);
    m_parts->setSizes({scaled(292), scaled(756), scaled(392)});
    m_evidence->setSizes({scaled(330), scaled(460)});
    m_queryPanel->setMinimumWidth(scaled(256));
    m_charts->setMinimumWidth(scaled(420));
    m_evidence->setMinimumWidth(scaled(360));

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(m_messages);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    m_charts->setFocus();
    m_presentation = new Presentation(
        *this, *m_charts, {menuBar(), tools, m_messages, m_queryPanel, m_evidence, m_status}, {m_parts, m_evidence});
    m_drop = new DropOverlay(centre);
    m_follow = new EvidenceController(m_session, m_query, *m_charts, *m_lists, *m_article, this);
    m_review = new ReviewController({m_session, m_query, m_imports.undoStack(), *m_lists, *m_article, *m_follow},
                                    *m_actions->review, this);
    m_promises = new PromisesController({m_query, *m_lists, *m_article, *m_follow}, *m_actions->review, this);
}

void MainWindow::connectPanels()
{
    const auto edit = [this](auto change) {
        Query query = m_query.query();
        change(query);
        m_query.setQuery(query);
    };
    // Later: the answer fills the tree anew, which must not happen while it handles the click.
    connect(m_queryPanel, &QueryPanel::placesChosen, &m_query, &QueryController::setPlaces, Qt::QueuedConnection);
    connect(m_queryPanel, &QueryPanel::yearsChosen, this, [edit](std::optional<int> first, std::optional<int> last) {
        edit([&](Query &query) {
            query.firstYear = first;
            query.lastYear = last;
        });
    });
    connect(m_queryPanel, &QueryPanel::measureChosen, this,
            [edit](Measure measure) { edit([&](Query &query) { query.measure = measure; }); });
    connect(m_queryPanel, &QueryPanel::basisChosen, this,
            [edit](Basis basis) { edit([&](Query &query) { query.basis = basis; }); });
    connect(m_queryPanel, &QueryPanel::readingChosen, this,
            [edit](BoundReading reading) { edit([&](Query &query) { query.reading = reading; }); });
    connect(m_queryPanel, &QueryPanel::priceYearChosen, this,
            [edit](int year) { edit([&](Query &query) { query.priceYear = year; }); });
    connect(m_queryPanel, &QueryPanel::promisesChosen, this,
            [edit](PromiseYears promises) { edit([&](Query &query) { query.promises = promises; }); });
    connect(m_queryPanel, &QueryPanel::ratesChosen, this,
            [edit](RateChoice rates) { edit([&](Query &query) { query.rates = rates; }); });
    connect(m_queryPanel, &QueryPanel::nameChosen, this, [this](NameKind kind, const QString &name) {
        m_actions->evidencePanel->setChecked(true);
        m_announcements->narrowTo(kind, name);
    });
    connect(m_announcements, &AnnouncementPanel::narrowed, this, &MainWindow::showNarrowed);
    connect(m_charts, &ChartArea::queryReduced, &m_query, &QueryController::setQuery);
    connect(m_charts, &ChartArea::currentChanged, this, [this](ChartKind kind) {
        m_actions->views.at(static_cast<std::size_t>(kind))->setChecked(true);
        m_actions->eachYear->setEnabled(kind == ChartKind::JobsAgainstInvestment);
    });
    // Later: the answer draws the chart anew, which must not happen while it handles the click.
    connect(
        m_charts, &ChartArea::placeOpened, &m_query,
        [this](const QString &place) {
            const QStringList below = placesBelow(place, m_query.comparison(), m_query.snapshot()->columns);
            if (!below.isEmpty())
                m_query.setPlaces(below);
        },
        Qt::QueuedConnection);
    connect(m_charts, &ChartArea::eachYearChanged, m_actions->eachYear, &QAction::setChecked);
    connect(m_follow, &EvidenceController::shown, this, &MainWindow::updateEnabled);
    connect(m_follow, &EvidenceController::shown, this, &MainWindow::settled);
    connect(m_follow, &EvidenceController::failed, this, &MainWindow::showError);
    connect(m_status, &StatusRow::whyClicked, this, [this] {
        m_charts->setCurrent(ChartKind::Counting);
        m_follow->listLeftOut();
    });
    connect(m_status, &StatusRow::cancelClicked, &m_imports, &ImportController::cancel);
}

void MainWindow::connectWorkspace()
{
    connect(&m_session, &WorkspaceSession::opening, this, [this](const QString &name) {
        m_status->setText(tr("Opening %1…").arg(name));
        if (!m_query.snapshot())
            m_charts->showInstead(QString(), tr("Opening %1…").arg(name), {});
    });
    connect(&m_session, &WorkspaceSession::loaded, this, &MainWindow::showLoaded);
    connect(&m_session, &WorkspaceSession::failed, this, &MainWindow::showOpenFailure);
    connect(&m_session, &WorkspaceSession::wordsFailed, this, &MainWindow::showError);
    connect(&m_words, &WordLists::failed, this, &MainWindow::showError);
    connect(&m_words, &WordLists::saved, this, &MainWindow::showWordsSaved);
    connect(&m_query, &QueryController::answered, this, &MainWindow::showAnswer);
    connect(&m_imports, &ImportController::progress, m_status, &StatusRow::showProgress);
    connect(&m_imports, &ImportController::changed, &m_session, &WorkspaceSession::reload);
    connect(&m_imports, &ImportController::finished, this, &MainWindow::showSummary);
    connect(&m_imports, &ImportController::failed, this, &MainWindow::showError);
    connect(&m_imports, &ImportController::busyChanged, this, [this](bool busy) {
        if (!busy)
            m_status->hideProgress();
        updateEnabled();
    });
    connect(&m_imports.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateEnabled);
}

void MainWindow::connectReview()
{
    connect(m_review, &ReviewController::changed, &m_session, &WorkspaceSession::reload);
    connect(m_review, &ReviewController::failed, this, &MainWindow::showError);
    connect(m_review, &ReviewController::said, this,
            [this](const QString &sentence) { m_messages->showMessage(MessageBar::Tone::Done, sentence); });
    connect(m_promises, &PromisesController::said, this,
            [this](const QString &sentence) { m_messages->showMessage(MessageBar::Tone::Done, sentence); });
    connect(m_promises, &PromisesController::exportAsked, this, &MainWindow::askExport);
    connect(m_promises, &PromisesController::copyAsked, this, &MainWindow::copyPicture);
    connect(&m_imports, &ImportController::done, m_review, &ReviewController::note);
    connect(m_actions->review->name, &QAction::triggered, this, &MainWindow::askReviewer);
    m_review->setWho(m_state == State::Kept ? m_settings.reviewer() : QString());
}

void MainWindow::start(const QString &workspace)
{
    const QString last = m_state == State::Kept ? m_settings.lastWorkspace() : QString();
    if (!workspace.isEmpty())
        m_session.open(workspace);
    else if (!last.isEmpty() && QFileInfo::exists(last))
        m_session.open(last);
    else
        m_session.openSample();
}

void MainWindow::openWorkspace(const QString &path)
{
    m_session.open(path);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (m_session.isOpen())
        m_imports.importFiles(paths);
    else
        m_messages->showMessage(MessageBar::Tone::Failed,
                                tr("No workspace is open. Open one or make a new one, then import again."));
}

void MainWindow::showLoaded(const SnapshotPtr &snapshot, bool otherWorkspace)
{
    if (otherWorkspace) {
        m_imports.forget();
        m_messages->hide();
        if (m_state == State::Kept) {
            m_settings.setLastWorkspace(m_session.isSample() ? QString() : m_session.path());
            if (!m_session.isSample())
                m_settings.addRecentWorkspace(m_session.path());
            m_actions->setRecent(m_settings.recentWorkspaces());
        }
    }
    if (otherWorkspace) {
        const QSignalBlocker quiet(m_announcements);
        m_announcements->widen();
    }
    m_otherWorkspace = otherWorkspace;
    m_status->setWorkspace(m_session.name(), !QFileInfo(m_session.path()).isWritable());
    m_query.setSnapshot(snapshot, otherWorkspace);
    updateTitle();
    updateEnabled();
}

void MainWindow::showOpenFailure(const QString &path, const Error &error)
{
    m_settings.removeRecentWorkspace(path);
    m_actions->setRecent(m_settings.recentWorkspaces());
    if (m_query.snapshot()) {
        // The workspace that was open stays so.
        m_messages->showMessage(MessageBar::Tone::Failed, error.message);
        showAnswer();
    } else {
        m_charts->showInstead(tr("The workspace could not be opened"), error.message,
                              {m_actions->openWorkspace, m_actions->openSample, m_actions->newWorkspace});
        m_status->setText(tr("No workspace is open."));
        updateEnabled();
    }
    Q_EMIT settled();
}

void MainWindow::showAnswer()
{
    const SnapshotPtr snapshot = m_query.snapshot();
    const bool first = std::exchange(m_otherWorkspace, false);
    m_queryPanel->setContent(snapshot, m_query.query(),
                             m_query.asksNothing() ? QStringList() : m_query.comparison().places,
                             m_query.chartInput().colours);
    const std::vector<FigureRow> counted = m_query.asksNothing() ? std::vector<FigureRow>() : m_query.countedFigures();
    m_announcements->setContent(snapshot, counted);
    if (snapshot->articles.empty()) {
        m_charts->showInstead(
            tr("This workspace holds no articles yet"),
            tr("Import articles as text files, drop them or a folder of them on the window, or paste one."),
            {m_actions->importArticles, m_actions->pasteArticle});
    } else if (m_query.asksNothing()) {
        m_charts->showInstead(tr("No place is chosen"), tr("Check places at the left to compare them."),
                              {m_actions->everything});
    } else {
        m_charts->setInput(m_query.chartInput(), m_query.query());
    }
    m_status->setCounts(m_announcements->answered().announcements, m_announcements->answered().articles,
                        m_query.asksNothing() ? 0 : static_cast<int>(m_query.leftOutFigures().size()));
    updateEnabled();
    m_follow->refresh(first);
    m_review->refresh(first);
    m_promises->refresh(first);
}

/// Opens what the narrowed list begins with; the widened one keeps what is open.
void MainWindow::showNarrowed()
{
    updateEnabled();
    m_lists->showAnnouncements();
    if (m_announcements->narrowedTo().isEmpty())
        m_follow->refresh(false);
    else if (m_announcements->announcementCount() > 0)
        m_follow->showFigure(m_announcements->model().figureRows(0).front());
}

void MainWindow::showError(const Error &error)
{
    m_messages->showMessage(MessageBar::Tone::Failed, error.message);
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_session.isOpen() ? tr("%1 – Pledgeboard").arg(m_session.name()) : QStringLiteral("Pledgeboard"));
}

void MainWindow::updateEnabled()
{
    const bool open = m_session.isOpen();
    const bool chart = open && m_charts->showsChart();
    for (QAction *action : {m_actions->importArticles, m_actions->importFolder, m_actions->pasteArticle})
        action->setEnabled(open);
    for (QAction *action : {m_actions->copyChart, m_actions->exportChart})
        action->setEnabled(chart);
    const bool busy = m_imports.isBusy();
    m_actions->undo->setEnabled(!busy && m_imports.undoStack().canUndo());
    m_actions->redo->setEnabled(!busy && m_imports.undoStack().canRedo());
    m_actions->back->setEnabled(m_query.canGoBack());
    m_actions->forward->setEnabled(m_query.canGoForward());
    m_actions->everything->setEnabled(open && (m_query.asksNothing() || m_query.query() != Query()));
    m_actions->nextFigure->setEnabled(m_announcements->announcementCount() > 0);
    m_actions->previousFigure->setEnabled(m_announcements->announcementCount() > 0);
    m_actions->wordLists->setEnabled(open);
    const bool articles = open && m_query.snapshot() && !m_query.snapshot()->articles.empty() && !busy;
    m_actions->readAgain->setEnabled(articles && !m_article->articleId().isEmpty());
    m_actions->readAllAgain->setEnabled(articles);
    m_queryPanel->setEnabled(open);
    m_actions->findName->setEnabled(open);
}

void MainWindow::restore()
{
    m_actions->setTheme(m_state == State::Kept ? m_settings.theme() : ThemeChoice::System);
    m_actions->setLanguage(m_state == State::Kept ? m_settings.language() : QString());
    resize(scaled(1440), scaled(900));
    if (m_state == State::Fresh)
        return;
    restoreGeometry(m_settings.geometry());
    m_parts->restoreState(m_settings.splitter(QStringLiteral("parts")));
    m_evidence->restoreState(m_settings.splitter(QStringLiteral("evidence")));
    m_charts->setCurrent(m_settings.view());
    m_charts->setEachYear(m_settings.eachYear());
    m_actions->setRecent(m_settings.recentWorkspaces());
    m_actions->views.at(static_cast<std::size_t>(m_charts->current()))->setChecked(true);
}

void MainWindow::keep()
{
    m_presentation->leave();
    m_settings.setGeometry(saveGeometry());
    m_settings.setSplitter(QStringLiteral("parts"), m_parts->saveState());
    m_settings.setSplitter(QStringLiteral("evidence"), m_evidence->saveState());
    m_settings.setView(m_charts->current());
    m_settings.setEachYear(m_charts->eachYear());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_state == State::Kept)
        keep();
    m_imports.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        updateTitle();
        if (m_query.snapshot())
            showAnswer();
    }
    QMainWindow::changeEvent(event);
}

} // namespace pledgeboard
