// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/promises_controller.h"

#include "app/window/evidence_controller.h"
#include "app/window/query_controller.h"
#include "app/window/review_actions.h"
#include "models/items/run_out_model.h"
#include "views/charts/chart_view.h"
#include "views/dialogs/revisions_dialog.h"
#include "views/panels/article_panel.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/run_out_panel.h"

#include <QAction>

#include <boost/date_time/gregorian/gregorian.hpp>

namespace pledgeboard {

PromisesController::PromisesController(const Parts &parts, ReviewActions &actions, QWidget *window)
    : QObject(window), m_parts(parts), m_actions(actions), m_window(window),
      m_today([] { return boost::gregorian::day_clock::local_day(); })
{
    RunOutPanel &panel = m_parts.lists.runOut();
    panel.setActions({m_actions.delivered, m_actions.revisions});
    connect(m_actions.runOut, &QAction::triggered, this, &PromisesController::showRunOut);
    connect(m_actions.revisions, &QAction::triggered, this, &PromisesController::showRevisions);
    connect(&m_parts.article, &ArticlePanel::revisionsAsked, this, &PromisesController::showRevisions);
    connect(&panel, &RunOutPanel::figureChosen, &m_parts.follow, &EvidenceController::showFigure);
    connect(&panel, &RunOutPanel::closed, this, [this] { showRunOut(false); });
    connect(&m_parts.lists, &EvidenceLists::currentChanged, this,
            [this] { m_actions.runOut->setChecked(m_parts.lists.showsRunOut()); });
    connect(&m_parts.follow, &EvidenceController::shown, this, &PromisesController::updateEnabled);
    updateEnabled();
}

void PromisesController::showRunOut(bool on)
{
    if (!on) {
        m_parts.lists.showAnnouncements();
        m_parts.lists.setFocus();
        return;
    }
    RunOutPanel &panel = m_parts.lists.runOut();
    panel.setContent(m_parts.query.snapshot(), m_today());
    m_parts.lists.showRunOut();
    panel.setFocus();
    panel.choose(0);
}

void PromisesController::refresh(bool otherWorkspace)
{
    if (otherWorkspace)
        m_parts.lists.runOut().clear();
    if (m_parts.lists.showsRunOut())
        m_parts.lists.runOut().setContent(m_parts.query.snapshot(), m_today());
    updateEnabled();
}

void PromisesController::updateEnabled()
{
    m_actions.runOut->setEnabled(m_parts.query.snapshot() != nullptr);
    m_actions.revisions->setEnabled(m_parts.article.currentFigure().has_value());
}

void PromisesController::showRevisions()
{
    const std::optional<FigureRow> figure = m_parts.article.currentFigure();
    const SnapshotPtr snapshot = m_parts.query.snapshot();
    if (!figure || !snapshot)
        return;
    const ChartInput input = makeRevisionInput(*snapshot, *figure);
    if (!input.revisions || input.revisions->points.size() < 2) {
        Q_EMIT said(tr("The amount of this promise was never changed: no later article tells another one."));
        return;
    }
    auto *dialog = new RevisionsDialog(input, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevisionsDialog::figureChosen, this, [this, snapshot](FigureRow row) {
        if (snapshot == m_parts.query.snapshot())
            m_parts.follow.showFigure(row);
    });
    connect(dialog, &RevisionsDialog::exportAsked, this,
            [this, dialog] { Q_EMIT exportAsked(dialog->chart()->input(), dialog->chart()->options()); });
    connect(dialog, &RevisionsDialog::copyAsked, this,
            [this, dialog] { Q_EMIT copyAsked(dialog->chart()->input(), dialog->chart()->options()); });
    dialog->show();
}

} // namespace pledgeboard
