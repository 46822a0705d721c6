// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/review_controller.h"

#include "app/window/evidence_controller.h"
#include "app/window/query_controller.h"
#include "app/window/review_actions.h"
#include "app/window/workspace_session.h"
#include "models/items/review_model.h"
#include "views/panels/article_panel.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/review_panel.h"

#include <QAction>

#include <boost/date_time/posix_time/posix_time.hpp>

#include <algorithm>

namespace pledgeboard {

ReviewController::ReviewController(const ReviewParts &parts, ReviewActions &actions, QWidget *window)
    : QObject(window), m_parts(parts), m_actions(actions), m_panel(parts.lists.review()), m_window(window),
      m_clock([] { return boost::posix_time::second_clock::universal_time(); })
{
    m_panel.setAnswers(actions.answers());
    connectActions();
    connect(&m_panel, &ReviewPanel::doubtChosen, this, &ReviewController::showCurrent);
    connect(&m_panel, &ReviewPanel::closed, this, [this] { showQueue(false); });
    connect(&m_parts.lists, &EvidenceLists::currentChanged, this, [this] {
        m_actions.queue->setChecked(m_parts.lists.showsReview());
        updateEnabled();
    });
    connect(&m_parts.follow, &EvidenceController::shown, this, &ReviewController::updateEnabled);
    connect(&m_parts.article, &ArticlePanel::selectionChanged, this, &ReviewController::updateEnabled);
    updateEnabled();
}

ReviewController::~ReviewController() = default;

void ReviewController::connectActions()
{
    const auto does = [this](QAction *action, void (ReviewController::*what)()) {
        connect(action, &QAction::triggered, this, what);
    };
    does(m_actions.accept, &ReviewController::acceptChosen);
    does(m_actions.reject, &ReviewController::rejectChosen);
    does(m_actions.edit, &ReviewController::editChosen);
    does(m_actions.join, &ReviewController::joinChosen);
    does(m_actions.part, &ReviewController::partChosen);
    does(m_actions.notSame, &ReviewController::keepApartChosen);
    does(m_actions.skip, &ReviewController::skipChosen);
    does(m_actions.withNote, &ReviewController::answerWithNote);
    does(m_actions.useSelection, &ReviewController::useSelection);
    does(m_actions.addSelection, &ReviewController::addSelection);
    does(m_actions.delivered, &ReviewController::noteDelivered);
    does(m_actions.history, &ReviewController::showHistory);
    connect(m_actions.queue, &QAction::triggered, this, &ReviewController::showQueue);
}

void ReviewController::showQueue(bool on)
{
    if (!on) {
        m_parts.lists.showAnnouncements();
        m_parts.lists.setFocus();
        return;
    }
    m_parts.lists.showReview();
    m_panel.setFocus();
    showCurrent();
}

void ReviewController::refresh(bool otherWorkspace)
{
    if (otherWorkspace)
        m_panel.clear();
    // While steps are under way the queue is ahead of what was read.
    if (m_parts.query.snapshot() && !isBusy())
        m_panel.setContent(m_parts.query.snapshot(), m_parts.query.comparison());
    if (m_parts.lists.showsReview())
        showCurrent();
    updateEnabled();
}

/// Shows the sentence of the current doubt; of a pair the figure that is on show already stays so.
void ReviewController::showCurrent()
{
    const std::vector<int> chosen = m_panel.chosen();
    if (chosen.empty() || m_panel.model()->snapshot() != m_parts.query.snapshot()) {
        updateEnabled();
        return;
    }
    m_parts.follow.showFigure(m_panel.model()->doubt(chosen.front()).rows.front());
    updateEnabled();
}

SnapshotPtr ReviewController::queuedState() const
{
    const SnapshotPtr &queued = m_panel.model()->snapshot();
    return m_parts.lists.showsReview() && queued ? queued : m_parts.query.snapshot();
}

bool ReviewController::showsSameState() const
{
    return queuedState() == m_parts.query.snapshot();
}

bool ReviewController::isBusy() const
{
    return std::any_of(m_underWay.begin(), m_underWay.end(), [](const UnderWay &write) { return write.step != 0; });
}

Signature ReviewController::signature(const QString &note) const
{
    return {m_who, m_clock(), note.isEmpty() ? m_note : note};
}

std::vector<FigureRow> ReviewController::chosenFigures() const
{
    std::vector<FigureRow> rows;
    if (m_parts.lists.showsReview()) {
        for (const int doubt : m_panel.chosen()) {
            for (const FigureRow row : m_panel.model()->doubt(doubt).rows) {
                if (std::find(rows.begin(), rows.end(), row) == rows.end())
                    rows.push_back(row);
            }
        }
    } else if (const std::optional<FigureRow> shown = m_parts.article.currentFigure()) {
        rows.push_back(*shown);
    }
    return rows;
}

std::optional<FigureRow> ReviewController::meantFigure() const
{
    const std::vector<FigureRow> rows = chosenFigures();
    if (rows.empty())
        return std::nullopt;
    const std::optional<FigureRow> shown = m_parts.article.currentFigure();
    const bool holds = showsSameState() && shown && std::find(rows.begin(), rows.end(), *shown) != rows.end();
    return holds ? *shown : rows.front();
}

void ReviewController::updateEnabled()
{
    const bool any = state() && !chosenFigures().empty();
    const bool queue = m_parts.lists.showsReview();
    const bool article = state() && !m_parts.article.articleId().isEmpty();
    for (QAction *action : {m_actions.accept, m_actions.reject, m_actions.edit, m_actions.join, m_actions.part})
        action->setEnabled(any);
    m_actions.notSame->setEnabled(any && queue);
    m_actions.skip->setEnabled(any && queue);
    m_actions.withNote->setEnabled(any);
    m_actions.delivered->setEnabled(any);
    m_actions.queue->setEnabled(state() != nullptr);
    m_actions.history->setEnabled(m_parts.session.isOpen());
    const bool words = article && !m_parts.article.selection().isEmpty();
    m_actions.useSelection->setEnabled(words && m_parts.article.currentFigure());
    m_actions.addSelection->setEnabled(words);
}

bool ReviewController::push(ReviewStep step)
{
    if (step.change.isEmpty()) {
        Q_EMIT said(tr("Nothing changes: that is decided already."));
        return false;
    }
    m_parts.undo.push(
        new ReviewUndo(m_parts.undo, std::move(step),
                       [this](int number, ReviewUndo::Direction direction, const DecisionChange &change,
                              const std::vector<LogEntry> &log) { write(number, direction, change, log); }));
    return true;
}

void ReviewController::pushAndGoOn(ReviewStep step)
{
    if (push(std::move(step)) && m_parts.lists.showsReview())
        m_panel.passChosen();
}

void ReviewController::note(LogSubject subject, int articles, bool undone)
{
    LogEntry entry;
    entry.subject = subject;
    entry.words = QString::number(articles);
    (undone ? entry.oldValue : entry.newValue) = QStringLiteral("yes");
    write(0, ReviewUndo::Direction::Do, {}, {entry});
}

void ReviewController::write(int step, ReviewUndo::Direction direction, const DecisionChange &change,
                             std::vector<LogEntry> log)
{
    // Undo and redo are signed by who does them, when it is done.
    for (LogEntry &entry : log) {
        entry.who = m_who;
        entry.when = m_clock();
    }
    m_underWay.push_back({step, direction});
    m_parts.session.decide(change, log, [this, isNote = change.isEmpty()](const Result<void> &done) {
        if (!done) {
            fail(done.error());
            return;
        }
        m_underWay.pop_front();
        m_unread = m_unread || !isNote;
        // States between steps would bring back what is being decided.
        if (!isBusy() && m_unread)
            tellChanged();
    });
}

/// Nothing of what is under way was written: the stack goes back, the last step first, and the queue shows what is so.
void ReviewController::fail(const Error &error)
{
    const bool undone = m_underWay.front().direction == ReviewUndo::Direction::Undo;
    const bool isNote = m_underWay.front().step == 0;
    while (!m_underWay.empty()) {
        const UnderWay last = m_underWay.back();
        m_underWay.pop_back();
        if (last.direction == ReviewUndo::Direction::Undo)
            m_parts.undo.undoFailed(last.step);
        else
            m_parts.undo.doFailed(last.step);
    }
    Error told = error;
    if (!isNote) {
        told.message += QLatin1Char(' ')
                        + (undone ? tr("The step stays as it was: Edit > Undo tries again.")
                                  : tr("Nothing was changed: Edit > Redo tries again."));
    }
    refresh(false);
    if (m_unread)
        tellChanged();
    Q_EMIT failed(told);
}

void ReviewController::tellChanged()
{
    m_unread = false;
    Q_EMIT changed();
}

} // namespace pledgeboard
