// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/evidence_controller.h"

#include "app/window/query_controller.h"
#include "app/window/workspace_session.h"
#include "models/items/announcement_model.h"
#include "views/charts/chart_view.h"
#include "views/charts/chart_words.h"
#include "views/panels/announcement_panel.h"
#include "views/panels/article_panel.h"
#include "views/panels/chart_area.h"
#include "views/panels/evidence_lists.h"
#include "views/panels/figures_panel.h"

#include <algorithm>

namespace pledgeboard {

namespace {

bool holds(const std::vector<FigureRow> &figures, FigureRow row)
{
    return std::find(figures.begin(), figures.end(), row) != figures.end();
}

} // namespace

EvidenceController::EvidenceController(WorkspaceSession &session, QueryController &query, ChartArea &charts,
                                       EvidenceLists &lists, ArticlePanel &article, QObject *parent)
    : QObject(parent), m_session(session), m_query(query), m_charts(charts), m_lists(lists),
      m_announcements(lists.announcements()), m_figures(lists.figures()), m_article(article)
{
    connect(&m_charts, &ChartArea::markClicked, this, &EvidenceController::chooseMark);
    connect(&m_charts, &ChartArea::selectionCleared, this, &EvidenceController::listAnnouncements);
    connect(&m_announcements, &AnnouncementPanel::announcementChosen, this, &EvidenceController::choose);
    connect(&m_figures, &FiguresPanel::figureChosen, this, &EvidenceController::showFigure);
    connect(&m_figures, &FiguresPanel::closed, this, [this] {
        listAnnouncements();
        m_charts.currentView()->setFocus();
    });
    connect(&m_article, &ArticlePanel::figureChosen, this, &EvidenceController::showFigure);
    connect(&m_charts, &ChartArea::currentChanged, this, [this](ChartKind kind) {
        if (kind != ChartKind::Counting)
            m_lists.showAnnouncements();
        if (const std::optional<FigureRow> row = rowOf(m_figure))
            showMarkOf(*row);
    });
}

void EvidenceController::chooseMark(const MarkKey &key, const std::vector<FigureRow> &figures)
{
    m_charts.currentView()->setSelectedMark(key);
    m_announcements.selectFigures(figures);
    if (m_charts.current() == ChartKind::Counting)
        listStep(key, figures);
    else if (!figures.empty())
        openArticleOf(figures.front());
}

void EvidenceController::list(const QString &title, const std::vector<FigureRow> &figures)
{
    m_figures.setContent(title, m_query.snapshot(), figures, m_query.comparison());
    m_lists.showFigures();
}

void EvidenceController::listStep(const MarkKey &key, const std::vector<FigureRow> &figures)
{
    m_step = key;
    const Measure measure = key.measure.value_or(Measure::Jobs);
    list(stepTitle(tallyOf(m_query.comparison(), measure), key), figures);
    if (const std::optional<FigureRow> first = m_figures.first())
        showFigure(*first);
}

void EvidenceController::listLeftOut()
{
    m_step.reset();
    m_charts.currentView()->setSelectedMark(std::nullopt);
    list(tr("Left out"), m_query.leftOutFigures());
    if (const std::optional<FigureRow> first = m_figures.first())
        showFigure(*first);
}

void EvidenceController::listAnnouncements()
{
    m_lists.showAnnouncements();
    m_charts.currentView()->setSelectedMark(std::nullopt);
    m_announcements.clearSelection();
}

/// After a new answer: the same step with the figures that it has now.
void EvidenceController::listAnew()
{
    if (!m_lists.showsFigures())
        return;
    if (!m_charts.showsChart()) {
        m_lists.showAnnouncements();
        return;
    }
    if (!m_step) {
        list(tr("Left out"), m_query.leftOutFigures());
        return;
    }
    m_step->measure = m_query.query().measure;
    ChartView *chart = m_charts.view(ChartKind::Counting);
    const ChartMark *mark = chart->page().find(*m_step);
    if (!mark) {
        m_lists.showAnnouncements();
        return;
    }
    list(stepTitle(tallyOf(m_query.comparison(), m_query.query().measure), *m_step), mark->figures);
    chart->setSelectedMark(*m_step);
}

std::optional<FigureRow> EvidenceController::rowOf(const QString &figureId) const
{
    if (!m_query.snapshot() || figureId.isEmpty())
        return std::nullopt;
    const std::vector<Figure> &figures = m_query.snapshot()->figures;
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const Figure &figure) { return figure.id == figureId; });
    if (found == figures.end())
        return std::nullopt;
    return static_cast<FigureRow>(std::distance(figures.begin(), found));
}

