// SPDX-License-Identifier: GPL-3.0-or-later
// What the review's answers do: each makes a step of what is chosen.
#include "app/jobs/read_selection.h"
#include "app/window/query_controller.h"
#include "app/window/review_controller.h"
#include "app/window/review_edit.h"
#include "app/window/review_names.h"
#include "app/window/review_pair.h"
#include "app/window/review_verdict.h"
#include "app/window/workspace_session.h"
#include "models/items/review_model.h"
#include "views/dialogs/choose_figure_dialog.h"
#include "views/dialogs/edit_figure_dialog.h"
#include "views/dialogs/history_dialog.h"
#include "views/panels/article_panel.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/review_panel.h"

#include <algorithm>

namespace pledgeboard {

namespace {

using MakeStep = std::function<ReviewStep(const std::vector<FigureRow> &)>;

bool isPair(const Doubt &doubt)
{
    return doubt.kind == DoubtKind::DoubtfulJoin;
}

std::vector<Doubt> chosenDoubts(const ReviewPanel &panel)
{
    std::vector<Doubt> doubts;
    for (const int row : panel.chosen())
        doubts.push_back(panel.model()->doubt(row));
    return doubts;
}

bool onlyPairs(const std::vector<Doubt> &doubts)
{
    return !doubts.empty() && std::all_of(doubts.begin(), doubts.end(), isPair);
}

/// A step of all the doubts: one by itself keeps its own sentence.
ReviewStep ofEach(const std::vector<Doubt> &doubts, const QString &text,
                  const std::function<ReviewStep(const Doubt &)> &make)
{
    std::vector<ReviewStep> steps;
    steps.reserve(doubts.size());
    for (const Doubt &doubt : doubts)
        steps.push_back(make(doubt));
    return steps.size() == 1 ? steps.front() : together(steps, text);
}

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void ReviewController::acceptChosen()
{
    if (chosenFigures().empty())
        return;
    const Signature signed_ = signature();
    if (!m_parts.lists.showsReview()) {
        push(acceptStep(*state(), chosenFigures(), signed_));
        return;
    }
    const std::vector<Doubt> doubts = chosenDoubts(m_panel);
    pushAndGoOn(
        ofEach(doubts, tr("accepting %n doubt(s)", nullptr, static_cast<int>(doubts.size())), [&](const Doubt &doubt) {
            if (!isPair(doubt))
                return acceptStep(*state(), doubt.rows, signed_);
            return doubt.joined ? joinStep(*state(), doubt.rows, signed_) : notSameStep(*state(), doubt.rows, signed_);
        }));
}

void ReviewController::rejectChosen()
{
    if (chosenFigures().empty())
        return;
    const bool pair = m_parts.lists.showsReview() && m_panel.chosen().size() == 1 && onlyPairs(chosenDoubts(m_panel));
    // Of a pair the figure on show is meant.
    pushAndGoOn(rejectStep(*state(), pair ? std::vector<FigureRow>{*meantFigure()} : chosenFigures(), signature()));
}

void ReviewController::joinChosen()
{
    const std::vector<FigureRow> rows = chosenFigures();
    if (rows.empty())
        return;
    if (rows.size() == 1) {
        const Figure &asked = state()->figures[rows.front()];
        ask(
            tr("Which figure tells of the same announcement?"), rows.front(),
            [this, asked](FigureRow other) { return isJobs(state()->figures[other].kind) == isJobs(asked.kind); },
            [this, rows](FigureRow other) {
                pushAndGoOn(joinStep(*state(), {rows.front(), other}, signature()));
            });
        return;
    }
    const Signature signed_ = signature();
    const std::vector<Doubt> doubts = chosenDoubts(m_panel);
    if (!onlyPairs(doubts)) {
        pushAndGoOn(joinStep(*state(), rows, signed_));
        return;
    }
    pushAndGoOn(ofEach(doubts, tr("joining %n pair(s)", nullptr, static_cast<int>(doubts.size())),
                       [&](const Doubt &doubt) { return joinStep(*state(), doubt.rows, signed_); }));
}

void ReviewController::keepApartChosen()
{
    const std::vector<FigureRow> rows = chosenFigures();
    if (rows.size() < 2) {
        Q_EMIT said(tr(
            "Choose two doubts, or one about two figures: only of those it can be said that they are not the same."));
        return;
    }
    const Signature signed_ = signature();
    const std::vector<Doubt> doubts = chosenDoubts(m_panel);
    if (!onlyPairs(doubts)) {
        pushAndGoOn(notSameStep(*state(), rows, signed_));
        return;
    }
    pushAndGoOn(ofEach(doubts, tr("keeping %n pair(s) apart", nullptr, static_cast<int>(doubts.size())),
                       [&](const Doubt &doubt) { return notSameStep(*state(), doubt.rows, signed_); }));
}

void ReviewController::partChosen()
{
    const std::vector<FigureRow> rows = chosenFigures();
    if (rows.empty())
        return;
    const std::vector<std::int64_t> &values = state()->columns.value;
    if (rows.size() == 1) {
        const FigureRow part = rows.front();
        const bool jobs = isJobs(state()->figures[part].kind);
        ask(
            tr("Which figure is it a part of?"), part,
            [this, part, jobs](FigureRow other) {
                return isJobs(state()->figures[other].kind) == jobs
                       && state()->columns.value[other] > state()->columns.value[part];
            },
            [this, part](FigureRow whole) { pushAndGoOn(partStep(*state(), part, whole, signature())); });
        return;
    }
    // The largest is the whole of all others.
    const auto partsOf = [&, signed_ = signature()](const std::vector<FigureRow> &figures) {
        const FigureRow whole = *std::max_element(
            figures.begin(), figures.end(), [&values](FigureRow a, FigureRow b) { return values[a] < values[b]; });
        std::vector<ReviewStep> steps;
        for (const FigureRow part : figures) {
            if (part != whole)
                steps.push_back(partStep(*state(), part, whole, signed_));
        }
        return steps.size() == 1 ? steps.front()
                                 : together(steps, tr("making %n figure(s) parts of a whole", nullptr,
                                                      static_cast<int>(steps.size())));
    };
    const std::vector<Doubt> doubts = chosenDoubts(m_panel);
    if (!onlyPairs(doubts))
        pushAndGoOn(partsOf(rows));
    else
        pushAndGoOn(ofEach(doubts, tr("making %n figure(s) parts of a whole", nullptr, static_cast<int>(doubts.size())),
                           [&](const Doubt &doubt) { return partsOf(doubt.rows); }));
}

void ReviewController::skipChosen()
{
    if (m_parts.lists.showsReview())
        m_panel.skipChosen();
}

void ReviewController::editChosen()
{
    const std::optional<FigureRow> row = meantFigure();
    if (!row)
        return;
    const SnapshotPtr asked = queuedState();
    auto *dialog = new EditFigureDialog(tr("Edit the figure"), asked->figures[*row], figureNames(*asked), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row, snapshot = asked] {
        ReviewStep step = editStep(*snapshot, *row, dialog->figure(), signature());
        // Nothing changed: it was looked at and is right.
        if (step.change.isEmpty())
            step = acceptStep(*snapshot, {*row}, signature());
        pushAndGoOn(std::move(step));
    });
    open(dialog);
}

void ReviewController::ask(const QString &question, FigureRow about, const std::function<bool(FigureRow)> &fits,
                           const std::function<void(FigureRow)> &then)
{
    const std::vector<FigureRow> candidates = candidatesFor(*state(), about, fits);
    if (candidates.empty()) {
        Q_EMIT said(tr("The workspace holds no other figure that fits."));
        return;
    }
    const SnapshotPtr asked = queuedState();
    auto *dialog = new ChooseFigureDialog(question, asked, candidates, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then, asked] {
        if (dialog->figure() && asked == queuedState())
            then(*dialog->figure());
    });
    open(dialog);
}

