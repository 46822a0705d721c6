// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/snapshot.h"

#include "app/settings.h"
#include "app/window/import_controller.h"
#include "app/window/query_controller.h"
#include "app/window/word_lists.h"
#include "app/window/workspace_session.h"

#include <QMainWindow>

class QSplitter;

namespace pledgeboard {

class Actions;
class AnnouncementPanel;
class ArticlePanel;
class ChartArea;
class DropOverlay;
class EvidenceController;
class EvidenceLists;
struct ExportChoice;
class MessageBar;
class Presentation;
class PromisesController;
class QueryPanel;
class ReviewController;
class StatusRow;

/// The window: what is asked at the left, the chart in the middle, the evidence at the right. Puts panels and controllers together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Whether size, splitters, view, theme and language of the last run are taken over and kept for the next.
    enum class State { Kept, Fresh };

    explicit MainWindow(State state = State::Kept, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace file; without one that of the last run, else the sample.
    void start(const QString &workspace);

    void openWorkspace(const QString &path);
    void importFiles(const QStringList &paths);
    void exportChart(const ExportChoice &choice);

    WorkspaceSession &session() { return m_session; }
    QueryController &query() { return m_query; }
    ImportController &imports() { return m_imports; }
    WordLists &wordLists() { return m_words; }
    ChartArea &charts() { return *m_charts; }
    EvidenceLists &lists() { return *m_lists; }
    QueryPanel &asked() { return *m_queryPanel; }
    AnnouncementPanel &announcements() { return *m_announcements; }
    ArticlePanel &article() { return *m_article; }
    ReviewController &review() { return *m_review; }
    PromisesController &promises() { return *m_promises; }
    Actions &actions() { return *m_actions; }
    MessageBar &messages() { return *m_messages; }
    StatusRow &status() { return *m_status; }
    Presentation &presentation() { return *m_presentation; }

Q_SIGNALS:
    /// The content of a workspace is on show, its current figure included, or the message why it is not.
    void settled();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectPresentation();
    void connectPanels();
    void connectWorkspace();
    void connectReview();
    void restore();
    void keep();

    void showLoaded(const SnapshotPtr &snapshot, bool otherWorkspace);
    void showOpenFailure(const QString &path, const Error &error);
    void showAnswer();
    void showNarrowed();
    void showSummary(const ImportSummary &summary);
    void showReread(const ImportSummary &summary);
    void showWordsSaved();
    void showError(const Error &error);
    void updateTitle();
    void updateEnabled();

    void findName();
    void askNewWorkspace();
    void askOpenWorkspace();
    void askImportArticles();
    void askImportFolder();
    void askPaste();
    void askText(const QString &text);
    void askExport(const ChartInput &input, const ChartOptions &options);
    void writeChart(const ChartInput &input, const ExportChoice &choice);
    void copyPicture(const ChartInput &input, ChartOptions options);
    void askReviewer();
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString &code);

    State m_state;
    Settings m_settings;
    WorkspaceSession m_session;
    QueryController m_query;
    ImportController m_imports;
    WordLists m_words;
    Actions *m_actions = nullptr;
    MessageBar *m_messages = nullptr;
    StatusRow *m_status = nullptr;
    QSplitter *m_parts = nullptr;
    QSplitter *m_evidence = nullptr;
    QueryPanel *m_queryPanel = nullptr;
    ChartArea *m_charts = nullptr;
    EvidenceLists *m_lists = nullptr;
    AnnouncementPanel *m_announcements = nullptr;
    ArticlePanel *m_article = nullptr;
    EvidenceController *m_follow = nullptr;
    ReviewController *m_review = nullptr;
    PromisesController *m_promises = nullptr;
    Presentation *m_presentation = nullptr;
    DropOverlay *m_drop = nullptr;
    bool m_otherWorkspace = true; ///< the next answer is the first of its workspace
};

} // namespace pledgeboard