void EvidenceController::showFigure(FigureRow row)
{
    m_announcements.selectFigures({row});
    m_figures.selectFigure(row);
    showMarkOf(row);
    openArticleOf(row);
}

void EvidenceController::choose(const std::vector<FigureRow> &figures)
{
    showMarkOf(figures.front());
    openArticleOf(figures.front());
}

void EvidenceController::showMarkOf(FigureRow row)
{
    ChartView *chart = m_charts.currentView();
    // A figure stands behind several steps of the counting: the chosen one stays chosen.
    const ChartMark *mark = chart->selectedMark() ? chart->page().find(*chart->selectedMark()) : nullptr;
    if (!mark || !holds(mark->figures, row))
        mark = chart->page().markOf(row);
    chart->setSelectedMark(mark ? std::optional(mark->key) : std::nullopt);
}

void EvidenceController::openArticleOf(FigureRow row)
{
    const SnapshotPtr snapshot = m_query.snapshot();
    m_figure = snapshot->figures.at(row).id;
    const QString article = snapshot->articles.at(static_cast<std::size_t>(snapshot->article.at(row))).id;
    if (m_article.articleId() == article && m_shown == snapshot) {
        m_article.setCurrentFigure(row, m_query.comparison());
        Q_EMIT shown();
        return;
    }
    m_session.readArticle(article, [this, snapshot, row](const Result<Article> &read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        if (snapshot != m_query.snapshot())
            return;
        m_shown = snapshot;
        m_article.showArticle(snapshot, *read);
        m_article.setCurrentFigure(row, m_query.comparison());
        Q_EMIT shown();
    });
}

void EvidenceController::step(int by)
{
    if (!m_lists.showsFigures()) {
        stepThroughArticles(by);
        return;
    }
    const std::optional<FigureRow> current = rowOf(m_figure);
    if (const std::optional<FigureRow> next = current ? m_figures.figureAfter(*current, by) : m_figures.first())
        showFigure(*next);
}

void EvidenceController::stepThroughArticles(int by)
{
    if (const std::optional<FigureRow> next = m_article.neighbour(by)) {
        showFigure(*next);
        return;
    }
    // At the end of the article: on to the next announcement of the list.
    const AnnouncementModel &model = m_announcements.model();
    const int rows = model.rowCount();
    const std::optional<FigureRow> current = rowOf(m_figure);
    if (rows == 0)
        return;
    const int row = current ? model.rowOfFigure(*current) : -1;
    for (int i = 1; i <= rows; ++i) {
        const int next = ((row + i * by) % rows + rows) % rows;
        const std::vector<FigureRow> &figures = model.figureRows(next);
        const bool elsewhere =
            !current || figures.empty()
            || m_query.snapshot()->article.at(figures.front()) != m_query.snapshot()->article.at(*current);
        if (elsewhere && !figures.empty()) {
            showFigure(figures.front());
            return;
        }
    }
}

void EvidenceController::refresh(bool otherWorkspace)
{
    if (otherWorkspace) {
        m_figure.clear();
        m_article.clear();
        m_lists.showAnnouncements();
    }
    listAnew();
    if (const std::optional<FigureRow> row = rowOf(m_figure)) {
        showFigure(*row);
        return;
    }
    m_article.clear();
    if (const std::optional<FigureRow> first = firstListed())
        showFigure(*first);
    else
        Q_EMIT shown();
}

std::optional<FigureRow> EvidenceController::firstListed() const
{
    if (m_lists.showsFigures())
        return m_figures.first();
    const AnnouncementModel &model = m_announcements.model();
    if (model.rowCount() == 0 || model.figureRows(0).empty())
        return std::nullopt;
    return model.figureRows(0).front();
}

} // namespace pledgeboard
