// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/evidence_controller.h"

#include "app/window/query_controller.h"
#include "app/window/workspace_session.h"
#include "models/items/announcement_model.h"
#include "views/charts/chart_view.h"
#include "views/panels/announcement_panel.h"
#include "views/panels/article_panel.h"
#include "views/panels/chart_area.h"

#include <algorithm>

namespace pledgeboard {

EvidenceController::EvidenceController(WorkspaceSession &session, QueryController &query, ChartArea &charts,
                                       AnnouncementPanel &announcements, ArticlePanel &article, QObject *parent)
    : QObject(parent), m_session(session), m_query(query), m_charts(charts), m_announcements(announcements),
      m_article(article)
{
    connect(&m_charts, &ChartArea::markClicked, this,
            [this](const MarkKey &key, const std::vector<FigureRow> &figures) {
                m_charts.currentView()->setSelectedMark(key);
                m_announcements.selectFigures(figures);
                if (!figures.empty())
                    openArticleOf(figures.front());
            });
    connect(&m_charts, &ChartArea::selectionCleared, this, [this] {
        m_charts.currentView()->setSelectedMark(std::nullopt);
        m_announcements.clearSelection();
    });
    connect(&m_announcements, &AnnouncementPanel::announcementChosen, this, &EvidenceController::choose);
    connect(&m_article, &ArticlePanel::figureChosen, this, &EvidenceController::showFigure);
    connect(&m_charts, &ChartArea::currentChanged, this, [this] {
        if (const std::optional<FigureRow> row = rowOf(m_figure))
            showMarkOf(*row);
    });
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
    const ChartMark *mark = chart->page().markOf(row);
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
    }
    if (const std::optional<FigureRow> row = rowOf(m_figure)) {
        showFigure(*row);
        return;
    }
    m_article.clear();
    const AnnouncementModel &model = m_announcements.model();
    if (model.rowCount() > 0 && !model.figureRows(0).empty())
        showFigure(model.figureRows(0).front());
    else
        Q_EMIT shown();
}

} // namespace pledgeboard