void ReviewController::noteDelivered()
{
    const std::optional<FigureRow> promise = meantFigure();
    if (!promise)
        return;
    const bool jobs = isJobs(state()->figures[*promise].kind);
    ask(
        tr("Which figure tells what was delivered?"), *promise,
        [this, jobs](FigureRow other) {
            const Kind kind = state()->figures[other].kind;
            return jobs ? kind == Kind::JobsCreated || kind == Kind::JobsExisting : isMoney(kind);
        },
        [this, promise](FigureRow delivery) { push(deliveredStep(*state(), *promise, delivery, signature())); });
}

void ReviewController::withSelection(const std::function<void(const Article &, const TextSpan &)> &then)
{
    const TextSpan selection = m_parts.article.selection();
    if (selection.isEmpty()) {
        Q_EMIT said(tr("Select words of the article first."));
        return;
    }
    m_parts.session.readArticle(
        m_parts.article.articleId(),
        [this, then, selection, snapshot = m_parts.query.snapshot()](const Result<Article> &article) {
            if (!article)
                Q_EMIT failed(article.error());
            else if (snapshot == m_parts.query.snapshot())
                then(*article, selection);
        });
}

void ReviewController::useSelection()
{
    const std::optional<FigureRow> row = m_parts.article.currentFigure();
    if (!row)
        return;
    withSelection([this, row](const Article &article, const TextSpan &selection) {
        if (const std::optional<MarkedEvidence> marked = evidenceIn(article, selection))
            push(evidenceStep(*m_parts.query.snapshot(), *row, *marked, signature()));
        else
            Q_EMIT said(tr("There are no words in the selection."));
    });
}

void ReviewController::addSelection()
{
    withSelection([this](const Article &article, const TextSpan &selection) {
        const std::optional<Figure> read = figureIn(article, selection);
        if (!read) {
            Q_EMIT said(tr("There are no words in the selection."));
            return;
        }
        auto *dialog = new EditFigureDialog(tr("Add a figure"), *read, figureNames(*state()), m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog, id = article.id] {
            push(addStep(*m_parts.query.snapshot(), id, dialog->figure(), signature()));
        });
        open(dialog);
    });
}

void ReviewController::showHistory()
{
    m_parts.session.readChangeLog([this](const Result<std::vector<LogEntry>> &entries) {
        if (entries)
            open(new HistoryDialog(*entries, m_window));
        else
            Q_EMIT failed(entries.error());
    });
}

} // namespace pledgeboard
