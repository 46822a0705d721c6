// SPDX-License-Identifier: GPL-3.0-or-later
// What the review's answers do: each makes a step of what is chosen.
#include "app/jobs/read_selection.h"
#include "app/window/query_controller.h"
#include "app/window/review_actions.h"
#include "app/window/review_controller.h"
#include "app/window/review_edit.h"
#include "app/window/review_names.h"
#include "app/window/review_pair.h"
#include "app/window/review_verdict.h"
#include "app/window/workspace_session.h"
#include "models/domain/format.h"
#include "models/items/review_model.h"
#include "views/dialogs/edit_figure_dialog.h"
#include "views/dialogs/history_dialog.h"
#include "views/dialogs/noted_answer_dialog.h"
#include "views/panels/article_panel.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/review_panel.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace pledgeboard {

namespace {

/// A figure's own words, for a question.
QString wordsOf(const Figure &figure)
{
    return figure.evidence.quote.isEmpty() ? amountText(figure.amount) : figure.evidence.quote;
}

bool isPart(const Doubt &doubt)
{
    return doubt.kind == DoubtKind::DoubtfulPart;
}

bool isPair(const Doubt &doubt)
{
    return doubt.kind == DoubtKind::DoubtfulJoin || isPart(doubt);
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
            if (isPart(doubt))
                return partStep(*state(), doubt.rows.front(), doubt.rows.back(), signed_);
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
        ask(tr("Which figure tells of the same announcement as “%1”?").arg(wordsOf(asked)),
            {candidatesFor(
                 *state(), rows.front(),
                 [this, asked](FigureRow other) { return isJobs(state()->figures[other].kind) == isJobs(asked.kind); }),
             {}},
            [this, rows](FigureRow other, const Signature &signed_) {
                pushAndGoOn(joinStep(*state(), {rows.front(), other}, signed_));
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
                       [&](const Doubt &doubt) {
                           return isPart(doubt) ? notPartStep(*state(), doubt.rows.front(), doubt.rows.back(), signed_)
                                                : notSameStep(*state(), doubt.rows, signed_);
                       }));
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
        ask(tr("Which figure is “%1” a part of?").arg(wordsOf(state()->figures[part])),
            {candidatesFor(*state(), part,
                           [this, part, jobs](FigureRow other) {
                               return isJobs(state()->figures[other].kind) == jobs
                                      && state()->columns.value[other] > state()->columns.value[part];
                           }),
             {}},
            [this, part](FigureRow whole, const Signature &signed_) {
                pushAndGoOn(partStep(*state(), part, whole, signed_));
            });
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
        const Signature signed_ = signature(dialog->note());
        ReviewStep step = editStep(*snapshot, *row, dialog->figure(), signed_);
        // Nothing changed: it was looked at and is right.
        if (step.change.isEmpty())
            step = acceptStep(*snapshot, {*row}, signed_);
        pushAndGoOn(std::move(step));
    });
    open(dialog);
}

void ReviewController::answerWithNote()
{
    const std::vector<FigureRow> rows = chosenFigures();
    if (rows.empty())
        return;
    QList<QAction *> answers;
    for (QAction *answer : m_actions.decisions()) {
        // Of one figure nothing can be kept apart.
        if (answer->isEnabled() && (answer != m_actions.notSame || rows.size() > 1))
            answers.append(answer);
    }
    const std::vector<int> doubts = m_parts.lists.showsReview() ? m_panel.chosen() : std::vector<int>();
    const QString about = doubts.size() == 1 ? m_panel.model()->doubt(doubts.front()).sentence
                                             : figuresPhrase(StepMaker(*state(), {}), rows);
    auto *dialog = new NotedAnswerDialog(about, answers, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked = queuedState()] {
        if (asked != queuedState())
            return;
        m_note = dialog->note();
        dialog->answer()->trigger();
        m_note.clear();
    });
    open(dialog);
}

void ReviewController::ask(const QString &question, const ChooseFigureDialog::Candidates &candidates,
                           const std::function<void(FigureRow, const Signature &)> &then)
{
    if (candidates.offered.empty() && candidates.others.empty()) {
        Q_EMIT said(tr("The workspace holds no other figure that fits."));
        return;
    }
    const SnapshotPtr asked = queuedState();
    auto *dialog = new ChooseFigureDialog(question, asked, candidates, m_window);
    dialog->setNote(m_note);
    connect(dialog, &ChooseFigureDialog::currentChanged, this,
            [this, dialog, asked](FigureRow row) { showSentence(dialog, asked, row); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, then, asked] {
        if (dialog->figure() && asked == queuedState())
            then(*dialog->figure(), signature(dialog->note()));
    });
    open(dialog);
}

void ReviewController::showSentence(ChooseFigureDialog *dialog, const SnapshotPtr &asked, FigureRow row)
{
    const QString &article = asked->articles.at(static_cast<std::size_t>(asked->article.at(row))).id;
    m_parts.session.readArticle(
        article, [this, row, asked, shown = QPointer<ChooseFigureDialog>(dialog)](const Result<Article> &read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            const TextSpan sentence = asked->figures.at(row).evidence.sentence;
            if (shown)
                shown->showEvidence(row, read->text.mid(sentence.start, sentence.length()));
        });
}

void ReviewController::noteDelivered()
{
    const std::optional<FigureRow> promise = meantFigure();
    if (!promise)
        return;
    ask(tr("Which of these figures tells what came of “%1”?").arg(wordsOf(state()->figures[*promise])),
        deliveryCandidates(*state(), *promise), [this, promise](FigureRow delivery, const Signature &signed_) {
            push(deliveredStep(*state(), *promise, delivery, signed_));
        });
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
            push(addStep(*m_parts.query.snapshot(), id, dialog->figure(), signature(dialog->note())));
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
