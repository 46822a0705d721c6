// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/storage/snapshot.h"
#include "views/charts/chart.h"

#include <QObject>

namespace pledgeboard {

class AnnouncementPanel;
class ArticlePanel;
class ChartArea;
class QueryController;
class WorkspaceSession;

/// Keeps chart, announcements and article on the same figure: a choice in one of them is shown in the others.
class EvidenceController : public QObject
{
    Q_OBJECT

public:
    EvidenceController(WorkspaceSession &session, QueryController &query, ChartArea &charts,
                       AnnouncementPanel &announcements, ArticlePanel &article, QObject *parent = nullptr);

    /// Opens the article of the figure with its sentence in view and selects mark and announcement.
    void showFigure(FigureRow row);

    /// The next or previous figure of the article; past an end, of the next announcement's article.
    void step(int by);

    /// After a new answer or another view: shows the current figure there too. A first answer opens the first announcement.
    void refresh(bool otherWorkspace);

Q_SIGNALS:
    void shown(); ///< the figure that was asked for, or that there is none
    void failed(const pledgeboard::Error &error);

private:
    void showMarkOf(FigureRow row);
    void openArticleOf(FigureRow row);
    void choose(const std::vector<FigureRow> &figures);
    std::optional<FigureRow> rowOf(const QString &figureId) const;

    WorkspaceSession &m_session;
    QueryController &m_query;
    ChartArea &m_charts;
    AnnouncementPanel &m_announcements;
    ArticlePanel &m_article;
    QString m_figure; ///< id of the current figure; rows change with every state of the workspace
    SnapshotPtr m_shown; ///< the state that the article panel shows
};

} // namespace pledgeboard
