// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/import_job.h"
#include "app/window/step_stack.h"
#include "models/domain/change_log.h"

#include <QObject>

#include <deque>
#include <memory>

namespace pledgeboard {

class WorkspaceSession;

/// Brings articles into the open workspace, one import after the other, and takes them out again by undo.
class ImportController : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(WorkspaceSession &session, QObject *parent = nullptr);
    ~ImportController() override;

    void importFiles(const QStringList &paths);
    void importArticle(const Article &article);
    /// Reads articles again, by the word lists as they are now; no ids: every article.
    void readAgain(const QStringList &articleIds);
    void cancel();

    bool isBusy() const { return m_job != nullptr || m_changing; }
    StepStack &undoStack() { return m_undo; }

    /// Forgets what could be undone: another workspace is open.
    void forget();

    /// What an import added, shared by its undo command and the change under way.
    struct Added {
        QStringList ids;
        std::vector<Article> articles; ///< while they are taken out
    };

    // What undo and redo do, for the step of that number. Where it fails, the step stays to be tried again.
    void takeOut(const std::shared_ptr<Added> &added, int step);
    void putBack(const std::shared_ptr<Added> &added, int step);
    enum class Direction { Undo, Redo };
    void putFigures(const std::vector<ArticleFigures> &figures, int articles, int step, Direction direction);

Q_SIGNALS:
    void progress(int done, int total, const QString &what);
    void busyChanged(bool busy);
    void finished(const pledgeboard::ImportSummary &summary);
    /// The workspace's content is another one.
    void changed();
    /// What the history is to say: articles imported or read again, or that taken back.
    void done(pledgeboard::LogSubject subject, int articles, bool undone);
    void failed(const pledgeboard::Error &error);

private:
    using Start = std::function<void(ImportJob &)>;

    void start(Start start);
    void startNext();
    void finish(const ImportSummary &summary);
    void fail(const Error &error, int step, Direction direction);
    void endChange();

    WorkspaceSession &m_session;
    StepStack m_undo;
    std::unique_ptr<ImportJob> m_job;
    QString m_jobWorkspace; ///< another one may have been opened since
    std::deque<Start> m_waiting;
    bool m_changing = false;
};

} // namespace pledgeboard
