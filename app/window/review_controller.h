// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/review_undo.h"
#include "models/domain/result.h"
#include "views/dialogs/choose_figure_dialog.h"

#include <QObject>

#include <deque>
#include <functional>

class QWidget;

namespace pledgeboard {

class ArticlePanel;
class EvidenceController;
class EvidenceLists;
class QueryController;
class ReviewActions;
class ReviewPanel;
class StepStack;
class WorkspaceSession;

/// What the window puts in the hands of the review.
struct ReviewParts {
    WorkspaceSession &session;
    QueryController &query;
    StepStack &undo;
    EvidenceLists &lists;
    ArticlePanel &article;
    EvidenceController &follow;
};

/// Works the queue of doubts: shows the sentence of the current one, carries out answers as steps that can be undone, and goes on. A
/// step is noted at once and written on the session's thread; several may be under way.
class ReviewController : public QObject
{
    Q_OBJECT

public:
    ReviewController(const ReviewParts &parts, ReviewActions &actions, QWidget *window);
    ~ReviewController() override;

    /// After a new answer, or where another workspace is on show.
    void refresh(bool otherWorkspace);

    /// Who decides: for the steps from now on.
    void setWho(const QString &who) { m_who = who; }
    /// Tells the time, in UTC; tests have their own.
    void setClock(const std::function<boost::posix_time::ptime()> &clock) { m_clock = clock; }

    /// Notes in the history that articles were imported or read again, or that this was taken back.
    void note(LogSubject subject, int articles, bool undone);

    /// Whether decisions are being written.
    bool isBusy() const;

    void acceptChosen();
    void rejectChosen();
    void editChosen();
    void joinChosen();
    void partChosen();
    void keepApartChosen();
    void skipChosen();
    void answerWithNote();
    void useSelection();
    void addSelection();
    void noteDelivered();
    void showHistory();

Q_SIGNALS:
    void changed(); ///< the workspace's content is another one
    void failed(const pledgeboard::Error &error);
    void said(const QString &sentence); ///< why nothing was done

private:
    void connectActions();
    void showQueue(bool on);
    void showCurrent();
    void updateEnabled();

    /// The figures that the chosen doubts are about, each once; of none the figure on show in the article.
    std::vector<FigureRow> chosenFigures() const;
    /// The one figure that is meant where an answer can only be about one.
    std::optional<FigureRow> meantFigure() const;
    /// What the answers are about: the state that the queue was made of, else the one on show.
    SnapshotPtr queuedState() const;
    const Snapshot *state() const { return queuedState().get(); }
    bool showsSameState() const;
    Signature signature(const QString &note = {}) const;

    bool push(ReviewStep step);
    void pushAndGoOn(ReviewStep step);
    void write(int step, ReviewUndo::Direction direction, const DecisionChange &change, std::vector<LogEntry> log);
    void fail(const Error &error);
    void tellChanged();
    void ask(const QString &question, const ChooseFigureDialog::Candidates &candidates,
             const std::function<void(FigureRow, const Signature &)> &then);
    void showSentence(ChooseFigureDialog *dialog, const SnapshotPtr &asked, FigureRow row);
    void withSelection(const std::function<void(const Article &, const TextSpan &)> &then);
    void askWho();

    ReviewParts m_parts;
    ReviewActions &m_actions;
    ReviewPanel &m_panel;
    QWidget *m_window;
    QString m_who;
    QString m_note; ///< of the answer that is being given
    std::function<boost::posix_time::ptime()> m_clock;
    struct UnderWay {
        int step = 0; ///< the number that the stack knows it by; 0: only a note
        ReviewUndo::Direction direction = ReviewUndo::Direction::Do;
    };
    std::deque<UnderWay> m_underWay; ///< being written, in order
    bool m_unread = false; ///< something was written since changed() was last told
};

} // namespace pledgeboard
