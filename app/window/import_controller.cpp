// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_controller.h"

#include "app/window/import_undo.h"
#include "app/window/workspace_session.h"

#include <utility>

namespace pledgeboard {

ImportController::ImportController(WorkspaceSession &session, QObject *parent) : QObject(parent), m_session(session)
{
}

ImportController::~ImportController() = default;

void ImportController::importFiles(const QStringList &paths)
{
    start([paths](ImportJob &job) { job.start(paths); });
}

void ImportController::importArticle(const Article &article)
{
    start([article](ImportJob &job) { job.start(article); });
}

void ImportController::readAgain(const QStringList &articleIds)
{
    start([articleIds](ImportJob &job) { job.startAgain(articleIds); });
}

void ImportController::start(Start start)
{
    m_waiting.push_back(std::move(start));
    if (!isBusy())
        startNext();
}

void ImportController::startNext()
{
    if (m_waiting.empty() || !m_session.isOpen())
        return;
    const Start start = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_jobWorkspace = m_session.path();
    m_job = std::make_unique<ImportJob>(m_jobWorkspace);
    connect(m_job.get(), &ImportJob::progress, this, &ImportController::progress);
    connect(m_job.get(), &ImportJob::finished, this, &ImportController::finish);
    Q_EMIT busyChanged(true);
    start(*m_job);
}

void ImportController::cancel()
{
    m_waiting.clear();
    if (m_job)
        m_job->cancel();
}

void ImportController::finish(const ImportSummary &summary)
{
    // The job is on the stack: it goes when its signal is done.
    m_job.release()->deleteLater();
    if (!summary.articles.isEmpty() && m_jobWorkspace == m_session.path()) {
        auto added = std::make_shared<Added>();
        added->ids = summary.articles;
        m_undo.push(new ImportUndo(*this, added));
        Q_EMIT done(LogSubject::Import, static_cast<int>(added->ids.size()), false);
        Q_EMIT changed();
    }
    if (summary.reread && !summary.reread->after.empty() && m_jobWorkspace == m_session.path()) {
        m_undo.push(new ReadAgainUndo(*this, *summary.reread));
        Q_EMIT done(LogSubject::ReadAgain, summary.reread->articles, false);
        Q_EMIT changed();
    }
    Q_EMIT finished(summary);
    Q_EMIT busyChanged(false);
    startNext();
}

void ImportController::forget()
{
    cancel();
    m_undo.clear();
}

void ImportController::takeOut(const std::shared_ptr<Added> &added, int step)
{
    m_changing = true;
    Q_EMIT busyChanged(true);
    m_session.takeOut(added->ids, [this, added, step](const Result<std::vector<Article>> &articles) {
        if (articles) {
            added->articles = *articles;
            Q_EMIT done(LogSubject::Import, static_cast<int>(added->ids.size()), true);
        } else {
            fail(articles.error(), step, Direction::Undo);
        }
        endChange();
    });
}

void ImportController::putBack(const std::shared_ptr<Added> &added, int step)
{
    m_changing = true;
    Q_EMIT busyChanged(true);
    m_session.putBack(added->articles, [this, added, step](const Result<QStringList> &ids) {
        if (ids) {
            added->ids = *ids;
            added->articles.clear();
            Q_EMIT done(LogSubject::Import, static_cast<int>(added->ids.size()), false);
        } else {
            fail(ids.error(), step, Direction::Redo);
        }
        endChange();
    });
}

void ImportController::putFigures(const std::vector<ArticleFigures> &figures, int articles, int step,
                                  Direction direction)
{
    m_changing = true;
    Q_EMIT busyChanged(true);
    m_session.replaceFigures(figures, [this, articles, step, direction](const Result<void> &replaced) {
        if (replaced) {
            Q_EMIT done(LogSubject::ReadAgain, articles, direction == Direction::Undo);
        } else {
            fail(replaced.error(), step, direction);
        }
        endChange();
    });
}

void ImportController::fail(const Error &error, int step, Direction direction)
{
    if (direction == Direction::Undo)
        m_undo.undoFailed(step);
    else
        m_undo.doFailed(step);
    Q_EMIT failed(error);
}

void ImportController::endChange()
{
    m_changing = false;
    Q_EMIT changed();
    Q_EMIT busyChanged(false);
    startNext();
}

} // namespace pledgeboard
